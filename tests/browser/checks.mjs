// The checks themselves: each gets a page with a report in it and throws where the report fails its reader.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const view = (page, value) => page.locator(`.reader [name=view][value=${value}]`);
const has = async (locator) => (await locator.count()) > 0;

/** Chooses a view where the report has more than one article. */
async function choose(page, value) {
  if (await has(view(page, value))) await view(page, value).check();
}

const openAllDetails = (page) =>
  page.evaluate(() => { for (const details of document.querySelectorAll("details")) details.open = true; });

/** What stands at most `limit` times in a list of failures, so that a message stays readable. */
const few = (list, limit = 10) => list.slice(0, limit).join("\n") + (list.length > limit ? `\n… ${list.length} in all` : "");

async function opensAlone(page) {
  assert.equal(await page.locator("[style], [onclick], link[rel=stylesheet], script[src], img, iframe").count(), 0);
  assert.ok(await page.locator("#brief").isVisible());
  const top = await page.locator("#brief h2").evaluate((heading) => heading.getBoundingClientRect().top);
  assert.ok(top < 600, `"In short" begins ${top} pixels down`);
  const twice = await page.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    return ids.filter((id, at) => ids.indexOf(id) !== at);
  });
  assert.deepEqual(twice, [], "ids that stand twice");
}

/** Goes round the page with the Tab key alone and looks for what it never came to. */
async function tabReachesAll(page) {
  await page.evaluate(() => {
    window.reached = new Set();
    document.addEventListener("focusin", ({ target }) => window.reached.add(target));
    document.activeElement?.blur();
  });
  const controls = "a[href], button, select, summary, input, [tabindex='0'], [data-why]";
  const stops = await page.evaluate((controls) => document.querySelectorAll(controls).length, controls);
  const presses = Array.from({ length: stops + 5 }, () => page.keyboard.press("Tab"));  // in order, without a pause
  await Promise.all(presses);
  const missed = await page.evaluate((controls) => {
    const group = ({ type, name }) => [...document.getElementsByName(name)].filter((other) => other.type === type);
    const reached = (element) =>
      window.reached.has(element) || (element.type === "radio" && group(element).some((one) => window.reached.has(one)));
    return [...document.querySelectorAll(controls)]
      .filter((element) => element.checkVisibility() && !reached(element))
      .map((element) => element.outerHTML.slice(0, 120));
  }, controls);
  assert.equal(missed.length, 0, `not reached by keyboard:\n${few(missed)}`);
}

async function keyboardReachesAll(page) {
  await openAllDetails(page);
  await tabReachesAll(page);
  if (!(await has(view(page, "all")))) return;
  await page.locator(".reader [name=view]:checked").focus();
  while (!(await view(page, "all").isChecked())) await page.keyboard.press("ArrowRight");
  await tabReachesAll(page);
}

async function keyboardWorksControls(page) {
  const figure = page.locator("#main a.n, #main a.l").first();
  await figure.focus();
  await page.keyboard.press("Enter");
  assert.ok(await page.locator(".back").isVisible(), "Enter on a figure leads to its sentence, with a way back");
  await page.locator(".back").focus();
  await page.keyboard.press("Enter");
  assert.ok(await figure.evaluate((link) => link === document.activeElement), "the way back leads to the figure");
  for (const name of ["left", "one", "speaker", "voice"]) {
    const list = page.locator(`.reader select[name=${name}]:visible`);
    if (!(await has(list))) continue;
    const before = await list.inputValue();
    await list.focus();
    await page.keyboard.press(before === "0" ? "ArrowDown" : "Home");
    if (before === "" || before === "any") await page.keyboard.press("ArrowDown");
    assert.notEqual(await list.inputValue(), before, `an arrow key changes ${name}`);
  }
  const box = page.locator(".reader [name=kind]").first();
  if (!(await has(box))) return;
  await box.focus();
  await page.keyboard.press("Space");
  assert.equal(await box.isChecked(), false, "the space bar changes a checkbox");
}

async function whyIsTold(page) {
  const tip = page.locator("#why");
  const marked = page.locator("[data-why]:visible").first();
  if (!(await has(marked))) return;
  const reason = await marked.getAttribute("data-why");
  const told = async (how) => assert.ok((await tip.isVisible()) && (await tip.textContent()) === reason, `told ${how}`);
  await marked.scrollIntoViewIfNeeded();
  await marked.hover();
  await tip.waitFor();
  await told("on hover");
  await tip.hover();
  await page.waitForTimeout(600);
  await told("as long as the pointer is on it");
  await page.keyboard.press("Escape");
  assert.ok(await tip.isHidden(), "Escape closes it");
  await page.mouse.move(0, 0);
  await marked.focus();
  await told("on focus");
  assert.equal(await marked.getAttribute("aria-describedby"), "why");
  await page.keyboard.press("Escape");
  assert.ok(await tip.isHidden(), "Escape closes it again");
  await page.keyboard.press("Enter");
  await told("on Enter");
  await page.waitForTimeout(600);
  await told("until left");
  await marked.blur();
  assert.ok(await tip.isHidden(), "leaving closes it");
  await marked.click();
  await told("on a click or tap");
}

