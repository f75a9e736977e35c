// Opens reports in Chromium and checks what a reader can do with them.
//
//   npm ci && node run.mjs [--screenshots FOLDER] report.html...
//
// CHROMIUM names another browser than /usr/bin/chromium. Exit status: 0 all checks passed, 1 some failed, 2 not run.
import { mkdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { browser, withPage } from "./browser.mjs";
import { checks, takeScreenshots } from "./checks.mjs";

const { values, positionals: paths } = parseArgs({
  options: { screenshots: { type: "string" } },
  allowPositionals: true,
});
if (!paths.length) {
  console.error("usage: node run.mjs [--screenshots FOLDER] report.html...");
  process.exit(2);
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
