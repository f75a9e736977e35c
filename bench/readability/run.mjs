// Reads each page given with Readability.js and jsdom, in one process, and prints the milliseconds a page.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { JSDOM, VirtualConsole } from "jsdom";
import { Readability } from "@mozilla/readability";

const files = process.argv.slice(2);
const start = performance.now();
for (const file of files) {
  const bytes = readFileSync(file);
  const html = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  const dom = new JSDOM(html, { url: "https://page.example/", virtualConsole: new VirtualConsole() });
  new Readability(dom.window.document).parse();
  dom.window.close();
}
console.log(((performance.now() - start) / files.length).toFixed(1));
