// Keys for those who like them. Every page works without this file.
(() => {
  "use strict";
  const dialog = document.getElementById("keys");
  const hint = document.querySelector(".keyhint");
  if (hint) hint.hidden = false;

  const entry = /^#(tag|note)$/.test(location.hash) && document.querySelector(location.hash);
  if (entry) entry.focus();

  let pending = "";
  let row = -1;

  const rows = () => [...document.querySelectorAll("[data-row]")].filter((line) => line.offsetParent !== null);

  const select = (step) => {
    const all = rows();
    if (!all.length) return;
    row = Math.max(0, Math.min(all.length - 1, row + step));
    const line = all[row];
    const link = line.matches("a") ? line : line.querySelector("[data-open]") || line.querySelector("a");
    if (link) link.focus();
    all[row].scrollIntoView({ block: "nearest" });
  };

  const unfold = (summary) => {
    summary.click();
    const first = summary.parentElement.querySelector("input:not([type=hidden]), select, textarea");
    (summary.parentElement.open && first ? first : summary).focus();
  };

  const category = () => {
    const line = document.activeElement.closest("[data-row]") || rows()[row];
    const link = [line, document.querySelector("main")].map((part) => part && part.querySelector("a[href*='/category/']")).find(Boolean);
    if (link && !document.body.matches(".category")) location.href = link.href;
  };

  const entries = { m: "tag", n: "note" };

  const follow = (key) => {
    const wanted = `[data-key="${CSS.escape(key)}"]`;
    const line = document.activeElement.closest("[data-row]") || rows()[row];
    const field =
      (line && line.querySelector(wanted)) ||
      document.querySelector(`input${wanted}`) ||
      document.querySelector(wanted) ||
      (entries[key] && document.getElementById(entries[key]));
    if (!field) return false;
    if (field.matches("summary")) unfold(field);
    else if (field.matches("input[type=checkbox], button")) field.click();
    else if (field.matches("input, textarea")) field.focus();
    else location.href = field.href;
    return true;
  };

  // A mark is kept without leaving the list; where that fails, the form is sent as it would be without this file.
  const turn = (form) => {
    const button = form.querySelector("button");
    const value = form.elements.read;
    const read = value.value === "1";
    const line = form.closest(".story");
    [button.textContent, button.dataset.other] = [button.dataset.other, button.textContent];
    value.value = read ? "0" : "1";
    if (!line) return;
    line.classList.toggle("read", read);
    line.classList.toggle("unread", !read);
    const state = line.querySelector(".state");
    [state.textContent, state.dataset.other] = [state.dataset.other, state.textContent];
  };

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches("form[data-stay]")) return;
    event.preventDefault();
    fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)), redirect: "manual" })
      .then((answer) => (answer.type === "opaqueredirect" ? turn(form) : form.submit()))
      .catch(() => form.submit());
  });

  document.addEventListener("keydown", (event) => {
    const typing = event.target.matches("input:not([type=checkbox]), select, textarea");
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = pending + event.key;
    pending = "";
    if (key === "g") pending = "g ";
    else if (key === "g c") category();
    else if (key === "j") select(1);
    else if (key === "k") select(-1);
    else if (key === "o") {
      if (document.activeElement.matches("a")) document.activeElement.click();
    } else if (key === "Enter") {
      const button = document.querySelector("button[data-enter]");
      if (!button || event.repeat || !event.target.matches("body, main")) return;
      button.click();
    } else if (key === "?") dialog.open ? dialog.close() : dialog.showModal();
    else if (!follow(key)) return;
    event.preventDefault();
  });
})();
