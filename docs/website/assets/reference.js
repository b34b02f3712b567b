// The page of the reference: a list of queries that is searched while one types. It shows QUERIES of queries.js.
// No framework and nothing from elsewhere: it works from a folder, too.
"use strict";

(() => {
  const { package: name, source, kinds, expires, strings } = REFERENCE;
  const { entries, byText, writtenOut, search } = QUERIES;
  const root = document.getElementById("reference");

  const GROUP = 40;

  // --- the page ---

  function make(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  }

  const box = make("input", {
    type: "search", id: "tq-search", placeholder: "photo, message:entities, sticker animated …",
    autocomplete: "off", autocapitalize: "off", spellcheck: "false", "aria-controls": "tq-list", "aria-describedby": "tq-keys",
  });
  const choice = make(
    "select", { id: "tq-kind" }, make("option", { value: "" }, "all kinds"),
    ...Object.keys(kinds).filter((kind) => kind !== "*").map((kind) => make("option", { value: kind }, kind)),
  );
  const status = make("p", { class: "tq-status", role: "status" });
  const list = make("div", { id: "tq-list", class: "tq-list", role: "list", "aria-label": `Queries of ${name}` });
  root.append(
    make("div", { class: "tq-bar", role: "search" },
      make("div", {}, make("label", { for: "tq-search" }, "Search"), box),
      make("div", {}, make("label", { for: "tq-kind" }, "Matches events of kind"), choice)),
    make("p", { id: "tq-keys", class: "tq-keys" },
      "Parts of a query, or words of what it means. ", make("kbd", {}, "↓"), " goes into the list, ", make("kbd", {}, "Enter"),
      " opens a query, ", make("kbd", {}, "Esc"), " goes back."),
    status, list,
  );

  // A meaning; of a shortcut, what it stands for.
  function summary(entry) {
    const [first, ...others] = entry.matches;
    if (!others.length || writtenOut(entry) || entry.text === "*") return strings[first[1]];
    const named = entry.matches.slice(0, 2).map(([text]) => strings[text]).join(", ");
    return others.length > 1 ? `${named} and ${others.length - 1} more` : named;
  }

  for (const entry of entries) {
    entry.button = make(
      "button", { type: "button", class: "tq-row", "aria-expanded": "false", tabindex: "-1" },
      make("code", {}, entry.text),
      make("span", {}, summary(entry)),
    );
    entry.row = make("div", { class: "tq-entry", role: "listitem", "data-query": entry.text }, entry.button);
    entry.button.entry = entry;
  }

  let shown = [];
  function show() {
    const begun = performance.now();
    const wanted = box.value.trim().toLowerCase();
    shown = search(wanted, choice.value);
    // In groups, since a browser lays out only the groups in sight (`content-visibility` in site.css).
    const groups = [];
    for (let first = 0; first < shown.length; first += GROUP) {
      const rows = shown.slice(first, first + GROUP).map((entry) => entry.row);
      groups.push(make("div", { class: "tq-group", role: "none", style: `--rows: ${rows.length}` }, ...rows));
    }
    list.replaceChildren(...groups);
    for (const entry of shown.slice(0, 1)) reachable(entry);
    const all = entries.length.toLocaleString("en");
    status.textContent = shown.length === entries.length ? `${all} queries`
      : shown.length ? `${shown.length.toLocaleString("en")} of ${all} queries`
      : `No query for “${box.value.trim()}”${choice.value ? ` in kind ${choice.value}` : ""}. Fewer letters find more.`;
    performance.measure("tq-search", { start: begun });
  }

  // One row at a time can be reached by Tab; arrows move between rows.
  let current = null;
  function reachable(entry) {
    current?.button.setAttribute("tabindex", "-1");
    current = entry;
    entry.button.setAttribute("tabindex", "0");
  }

  // --- one query ---

  function lifetime(entry) {
    const hours = (seconds) => seconds % 3600 === 0 ? `${seconds / 3600} h` : seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`;
    const times = new Map();
    for (const kind of entry.kinds) times.set(expires[kind], [...(times.get(expires[kind]) ?? []), kind]);
    if (times.size === 1) {
      const [[seconds]] = times;
      return seconds === undefined ? "the spec sets no limit" : `${source} gives up on it after ${hours(seconds)}`;
    }
    return [...times].map(([seconds, of]) => `${seconds === undefined ? "no limit" : hours(seconds)}: ${of.join(", ")}`).join("; ");
  }

  async function copy(text, button) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = make("textarea", { class: "tq-hidden" });
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
      button.focus();
    }
    const said = button.textContent;
    button.textContent = "Copied";
    status.textContent = `Copied ${text.split("\n", 1)[0]}`;
    setTimeout(() => { button.textContent = said; }, 1500);
  }

  function copier(label, text) {
    const button = make("button", { type: "button", class: "tq-copy" }, label);
    button.addEventListener("click", () => copy(typeof text === "function" ? text() : text, button));
    return button;
  }

  const link = (entry) => `#${encodeURI(entry.text)}`;

  function panelOf(entry) {
    const [type] = entry.types.map((at) => strings[at]);
    const imported = type.split("[", 1)[0];
    const handler = (imported === "Filter" ? "from typing import Literal\n\n" : "")
      + `from ${name} import App, ${imported}\n\napp = App()\n\n\n@app.on(${JSON.stringify(entry.text)})\nasync def handler(event: ${type}) -> None: ...\n`;
    const example = entry.example && JSON.stringify(JSON.parse(entry.example), null, 2);
    const code = (text) => make("code", {}, text);
    const items = (found) => make("ul", {}, ...found.map((parts) => make("li", {}, ...parts)));
    const pair = (title, ...content) => [make("dt", {}, title), make("dd", {}, ...content)];
    const between = (texts) => texts.flatMap((text, at) => at ? [", ", code(text)] : [code(text)]);
    return make("div", { class: "tq-panel", id: `tq-panel-${entry.place}`, role: "region", "aria-label": entry.text },
      make("div", { class: "tq-copies" },
        copier("Copy query", entry.text), copier("Copy handler", handler),
        ...(example ? [copier("Copy example", example)] : []),
        copier("Copy link", () => new URL(link(entry), location.href).href)),
      make("dl", {},
        ...pair("Matches", items(entry.matches.map(([text, meaning]) => [code(strings[text]), ` ${strings[meaning]}`]))),
        ...pair("Certain", entry.certain.length ? items(entry.certain.map((at) => [code(strings[at])])) : "nothing beyond what every event has"),
        ...pair("Event types", ...between(entry.types.map((at) => strings[at]))),
        ...pair("Kinds", ...between([...entry.kinds])),
        ...pair("Lifetime", lifetime(entry)),
        ...pair("Reads", ...(entry.reads.length ? between(entry.reads.map((at) => strings[at])) : ["nothing of the payload"])),
        ...pair("Handler", make("pre", { tabindex: "0" }, handler)),
        ...(example ? pair("Example", make("pre", { tabindex: "0" }, example)) : [])));
  }

  function toggle(entry, open = entry.button.getAttribute("aria-expanded") === "false") {
    if (open && !entry.panel) {
      entry.panel = panelOf(entry);
      entry.button.setAttribute("aria-controls", entry.panel.id);
      entry.row.append(entry.panel);
    }
    if (entry.panel) entry.panel.hidden = !open;
    entry.button.setAttribute("aria-expanded", String(open));
    entry.row.classList.toggle("tq-open", open);
    reachable(entry);
  }

  // `#message:text` opens that query, whatever was searched for before.
  function followLink() {
    let text = location.hash.slice(1);
    try { text = decodeURIComponent(text); } catch { /* a `%` that encodes nothing: taken as it is */ }
    const entry = byText.get(text);
    if (!entry) return;
    if (!shown.includes(entry)) {
      box.value = "";
      choice.value = "";
      show();
    }
    toggle(entry, true);
    entry.row.scrollIntoView({ block: "start" });
    entry.button.focus({ preventScroll: true });
  }

  // --- keys and clicks ---

  function go(place) {
    const entry = shown[Math.max(0, Math.min(place, shown.length - 1))];
    if (!entry) return;
    reachable(entry);
    entry.button.focus();
  }

  list.addEventListener("click", (event) => {
    const { entry } = event.target.closest(".tq-row") ?? {};
    if (!entry) return;
    toggle(entry);
    history.replaceState(null, "", entry.panel.hidden ? "#" : link(entry));
  });

  list.addEventListener("keydown", (event) => {
    if (event.key === "Escape") return box.focus();
    const { entry } = event.target;
    if (!entry || event.ctrlKey || event.metaKey || event.altKey) return;
    const here = shown.indexOf(entry);
    const moves = { ArrowDown: here + 1, ArrowUp: here - 1, PageDown: here + 10, PageUp: here - 10, Home: 0, End: shown.length - 1 };
    if (!(event.key in moves)) return;
    event.preventDefault();
    if (moves[event.key] < 0 && event.key === "ArrowUp") box.focus();
    else go(moves[event.key]);
  });

  box.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") { event.preventDefault(); go(0); }
    if (event.key === "Enter" && shown.length) { event.preventDefault(); go(0); shown[0].button.click(); }
    if (event.key === "Escape" && box.value) { event.preventDefault(); box.value = ""; show(); }
  });
  // What the site does with keys (`/` opens its own search) must not happen while one types here or walks the list.
  root.addEventListener("keydown", (event) => event.stopPropagation());
  box.addEventListener("input", show);
  choice.addEventListener("change", show);
  addEventListener("hashchange", followLink);

  show();
  followLink();
})();
