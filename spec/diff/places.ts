/** The `.tsp` line that says what a finding is about, found in the sources by their syntax: nothing is compiled for it. */
import {
  type DecoratorExpressionNode,
  type Node,
  parse,
  SyntaxKind,
  type TypeSpecScriptNode,
  visitChildren,
} from "@typespec/compiler/ast";

export interface SourcePlace {
  /** Below the repository, with slashes. */
  readonly file: string;
  /** From 1 on. */
  readonly line: number;
}

/** Gives the line of a place in the export; undefined where the sources do not have it. */
export type FindPlace = (path: readonly string[]) => SourcePlace | undefined;

/** @param specification the texts of `spec/` by path */
export function placesIn(specification: ReadonlyMap<string, string>): FindPlace {
  const named = new Map<string, SourcePlace[]>();
  for (const [file, text] of specification) {
    const script = parse(text);
    const lines = lineStarts(text);
    index(script, (name, at) => {
      const place = { file, line: lines.findLastIndex((start) => start <= at) + 1 };
      named.set(name, [...(named.get(name) ?? []), place]);
    });
  }
  return (path) => {
    const names = namesOf(path);
    const surface = surfaceOf(path);
    // What another surface declares under the same name is something else, unless nothing is nearer.
    return (
      first(names, (name) => nearest(named.get(name) ?? [], surface)) ?? first(names, (name) => named.get(name)?.[0])
    );
  };
}

function first<T>(names: readonly string[], find: (name: string) => T | undefined): T | undefined {
  for (const name of names) {
    const found = find(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index: at }) => at + 1)];
}

/** Of what several surfaces declare under one name, that of the change's own surface, or of what all share. */
function nearest(places: readonly SourcePlace[], surface: string): SourcePlace | undefined {
  if (surface === "") return places[0];
  const inFolder = (folder: string): SourcePlace | undefined =>
    places.find(({ file }) => file.startsWith(`spec/${folder}/`));
  return inFolder(surface) ?? inFolder("vocabulary");
}

function surfaceOf([part, name = ""]: readonly string[]): string {
  return part === "documents" || part === "errors" || part === "events" || part === "scopes" ? name : "";
}

/** The names under which the place is known, the nearest first. */
function namesOf(path: readonly string[]): string[] {
  const [part = "", a = "", b = "", c = "", ...rest] = path;
  switch (part) {
    case "surfaces":
      return [`surface ${a}`];
    case "operations":
      return [`op ${a}`];
    case "errors":
      return [`type ${pascal(b)}`];
    case "rules":
      return [`rule ${a}`];
    case "partyRules":
      return [`rule ${b}`];
    case "anyRules":
      return [`any rule ${a}`];
    case "scopes":
      return [`scope ${a} ${b}`, `scope name ${b}`];
    case "scopeSets":
    case "tokens":
      return [`type ${a}`];
    case "constants":
      return [`constant ${a}`];
    case "pages":
      return c === "" ? [`page ${a}`] : [`state ${c}`, `page ${a}`];
    case "events":
      return [`event ${b}`];
    case "documents":
      return messageNames(a, b, c, rest);
    default:
      return [];
  }
}

function messageNames(surface: string, section: string, name: string, path: readonly string[]): string[] {
  if (section === "schemas") return [...membersOf(name, path), `type ${name}`];
  if (section === "operations") return [...parameterOf(name, path), `op ${name}`];
  return section === "webhooks" ? [`event ${name}`] : [`surface ${surface}`];
}

/** The member of the named schema through which the change is reached. */
function membersOf(type: string, path: readonly string[]): string[] {
  const at = path.indexOf("properties");
  return at < 0 ? [] : [`member ${type}.${path[at + 1]}`];
}

function parameterOf(operation: string, [section, name = ""]: readonly string[]): string[] {
  return section === "parameters" ? [`parameter ${operation}.${name.split(" ")[1]}`] : [];
}

const pascal = (kebab: string): string =>
  kebab.replace(/(^|-)(\w)/g, (_match, _dash, letter: string) => letter.toUpperCase());

type Found = (name: string, at: number) => void;

function index(script: TypeSpecScriptNode, found: Found): void {
  const visit = (node: Node): void => {
    declared(node, found);
    if (node.kind === SyntaxKind.DecoratorExpression) decorated(node, found);
    visitChildren(node, visit);
  };
  visitChildren(script, visit);
}

function declared(node: Node, found: Found): void {
  switch (node.kind) {
    case SyntaxKind.OperationStatement: {
      found(`op ${node.id.sv}`, node.id.pos);
      const { signature } = node;
      if (signature.kind !== SyntaxKind.OperationSignatureDeclaration) return;
      for (const one of signature.parameters.properties) {
        if (one.kind === SyntaxKind.ModelProperty) found(`parameter ${node.id.sv}.${one.id.sv}`, one.id.pos);
      }
      return;
    }
    case SyntaxKind.ModelStatement:
      found(`type ${node.id.sv}`, node.id.pos);
      for (const one of node.properties) {
        if (one.kind === SyntaxKind.ModelProperty) found(`member ${node.id.sv}.${one.id.sv}`, one.id.pos);
      }
      return;
    case SyntaxKind.ScalarStatement:
    case SyntaxKind.EnumStatement:
      found(`type ${node.id.sv}`, node.id.pos);
      return;
    case SyntaxKind.UnionStatement: {
      found(`type ${node.id.sv}`, node.id.pos);
      const catalogue = node.decorators.find((one) => nameOf(one) === "catalogue");
      const surface = catalogue === undefined ? undefined : textOf(catalogue.arguments[0]);
      for (const { id, value } of node.options) {
        const name = textOf(value);
        if (surface !== undefined && id !== undefined) found(`scope ${surface} ${id.sv}`, id.pos);
        if (surface !== undefined && name !== undefined) found(`scope name ${name}`, value.pos);
        if (node.id.sv.endsWith("EventType") && name !== undefined) found(`event ${name}`, value.pos);
      }
    }
  }
}

function decorated(node: DecoratorExpressionNode, found: Found): void {
  const [first, second] = node.arguments;
  const text = textOf(first);
  const name = nameOf(node);
  if ((name === "rule" || name === "page") && text !== undefined && first !== undefined)
    found(`${name} ${text}`, first.pos);
  if (name === "anyRule" && text !== undefined && first !== undefined) found(`any rule ${text}`, first.pos);
  if (name === "page") for (const [key, at] of keysOf(second)) found(`state ${key}`, at);
  if (name === "constants") for (const [key, at] of keysOf(first)) found(`constant ${key}`, at);
  if (name === "surface" && first?.kind === SyntaxKind.ObjectLiteral) {
    for (const one of first.properties) {
      if (one.kind !== SyntaxKind.ObjectLiteralProperty || one.id.sv !== "id") continue;
      found(`surface ${textOf(one.value) ?? ""}`, one.pos);
    }
  }
}

function keysOf(node: Node | undefined): [name: string, at: number][] {
  if (node?.kind !== SyntaxKind.ObjectLiteral) return [];
  return node.properties.flatMap((one) =>
    one.kind === SyntaxKind.ObjectLiteralProperty ? [[one.id.sv, one.id.pos] as [string, number]] : [],
  );
}

function nameOf({ target }: DecoratorExpressionNode): string {
  return target.kind === SyntaxKind.Identifier ? target.sv : target.id.sv;
}

function textOf(node: Node | undefined): string | undefined {
  return node?.kind === SyntaxKind.StringLiteral ? node.value : undefined;
}