/** Follows every figure, label and box: the sentences are marked, the first is seen and has the way back. */
async function figuresLeadToSentences(page) {
  await openAllDetails(page);
  const wrong = await page.evaluate(() => {
    const wrong = [];
    const pair = document.querySelector(".reader [name=view][value=pair]");
    const onScreen = (element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return element.checkVisibility() && bottom > 0 && top < innerHeight;
    };
    const links = [...document.querySelectorAll("a.n, a.l, a.box")];
    if (!links.length) wrong.push("no figure at all");
    for (const link of links) {
      const fail = (what) => wrong.push(`${link.outerHTML.slice(0, 120)}: ${what}`);
      const target = document.getElementById(link.getAttribute("href").slice(1));
      const keys = link.dataset.s?.split(" ") ?? [];
      if (!target?.matches(".s, article.text > :is(h2, h3, h4)")) fail("leads to no sentence or title");
      if (keys.some((key) => !document.getElementById(`s${key}`))) fail("names a sentence that is not there");
      pair?.click();
      link.click();
      if (!target || !onScreen(target)) { fail("its sentence is not seen"); continue; }
      if (target.matches(".s") && !target.matches(".hit")) fail("its sentence is not marked");
      for (const key of keys) {
        const sentence = document.getElementById(`s${key}`);
        if (sentence && !(sentence.matches(".hit") && sentence.checkVisibility())) fail(`${key} is not marked or not shown`);
      }
      if (!target.contains(document.activeElement)) fail("the focus does not follow");
      const back = document.querySelectorAll(".back");
      if (back.length !== 1) { fail(`${back.length} ways back`); continue; }
      back[0].click();
      if (document.activeElement !== link || !onScreen(link)) fail("the way back does not lead to it");
      if (document.querySelector(".hit, .back")) fail("marks stay behind");
    }
    return wrong;
  });
  assert.equal(wrong.length, 0, few(wrong));
}

/** A filtered-out sentence is shown again when a figure leads to it. */
async function figuresUndoFilters(page) {
  const marked = page.locator(".reader [name=marked]");
  if (!(await has(marked))) return;
  await choose(page, "all");
  await marked.check();
  const target = await page.evaluate(() => {
    const link = [...document.querySelectorAll("a.l, a.box")]
      .find((link) => document.querySelector(`${link.getAttribute("href")}[hidden]`));
    link?.click();
    return link?.getAttribute("href");
  });
  if (target) assert.ok(await page.locator(target).isVisible(), `${target} is hidden`);
}

const shownRows = (page) => page.locator(".reader tbody tr:visible, article.text:visible .s:visible");
/** How many of the rows or sentences shown lack what a filter asks for. */
const without = (rows, selector) =>
  rows.evaluateAll((rows, selector) => rows.filter((row) => !row.querySelector(selector)).length, selector);

async function filtersIn(page, value) {
  await choose(page, value);
  const rows = shownRows(page);
  const all = await rows.count();
  const status = page.getByRole("status");
  const counts = async () => {
    const shown = await rows.count();
    const told = (await status.textContent()).match(/\d+/g) ?? [];
    assert.ok(shown ? told.includes(String(shown)) : told.length === 0, `${shown} shown, "${await status.textContent()}"`);
    return shown;
  };
  assert.equal(await counts(), all);
  for (const box of await page.locator(".reader [name=kind]").all()) {
    const sign = await box.getAttribute("value");
    const chips = rows.locator(`.sign:text-is("${sign}")`);
    const some = (await chips.count()) > 0;
    await box.uncheck();
    const shown = await counts();
    assert.ok(some ? shown < all : shown === all, `${sign} off: ${shown} of ${all} in view ${value}`);
    await box.check();
  }
  const speaker = page.locator(".reader [name=speaker]");
  if (await has(speaker))
    for (const index of (await speaker.locator("option").evaluateAll((all) => all.map((one) => one.value))).slice(1)) {
      await speaker.selectOption(index);
      assert.equal(await without(rows, `[data-voice="${index}"]`), 0, `speaker ${index} in view ${value}`);
      assert.ok((await counts()) < all || all === 1 || value === "pair");
      if (value === "all") assert.ok((await rows.count()) > 0, `speaker ${index} says nothing`);
      await speaker.selectOption("");
    }
  const voice = page.locator(".reader [name=voice]");
  if (await has(voice)) {
    await voice.selectOption("quoted");
    assert.equal(await without(rows, ".q"), 0, "quoted only");
    const quoted = await counts();
    await voice.selectOption("own");
    if (value === "all") assert.equal((await counts()) + quoted, all, "a sentence has speech or not");
    await voice.selectOption("any");
  }
  const marked = page.locator(".reader [name=marked]");
  if (await has(marked)) {
    await marked.check();
    assert.equal(await without(rows, ".t"), 0, "marked words only");
    await counts();
    if (await has(voice)) {
      await voice.selectOption("own");
      assert.equal(await rows.evaluateAll((rows) => rows.filter((row) =>
        ![...row.querySelectorAll(".t")].some((term) => !term.closest(".q"))).length), 0, "marked words of the outlet's own");
      await voice.selectOption("any");
    }
    await marked.uncheck();
  }
  assert.equal(await counts(), all, "all is shown again");
}

