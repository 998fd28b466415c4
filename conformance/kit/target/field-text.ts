import { HTMLElement } from "node-html-parser";
import type { Page } from "./page.ts";

const CONTROLS = "input, select, textarea, button";

/**
 * The text beside a field: that of the largest part of the form that has no other field's control in it, without what
 * was typed, and of whatever describes the control from elsewhere (`aria-describedby`, `aria-errormessage`).
 */
export function fieldText(page: Page, name: string): string {
  const controls = page.html.querySelectorAll(CONTROLS).filter((one) => one.getAttribute("name") === name);
  const [first] = controls;
  if (first === undefined) return "";
  const parts = new Set([partOf(first, name)]);
  for (const control of controls) {
    for (const attribute of ["aria-describedby", "aria-errormessage"]) {
      for (const id of (control.getAttribute(attribute) ?? "").split(/\s+/)) {
        const element = id === "" ? null : page.html.getElementById(id);
        if (element !== null) parts.add(element);
      }
    }
  }
  return [...parts].map(textWithoutTyped).join(" ").replace(/\s+/g, " ").trim();
}

/** What stands beside a field of a refused form and did not when nobody had posted it; "" if nothing does. */
export function fieldError(fresh: Page, refused: Page, name: string): string {
  const now = fieldText(refused, name);
  return now === fieldText(fresh, name) ? "" : now;
}

function partOf(control: HTMLElement, name: string): HTMLElement {
  let part = control;
  for (let parent = part.parentNode; parent !== null && isOfField(parent, name); parent = part.parentNode)
    part = parent;
  return part;
}

function isOfField(part: HTMLElement, name: string): boolean {
  if (["FORM", "MAIN", "BODY"].includes(part.tagName)) return false;
  return part
    .querySelectorAll(CONTROLS)
    .every((one) => one.getAttribute("name") === name || one.getAttribute("type")?.toLowerCase() === "hidden");
}

function textWithoutTyped(part: HTMLElement): string {
  if (["TEXTAREA", "SELECT"].includes(part.tagName)) return "";
  return part.childNodes
    .map((child) => (child instanceof HTMLElement ? textWithoutTyped(child) : child.text))
    .join(" ");
}
