// Keys for those who like them. Every page works without this file.
(() => {
  "use strict";
  const dialog = document.getElementById("keys");
  const hint = document.querySelector(".keyhint");
  if (hint) hint.hidden = false;

  let pending = "";
  let row = -1;

  const rows = () => [...document.querySelectorAll("[data-row]")].filter((line) => line.offsetParent !== null);

  const select = (step) => {
    const all = rows();
    if (!all.length) return;
    row = Math.max(0, Math.min(all.length - 1, row + step));
    const link = all[row].matches("a") ? all[row] : all[row].querySelector("a");
    if (link) link.focus();
    all[row].scrollIntoView({ block: "nearest" });
  };

  const follow = (key) => {
    const wanted = `[data-key="${CSS.escape(key)}"]`;
    const field = document.querySelector(`input${wanted}`) || document.querySelector(wanted);
    if (!field) return false;
    if (field.matches("input[type=checkbox], button, summary")) field.click();
    else if (field.matches("input")) field.focus();
    else location.href = field.href;
    return true;
  };

  document.addEventListener("keydown", (event) => {
    const typing = event.target.matches("input:not([type=checkbox]), select, textarea");
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = pending + event.key;
    pending = "";
    if (key === "g") pending = "g ";
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
