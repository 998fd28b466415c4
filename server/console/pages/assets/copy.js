// Puts a copy button to work beside its field, which stays a field to select and copy from where this does not run.
for (const button of navigator.clipboard ? document.querySelectorAll("button[data-copy]") : []) {
  const field = document.getElementById(button.dataset.copy);
  button.hidden = false;
  button.addEventListener("click", async () => {
    field.select();
    await navigator.clipboard.writeText(field.value);
    button.nextElementSibling.textContent = "Copied";
  });
}
