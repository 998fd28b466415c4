// Filters, search and copying; everything is there to be read without them.
const rules = [...document.querySelectorAll(".rule")];
const buttons = [...document.querySelectorAll("[data-show]")];
const search = document.querySelector("#search");
const level = document.querySelector("#level");
const page = document.querySelector("#page");
const found = document.querySelector(".found");
const lists = [...document.querySelectorAll(".listing")];

const texts = new Map(rules.map((rule) => [rule, rule.textContent.toLowerCase()]));

function apply() {
  const wanted = new Set(buttons.filter((button) => button.ariaPressed === "true").map(({ dataset }) => dataset.show));
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const rule of rules) {
    const standings = rule.dataset.standings.split(" ");
    const fits =
      (wanted.size === 0 || standings.some((standing) => wanted.has(standing))) &&
      (level.value === "" || rule.dataset.level === level.value) &&
      (page.value === "" || rule.dataset.page === page.value) &&
      words.every((word) => texts.get(rule).includes(word));
    rule.hidden = !fits;
    if (fits) shown += 1;
  }
  const isNarrowed = wanted.size > 0 || words.length > 0 || level.value !== "" || page.value !== "";
  for (const list of lists) list.hidden = isNarrowed && !list.querySelector(".rule:not([hidden])");
  found.textContent = shown === rules.length ? `${rules.length} rules` : `${shown} of ${rules.length} rules`;
}

function clear() {
  for (const field of [search, level, page]) field.value = "";
  for (const button of buttons) button.ariaPressed = "false";
  apply();
}

/** Goes to what the address names, whatever the filters say; a rule is opened. */
function openNamed() {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (named === null) return;
  if (named.closest("[hidden]")) clear();
  if (named.matches(".rule")) named.open = true;
  named.scrollIntoView();
}

for (const button of buttons) {
  button.addEventListener("click", () => {
    button.ariaPressed = String(button.ariaPressed !== "true");
    apply();
  });
}
for (const field of [search, level, page]) field.addEventListener("input", apply);
document.querySelector("#clear").addEventListener("click", () => {
  clear();
  search.focus();
});
// A number of the summary is of one part and one verdict: its checks alone are shown.
document.querySelector(".summary").addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (link === null) return;
  event.preventDefault();
  clear();
  page.value = link.dataset.part;
  for (const button of buttons) button.ariaPressed = String(button.dataset.show === link.dataset.standing);
  apply();
  rules.find(({ hidden }) => !hidden)?.scrollIntoView();
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.target.matches("input, select")) return;
  event.preventDefault();
  search.focus();
});
document.addEventListener("click", async ({ target }) => {
  if (!target.matches(".copy")) return;
  await navigator.clipboard.writeText(target.previousElementSibling.textContent);
  target.textContent = "Copied";
});
addEventListener("hashchange", openNamed);

document.querySelector(".filters").hidden = false;
if (navigator.clipboard) for (const copy of document.querySelectorAll(".copy")) copy.hidden = false;
apply();
openNamed();
