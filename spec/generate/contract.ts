/** What spec/ says, read from the compiled program: the one thing that every emitter starts from. */
import {
  type Diagnostic,
  getDeprecationDetails,
  getDoc,
  getExamples,
  getNamespaceFullName,
  getPatternData,
  getSummary,
  getTags,
  type Model,
  type Namespace,
  navigateProgram,
  type Operation,
  type Program,
  serializeValueAsJson,
  type Type,
  type Union,
} from "@typespec/compiler";
import { getTagsMetadata } from "@typespec/openapi";
import { getOpenAPI3 } from "@typespec/openapi3";
import { $lib, keys } from "../vocabulary/decorators.js";
import { finishDocument } from "./document.ts";
import { lint } from "./lint/index.ts";
import { hint } from "./lint/report.ts";
import {
  type AnyRule,
  type Constants,
  type Contract,
  type ContractOperation,
  type EventType,
  type Failure,
  type Lifecycle,
  type Page,
  type Party,
  type PartyRule,
  type Rule,
  type ScopeCatalogue,
  type Standing,
  type Surface,
  vocabulary,
} from "./model.ts";
import { type OpenApiDocument, operationsOf } from "./openapi.ts";
import { unportable } from "./patterns.ts";

/** Thrown with every problem, when spec/ does not compile or what it names is used otherwise. */
export class ContractError extends Error {
  readonly diagnostics: readonly Diagnostic[];
  constructor(diagnostics: readonly Diagnostic[]) {
    super(`${diagnostics.length} problem(s) in spec/: ${diagnostics[0]?.message ?? ""}`);
    this.diagnostics = diagnostics;
  }
}

const defaultBodyLimit = 100_000;

/** Read the contract from a compiled program; throws {@link ContractError} with every diagnostic at its `.tsp` line. */
export async function readContract(program: Program): Promise<Contract> {
  refuseProblems(program);
  lint(program, vocabulary);
  const state = reader(program);
  const constants = only(state.all<Constants>(keys.constants), "@constants").value;
  const failures = readFailures(program, state);
  checkPatterns(program);
  checkWords(program, state);
  checkSunsets(program, state);
  refuseProblems(program);

  const documents = await getOpenAPI3(program, {
    "openapi-versions": ["3.1.0"],
    // A list of words that only texts name is no part of a message.
    "omit-unreachable-types": true,
  });
  const surfaces: Surface[] = [];
  const catalogues = state.all<string>(keys.catalogue).map(({ target, value }) => ({
    surface: value,
    name: (target as Union).name ?? "",
    scopes: variants(target as Union).map(({ key, name, type }) => ({
      key,
      name,
      text: state.of<string>(keys.label, type) ?? "",
    })),
  }));
  const operations: ContractOperation[] = [];
  const webhooks = new Map<string, OpenApiDocument>();
  for (const record of documents) {
    if (record.versioned) throw new Error("Versioned services are not used here.");
    const refused = record.diagnostics.filter((d) => d.severity === "error" || d.code.startsWith("@typespec/openapi"));
    if (refused.length > 0) throw new ContractError(refused);
    const namespace = record.service.type;
    // The emitter's own document type is wider than what is used of it here; finishDocument checks what it relies on.
    const document = record.document as unknown as OpenApiDocument;
    const owner = state.of<string>(keys.webhooksOf, namespace);
    if (owner !== undefined) {
      webhooks.set(owner, document);
      continue;
    }
    const about = state.of<Omit<Surface, "description" | "errorPage" | "document" | "webhooks">>(
      keys.surface,
      namespace,
    );
    if (about === undefined) throw new Error(`${getNamespaceFullName(namespace)} is a service without @surface.`);
    const types = operationTypes(namespace);
    const own = operationsOf(document).map(({ path, method, operation }): ContractOperation => {
      const id = operation.operationId;
      const type = types.get(id);
      if (type === undefined) throw new Error(`Operation ${id} is in no namespace of ${about.id}.`);
      return {
        id,
        surface: about.id,
        method: method.toUpperCase(),
        path,
        summary: getSummary(program, type) ?? "",
        bearer: state.of(keys.bearer, type) ?? null,
        scopes: state.of(keys.scopes, type) ?? [],
        anyScope: state.of(keys.anyScope, type) ?? false,
        consentFor: state.of(keys.consentFor, type) ?? null,
        claimed: state.of(keys.claimed, type) ?? false,
        active: vocabulary.Standing.filter((s) => state.of<Standing[]>(keys.active, type)?.includes(s)),
        session: state.of(keys.session, type) ?? null,
        csrf: state.of(keys.csrf, type) ?? false,
        cache: state.of(keys.cache, type) ?? null,
        bodyLimit: state.of(keys.bodyLimit, type) ?? defaultBodyLimit,
        page: state.of(keys.page, type) ?? null,
        lifecycle: lifecycleOf(program, state, type),
        openapi: operation,
      };
    });
    const catalogue = catalogues.find((c) => c.surface === about.id);
    for (const operation of own) {
      checkGate(program, operation, types.get(operation.id));
      checkScopes(program, operation, catalogue, types.get(operation.id));
    }
    operations.push(...own);
    surfaces.push({
      ...about,
      description: getDoc(program, namespace) ?? "",
      errorPage: state.of<Page>(keys.page, namespace) ?? null,
      document,
      webhooks: null,
    });
  }
  refuseProblems(program);

  const rules = readRules(
    state,
    surfaces.map((s) => s.id),
  );
  for (const [owner, document] of webhooks) {
    const at = surfaces.findIndex((s) => s.id === owner);
    const surface = surfaces[at];
    if (surface === undefined) throw new Error(`There is no surface ${owner} to have webhooks.`);
    surfaces[at] = { ...surface, webhooks: document };
  }
  for (const surface of surfaces) {
    finishDocument(surface, {
      constants,
      failures,
      catalogues,
      operations: operations.filter((o) => o.surface === surface.id),
      rules,
      words: shapeWords(program, state),
    });
  }
  return {
    surfaces,
    operations,
    rules,
    partyRules: readPartyRules(state),
    anyRules: readAnyRules(state),
    failures,
    events: readEvents(program, state, surfaces),
    catalogues,
    scopeSets: scopeSets(program),
    tokens: Object.fromEntries(
      state
        .all<string>(keys.token)
        .map(({ target, value }) => [
          "name" in target ? String(target.name) : "",
          { prefix: value, description: (getDoc(program, target) ?? "").replaceAll("\n", " ") },
        ]),
    ),
    constants,
  };
}

