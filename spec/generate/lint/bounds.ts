/** Every input has a bound: a string its longest length, a list its most items, a number its range. */
import {
  type DecoratedType,
  getFormat,
  getMaxItems,
  getMaxLength,
  getMaxValue,
  getMinValue,
  getPattern,
  isArrayModelType,
  isNullType,
  isRecordModelType,
  type ModelProperty,
  navigateProgram,
  type Operation,
  type Program,
  type Scalar,
  type Type,
} from "@typespec/compiler";
import type { HttpOperation } from "@typespec/http";
import type { Report } from "./report.ts";

export function checkBounds(program: Program, report: Report, operation: HttpOperation): void {
  const { parameters, operation: target } = operation;
  for (const { param, name, type } of parameters.parameters) {
    walk(program, report, target, `${type} parameter "${name}"`, param.type, param, new Set());
  }
  const body = parameters.body;
  if (body) walk(program, report, target, "body", body.type, undefined, new Set());
}

const COUNTS: ReadonlySet<string> = new Set(["@minLength", "@maxLength", "@minItems", "@maxItems"]);

/** A length or a count below zero, which the compiler takes and nothing can have. */
export function checkNegativeBounds(program: Program, report: Report): void {
  const check = ({ decorators }: DecoratedType): void => {
    for (const { definition, args } of decorators) {
      const name = definition?.name ?? "";
      const [bound] = args;
      const count = bound?.jsValue;
      if (bound === undefined || !COUNTS.has(name) || !(Number(count) < 0)) continue;
      report("negative-bound", `${name} is ${count}, and no length or count is below 0.`, bound.node ?? bound.value);
    }
  };
  navigateProgram(program, { scalar: check, model: check, modelProperty: check });
}

/** `property`: what carries the bounds beside the type's own. */
function walk(
  program: Program,
  report: Report,
  operation: Operation,
  what: string,
  type: Type,
  property: ModelProperty | undefined,
  above: Set<Type>,
): void {
  const complain = (wanted: string): void =>
    report(
      "unbounded-input",
      `The ${what} has no bound: give it ${wanted}.`,
      property ?? (type.node ? type : operation),
    );
  const bounds = chain(type, property);
  const has = (read: (program: Program, type: Type) => unknown): boolean =>
    bounds.some((bound) => read(program, bound) !== undefined);
  switch (type.kind) {
    case "Scalar": {
      const base = baseOf(type);
      if (base === "string" || base === "url" || base === "bytes") {
        const pattern = bounds.map((bound) => getPattern(program, bound)).find((p) => p !== undefined);
        const formats = ["uuid", "date-time", "date"];
        const format = bounds.map((bound) => getFormat(program, bound)).find((f) => f !== undefined);
        if (has(getMaxLength) || (pattern && boundedPattern(pattern)) || (format && formats.includes(format))) return;
        complain("@maxLength, or a @pattern of a limited length");
      } else if (base !== "boolean" && !base.endsWith("DateTime") && !base.startsWith("plain")) {
        if (!(has(getMinValue) && has(getMaxValue))) complain("@minValue and @maxValue");
      }
      return;
    }
    case "Model": {
      if (above.has(type)) return;
      const inside = new Set([...above, type]);
      if (isArrayModelType(type)) {
        if (!has(getMaxItems)) complain("@maxItems");
        walk(program, report, operation, `items of the ${what}`, type.indexer.value, undefined, inside);
        return;
      }
      if (isRecordModelType(type)) {
        complain("members with names");
        return;
      }
      for (let model: typeof type | undefined = type; model; model = model.baseModel) {
        for (const member of model.properties.values()) {
          const name = what === "body" ? `body member "${member.name}"` : `${what}.${member.name}`;
          walk(program, report, operation, name, member.type, member, inside);
        }
      }
      return;
    }
    case "Union":
      for (const variant of type.variants.values()) {
        walk(program, report, operation, what, variant.type, property, above);
      }
      return;
    case "ModelProperty":
      walk(program, report, operation, what, type.type, type, above);
      return;
    case "Intrinsic":
      if (!isNullType(type)) complain("a type");
      return;
    default:
      // Literals and enums are what they say.
      return;
  }
}

/** What may say a bound: the property, and the scalar with all that it extends. */
function chain(type: Type, property: ModelProperty | undefined): Type[] {
  const found: Type[] = property ? [property] : [];
  found.push(type);
  if (type.kind === "Scalar") {
    for (let scalar: Scalar | undefined = type.baseScalar; scalar; scalar = scalar.baseScalar) found.push(scalar);
  }
  return found;
}

/** The name of the built-in scalar that a scalar comes from: `string`, `int32`, `utcDateTime`. */
function baseOf(scalar: Scalar): string {
  let at = scalar;
  while (at.baseScalar && at.namespace?.name !== "TypeSpec") at = at.baseScalar;
  return at.name;
}

/** Whether a pattern that is anchored at both ends repeats nothing without an end. */
function boundedPattern(pattern: string): boolean {
  const outside = pattern.replaceAll(/\\./g, "x").replaceAll(/\[[^\]]*\]/g, "x");
  return outside.startsWith("^") && outside.endsWith("$") && !/[*+]|\{\d+,\}/.test(outside);
}
