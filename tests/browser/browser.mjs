// A Chromium, and files opened in it. CHROMIUM names another browser than /usr/bin/chromium.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

export const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});

/** Gives `use` the file in a window of its own, offline; fails on any request but for the file, any box, any error. */
export async function withPage(path, options, use) {
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
    page.on("dialog", async (dialog) => {
      complaints.push(`opens a box: ${dialog.message()}`);
      await dialog.dismiss();
    });
    context.on("page", (other) => {
      if (other !== page) complaints.push(`opens ${other.url()}`);
    });
    await page.goto(address);
    await use(page);
    if (complaints.length) throw new Error(complaints.join("\n"));
  } finally {
    await context.close();
  }
}
