/** Pages and their states: what several operations say of one page must agree. */
import type { Namespace, Operation, Program, Type } from "@typespec/compiler";
import { getOperationVerb } from "@typespec/http";
import { keys } from "../../vocabulary/decorators.js";
import { hint, type Report } from "./report.ts";

interface Said {
  readonly target: Operation | Namespace;
  readonly name: string;
  readonly states: Readonly<Record<string, string>>;
}

const kebab = /^[a-z]+(-[a-z]+)*$/;

export function checkPages(program: Program, report: Report): void {
  const said = [...(program.stateMap(keys.page) as Map<Type, { name: string; states: Record<string, string> }>)].map(
    // The signature of @page lets nothing else through.
    ([target, { name, states }]): Said => ({ target: target as Operation | Namespace, name, states }),
  );
  // A page is where a GET shows it, or what a surface shows its errors with.
  const shown = said
    .filter(({ target }) => target.kind === "Namespace" || getOperationVerb(program, target) === "get")
    .map(({ name }) => name);
  const words = new Map<string, string>();
  for (const { target, name, states } of said) {
    if (!kebab.test(name)) report("page-name", `The page "${name}" is not named in lower case with hyphens.`, target);
    if (!shown.includes(name)) {
      report("unknown-page", `No GET shows the page "${name}".${hint(name, shown)}`, target);
    }
    for (const [state, meaning] of Object.entries(states)) {
      if (!kebab.test(state))
        report("page-name", `The state "${state}" is not named in lower case with hyphens.`, target);
      const known = words.get(`${name}/${state}`);
      if (known !== undefined && known !== meaning) {
        report(
          "page-state",
          `The state "${state}" of the page "${name}" has another meaning elsewhere: ${known}`,
          target,
        );
      }
      words.set(`${name}/${state}`, known ?? meaning);
    }
  }
}
