/** The generators of clients that are tried, and how each is run. */

/** One way to generate: as it comes, or with an option, for the steps that the former does not do. */
export interface Generation {
  readonly option?: string;
  /** The file in `drivers/`. */
  readonly driver: string;
  /** Files that the generator reads, in the folder where it runs. */
  readonly files?: (documents: Documents) => Readonly<Record<string, string>>;
  /** Programs of packages, each with its arguments, which write `generated/`. */
  readonly run: (documents: Documents) => readonly (readonly [script: string, ...args: string[]])[];
}

/** Where the server publishes its documents. */
export interface Documents {
  readonly agent: string;
  readonly public: string;
}

export interface Subject {
  readonly name: string;
  /** The packages that its version is that of, the first in the first place. */
  readonly packages: readonly [string, ...string[]];
  readonly kind: "generator" | "oauth";
  readonly generations: readonly [Generation, ...Generation[]];
}

const both = (documents: Documents, one: (url: string, name: "agent" | "public") => readonly [string, ...string[]]) =>
  [one(documents.agent, "agent"), one(documents.public, "public")] as const;

const oauth = (name: string, packageName: string): Subject => ({
  name,
  packages: [packageName],
  kind: "oauth",
  generations: [{ driver: name, run: () => [] }],
});

export const subjects: readonly Subject[] = [
  {
    name: "openapi-fetch",
    packages: ["openapi-typescript", "openapi-fetch"],
    kind: "generator",
    generations: [
      {
        driver: "openapi-fetch",
        run: (documents) =>
          both(documents, (url, name) => ["openapi-typescript/bin/cli.js", url, "--output", `generated/${name}.ts`]),
      },
    ],
  },
  {
    name: "hey-api",
    packages: ["@hey-api/openapi-ts"],
    kind: "generator",
    generations: [
      {
        driver: "hey-api",
        // One process for both.
        files: (documents) => ({
          "openapi-ts.config.mjs": `export default ${JSON.stringify(
            (["agent", "public"] as const).map((name) => ({ input: documents[name], output: `generated/${name}` })),
          )};\n`,
        }),
        run: () => [["@hey-api/openapi-ts/bin/run.js", "--file", "openapi-ts.config.mjs", "--no-log-file"]],
      },
    ],
  },
  {
    name: "orval",
    packages: ["orval"],
    kind: "generator",
    generations: [
      {
        driver: "orval",
        run: (documents) =>
          both(documents, (url, name) => [
            "orval/dist/bin/orval.mjs",
            "--input",
            url,
            "--output",
            `generated/${name}.ts`,
          ]),
      },
      {
        option: '`client: "fetch"` and `baseUrl: { getBaseUrlFromSpecification: true }`',
        driver: "orval-fetch",
        files: (documents) => ({
          "orval.config.mjs": `export default ${JSON.stringify(
            Object.fromEntries(
              (["agent", "public"] as const).map((name) => [
                name,
                {
                  input: { target: documents[name] },
                  output: {
                    target: `generated/${name}.ts`,
                    client: "fetch",
                    baseUrl: { getBaseUrlFromSpecification: true },
                  },
                },
              ]),
            ),
          )};\n`,
        }),
        run: () => [["orval/dist/bin/orval.mjs", "--config", "orval.config.mjs"]],
      },
    ],
  },
  {
    name: "kubb",
    packages: ["@kubb/plugin-client"],
    kind: "generator",
    generations: [
      {
        driver: "kubb",
        files: (documents) =>
          Object.fromEntries(
            (["agent", "public"] as const).map((name) => [
              `${name}.config.mjs`,
              `import { defineConfig } from "@kubb/core";
import { pluginClient } from "@kubb/plugin-client";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";
export default defineConfig({
  root: ".",
  input: { path: ${JSON.stringify(documents[name])} },
  output: { path: "generated/${name}", format: false, lint: false },
  plugins: [pluginOas(), pluginTs(), pluginClient()],
});
`,
            ]),
          ),
        run: (documents) =>
          both(documents, (_, name) => ["@kubb/cli/bin/kubb.cjs", "generate", "--config", `${name}.config.mjs`]),
      },
    ],
  },
  {
    name: "swagger-typescript-api",
    packages: ["swagger-typescript-api"],
    kind: "generator",
    generations: [
      {
        driver: "swagger-typescript-api",
        run: (documents) => both(documents, swaggerTypescriptApi()),
      },
      {
        option: "`--disable-throw-on-error`",
        driver: "swagger-typescript-api-quiet",
        run: (documents) => both(documents, swaggerTypescriptApi("--disable-throw-on-error")),
      },
    ],
  },
  {
    name: "oazapfts",
    packages: ["oazapfts"],
    kind: "generator",
    generations: [
      {
        driver: "oazapfts",
        run: (documents) => both(documents, (url, name) => ["oazapfts/dist/cli.js", url, `generated/${name}.ts`]),
      },
    ],
  },
  oauth("mcp", "@modelcontextprotocol/sdk"),
  oauth("oauth4webapi", "oauth4webapi"),
  oauth("openid-client", "openid-client"),
];

function swaggerTypescriptApi(...more: string[]) {
  return (url: string, name: string) =>
    [
      "swagger-typescript-api/dist/cli.mjs",
      "generate",
      "--path",
      url,
      "--output",
      "generated",
      "--name",
      `${name}.ts`,
      ...more,
    ] as const;
}
