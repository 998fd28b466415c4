import { expect, test } from "vitest";
import { externalLinks } from "./external-links.ts";

test("own links with whatever may follow them are at home, those that only begin alike are not", () => {
  const origin = "http://localhost:4000";
  expect(externalLinks(`${origin} ${origin}: ${origin}. ${origin}/claim?token=x, ${origin}?x`, origin)).toEqual([]);
  const away = ["http://localhost:40001/", "http://localhost:4000.evil.example/", "http://localhost:4000@evil.example"];
  expect(externalLinks(away.join(" and "), origin)).toEqual(away);
  expect(externalLinks("see HTTPS://evil.example/x", origin)).toEqual(["HTTPS://evil.example/x"]);
});
