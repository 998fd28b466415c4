/** What a change happened to, as a designer calls it. */

/** From a place in the export to words: `query parameter limit of listJobs`, `Job.milestones[].status of public-api`. */
export function subjectOf(path: readonly string[]): string {
  const [part = "", a = "", b = "", ...rest] = path;
  switch (part) {
    case "surfaces":
      return `surface ${a}`;
    case "operations":
      return `operation ${a}`;
    case "errors":
      return b === "" ? `errors of ${a}` : `error ${b} of ${a}`;
    case "rules":
      return `rule ${a}`;
    case "partyRules":
      return b === "" ? `rules of every ${a}` : `rule ${b} of every ${a}`;
    case "anyRules":
      return `rule ${a} of any server`;
    case "scopes":
      return b === "" ? `scopes of ${a}` : `scope ${b} of ${a}`;
    case "scopeSets":
      return `scope set ${a}`;
    case "constants":
      return `constant ${a}`;
    case "tokens":
      return `token ${a}`;
    case "pages":
      return `page ${a}`;
    case "events":
      return b === "" ? `events of ${a}` : `event ${b} of ${a}`;
    case "documents":
      return b === "" ? `document of ${a}` : documentSubject(a, b, rest);
    default:
      return path.join(" ");
  }
}

function documentSubject(surface: string, section: string, path: readonly string[]): string {
  const [name = "", ...rest] = path;
  if (section === "schemas") return `${memberOf(name, rest)} of ${surface}`;
  if (section === "operations") return messageSubject(name, rest);
  if (section === "webhooks") return messageSubject(`event ${name}`, rest);
  if (section === "securitySchemes") return `security scheme ${name} of ${surface}`;
  return `document of ${surface}`;
}

function messageSubject(owner: string, path: readonly string[]): string {
  const [section = "", name = "", ...rest] = path;
  if (section === "parameters") {
    const [place = "", ...named] = name.split(" ");
    return `${memberOf(`${place} parameter ${named.join(" ")}`, rest)} of ${owner}`;
  }
  if (section === "requestBody") return `${memberOf("body", rest)} of ${owner}`;
  if (section !== "responses") return owner;
  const [kind, header = "", ...below] = rest;
  if (kind === "headers") return `${memberOf(`header ${header}`, below)} in the ${name} of ${owner}`;
  return kind === undefined || kind === "errors" ? owner : `${memberOf(`${name} answer`, rest)} of ${owner}`;
}

const passed = new Set(["schema", "content", "anyOf", "oneOf", "allOf"]);

/** A member by the way to it; alternatives and media types are passed over, since members have one name in all of them. */
function memberOf(owner: string, path: readonly string[]): string {
  let text = owner;
  for (let at = 0; at < path.length; at += 1) {
    const key = path[at] ?? "";
    if (key === "properties") {
      const member = path[at + 1];
      if (member !== undefined) text += `.${member}`;
      at += 1;
    } else if (key === "items") text += "[]";
    else if (passed.has(key)) at += key === "schema" ? 0 : 1;
  }
  return text;
}