interface StateReader {
  of<T>(key: symbol, type: Type): T | undefined;
  all<T>(key: symbol): { target: Type; value: T }[];
}

function reader(program: Program): StateReader {
  return {
    // The decorators store exactly what their signatures in decorators.tsp allow; the compiler has checked it.
    of: <T>(key: symbol, type: Type) => program.stateMap(key).get(type) as T | undefined,
    all: <T>(key: symbol) => [...program.stateMap(key)].map(([target, value]) => ({ target, value: value as T })),
  };
}

function refuseProblems(program: Program): void {
  if (program.diagnostics.length > 0) throw new ContractError(program.diagnostics);
}

function lifecycleOf(program: Program, state: StateReader, type: Operation): Lifecycle | null {
  const details = getDeprecationDetails(program, type);
  if (details === undefined) return null;
  const days = state.of<Days>(keys.sunset, type);
  return { words: details.message, deprecated: days?.deprecated ?? null, sunset: days?.removal ?? null };
}

/** What goes is deprecated first, and goes later: a designer is told at its line. */
function checkSunsets(program: Program, state: StateReader): void {
  for (const { target, value } of state.all<Days>(keys.sunset)) {
    if (!isDay(value.deprecated) || !isDay(value.removal) || value.deprecated >= value.removal) {
      $lib.reportDiagnostic(program, { code: "sunset-date", format: { ...value }, target });
    }
    if (getDeprecationDetails(program, target) !== undefined) continue;
    const name = "name" in target ? String(target.name) : "";
    $lib.reportDiagnostic(program, { code: "sunset-alone", format: { name }, target });
  }
}

