
"use strict";
// Works come as arrays: id, about, verdict, rate, duplicated, characters, with rewriting, largest source, its characters, page, suspicions.
// Text only ever becomes text nodes; nothing of a work is read as markup.
(() => {
  const byId = (id) => document.getElementById(id);
  const read = (id) => {
    const node = byId(id);
    return node ? JSON.parse(node.textContent) : null;
  };
  const labels = read("labels");
  const label = (key, places) =>
    Object.entries(places || {}).reduce((text, [name, value]) => text.replace(`{${name}}`, () => value), labels[key]);
  const element = (name, className, ...children) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children.filter((child) => child !== ""));
    return made;
  };
  const HUES = 8;
  const hue = (source) => `h${Math.min(source, HUES - 1)}`;

  // A text as pieces: each character belongs to the first passage that covers it, exact ones before rewritten ones.
  const painted = (text, passages, lit) => {
    const points = Array.from(text);
    const owner = new Int32Array(points.length).fill(-1);
    for (let at = passages.length - 1; at >= 0; at--) owner.fill(at, passages[at].start, passages[at].end);
    const pieces = document.createDocumentFragment();
    for (let from = 0; from < points.length;) {
      let to = from + 1;
      while (to < points.length && owner[to] === owner[from]) to++;
      const piece = points.slice(from, to).join("");
      if (owner[from] < 0) {
        pieces.append(piece);
      } else {
        const passage = passages[owner[from]];
        const mark = element("mark", `${hue(passage.source)}${passage.loose ? " loose" : ""}${passage.common ? " common" : ""}`, piece);
        mark.dataset.passage = passage.key;
        mark.title = passage.title;
        mark.tabIndex = 0;
        mark.addEventListener("click", () => lit(passage));
        mark.addEventListener("keydown", (event) => event.key === "Enter" && lit(passage));
        pieces.append(mark);
      }
      from = to;
    }
    return pieces;
  };

  const passagesOf = (work) => {
    const all = [];
    work.sources.forEach((source, number) => {
      const take = (list, loose) => list.forEach((p, at) => all.push({
        source: number, key: `${number}-${loose ? "l" : "e"}${at}`, loose, common: p[5],
        own: [p[0], p[1]], other: [p[2], p[3]], matched: p[4], text: p[6],
        title: `${source.id} · ${label("page.characters", { count: p[4] })}${loose ? ` · ${label("page.rewritten")}` : ""}${p[5] ? ` · ${label("page.common")}` : ""}`,
      }));
      take(source.passages, false);
      take(source.loose, true);
    });
    return all.sort((a, b) => a.loose - b.loose || a.source - b.source);
  };
  const placed = (passages, side) => passages.map((p) => ({ ...p, start: p[side][0], end: p[side][1] }));

  const showWork = (work, place) => {
    const passages = passagesOf(work);
    const right = element("div", "");
    const rightTitle = element("h3", "", label("page.source"));
    const left = element("div", "");
    const buttons = [];
    let shown = -1;
    const flash = (side, key) => {
      side.querySelectorAll("mark.lit").forEach((mark) => mark.classList.remove("lit"));
      const marks = [...side.querySelectorAll("[data-passage]")].filter((mark) => mark.dataset.passage === key);
      marks.forEach((mark) => mark.classList.add("lit"));
      if (marks[0]) side.scrollTop += marks[0].getBoundingClientRect().top - side.getBoundingClientRect().top - side.clientHeight / 3;
    };
    const select = (number) => {
      if (shown === number) return;
      shown = number;
      const source = work.sources[number];
      const own = passages.filter((p) => p.source === number);
      buttons.forEach((button, at) => button.setAttribute("aria-pressed", at === number));
      rightTitle.textContent = `${label("page.source")} ${source.id}`;
      right.replaceChildren();
      if (source.whole) {
        right.append(painted(source.text, placed(own, "other"), (p) => flash(left, p.key)));
      } else {
        right.append(element("p", "meta", label("page.partial")));
        own.forEach((p) => {
          const mark = element("mark", hue(number), p.text);
          mark.dataset.passage = p.key;
          mark.addEventListener("click", () => flash(left, p.key));
          right.append(element("p", `excerpt ${hue(number)}`, mark));
        });
      }
      const first = right.querySelector("mark");
      right.scrollTop = first ? first.getBoundingClientRect().top - right.getBoundingClientRect().top + right.scrollTop - right.clientHeight / 4 : 0;
    };
    left.append(painted(work.text, placed(passages, "own"), (p) => {
      select(p.source);
      flash(left, p.key);
      flash(right, p.key);
    }));
    work.sources.forEach((source, number) => {
      const button = element("button", hue(number), `${source.id}  ${source.share}`,
        element("small", "", [label("page.characters", { count: source.duplicated }), source.about].filter(Boolean).join(" · ")));
      button.type = "button";
      button.addEventListener("click", () => select(number));
      buttons.push(button);
    });
    const facts = element("p", "facts", ...work.facts.map(([name, value]) => element("span", "", `${name} `, element("b", "", value))));
    place.replaceChildren(
      element("div", "head", element("h2", "", work.title || work.id), element("span", `badge ${work.verdict}`, work.verdictWord),
        element("span", "meta", [work.title ? work.id : "", work.unit].filter(Boolean).join(" · "))),
      element("p", "outcome", work.outcome), facts,
      element("h3", "", label("page.sources", { count: work.sources.length })), element("div", "sources", ...buttons),
      element("div", "sides",
        element("div", "side", element("h3", "", `${label("page.text")} ${work.id}`), left),
        element("div", "side", rightTitle, right)));
    if (work.sources.length) select(0);
    const first = left.querySelector("mark");
    if (first) left.scrollTop = first.getBoundingClientRect().top - left.getBoundingClientRect().top - left.clientHeight / 4;
  };

  const single = read("work-data");
  if (single) {
    showWork(single, byId("work"));
    return;
  }

  const data = read("data");
  const BATCH = 200;
  const NUMBER = [false, false, true, true, true, true, false, true];
  const rewritten = data.works.some((work) => work[6]);
  const rate = (work) => (work[5] ? work[4] / work[5] : 0);
  const RANK = { fail: 0, "cannot-tell": 1, pass: 2 };
  const KEYS = [(w) => w[0], (w) => RANK[w[2]], rate, (w) => w[4], (w) => w[5], (w) => parseFloat(w[6]) || 0, (w) => w[7], (w) => w[8]];
  const table = byId("works");
  const body = element("tbody", "");
  const heads = [];
  let column = 2;
  let down = true;
  let matching = [];
  let shown = 0;

  const link = (work) => {
    if (!work[9]) return work[0];
    const anchor = element("a", "", work[0]);
    anchor.href = data.folder ? `${data.folder}/${String(work[9]).padStart(5, "0")}.html` : `#work-${work[9]}`;
    return anchor;
  };
  const row = (work) => {
    const first = element("td", "", link(work), work[1] ? element("small", "", work[1]) : "");
    const cells = [first, element("td", work[2], data.verdicts[work[2]]),
      ...[3, 4, 5].map((at) => element("td", "number", String(work[at])))];
    if (rewritten) cells.push(element("td", "number", work[6]));
    cells.push(element("td", "", work[7]), element("td", "number", work[8] ? String(work[8]) : ""));
    return element("tr", "", ...cells);
  };
  const showMore = (upTo) => {
    const next = matching.slice(shown, upTo);
    shown += next.length;
    body.append(...next.map(row));
  };
  const refresh = () => {
    const words = byId("search").value.toLowerCase().split(/\s+/).filter(Boolean);
    const key = KEYS[column];
    matching = data.works
      .filter((work) => words.every((word) => `${work[0]} ${work[1]} ${work[7]} ${data.verdicts[work[2]]}`.toLowerCase().includes(word)))
      .map((work, at) => [work, key(work), at])
      .sort(([, a, x], [, b, y]) => (a < b ? -1 : a > b ? 1 : 0) * (down ? -1 : 1) || x - y)
      .map(([work]) => work);
    shown = 0;
    body.replaceChildren();
    heads.forEach(([head, at]) => head.setAttribute("aria-sort", at === column ? (down ? "descending" : "ascending") : "none"));
    byId("shown").textContent = label("page.shown", { shown: matching.length, all: data.works.length });
    showMore(BATCH);
  };
  const head = element("tr", "");
  data.columns.forEach((name, at) => {
    if (at === 5 && !rewritten) return;
    const button = element("button", "", name);
    button.type = "button";
    button.addEventListener("click", () => {
      down = column === at ? !down : NUMBER[at];
      column = at;
      refresh();
    });
    const cell = element("th", NUMBER[at] ? "number" : "text", button);
    heads.push([cell, at]);
    head.append(cell);
  });
  table.append(element("thead", "", head), body);
  byId("search").placeholder = label("page.search");
  let typing;
  byId("search").addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(refresh, 150);
  });
  byId("filters").addEventListener("submit", (event) => event.preventDefault());
  new IntersectionObserver((seen) => {
    if (seen.some((one) => one.isIntersecting)) showMore(shown + BATCH);
  }, { rootMargin: "1500px" }).observe(byId("more"));
  window.addEventListener("beforeprint", () => showMore(3000));
  byId("filters").hidden = false;

  const place = byId("work");
  const follow = () => {
    const work = /^#work-\d+$/.test(location.hash) ? read(location.hash.slice(1)) : null;
    byId("batch").hidden = Boolean(work);
    place.replaceChildren();
    if (work) {
      const inner = element("div", "");
      const back = element("a", "", label("page.back"));
      back.href = "#";
      place.append(element("p", "", back), inner);
      showWork(work, inner);
      window.scrollTo(0, 0);
    }
  };
  window.addEventListener("hashchange", follow);
  refresh();
  follow();
})();
