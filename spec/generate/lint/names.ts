/** Lists of names are closed: each names only what its catalogue has, and what the generator knows. */
import {
  type DecoratorApplication,
  type DiagnosticTarget,
  getPattern,
  type Namespace,
  type Program,
  type Type,
  type Union,
} from "@typespec/compiler";
import { keys } from "../../vocabulary/decorators.js";
import { hint, type Report } from "./report.ts";

/** The words of the contract's vocabulary that the generator has code for, by the union that lists them. */
export interface Vocabulary {
  readonly [union: string]: readonly string[];
}

export function checkNames(program: Program, report: Report, vocabulary: Vocabulary): void {
  const surfaces = surfaceIds(program);
  checkSets(program, report);
  checkCatalogues(program, report);
  for (const [key, decorator] of [
    [keys.catalogue, "@catalogue"],
    [keys.webhooksOf, "@webhooksOf"],
  ] as const) {
    for (const [target, surface] of program.stateMap(key)) {
      if (surfaces.includes(surface)) continue;
      report(
        "unknown-surface",
        `There is no surface "${surface}".${hint(surface, surfaces)}`,
        argument(target, decorator),
      );
    }
  }
  checkVocabulary(program, report, vocabulary);
  checkTokens(program, report);
  checkRules(program, report);
}

export function surfaceIds(program: Program): string[] {
  return [...program.stateMap(keys.surface).values()].map((about) => (about as { id: string }).id);
}

/** Every string of a union, those of unions in it too, each with where it stands. */
export function namesOf(union: Union): { name: string; target: Type }[] {
  return [...union.variants.values()].flatMap((variant) => {
    if (variant.type.kind === "String") return [{ name: variant.type.value, target: variant as Type }];
    return variant.type.kind === "Union" ? namesOf(variant.type) : [];
  });
}

/** The unions of the vocabulary itself. */
export function vocabularyUnions(program: Program): Union[] {
  return [...(vocabularyNamespace(program)?.unions.values() ?? [])];
}

function vocabularyNamespace(program: Program): Namespace | undefined {
  return program.getGlobalNamespaceType().namespaces.get("OpenTrain");
}

function checkSets(program: Program, report: Report): void {
  for (const union of vocabularyUnions(program)) {
    const whole = program.stateMap(keys.subsetOf).get(union) as Union | undefined;
    if (whole === undefined) {
      // generated/scopes.ts has every union of this name: what it lists must be known to be scopes.
      if (union.name?.endsWith("Scope") && !program.stateMap(keys.catalogue).has(union)) {
        report("scope-set", `${union.name} is neither a @catalogue nor a @subsetOf one.`, union);
      }
      continue;
    }
    const known = namesOf(whole).map(({ name }) => name);
    for (const { name, target } of namesOf(union)) {
      if (known.includes(name)) continue;
      report("unknown-name", `${whole.name} has no "${name}".${hint(name, known)}`, target);
    }
  }
}

function checkCatalogues(program: Program, report: Report): void {
  for (const target of program.stateMap(keys.catalogue).keys()) {
    for (const { name, target: variant } of namesOf(target as Union)) {
      if (variant.kind === "UnionVariant" && typeof variant.name === "symbol") {
        report("no-key", `"${name}" has no name for code, such as jobsRead: "jobs:read".`, variant);
      }
      if (program.stateMap(keys.label).has(variant)) continue;
      report("no-label", `"${name}" has no @label: nobody could be asked to grant it.`, variant);
    }
  }
}

function checkVocabulary(program: Program, report: Report, vocabulary: Vocabulary): void {
  for (const [name, known] of Object.entries(vocabulary)) {
    const union = vocabularyNamespace(program)?.unions.get(name);
    if (union === undefined) {
      report(
        "vocabulary",
        `The generator reads the union ${name}, which is gone.`,
        vocabularyNamespace(program) as Namespace,
      );
      continue;
    }
    const names = namesOf(union);
    for (const { name: word, target } of names) {
      if (known.includes(word)) continue;
      report("vocabulary", `spec/generate has no code for the ${name} "${word}".${hint(word, known)}`, target);
    }
    for (const word of known) {
      if (names.some((n) => n.name === word)) continue;
      report("vocabulary", `spec/generate has code for the ${name} "${word}", which is not listed.`, union);
    }
  }
}

function checkTokens(program: Program, report: Report): void {
  const seen = new Map<string, string>();
  for (const [target, prefix] of program.stateMap(keys.token) as Map<Type, string>) {
    const name = "name" in target ? String(target.name) : "";
    const pattern = getPattern(program, target);
    if (pattern !== undefined && !pattern.startsWith(`^${prefix}`)) {
      report("token-prefix", `The @pattern of ${name} does not begin with its prefix "${prefix}".`, target);
    }
    for (const [other, taken] of seen) {
      if (!prefix.startsWith(taken) && !taken.startsWith(prefix)) continue;
      report(
        "token-prefix",
        `The prefixes of ${name} and ${other}, "${prefix}" and "${taken}", cannot be told apart.`,
        target,
      );
    }
    seen.set(name, prefix);
  }
  const kinds = vocabularyNamespace(program)?.unions.get("TokenKind");
  for (const { name, target } of kinds ? namesOf(kinds) : []) {
    const scalar = `${name.charAt(0).toUpperCase()}${name.slice(1)}Token`;
    if (seen.has(scalar)) continue;
    report("token-kind", `The kind "${name}" has no scalar ${scalar} with @token.${hint(scalar, seen.keys())}`, target);
  }
}

const sources = /^(seed|documentation|project|RFC \d{3,5})$/;

function checkRules(program: Program, report: Report): void {
  for (const [target, rules] of program.stateMap(keys.rule) as Map<Type, { id: string; source: string }[]>) {
    for (const { id, source } of rules) {
      for (const part of source.split(", ")) {
        if (sources.test(part)) continue;
        const words = `"${part}" is no source of a rule: "seed", "documentation", "project" or "RFC <number>".`;
        report("rule-source", words, ruleTarget(target, id));
      }
    }
  }
}

function ruleTarget(target: Type, id: string): DiagnosticTarget {
  return decorator(target, (d) => d.definition?.name === "@rule" && d.args[0]?.jsValue === id)?.node ?? target;
}

function argument(target: Type, name: string): DiagnosticTarget {
  return decorator(target, (d) => d.definition?.name === name)?.args[0]?.node ?? target;
}

function decorator(target: Type, wanted: (d: DecoratorApplication) => boolean): DecoratorApplication | undefined {
  return "decorators" in target ? target.decorators.find(wanted) : undefined;
}