interface Days {
  readonly deprecated: string;
  readonly removal: string;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

function only<T>(list: readonly T[], what: string): T {
  const [first, ...rest] = list;
  if (first === undefined || rest.length > 0) throw new Error(`spec/ must have exactly one ${what}.`);
  return first;
}

function operationTypes(namespace: Namespace): Map<string, Operation> {
  const found = new Map(namespace.operations);
  for (const inner of namespace.namespaces.values()) {
    for (const [id, type] of operationTypes(inner)) found.set(id, type);
  }
  return found;
}

function variants(union: Union): { key: string; name: string; type: Type }[] {
  return [...union.variants.values()].flatMap((variant) => {
    const type = variant.type;
    if (type.kind === "String") return [{ key: String(variant.name), name: type.value, type: variant as Type }];
    return type.kind === "Union" ? variants(type) : [];
  });
}

/** What each pattern and each validator asks for in words, which OpenAPI has no place for. */
function shapeWords(program: Program, state: StateReader): Map<string, string> {
  const words = new Map<string, string>();
  const add = (type: Type): void => {
    const data = getPatternData(program, type);
    if (data?.validationMessage) words.set(data.pattern, data.validationMessage);
  };
  navigateProgram(program, { scalar: add, modelProperty: add });
  for (const { value } of state.all<{ name: string; words: string }>(keys.validator))
    words.set(value.name, value.words);
  return words;
}

const LONGEST_SUMMARY = 50;

/** Tools show an operation by its summary, in the folder of its tag: a designer is told at its line which it lacks. */
function checkWords(program: Program, state: StateReader): void {
  navigateProgram(program, {
    operation(operation) {
      if (surfaceOf(state, operation) === undefined) return;
      const summary = getSummary(program, operation) ?? "";
      const groups = new Set(groupsOf(program, state, operation));
      const tags = getTags(program, operation);
      const lacks = [
        summary === "" && "has no @summary",
        summary.length > LONGEST_SUMMARY && `has a @summary of more than ${LONGEST_SUMMARY} characters`,
        summary.endsWith(".") && "has a @summary with a period; sentences are for the doc comment",
        !getDoc(program, operation) && "has no doc comment",
        (tags.length !== 1 || !groups.has(tags[0] ?? "")) && "has not one @tag of its service's @tagMetadata",
      ].find((found) => found !== false);
      if (lacks === undefined) return;
      $lib.reportDiagnostic(program, {
        code: "operation-words",
        format: { id: operation.name, lacks },
        target: operation,
      });
    },
  });
}

/** The tags with a description that the operations of a surface, or its webhooks, can have. */
function groupsOf(program: Program, state: StateReader, operation: Operation): string[] {
  const surface = surfaceOf(state, operation);
  const owner = state.all<{ id: string }>(keys.surface).find(({ value }) => value.id === surface)?.target;
  return owner?.kind === "Namespace" ? (getTagsMetadata(program, owner) ?? []).map(({ name }) => name) : [];
}

/** A pattern that engines read differently: a designer is told at its line. */
function checkPatterns(program: Program): void {
  const check = (target: Type): void => {
    const data = getPatternData(program, target);
    const why = data && unportable(data.pattern);
    if (why === undefined) return;
    $lib.reportDiagnostic(program, { code: "not-portable", format: { pattern: data?.pattern ?? "", why }, target });
  };
  navigateProgram(program, { scalar: check, modelProperty: check });
}

function scopeSets(program: Program): Record<string, readonly string[]> {
  const sets: Record<string, readonly string[]> = {};
  navigateProgram(program, {
    union(union) {
      if (union.name?.endsWith("Scope") && union.namespace?.name === "OpenTrain") {
        sets[union.name] = variants(union).map((v) => v.name);
      }
    },
  });
  return sets;
}

/** The nearest namespace above a type that is a surface, or has a surface's webhooks. */
function surfaceOf(state: StateReader, type: Type): string | undefined {
  const start = type.kind === "Namespace" ? type : "namespace" in type ? type.namespace : undefined;
  for (let at = start; at !== undefined; at = at.namespace) {
    const about = state.of<{ id: string }>(keys.surface, at);
    if (about !== undefined) return about.id;
    const owner = state.of<string>(keys.webhooksOf, at);
    if (owner !== undefined) return owner;
  }
  return undefined;
}

interface WrittenRule {
  readonly id: string;
  readonly words: string;
  readonly needs?: string[];
  readonly source: string;
  readonly level?: "MUST" | "SHOULD";
}

function readPartyRules(state: StateReader): PartyRule[] {
  return state.all<WrittenRule[]>(keys.rule).flatMap(({ target, value }) => {
    const party = state.of<Party>(keys.binds, target);
    if (party === undefined) return [];
    return value.map(({ id, words, source, level = "MUST" }) => ({ id, words, source, level, party }));
  });
}

function readRules(state: StateReader, order: readonly string[]): Rule[] {
  const rules = state.all<WrittenRule[]>(keys.rule).flatMap(({ target, value }) =>
    value.map(
      (rule): Rule => ({
        id: rule.id,
        words: rule.words,
        needs: rule.needs ?? [],
        source: rule.source,
        level: rule.level ?? "MUST",
        page: surfaceOf(state, target) ?? "",
        operations: target.kind === "Operation" ? [target.name] : [],
      }),
    ),
  );
  return order.flatMap((page) => rules.filter((rule) => rule.page === page));
}

function readAnyRules(state: StateReader): AnyRule[] {
  return state
    .all<
      { id: string; words: string; needs?: string[]; traits?: string[]; source: string; level?: "MUST" | "SHOULD" }[]
    >(keys.anyRule)
    .flatMap(({ value }) =>
      value.map(({ id, words, needs = [], traits = [], source, level = "MUST" }): AnyRule => {
        return { id, words, needs, source, level, page: "any", operations: [], traits };
      }),
    );
}

function readFailures(program: Program, state: StateReader): Failure[] {
  return state.all<{ status: number; text: string }>(keys.failure).map(({ target, value }) => {
    const model = target as Model;
    const code = (model.properties.get("code") ?? model.properties.get("error"))?.type;
    const [example] = getExamples(program, model);
    const body =
      example === undefined
        ? undefined
        : (serializeValueAsJson(program, example.value, model) as Record<string, unknown>);
    const stated = code?.kind === "String" ? code.value : "";
    if (body === undefined) {
      $lib.reportDiagnostic(program, { code: "no-example", format: { name: model.name }, target: model });
    } else if (!Object.values(body).includes(stated)) {
      $lib.reportDiagnostic(program, {
        code: "example-row",
        format: { name: model.name, code: stated },
        target: model,
      });
    }
    return {
      name: model.name,
      surface: surfaceOf(state, model) ?? null,
      status: value.status,
      code: stated,
      text: value.text,
      example: body,
    };
  });
}

/** Every webhook, with the scope that the type of its event asks for. */
function readEvents(program: Program, state: StateReader, surfaces: readonly Surface[]): EventType[] {
  const scopes = new Map<string, string>();
  const keyOf = (surface: string | undefined, type: string): string => `${surface} ${type}`;
  navigateProgram(program, {
    unionVariant(variant) {
      const scope = state.of<string>(keys.eventScope, variant);
      if (variant.type.kind === "String" && scope !== undefined)
        scopes.set(keyOf(surfaceOf(state, variant.union), variant.type.value), scope);
    },
  });
  return surfaces.flatMap(({ id, document }) =>
    Object.entries(document.webhooks ?? {}).map(([type, { post }]) => {
      const [media] = Object.values(post?.requestBody?.content ?? {});
      const schema = media?.schema.$ref?.split("/").at(-1);
      if (schema === undefined) throw new Error(`The webhook ${type} has no body with a name.`);
      return {
        type,
        surface: id,
        text: firstSentence(post?.description ?? ""),
        scope: scopes.get(keyOf(id, type)) ?? null,
        schema,
      };
    }),
  );
}

function firstSentence(text: string): string {
  return text.split(/(?<=\.) /)[0] ?? "";
}

/** A scope of another API can never be had: a designer is told at the operation's line. */
function checkScopes(
  program: Program,
  operation: ContractOperation,
  catalogue: ScopeCatalogue | undefined,
  target: Operation | undefined,
): void {
  if (target === undefined) return;
  for (const scope of [...operation.scopes, operation.consentFor].filter((one) => one !== null)) {
    if (catalogue?.scopes.some((s) => s.name === scope)) continue;
    $lib.reportDiagnostic(program, {
      code: "foreign-scope",
      format: { id: operation.id, scope, hint: hint(scope, catalogue?.scopes.map((s) => s.name) ?? []) },
      target,
    });
  }
}

/** A gate that refuses must be seen in the operation's answers: a designer is told at the operation's line. */
function checkGate(program: Program, operation: ContractOperation, target: Operation | undefined): void {
  if (target === undefined) return;
  const wanted = [
    ...(operation.bearer ? ["401", "429", "500"] : []),
    ...(operation.scopes.length > 0 ||
    operation.consentFor ||
    operation.claimed ||
    operation.active.length > 0 ||
    operation.csrf
      ? ["403"]
      : []),
    ...(operation.openapi.requestBody ? ["413"] : []),
  ];
  for (const status of wanted) {
    if (!(status in operation.openapi.responses)) {
      $lib.reportDiagnostic(program, { code: "gate-response", format: { id: operation.id, status }, target });
    }
  }
}