async function filtersChangeWhatIsShown(page) {
  if (!(await has(page.locator(".reader form")))) return;
  for (const value of ["pair", "one", "all"]) await filtersIn(page, value);
}

/** Every two articles, either one on the left: all sentences are there, word for word as in their article. */
async function pairsShowEverySentence(page) {
  if (!(await has(view(page, "pair")))) return;
  await choose(page, "pair");
  const wrong = await page.evaluate(() => {
    const wrong = [];
    const words = (sentence) => {
      const copy = sentence.querySelector(".w").cloneNode(true);
      for (const hidden of copy.querySelectorAll(".hidden")) hidden.remove();
      return copy.textContent;
    };
    const read = (sentences) => new Map(sentences.map((one) => [one.querySelector(".no").textContent.trim(), words(one)]));
    const [left, right] = ["left", "right"].map((name) => document.querySelector(`.reader [name=${name}]`));
    const set = (list, value) => {
      list.value = value;
      list.dispatchEvent(new Event("change", { bubbles: true }));
    };
    const articles = [...document.querySelectorAll("article.text")];
    const same = (side, cells, article) => {
      const sentences = cells.flatMap((cell) => [...cell.querySelectorAll(".s")]);
      const [shown, own] = [read(sentences), read([...article.querySelectorAll(".s")])];
      for (const sentence of sentences)
        if (words(sentence) !== own.get(sentence.querySelector(".no").textContent.trim()))
          wrong.push(`${side}: other words than in the article: ${sentence.textContent}`);
      for (const number of own.keys()) if (!shown.has(number)) wrong.push(`${side}: ${number} is missing`);
    };
    for (const a of articles.keys())
      for (const b of articles.keys()) {
        if (a === b) continue;
        set(left, b);  // so that neither list ever names the article of the other
        set(right, a);
        set(left, a);
        set(right, b);
        const side = `${left.selectedOptions[0].text} | ${right.selectedOptions[0].text}`;
        if (left.selectedIndex !== a || right.selectedIndex !== b) wrong.push(`${side}: not what was chosen`);
        const rows = [...document.querySelectorAll(".reader tbody tr")];
        same(side, rows.map((row) => row.firstElementChild), articles[a]);
        same(side, rows.map((row) => row.lastElementChild), articles[b]);
        if (rows.some((row) => !row.querySelector(".sign"))) wrong.push(`${side}: a row without a sign`);
        if (document.querySelector(".reader tbody [id]")) wrong.push(`${side}: ids in copies`);
      }
    return wrong;
  });
  assert.equal(wrong.length, 0, few(wrong));
  await changesAreSetOff(page);
}

/** In a pair that changes a little, some words are set off, with a hidden word that says so. */
async function changesAreSetOff(page) {
  const { pairs } = JSON.parse(await page.locator("#data").textContent());
  const changed = pairs.find(([, , , , sign, changes]) => sign === "=" && changes.some(([begin, end]) => begin < end));
  if (!changed) return;
  const [from, , to] = changed;
  const list = (name) => page.locator(`.reader [name=${name}]`);
  await list("left").selectOption(String(from));
  await list("right").selectOption(String(to));
  await list("left").selectOption(String(from));  // where the two had changed sides
  assert.ok(await has(page.locator(".reader tbody :is(del, ins) .hidden")), "changed words are set off");
}

