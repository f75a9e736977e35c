// Opens reports in Chromium and checks what a reader can do with them.
//
//   npm ci && node run.mjs [--screenshots FOLDER] report.html...
//
// CHROMIUM names another browser than /usr/bin/chromium. Exit status: 0 all checks passed, 1 some failed, 2 not run.
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { checks, takeScreenshots } from "./checks.mjs";

const { values, positionals: paths } = parseArgs({
  options: { screenshots: { type: "string" } },
  allowPositionals: true,
});
if (!paths.length) {
  console.error("usage: node run.mjs [--screenshots FOLDER] report.html...");
  process.exit(2);
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});

/** Gives `use` the report in a window of its own, offline; fails on any request but for the report and on any error. */
async function withPage(path, options, use) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  try {
    await context.setOffline(true);
    const page = await context.newPage();
    const address = pathToFileURL(resolve(path)).href;
    const complaints = [];
    page.on("request", (request) => {
      if (request.url().split("#")[0] !== address) complaints.push(`requests ${request.url()}`);
    });
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(address);
    await use(page);
    if (complaints.length) throw new Error(complaints.join("\n"));
  } finally {
    await context.close();
  }
}

let failed = 0;
for (const path of paths) {
  for (const { name, options, run } of checks) {
    const start = performance.now();
    try {
      await withPage(path, options, run);
      console.log(`ok    ${path}: ${name} (${Math.round(performance.now() - start)} ms)`);
    } catch (error) {
      failed += 1;
      console.log(`FAIL  ${path}: ${name}\n${error.message.replace(/^/gm, "      ")}`);
    }
  }
  if (values.screenshots) {
    mkdirSync(values.screenshots, { recursive: true });
    await takeScreenshots(path, values.screenshots, withPage);
  }
}
await browser.close();
const all = paths.length * checks.length;
console.log(`${all - failed} of ${all} checks passed in ${paths.length} report(s)`);
process.exit(failed ? 1 : 0);
