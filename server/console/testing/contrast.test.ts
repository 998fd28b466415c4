/** Text can be read on every ground that pages have, in both colour schemes (WCAG 2.2, 1.4.3: 4.5 to 1). */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const read = (url: string): string => readFileSync(fileURLToPath(url), "utf8");
const sheets = [
  read(import.meta.resolve("@picocss/pico/css/pico.indigo.css")),
  read(new URL("../pages/assets/opentrain.css", import.meta.url).href),
];
const IN_DARK = /@media[^{]*prefers-color-scheme: dark\)\s*\{\s*[^{]*:root[^{]*\{([^}]*)\}/g;

/** The colours that `:root` has in a scheme; what comes later wins. */
function colours(scheme: "light" | "dark"): ReadonlyMap<string, string> {
  const blocks = sheets.flatMap((sheet) => {
    const dark = [...sheet.matchAll(IN_DARK)].map(([, block = ""]) => block);
    const light = [
      ...sheet
        .replaceAll(IN_DARK, "")
        .matchAll(/:root(?::not\(\[data-theme\]\)|:not\(\[data-theme=dark\]\))?[^{}]*\{([^}]*)\}/g),
    ];
    return [...light.map(([, block = ""]) => block), ...(scheme === "dark" ? dark : [])];
  });
  return new Map(
    blocks.flatMap((block) =>
      [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]): [string, string] => [
        name,
        value,
      ]),
    ),
  );
}

function luminance(of: ReadonlyMap<string, string>, name: string): number {
  const value = of.get(name)?.trim() ?? "";
  const other = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (other !== undefined) return luminance(of, other);
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(value)?.[1];
  const whole = hex?.length === 3 ? hex.replaceAll(/./g, "$&$&") : hex;
  const parts = whole?.match(/../g)?.map((part) => Number.parseInt(part, 16)) ?? value.match(/[\d.]+/g)?.map(Number);
  if (parts?.length !== 3) throw new Error(`${name} is no plain colour: ${value}`);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 10.31475 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const GROUNDS = ["--pico-background-color", "--quiet-ground", "--good-ground", "--bad-ground", "--warn-ground"];
const TEXTS = ["--pico-color", "--pico-muted-color", "--pico-primary", "--pico-code-color"];
const PAIRS: ReadonlyArray<readonly [text: string, ground: string]> = [
  ...TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)),
  ...["good", "bad", "warn"].flatMap((name) =>
    ["--pico-background-color", `--${name}-ground`].map((ground) => [`--${name}`, ground] as const),
  ),
  ["--pico-code-color", "--pico-code-background-color"],
  ["--pico-form-element-color", "--pico-form-element-background-color"],
  ["--pico-primary-inverse", "--pico-primary-background"],
  ["--pico-primary-inverse", "--pico-primary-hover-background"],
];

test.each(["light", "dark"] as const)("text on its grounds, %s", (scheme) => {
  const of = colours(scheme);
  const weak = PAIRS.flatMap(([text, ground]) => {
    const [less = 0, more = 0] = [luminance(of, text), luminance(of, ground)].sort((a, b) => a - b);
    const ratio = (more + 0.05) / (less + 0.05);
    return ratio < 4.5 ? [`${text} on ${ground}: ${ratio.toFixed(2)}`] : [];
  });
  expect(weak).toEqual([]);
  expect(luminance(of, "--pico-background-color") > 0.5).toBe(scheme === "light");
});
