// Opens every page and drawing of reports whose articles try to be more than words (hostile.ndjson), and does with
// them what a reader can do: nothing of theirs may run, be asked for or lead away.
//
//   npm ci && node hostile.mjs FOLDER-OF-A-HARMLESS-REPORT FOLDER-OF-HOSTILE-REPORTS
//
// Exit status: 0 all is well, 1 something got through, 2 not run.
import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { browser, withPage } from "./browser.mjs";

const [harmless, hostile] = process.argv.slice(2);
if (!hostile) {
  console.error("usage: node hostile.mjs FOLDER-OF-A-HARMLESS-REPORT FOLDER-OF-HOSTILE-REPORTS");
  process.exit(2);
}

const filesIn = (folder) => readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)]);
// A sheet without names holds what the sheet with them holds.
const opened = (folder) => filesIn(folder).filter((file) => /\.(html|svg)$/.test(file) && !file.includes("-blind."));

/** Opens what is folded, chooses every view and everything in every list, and asks of everything why it is marked. */
const useAll = (page) => page.evaluate(() => {
  const seen = new Set();
  const look = () => {
    for (const { nodeName } of document.querySelectorAll("*")) seen.add(nodeName);
  };
  const set = (control, change) => {
    change(control);
    control.dispatchEvent(new Event("change", { bubbles: true }));
    look();
  };
  const askAll = () => {
    for (const reasoned of document.querySelectorAll("[data-why]")) reasoned.focus();
    look();
  };
  look();
  for (const details of document.querySelectorAll("details")) details.open = true;
  for (const view of document.querySelectorAll("[name=view]")) {
    set(view, () => { view.checked = true; });
    askAll();
  }
  for (const list of document.querySelectorAll("select"))
    for (const { value } of [...list.options]) set(list, () => { list.value = value; });
  askAll();
  for (const link of [...document.querySelectorAll("a[href^='#']")].slice(0, 50)) link.click();
  look();
  return [...seen];
});

/** What stands in a page once all of it was used. */
async function contentsOf(page) {
  const names = await useAll(page);
  const found = await page.evaluate(() => {
    const all = [...document.querySelectorAll("*")];
    const ours = document.getElementById("why");  // the script places it, by its style
    const attributes = all.flatMap((element) => [...element.attributes].map(({ name, value }) => [name, value])
      .filter(([name]) => element !== ours || name !== "style"));
    return {
      pwned: window.pwned,
      base: document.baseURI.split("#")[0] === location.href.split("#")[0],
      scripts: document.querySelectorAll("script").length,
      handlers: attributes.filter(([name]) => name.startsWith("on")).map(String),
      addresses: attributes.filter(([name]) => /^(src|srcset|srcdoc|action|formaction|data|poster|style)$/.test(name))
        .map(String),
      links: attributes.filter(([name]) => /(^|:)href$/.test(name)).map(([, value]) => value),
    };
  });
  return { ...found, names };
}

/** A link stays in its page, or leads from the index to a report beside it. */
function staysHere(link, path) {
  if (link.startsWith("#")) return true;
  return /^[0-9][^.:/\\]*\/report\.html$/.test(link) && existsSync(join(dirname(path), link));
}

const known = new Set();
let scripts = 0;
for (const path of opened(harmless))
  await withPage(path, {}, async (page) => {
    const contents = await contentsOf(page);
    for (const name of contents.names) known.add(name);
    scripts = Math.max(scripts, contents.scripts);
  });

async function checkPage(page, path) {
  const contents = await contentsOf(page);
  assert.equal(contents.pwned, undefined, "a script of an article has run");
  assert.ok(contents.base, "links start from elsewhere");
  assert.equal(contents.scripts, path.endsWith(".svg") ? 0 : scripts, "scripts in the page");
  assert.deepEqual(contents.handlers, [], "attributes that run something");
  assert.deepEqual(contents.addresses, [], "attributes that fetch something");
  assert.deepEqual(contents.links.filter((link) => !staysHere(link, path)), [], "links that lead away");
  assert.deepEqual(contents.names.filter((name) => !known.has(name)), [], "elements that no report has");
}

let failed = 0;
const paths = opened(hostile);
for (const path of paths) {
  try {
    await withPage(path, {}, (page) => checkPage(page, path));
    console.log(`ok    ${path}`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL  ${path}\n${error.message.replace(/^/gm, "      ")}`);
  }
}
await browser.close();
console.log(`${paths.length - failed} of ${paths.length} pages and drawings are only words`);
process.exit(failed || !paths.length ? 1 : 0);
