import { describe, expect, test } from "vitest";
import { Exchange, Headers } from "../http/exchange.ts";
import { fieldError, fieldText } from "./field-text.ts";
import { type Page, readPage } from "./page.ts";

function page(form: string): Page {
  const exchange = new Exchange({
    operation: undefined,
    origin: "http://localhost",
    request: { method: "GET", target: "/", headers: [], body: undefined },
    status: 200,
    headers: new Headers([["content-type", "text/html"]]),
    bytes: new TextEncoder().encode(`<body><main><form method="post"><h2>Form</h2>${form}</form></main>`),
    tookMs: 0,
    violations: [],
  });
  return readPage(exchange);
}

const plain = `<input type="hidden" name="csrf" value="x">
  <div><label for="a">Name</label><input id="a" name="a" value="typed"><small>Up to 5.</small></div>
  <div><label>Text <textarea name="b">typed</textarea></label></div>
  <fieldset><legend>Many</legend><label><input type="checkbox" name="c" value="1">one</label>
    <label><input type="checkbox" name="c" value="2">two</label></fieldset>`;

describe("beside a field", () => {
  test("stands its own part of the form, without what was typed", () => {
    expect(fieldText(page(plain), "a")).toBe("Name Up to 5.");
    expect(fieldText(page(plain), "b")).toBe("Text");
    expect(fieldText(page(plain), "c")).toBe("Many one two");
    expect(fieldText(page(plain), "d")).toBe("");
  });

  test("an error in that part belongs to it and to no other", () => {
    const refused = page(
      plain.replace("<small>", "<p>Too long.</p><small>").replace("typed</textarea>", "x</textarea>"),
    );
    expect(fieldError(page(plain), refused, "a")).toBe("Name Too long. Up to 5.");
    expect(fieldError(page(plain), refused, "b")).toBe("");
    expect(fieldError(page(plain), refused, "c")).toBe("");
  });

  test("an error elsewhere belongs to the field that it describes", () => {
    const refused = page(
      `<ul><li id="e1">Too long.</li><li>And more.</li></ul>${plain.replace('name="a"', 'name="a" aria-describedby="e1 gone"')}`,
    );
    expect(fieldError(page(plain), refused, "a")).toBe("Name Up to 5. Too long.");
    expect(fieldError(page(plain), refused, "b")).toBe("");
  });
});