async function noBarrierFor(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  const told = violations.map(({ id, help, nodes }) =>
    `${id}: ${help}\n${few(nodes.map(({ html, any }) => `  ${html.slice(0, 140)} ${any[0]?.message ?? ""}`), 3)}`);
  assert.equal(violations.length, 0, told.join("\n"));
}

/** axe in all views, with a sentence marked and a reason told. */
async function noBarriers(page) {
  await openAllDetails(page);
  await noBarrierFor(page);
  await choose(page, "all");
  await page.locator("a.n, a.l").first().click();
  const marked = page.locator("[data-why]:visible").first();
  if (await has(marked)) await marked.focus();
  await noBarrierFor(page);
}

async function noBarriersOnPaper(page) {
  await page.emulateMedia({ media: "print" });
  await noBarrierFor(page);
  const visible = await page.locator(".reader form:visible, nav:visible, .skip:visible").count();
  assert.equal(visible, 0, "controls and contents are not printed");
  const colours = await page.evaluate(() => [...new Set([...document.querySelectorAll(".w, p, li, td, a, .sign, .box")]
    .filter((element) => element.checkVisibility()).map((element) => getComputedStyle(element).color))]);
  assert.deepEqual(colours, ["rgb(0, 0, 0)"], "text is printed black");
}

/** Whatever is shown, only tables scroll sideways in their own frame. */
async function fits(page) {
  await openAllDetails(page);
  for (const value of ["pair", "one", "all"]) {
    await choose(page, value);
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    assert.ok(scrollWidth <= clientWidth, `${scrollWidth} pixels wide in ${clientWidth}, view ${value}`);
  }
}

async function readableWithoutScripts(page) {
  const articles = page.locator("article.text");
  assert.ok((await articles.count()) > 0);
  for (const article of await articles.all()) {
    assert.ok(await article.isVisible());
    for (const sentence of await article.locator(".w").all())
      assert.ok((await sentence.isVisible()) && (await sentence.innerText()).trim() !== "");
  }
  if (await has(page.locator(".reader"))) assert.ok(await page.locator(".reader").isHidden(), "no empty box for controls");
}

const light = { colorScheme: "light" };
const dark = { colorScheme: "dark" };
const phone = { viewport: { width: 360, height: 740 } };

/** Name, options of the window, and what is done in it. */
export const checks = [
  { name: "opens from disk without network", options: {}, run: opensAlone },
  { name: "opens on a phone", options: { ...phone, hasTouch: true }, run: opensAlone },
  { name: "the keyboard alone reaches every control", options: {}, run: keyboardReachesAll },
  { name: "the keyboard alone works the controls", options: {}, run: keyboardWorksControls },
  { name: "why a thing is marked is told, and stays until it is left", options: {}, run: whyIsTold },
  { name: "figures lead to their sentences and back", options: {}, run: figuresLeadToSentences },
  { name: "figures lead to sentences that were filtered out", options: {}, run: figuresUndoFilters },
  { name: "filters change what is shown", options: {}, run: filtersChangeWhatIsShown },
  { name: "side by side, every two articles are shown whole", options: {}, run: pairsShowEverySentence },
  { name: "no barriers in light colours (axe)", options: light, run: noBarriers },
  { name: "no barriers in dark colours (axe)", options: dark, run: noBarriers },
  { name: "no barriers on a phone (axe)", options: { ...light, ...phone }, run: noBarriers },
  { name: "no barriers on paper (axe), no controls, black text", options: dark, run: noBarriersOnPaper },
  { name: "fits into 360 pixels", options: phone, run: fits },
  { name: "fits at twice the size", options: { viewport: { width: 640, height: 450 } }, run: fits },
  { name: "readable without scripts", options: { javaScriptEnabled: false }, run: readableWithoutScripts },
];

/** Pictures of a report's top and of its reader at three widths, in light and dark colours, and as printed. */
export async function takeScreenshots(path, folder, withPage) {
  const name = `${basename(dirname(resolve(path)))}-${basename(path, ".html")}`;
  for (const width of [360, 768, 1280])
    for (const colorScheme of ["light", "dark"])
      await withPage(path, { viewport: { width, height: 900 }, colorScheme }, async (page) => {
        const file = (part) => join(folder, `${name}-${width}-${colorScheme}-${part}.png`);
        await page.screenshot({ path: file("top") });
        for (const section of ["reuse", "side", "voices", "read"]) {
          const place = page.locator(`#${section}`);
          if (!(await has(place))) continue;
          await place.evaluate((element) => element.scrollIntoView());
          await page.screenshot({ path: file(section) });
        }
      });
  await withPage(path, {}, (page) => page.pdf({ path: join(folder, `${name}.pdf`), preferCSSPageSize: true }));
}
