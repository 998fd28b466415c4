/** From spec/ to the files of generated/, in memory: the same input gives the same bytes. */
import { join } from "node:path";
import { type CompilerHost, compile, type Program } from "@typespec/compiler";
import { stringify } from "yaml";
import { ContractError, readContract } from "./contract.ts";
import { type TypesWriter, typesWriter } from "./document-types.ts";
import { authMd } from "./emit/auth-md.ts";
import {
  anyRulesFile,
  constantsFile,
  errorsFile,
  eventsFile,
  operationsFile,
  pagesFile,
  partyRulesFile,
  rulesFile,
  scopesFile,
} from "./emit/catalogues.ts";
import { clientFiles } from "./emit/client.ts";
import { partnersMd } from "./emit/partners-md.ts";
import { diskHost } from "./host.ts";
import type { Contract } from "./model.ts";
import { type OpenApiDocument, operationsOf } from "./openapi.ts";
import { readClients } from "./reference/clients.ts";
import { type Run, readProof } from "./reference/proof.ts";
import { llmsTxt, referenceFiles } from "./reference/reference.ts";
import { checkTemplates } from "./templates/check.ts";

export interface GeneratorOptions {
  /** The folder that `spec/`, `generated/` and the templates of `server/` are in, with a slash at its end. */
  readonly root: string;
  /** What reads the sources; the files on disk unless told otherwise. */
  readonly host?: CompilerHost;
  /** What writes the types of the documents; a thread of its own unless told otherwise. */
  readonly typesOf?: TypesWriter;
}

/**
 * Gives every file of generated/ by its path below it; throws ContractError when spec/ does not compile. Called again, it
 * reuses what has not changed: parsed sources, and what was written from documents that are the same.
 */
export function generator({
  root,
  host = diskHost,
  typesOf = typesWriter(),
}: GeneratorOptions): () => Promise<Map<string, string>> {
  let earlier: Program | undefined;
  const types = memo(typesOf);
  const yaml = memo(yamlFile);
  return async () => {
    const program = await compile(host, `${root}spec/main.tsp`, { noEmit: true }, earlier);
    earlier = program;
    const { contract, prose } = await contractOf(program);
    const misused = await checkTemplates(contract, join(root, "server/console/views"));
    if (misused.length > 0) throw new ContractError(misused);
    const files = documentsAndTables(contract);
    // The types take the longest: they are begun first, and awaited last.
    const documents = contract.surfaces.map(({ id }) => ({
      id,
      json: files.get(`openapi/${id}.json`)?.trimEnd() ?? "",
    }));
    const typed = Promise.all(
      documents.map(async ({ id, json }) => [`types/${id}.ts`, await types(id, json)] as const),
    );
    // What fails before they are awaited is told instead of them.
    typed.catch(() => {});
    for (const { id, json } of documents) files.set(`openapi/${id}.yaml`, await yaml(id, json));
    files.set("openapi/opentrain.json", `${JSON.stringify(merged(contract), null, 2)}\n`);
    files.set("auth.md", prose);
    files.set("README.md", await partnersMd(contract));
    for (const [path, text] of await clientFiles(contract, root)) files.set(`client/${path}`, text);
    const [proof, clients] = [await readProof(root, contract), await readClients(root)];
    for (const [path, text] of await referenceFiles(contract, proof, clients)) files.set(`reference/${path}`, text);
    for (const [path, text] of await typed) files.set(path, text);
    return files;
  };
}

/** Gives every file of the reference by its path below `/docs`, with the verdicts of a run if there is one. */
export async function reference(root: string, run: Run | undefined): Promise<Map<string, string>> {
  const { contract } = await compiled(root, diskHost);
  const proof = { ...(await readProof(root, contract)), ...(run && { run }) };
  return referenceFiles(contract, proof, await readClients(root));
}

/** Gives the files of generated/ that say what the contract is, the documents and the tables, by their paths; throws ContractError. */
export async function contractFiles(root: string, host: CompilerHost = diskHost): Promise<Map<string, string>> {
  return documentsAndTables((await compiled(root, host)).contract);
}

