// @ts-check
/**
 * The decorators of the contract's own vocabulary. Each only remembers what it was told, in the compiler's state, for
 * the generator (spec/generate) to read; none of them changes a type. JavaScript, because the TypeSpec compiler loads
 * nothing else; their signatures are in decorators.tsp.
 */
import { $format, createTypeSpecLibrary, paramMessage } from "@typespec/compiler";
import { $extension } from "@typespec/openapi";

export const $lib = createTypeSpecLibrary({
  name: "opentrain",
  diagnostics: {
    "duplicate-rule": {
      severity: "error",
      messages: { default: paramMessage`Rule "${"id"}" is already written at another place.` },
    },
    "rule-id": {
      severity: "error",
      messages: { default: paramMessage`Rule id "${"id"}" is not of the form "topic.name" in lower case.` },
    },
    "gate-response": {
      severity: "error",
      messages: {
        default: paramMessage`Operation "${"id"}" has a gate that answers ${"status"}, but does not declare it.`,
      },
    },
    "foreign-scope": {
      severity: "error",
      messages: {
        default: paramMessage`Operation "${"id"}" asks for the scope "${"scope"}", which no token that opens it can have.${"hint"}`,
      },
    },
    "not-portable": {
      severity: "error",
      messages: {
        default: paramMessage`The pattern ${"pattern"} does not mean the same in every engine: ${"why"}. What a portable pattern cannot say is for a @validator.`,
      },
    },
    "operation-words": {
      severity: "error",
      messages: {
        default: paramMessage`Operation "${"id"}" ${"lacks"}.`,
      },
    },
    "sunset-date": {
      severity: "error",
      messages: {
        default: paramMessage`"${"deprecated"}" and "${"removal"}" are not two days as YYYY-MM-DD, the first before the second.`,
      },
    },
    "sunset-alone": {
      severity: "error",
      messages: {
        default: paramMessage`"${"name"}" has a @sunset, and no #deprecated that says what to use instead.`,
      },
    },
    "no-surface": {
      severity: "error",
      messages: { default: paramMessage`Operation "${"id"}" is in no namespace with @surface.` },
    },
    "no-example": {
      severity: "error",
      messages: { default: paramMessage`Error "${"name"}" has no @example.` },
    },
    "example-row": {
      severity: "error",
      messages: { default: paramMessage`The example of error "${"name"}" does not bear its code "${"code"}".` },
    },
  },
});

/** Where the generator finds what the decorators were told. */
export const keys = {
  surface: Symbol.for("opentrain.surface"),
  rule: Symbol.for("opentrain.rule"),
  binds: Symbol.for("opentrain.binds"),
  anyRule: Symbol.for("opentrain.anyRule"),
  bearer: Symbol.for("opentrain.bearer"),
  scopes: Symbol.for("opentrain.scopes"),
  anyScope: Symbol.for("opentrain.anyScope"),
  consentFor: Symbol.for("opentrain.consentFor"),
  claimed: Symbol.for("opentrain.claimed"),
  session: Symbol.for("opentrain.session"),
  csrf: Symbol.for("opentrain.csrf"),
  cache: Symbol.for("opentrain.cache"),
  bodyLimit: Symbol.for("opentrain.bodyLimit"),
  sunset: Symbol.for("opentrain.sunset"),
  page: Symbol.for("opentrain.page"),
  failure: Symbol.for("opentrain.failure"),
  constants: Symbol.for("opentrain.constants"),
  catalogue: Symbol.for("opentrain.catalogue"),
  subsetOf: Symbol.for("opentrain.subsetOf"),
  label: Symbol.for("opentrain.label"),
  token: Symbol.for("opentrain.token"),
  validator: Symbol.for("opentrain.validator"),
  active: Symbol.for("opentrain.active"),
  webhooksOf: Symbol.for("opentrain.webhooksOf"),
  eventScope: Symbol.for("opentrain.eventScope"),
};

/** @typedef {import("@typespec/compiler").DecoratorContext} Context */
/** @typedef {import("@typespec/compiler").Type} Type */
/** @typedef {import("@typespec/compiler").Scalar} Scalar */
/** @typedef {import("@typespec/compiler").ModelProperty} ModelProperty */

/** @param {symbol} key @returns {(context: Context, target: Type, value: unknown) => void} */
const remember = (key) => (context, target, value) => {
  context.program.stateMap(key).set(target, value);
};

/** @param {symbol} key @returns {(context: Context, target: Type) => void} */
const mark = (key) => (context, target) => {
  context.program.stateMap(key).set(target, true);
};

/** @param {symbol} key @returns {(context: Context, target: Type, ...values: string[]) => void} */
const list =
  (key) =>
  (context, target, ...values) =>
    remember(key)(context, target, values);

/** @param {symbol} key @returns {(context: Context, target: Type, id: string, words: string, about: object) => void} */
const ruleOf = (key) => (context, target, id, words, about) => {
  if (!/^[a-z-]+\.[a-z0-9-]+$/.test(id)) {
    $lib.reportDiagnostic(context.program, {
      code: "rule-id",
      format: { id },
      target: context.getArgumentTarget(0) ?? target,
    });
  }
  const all = context.program.stateMap(key);
  for (const rules of all.values()) {
    if (rules.some((/** @type {{ id: string }} */ r) => r.id === id)) {
      $lib.reportDiagnostic(context.program, {
        code: "duplicate-rule",
        format: { id },
        target: context.getArgumentTarget(0) ?? target,
      });
    }
  }
  // Decorators apply from the bottom up; the contract reads from the top down.
  all.set(target, [{ id, words, ...about }, ...(all.get(target) ?? [])]);
};

/** @param {Context} context @param {Scalar | ModelProperty} target @param {string} name @param {string} words */
function validator(context, target, name, words) {
  context.call($format, target, name);
  context.program.stateMap(keys.validator).set(target, { name, words });
}

/** @param {Context} context @param {import("@typespec/compiler").Operation | ModelProperty} target @param {string} deprecated @param {string} removal */
function sunset(context, target, deprecated, removal) {
  context.call($extension, target, "x-sunset", removal);
  context.program.stateMap(keys.sunset).set(target, { deprecated, removal });
}

export const $decorators = {
  OpenTrain: {
    surface: remember(keys.surface),
    binds: remember(keys.binds),
    rule: ruleOf(keys.rule),
    anyRule: ruleOf(keys.anyRule),
    bearer: remember(keys.bearer),
    scopes: list(keys.scopes),
    anyScope: mark(keys.anyScope),
    consentFor: remember(keys.consentFor),
    claimed: mark(keys.claimed),
    active: list(keys.active),
    session: remember(keys.session),
    csrf: mark(keys.csrf),
    cache: remember(keys.cache),
    bodyLimit: remember(keys.bodyLimit),
    sunset,
    page: (/** @type {Context} */ c, /** @type {Type} */ t, /** @type {string} */ name, /** @type {object} */ states) =>
      remember(keys.page)(c, t, { name, states }),
    failure: (
      /** @type {Context} */ c,
      /** @type {Type} */ t,
      /** @type {number} */ status,
      /** @type {string} */ text,
    ) => remember(keys.failure)(c, t, { status, text }),
    constants: remember(keys.constants),
    catalogue: remember(keys.catalogue),
    subsetOf: remember(keys.subsetOf),
    label: remember(keys.label),
    token: remember(keys.token),
    validator,
    webhooksOf: remember(keys.webhooksOf),
    eventScope: remember(keys.eventScope),
  },
};
