/** Every name that somebody gives, to be read by people, is held to one validator: the contract has one kind of name. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly requestBody?: unknown }>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const PREFIX = "#/components/schemas/";
const isName = (member: string): boolean =>
  /^(?:name|title|label|.*_(?:name|title|label)|.*(?:Name|Title|Label))$/.test(member);

test("names in requests are display names", () => {
  // Our generator writes documents of this form.
  const document = JSON.parse(
    readFileSync(new URL("../../generated/openapi/opentrain.json", import.meta.url), "utf8"),
  ) as Document;
  const { schemas } = document.components;
  const schemasIn = (part: unknown): string[] =>
    [...JSON.stringify(part ?? {}).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name = ""]) => name);
  const asked = new Set(
    Object.values(document.paths).flatMap((path) =>
      Object.values(path).flatMap(({ requestBody }) => schemasIn(requestBody)),
    ),
  );
  // Those of the members too: a set that grows while it is walked is walked to its end.
  for (const schema of asked) for (const inner of schemasIn(schemas[schema])) asked.add(inner);
  const names = [...asked].flatMap((schema) =>
    Object.entries(schemas[schema]?.properties ?? {}).flatMap(([member, { $ref = "" }]) =>
      isName(member) ? [`${schema}.${member}: ${$ref.replace(PREFIX, "")}`] : [],
    ),
  );
  expect(names).toContain("RenameOrganizationForm.name: DisplayName");
  expect(names).toContain("HireMilestone.name: OptionalName");
  expect(names.filter((name) => !/: (?:Display|Optional)Name$/.test(name))).toEqual([
    // The partner's own, for the partner: it may be empty, and no page shows it.
    "CreateProjectLinkRequest.externalProjectName: StorableText",
  ]);
});