function documentsAndTables(contract: Contract): Map<string, string> {
  return new Map([
    ...contract.surfaces.map(
      ({ id, document }) => [`openapi/${id}.json`, `${JSON.stringify(document, null, 2)}\n`] as const,
    ),
    ["operations.ts", operationsFile(contract)],
    ["rules.ts", rulesFile(contract)],
    ["party-rules.ts", partyRulesFile(contract)],
    ["any-rules.ts", anyRulesFile(contract)],
    ["scopes.ts", scopesFile(contract)],
    ["errors.ts", errorsFile(contract)],
    ["events.ts", eventsFile(contract)],
    ["pages.ts", pagesFile(contract)],
    ["constants.ts", constantsFile(contract)],
  ]);
}

async function compiled(root: string, host: CompilerHost): ReturnType<typeof contractOf> {
  return await contractOf(await compile(host, `${root}spec/main.tsp`, { noEmit: true }));
}

async function contractOf(program: Program): Promise<{ readonly contract: Contract; readonly prose: string }> {
  const contract = await readContract(program);
  const prose = authMd(contract);
  showProse(contract, { getAuthMd: prose, getLlmsTxt: llmsTxt(contract) });
  return { contract, prose };
}

/** The documents that are Markdown have themselves as example, so that a mock gives them. */
function showProse({ surfaces }: Contract, texts: Readonly<Record<string, string>>): void {
  for (const { operation } of surfaces.flatMap(({ document }) => operationsOf(document))) {
    const text = texts[operation.operationId]?.replaceAll("{{origin}}", "https://opentrain.example.com");
    if (text === undefined) continue;
    for (const { content } of Object.values(operation.responses)) {
      const media = content?.["text/markdown"];
      if (media !== undefined) media.example = text;
    }
  }
}

type Writer = (json: string) => string | Promise<string>;

/** Keeps, per surface, what was written last, and from which document. */
function memo(writer: Writer): (id: string, json: string) => Promise<string> {
  const last = new Map<string, { json: string; text: string }>();
  return async (id, json) => {
    const known = last.get(id);
    if (known?.json === json) return known.text;
    const text = await writer(json);
    last.set(id, { json, text });
    return text;
  };
}

function yamlFile(json: string): string {
  return stringify(JSON.parse(json), { aliasDuplicateObjects: false, lineWidth: 120 });
}

/** All surfaces in one document, for tools that take one, such as the mock. Schemas of one name must be one schema. */
function merged({ surfaces, constants }: Contract): OpenApiDocument {
  const [first] = surfaces;
  if (first === undefined) throw new Error("spec/ has no surface.");
  const schemas: OpenApiDocument["components"]["schemas"] = {};
  const whole: OpenApiDocument = {
    ...first.document,
    info: {
      ...first.document.info,
      title: "OpenTrain",
      description: "Every surface in one document.",
      version: constants.version,
    },
    tags: surfaces.flatMap((s) => s.document.tags ?? []),
    paths: {},
    components: { securitySchemes: {}, schemas },
  };
  for (const key of Object.keys(whole)) if (key.startsWith("x-")) delete whole[key as `x-${string}`];
  for (const { id, document } of surfaces) {
    const prefix = id.replace(/(^|-)(\w)/g, (_match, _dash, c: string) => c.toUpperCase());
    const clashes = Object.entries(document.components.schemas)
      .filter(([name, schema]) => name in schemas && JSON.stringify(schemas[name]) !== JSON.stringify(schema))
      .map(([name]) => name);
    const own = JSON.parse(JSON.stringify(document), (key, value) => {
      const name = key === "$ref" && typeof value === "string" ? value.split("/").at(-1) : undefined;
      return name && clashes.includes(name) ? `#/components/schemas/${prefix}${name}` : value;
    }) as OpenApiDocument;
    for (const [name, schema] of Object.entries(own.components.schemas)) {
      schemas[clashes.includes(name) ? prefix + name : name] = schema;
    }
    Object.assign(whole.paths, own.paths);
    if (own.webhooks) whole.webhooks = { ...whole.webhooks, ...own.webhooks };
    Object.assign(whole.components.securitySchemes ?? {}, own.components.securitySchemes);
  }
  return whole;
}
