// A second click sends nothing while the first is on its way; after a while, or when the page is come back to, it does.
const sent = new Set();
addEventListener("pageshow", () => sent.clear());
addEventListener("submit", (event) => {
  if (sent.has(event.target)) return event.preventDefault();
  sent.add(event.target);
  setTimeout(() => sent.delete(event.target), 5_000);
});
