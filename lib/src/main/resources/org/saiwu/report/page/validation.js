
"use strict";
// Entries come as arrays: path, category, title, authors, unit, status, findings, files.
// Text only ever becomes text nodes; nothing of an entry is read as markup.
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const BATCH = 60;
  const PRINTED = 3000;
  const SEVERITIES = ["error", "warning", "info"];
  const byId = (id) => document.getElementById(id);
  const list = byId("list");
  const label = (key, places) =>
    Object.entries(places || {}).reduce((text, [name, value]) => text.replace(`{${name}}`, () => value), data.labels[key]);

  const weigh = (entry) => {
    const counts = [0, 0, 0];
    entry[6].forEach((finding) => counts[SEVERITIES.indexOf(finding[1])]++);
    return counts;
  };
  const entries = data.entries.map((row, index) => ({
    row,
    index,
    counts: weigh(row),
    text: [row[0], row[2], row[3], row[4]].concat(row[6].map((f) => `${f[2]} ${f[3]}`)).join("\n").toLowerCase(),
  }));
  const worstFirst = entries.slice().sort((a, b) =>
    b.counts[0] - a.counts[0] || b.counts[1] - a.counts[1] || b.counts[2] - a.counts[2] || a.index - b.index);

  const element = (name, className, ...children) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children.filter((child) => child !== ""));
    return made;
  };

  const showFinding = ([rule, severity, file, message, hint, clause, still]) => {
    const [id, title] = data.rules[rule];
    const body = element("div", "", element("p", "message", file && element("span", "file", file), message));
    if (still) {
      const picture = element("img", "still");
      picture.alt = "";
      picture.src = `data:image/jpeg;base64,${still}`;
      body.append(picture);
    }
    if (hint) body.append(element("p", "hint", hint));
    body.append(element("p", "rule", element("code", "", id), ` ${title}${clause ? ` · ${clause}` : ""}`));
    return element("li", severity, element("span", "severity", label(`severity.${severity}`)), body);
  };

  const showFiles = (files) => {
    const rows = files.map(([path, size, role, media]) =>
      element("tr", "", element("td", "", path), element("td", "", role), element("td", "number", size), element("td", "", media)));
    return element("details", "files",
      element("summary", "", label("page.filesCount", { count: files.length })),
      element("table", "", element("tbody", "", ...rows)));
  };

  const showEntry = ([path, category, title, authors, unit, status, findings, files]) => {
    const about = [title && path, data.categories[category] || label("category.unknown"), unit, authors].filter(Boolean);
    const shown = element("article", `entry ${status}`,
      element("header", "",
        element("span", "badge", label(`status.${status}`)),
        element("div", "", element("h3", "", title || path), element("p", "meta", about.join(" · ")))));
    if (findings.length) shown.append(element("ul", "findings", ...findings.map(showFinding)));
    if (files.length) shown.append(showFiles(files));
    return shown;
  };

  let status = "";
  let matching = [];
  let shown = 0;

  const matches = () => {
    const words = byId("search").value.toLowerCase().split(/\s+/).filter(Boolean);
    const category = byId("category").value;
    const rule = byId("rule").value;
    const severity = byId("severity").value;
    const source = byId("order").value === "worst" ? worstFirst : entries;
    return source.filter(({ row, text }) =>
      (!status || row[5] === status)
      && (category === "" || String(row[1]) === category)
      && (!rule && !severity || row[6].some((f) => (!rule || data.rules[f[0]][0] === rule) && (!severity || f[1] === severity)))
      && words.every((word) => text.includes(word)));
  };

  const showMore = (upTo) => {
    const next = matching.slice(shown, upTo);
    shown += next.length;
    list.append(...next.map(({ row }) => showEntry(row)));
  };

  const refresh = () => {
    matching = matches();
    shown = 0;
    list.replaceChildren();
    if (!matching.length) list.append(element("p", "none", label("page.none")));
    showMore(BATCH);
    byId("shown").textContent = label("page.shown", { shown: matching.length, all: entries.length });
    const rule = byId("rule").value;
    document.querySelectorAll("[data-status]").forEach((chip) => chip.setAttribute("aria-pressed", chip.dataset.status === status));
    document.querySelectorAll("[data-rule]").forEach((button) => button.setAttribute("aria-pressed", button.dataset.rule === rule));
  };

  document.querySelectorAll("[data-status]").forEach((chip) => chip.addEventListener("click", () => {
    status = chip.dataset.status;
    refresh();
  }));
  document.querySelectorAll("[data-rule]").forEach((button) => button.addEventListener("click", () => {
    byId("rule").value = byId("rule").value === button.dataset.rule ? "" : button.dataset.rule;
    refresh();
    byId("entries").scrollIntoView();
  }));
  ["category", "rule", "severity", "order"].forEach((id) => byId(id).addEventListener("change", refresh));
  let typing;
  byId("search").addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(refresh, 150);
  });
  byId("filters").addEventListener("submit", (event) => event.preventDefault());
  byId("reset").addEventListener("click", () => {
    byId("filters").reset();
    status = "";
    refresh();
  });
  new IntersectionObserver((seen) => {
    if (seen.some((one) => one.isIntersecting)) showMore(shown + BATCH);
  }, { rootMargin: "1500px" }).observe(byId("more"));
  window.addEventListener("beforeprint", () => showMore(PRINTED));
  byId("filters").hidden = false;
  refresh();
})();
