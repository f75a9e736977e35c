// What a reader can do with report.html beyond reading it: choose which articles and sentences to see, ask why a
// thing is marked, and go from a figure to its sentences and back. The page is complete without this script.
"use strict";
{
  const data = JSON.parse(document.getElementById("data")?.textContent || "{}");
  const words = data.words ?? {};
  const pairs = data.pairs ?? [];
  const articles = [...document.querySelectorAll("article.text")];

  /** An element with its attributes and what stands in it. */
  function make(tag, attributes = {}, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
  }

  const sentencesOf = (article) => [...article.querySelectorAll(".s")];
  const sentence = (article, number) => document.getElementById(`s${article}-${number}`);
  const wordsOf = (article, number) => sentence(article, number).querySelector(".w").textContent;
  const articleOf = (element) => element.closest("article.text");

  // ---- two articles side by side ----

  /** The pairs of two articles, as if `left` had been asked for first: sentence numbers, sign and changes. */
  function pairsOf(left, right) {
    return pairs.flatMap(([from, n, to, m, sign, changes]) => {
      if (from === left && to === right) return { left: n, right: m, sign, changes };
      if (from !== right || to !== left) return [];
      return { left: m, right: n, sign, changes: changes.map(([a, b, c, d, spelling]) => [c, d, a, b, spelling]) };
    });
  }

  /** Rows in the order of `left`; what only `right` has follows the row of what stands before it there. */
  function rowsOf(left, right, couples) {
    const rows = [];
    const numbers = (article) => sentencesOf(articles[article]).map((_, at) => at + 1);
    for (const n of numbers(left)) {
      const own = couples.filter((couple) => couple.left === n);
      const partners = own.map((couple) => couple.right).sort((a, b) => a - b);
      const last = rows.at(-1);
      if (own.length && last?.right.join() === partners.join()) {
        last.left.push(n);
        last.couples.push(...own);
      } else {
        rows.push({ left: [n], right: partners, couples: own });
      }
    }
    let at = 0;
    for (const m of numbers(right)) {
      const row = rows.findIndex(({ right }) => right.includes(m));
      if (row < 0) rows.splice(at, 0, { left: [], right: [m], couples: [] });
      at = (row < 0 ? at : row) + 1;
    }
    return rows;
  }

  /** A change of nearly a whole sentence sets nothing off. */
  const nearlyAll = (begin, end, text) => end - begin > 0.9 * text.length;

  /** The stretches of a sentence that none of its pairs leaves as they are: [begin, end, whether only spelling]. */
  function changedInAll(lists, text) {
    const overlaps = (some, others) =>
      some.flatMap(([b, e, spelling]) =>
        others.map(([c, d, other]) => [Math.max(b, c), Math.min(e, d), spelling && other]));
    const changed = lists.length ? lists.reduce(overlaps) : [];
    return changed.filter(([begin, end]) => begin < end && !nearlyAll(begin, end, text));
  }

  /** Wraps stretches of an element's text in `tag`, whatever elements they run through. */
  function setOff(element, stretches, tag, spoken) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    const fromTheBack = [...stretches].sort((a, b) => b[0] - a[0]);
    let begin = 0;
    for (const text of texts) {
      const end = begin + text.length;
      for (const [from, to, spelling] of fromTheBack) {
        const [first, last] = [Math.max(from, begin), Math.min(to, end)];
        if (first >= last) continue;
        const piece = text.splitText(first - begin);
        piece.splitText(last - first);
        const mark = make(tag, { class: spelling ? "c spelling" : "c" });
        piece.replaceWith(mark);
        if (first === from) mark.append(make("span", { class: "hidden" }, `${spoken} `));
        mark.append(piece);
      }
      begin = end;
    }
  }

  /** A sentence to be shown a second time: without ids, and without the sign that is true of another pair. */
  function copyOf(original, stretches, tag, spoken) {
    const copy = original.cloneNode(true);
    for (const element of [copy, ...copy.querySelectorAll("*")])
      for (const name of ["id", "hidden", "aria-describedby"]) element.removeAttribute(name);
    for (const element of copy.querySelectorAll(".sign, .back")) element.remove();
    const number = copy.querySelector(".no");
    number?.replaceWith(make("span", { class: "no" }, number.textContent));
    setOff(copy.querySelector(".w"), stretches, tag, spoken);
    return copy;
  }

  /** "refusé → réticente", a line for each change of a pair. */
  function changesInWords(left, right, couple) {
    const [from, to] = [wordsOf(left, couple.left), wordsOf(right, couple.right)];
    const telling = couple.changes.filter(([a, b, c, d]) => !nearlyAll(a, b, from) || !nearlyAll(c, d, to));
    return telling.map(([a, b, c, d]) => {
      if (a === b) return `+ ${to.slice(c, d)}`;
      return c === d ? `- ${from.slice(a, b)}` : `${from.slice(a, b)} → ${to.slice(c, d)}`;
    });
  }

  const nameOf = { "=": "same", "~": "reworded", "+": "own", "-": "left_out" };
  const described = (sign) => words[nameOf[sign]] ?? sign;
  const chip = (sign) => make("span", { class: "sign", "data-sign": sign }, sign);

  /** Of two articles alone it cannot be said that nobody took a sentence: it has nothing like it opposite. */
  function signsOf(row) {
    return row.couples.length ? [...new Set(row.couples.map((couple) => couple.sign))] : ["+"];
  }

  function between(row, left, right) {
    const cell = make("td", { class: "between" });
    for (const sign of signsOf(row)) {
      const box = chip(sign);
      const couples = row.couples.filter((couple) => couple.sign === sign);
      const changes = couples.flatMap((couple) => changesInWords(left, right, couple));
      if (changes.length) box.dataset.why = [described(sign), ...changes].join("\n");
      cell.append(box, described(sign));
    }
    return cell;
  }

  function pairTable(left, right) {
    const couples = pairsOf(left, right);
    const side = (article, numbers, own, at, tag, spoken) =>
      make("td", { lang: articles[article].lang }, ...numbers.map((n) => {
        const lists = couples.filter((couple) => couple[own] === n)
          .map(({ changes }) => changes.map((change) => [change[at], change[at + 1], change[4]]));
        return copyOf(sentence(article, n), changedInAll(lists, wordsOf(article, n)), tag, spoken);
      }));
    const body = make("tbody");
    for (const row of rowsOf(left, right, couples)) {
      const line = make("tr", { "data-signs": signsOf(row).join("") });
      line.append(side(left, row.left, "left", 0, "del", words.removed), between(row, left, right),
                  side(right, row.right, "right", 2, "ins", words.added));
      body.append(line);
    }
    const head = make("tr", {}, make("th", { scope: "col" }, data.labels[left]),
                      make("th", { scope: "col", class: "between" }, words.kinds),
                      make("th", { scope: "col" }, data.labels[right]));
    return make("table", { class: "pair", "aria-label": words.view_pair }, make("thead", {}, head), body);
  }

  // ---- what is chosen, and what is shown of it ----

  const reader = document.querySelector(".reader");
  const views = make("form", { autocomplete: "off" });
  const filters = make("form", { autocomplete: "off" });
  const status = make("p", { role: "status" });
  const reset = make("button", { type: "button", hidden: "" }, words.reset ?? "");
  const sideBySide = make("div");

  function select(name, label, options) {
    const list = make("select", { name }, ...options.map(([value, text]) => make("option", { value }, text)));
    return make("label", { class: "choice" }, label, list);
  }
  function ticks(type, name, legend, options) {
    const labels = options.map(([value, ...text]) =>
      make("label", {}, make("input", { type, name, value, checked: "" }), ...text));
    return make("fieldset", {}, make("legend", {}, legend), ...labels);
  }

  /** The two articles with most in common; sentences that are nearly the same count for more. */
  function closest() {
    const counts = {};
    for (const [from, , to, , sign] of pairs) counts[[from, to]] = (counts[[from, to]] ?? 0) + (sign === "=" ? 10 : 1);
    const [best] = Object.keys(counts).sort((a, b) => counts[b] - counts[a]);
    return best?.split(",") ?? ["0", "1"];
  }

  function addViews() {
    const titles = data.labels.map((label, at) => [at, label]);
    const kinds = ["pair", "one", "all"].map((view) => [view, words[`view_${view}`]]);
    const two = [select("left", words.left, titles), select("right", words.right, titles)];
    views.append(ticks("radio", "view", words.view, kinds),
                 make("fieldset", { "data-view": "pair", "aria-label": words.compare }, ...two),
                 make("fieldset", { "data-view": "one" }, select("one", words.view_one, titles)));
    [views.elements.left.value, views.elements.right.value] = closest();
    views.elements.view.value = pairs.length ? "pair" : "all";
  }

  /** Only filters that can make a difference in this report. */
  function addFilters() {
    const occurs = (selector) => document.querySelector(`.s ${selector}`) !== null;
    const signs = Object.keys(nameOf).filter((sign) =>
      document.querySelector(`.s[data-sign="${sign}"]`) || pairs.some((pair) => pair[4] === sign));
    const boxes = signs.map((sign) => [sign, chip(sign), described(sign)]);
    if (signs.length > 1) filters.append(ticks("checkbox", "kind", words.kinds, boxes));
    const further = make("fieldset");
    const heard = (data.voices ?? []).map((name, at) => [at, name]).filter(([at]) => occurs(`[data-voice="${at}"]`));
    if (heard.length) further.append(select("speaker", words.speaker, [["", words.everyone], ...heard]));
    const voices = ["any", "own", "quoted"].map((voice) => [voice, words[`${voice}_voice`]]);
    if (occurs(".q")) further.append(select("voice", words.voice, voices));
    const marked = make("input", { type: "checkbox", name: "marked" });
    if (occurs(".t")) further.append(make("label", {}, marked, words.marked_only));
    if (further.children.length) filters.append(further);
  }

  /** Whether speaker, voice and marked words are as chosen: of one marked word all at once, else of the sentence. */
  function matches(shown) {
    const { speaker, voice, marked } = filters.elements;
    const quoted = speaker?.value ? `.q[data-voice="${speaker.value}"]` : ".q";
    const fits = (find) => {
      if (voice?.value === "own") return !speaker?.value && !find(".q");
      return (!speaker?.value && voice?.value !== "quoted") || find(quoted) !== null;
    };
    if (!marked?.checked) return fits((speech) => shown.querySelector(speech));
    return [...shown.querySelectorAll(".t")].some((term) => fits((speech) => term.closest(speech)));
  }

  function hasKind(signs) {
    const off = [...filters.querySelectorAll("[name=kind]:not(:checked)")].map((box) => box.value);
    return !signs || [...signs].some((sign) => !off.includes(sign));
  }

  /** Hides what does not match among rows of the table or sentences of the articles; returns [shown, all]. */
  function filter() {
    const rows = [...sideBySide.querySelectorAll("tbody tr")];
    for (const row of rows) row.hidden = !hasKind(row.dataset.signs) || !sentencesOf(row).some(matches);
    const visible = articles.filter((article) => !article.hidden).flatMap(sentencesOf);
    for (const shown of visible) shown.hidden = !hasKind(shown.dataset.sign?.trim()) || !matches(shown);
    const counted = rows.length ? rows : visible;
    return [counted.filter((shown) => !shown.hidden).length, counted.length];
  }

  function update() {
    const view = views.elements.view?.value ?? "all";
    const of = (name) => Number(views.elements[name]?.value);
    for (const set of views.querySelectorAll("[data-view]")) set.hidden = set.dataset.view !== view;
    articles.forEach((article, at) => { article.hidden = view === "pair" || (view === "one" && at !== of("one")); });
    sideBySide.replaceChildren(...(view === "pair" ? [pairTable(of("left"), of("right"))] : []));
    explain(sideBySide);
    const [shown, all] = filter();
    reset.hidden = shown === all || !words.reset;
    status.textContent = shown ? words.shown.replace("{n}", shown).replace("{total}", all) : words.nothing;
  }

  /** Whoever chooses for one side the article of the other makes the two change sides. */
  function choose({ target }) {
    const { left, right } = views.elements;
    if (left && left.value === right.value) (target === left ? right : left).value = target.dataset.before;
    for (const side of [left, right]) if (side) side.dataset.before = side.value;
    update();
  }

  function startReader() {
    if (!reader || !articles.length || !words.view) return;
    if (articles.length > 1) addViews();
    addFilters();
    const controls = make("div", { class: "controls" }, views, filters);
    if (controls.querySelector("fieldset")) reader.append(controls, make("div", { class: "found" }, status, reset));
    reader.append(sideBySide);
    reader.addEventListener("change", choose);
    reset.addEventListener("click", () => {
      filters.reset();
      update();
      filters.elements[1].focus();
    });
    choose({ target: reader });
  }

  // ---- from a figure to its sentences, and back ----

  /** Shows places of articles, whatever was chosen before. */
  function reveal(places) {
    const needed = [...new Set(places.map(articleOf))];
    if (needed.some((article) => article.hidden)) {
      views.elements.view.value = needed.length > 1 ? "all" : "one";
      views.elements.one.value = articles.indexOf(needed[0]);
      update();
    }
    if (!places.some((place) => place.hidden)) return;
    filters.reset();
    update();
  }

  function clearMarks() {
    for (const marked of document.querySelectorAll(".s.hit")) marked.classList.remove("hit");
    document.querySelector(".back")?.remove();
    document.getElementById("origin")?.removeAttribute("id");
  }

  function focusOn(element) {
    if (element.tabIndex < 0) element.tabIndex = -1;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: "center" });
  }

  function goTo(link, target) {
    const keys = link.dataset.s?.split(" ") ?? [];
    const places = [target, ...keys.map((key) => document.getElementById(`s${key}`)).filter(Boolean)];
    clearMarks();
    for (const place of places) if (place.matches(".s")) place.classList.add("hit");
    reveal(places);
    link.id ||= "origin";
    const back = make("a", { class: "back", href: `#${link.id}` }, words.back ?? "");
    if (target.matches(".s")) target.append(back);
    else target.after(back);
    location.hash = target.id;
    focusOn(target.querySelector(".no") ?? target);
  }

  function follow(event) {
    const link = event.target.closest('a[href^="#"]');
    if (!link || link.matches(".no") || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const target = document.getElementById(link.getAttribute("href").slice(1));
    if (!target || (!articleOf(target) && !link.matches(".back"))) return;
    event.preventDefault();
    if (!link.matches(".back")) return goTo(link, target);
    location.hash = target.id;
    focusOn(target);
    clearMarks();
  }

  /** Someone came by an address that names a sentence, or by the browser's own buttons. */
  function arrive() {
    const target = document.getElementById(location.hash.slice(1));
    if (!target || !articleOf(target) || !target.closest("[hidden]")) return;
    reveal([target]);
    target.scrollIntoView({ block: "center" });
  }

  // ---- why something is marked ----

  const tip = document.getElementById("why");
  let explained = null;
  let timer = 0;

  /** What has a reason to tell can be reached by keyboard. */
  function explain(root) {
    for (const element of root.querySelectorAll("[data-why]")) {
      if (element.tabIndex < 0) element.tabIndex = 0;
      if (element.matches(".sign")) element.setAttribute("role", "button");
      if (element.matches(".q")) element.setAttribute("role", "group");
    }
  }

  function hideTip() {
    clearTimeout(timer);
    explained?.removeAttribute("aria-describedby");
    explained = null;
    tip.hidden = true;
  }

  /** Below the line that the pointer is on, or else the last; above where there is no room. */
  function place(element, y) {
    const lines = [...element.getClientRects()];
    const line = lines.find(({ top, bottom }) => top <= y && y <= bottom) ?? lines.at(-1);
    const room = document.documentElement.clientWidth - tip.offsetWidth - 12;
    const below = line.bottom + 4;
    const above = line.top - tip.offsetHeight - 4;
    tip.style.left = `${scrollX + Math.max(12, Math.min(line.left, room))}px`;
    tip.style.top = `${scrollY + (below + tip.offsetHeight > innerHeight && above > 0 ? above : below)}px`;
  }

  function showTip(element, y) {
    hideTip();
    tip.textContent = element.dataset.why;
    tip.lang = document.documentElement.lang;
    tip.hidden = false;
    explained = element;
    element.setAttribute("aria-describedby", tip.id);
    place(element, y);
  }

  const reasoned = (event) => event.target.closest?.("[data-why]");

  function pointAt(event) {
    const element = reasoned(event);
    clearTimeout(timer);
    if (tip.contains(event.target) || (element && element === explained)) return;
    if (element) timer = setTimeout(showTip, 120, element, event.clientY);
    else if (explained && explained !== document.activeElement) timer = setTimeout(hideTip, 300);
  }

  function startWhy() {
    if (!tip) return;
    explain(document);
    document.querySelector("main")?.append(tip);  // all that is read stands in a landmark
    tip.addEventListener("mousedown", (event) => event.preventDefault());  // or what has the focus would lose it
    document.addEventListener("mouseover", pointAt);
    document.addEventListener("focusin", (event) => reasoned(event) === event.target && showTip(event.target));
    document.addEventListener("focusout", () => hideTip());
    document.addEventListener("click", (event) => {
      const element = reasoned(event);
      if (element) showTip(element, event.clientY);
      else if (!tip.contains(event.target)) hideTip();
    });
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape") hideTip();
      if (event.key !== "Enter" && event.key !== " ") return;
      if (reasoned(event) !== event.target || event.target.matches("a, summary")) return;
      event.preventDefault();
      showTip(event.target);
    });
  }

  startWhy();
  startReader();
  document.addEventListener("click", follow);
  addEventListener("hashchange", arrive);
  arrive();
}
