/** A template as text in which code is blanked out, so that what it writes can be read with the places kept. */
import { createSourceFile, type Diagnostic, type SourceFile } from "@typespec/compiler";

/** Stands for a letter that code writes: nothing of what a template itself writes. */
export const written = "\uFFFC";

export interface Template {
  /** Its file without folder and `.eta`: the name of its page, or of a part of pages. */
  readonly name: string;
  readonly file: SourceFile;
  /** As long as the file's text; code that writes is {@link written}, other code blank. */
  readonly markup: string;
  /** As long as the file's text; what is no code is blank. */
  readonly code: string;
}

export function template(name: string, path: string, text: string): Template {
  let markup = "";
  let code = "";
  let at = 0;
  for (const { 0: tag, index } of text.matchAll(/<%[\s\S]*?%>/g)) {
    const between = text.slice(at, index);
    markup += between + (/^<%[=~]/.test(tag) ? written : " ").repeat(tag.length);
    code += " ".repeat(between.length) + tag;
    at = index + tag.length;
  }
  markup += text.slice(at);
  code += " ".repeat(text.length - at);
  return { name, file: createSourceFile(text, path), markup, code };
}

export function problem(code: string, message: string, file: SourceFile, pos: number, length: number): Diagnostic {
  return { code: `opentrain/${code}`, severity: "error", message, target: { file, pos, end: pos + length } };
}
