export interface ShownMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** ISO 8601. */
  readonly at: string;
}

export const outboxStyle = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 46rem; margin: 0 auto; padding: 1rem; }
article { border: 1px solid #8886; border-radius: 8px; padding: 0 1rem; margin: 1rem 0; overflow-wrap: anywhere; }
h2 { font-size: 1.1rem; margin: 1rem 0 0; }
pre { white-space: pre-wrap; }
small { opacity: 0.75; }
input { font: inherit; }
`;

/** The outbox for a person: newest first, with the links of this origin to click. */
export function outboxPage(mails: readonly ShownMail[], to: string | undefined, origin: string): string {
  const shown = mails.map(
    (mail) => `<article><h2>${escaped(mail.subject)}</h2>
<small>to ${escaped(mail.to)}, <time datetime="${escaped(mail.at)}">${escaped(mail.at)}</time></small>
<pre>${linked(mail.text, origin)}</pre></article>`,
  );
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Email outbox (development)</title><link rel="stylesheet" href="/__dev__/outbox.css"></head>
<body>
<h1>Email outbox</h1>
<p>No mail server is configured, so emails are kept here until the server restarts. Development only. <a href="/">Start page</a></p>
<form><label>To <input name="to" type="search" value="${escaped(to ?? "")}"></label> <button>Filter</button></form>
${shown.length > 0 ? shown.join("\n") : "<p>No emails.</p>"}
</body>
</html>
`;
}

function linked(text: string, origin: string): string {
  return text
    .split(/(https?:\/\/[^\s,;]+)/)
    .map((part) => (part.startsWith(`${origin}/`) ? `<a href="${escaped(part)}">${escaped(part)}</a>` : escaped(part)))
    .join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
