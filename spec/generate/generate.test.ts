import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createSourceFile } from "@typespec/compiler";
import { expect, test } from "vitest";
import { generator } from "./generate.ts";
import { diskHost } from "./host.ts";
import { differences } from "./output.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

test("sources with the line ends of Windows give the same bytes", async () => {
  let changed = 0;
  const host = {
    ...diskHost,
    async readFile(path: string) {
      const { text } = await diskHost.readFile(path);
      if (!path.endsWith(".tsp")) return createSourceFile(text, path);
      changed += 1;
      return createSourceFile(text.replaceAll("\n", "\r\n"), path);
    },
  };
  const files = await generator({ root, host })();
  expect(changed).toBeGreaterThan(20);
  expect(await differences(join(root, "generated"), files)).toEqual([]);
});
