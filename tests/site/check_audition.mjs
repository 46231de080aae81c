// Opens an audition in Chromium: axe finds nothing, every sound can be played, nothing is loaded.
// usage: node check_audition.mjs CHECKERS PAGE CHROMIUM. Prints each fault; exit code 1 where there is one.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const [checkers, page, chromium] = process.argv.slice(2);
const require = createRequire(join(checkers, "node_modules", "x.js"));
const puppeteer = require("puppeteer-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const address = `file://${resolve(page)}`;

const faults = [];
const browser = await puppeteer.launch({ executablePath: chromium, headless: true,
  args: ["--no-sandbox", "--disable-gpu", "--mute-audio"] });
for (const width of [1000, 320]) {
  const tab = await browser.newPage();
  await tab.setViewport({ width, height: 900 });
  tab.on("request", (request) => { if (request.url() !== address && !request.url().startsWith("data:")) faults.push(`asks for ${request.url()}`); });
  tab.on("dialog", (dialog) => { faults.push("a text became a script"); dialog.dismiss(); });
  await tab.goto(address, { waitUntil: "load" });
  const client = await tab.createCDPSession();
  await client.send("Page.setBypassCSP", { enabled: true });
  await tab.reload({ waitUntil: "load" });
  await tab.evaluate(axe);
  const { violations } = await tab.evaluate(() => axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
  for (const one of violations) faults.push(`${width}: axe ${one.id}: ${one.help}: ${one.nodes[0].html.slice(0, 200)}`);
  if (await tab.evaluate(() => document.documentElement.scrollWidth > innerWidth)) faults.push(`${width}: scrolls sideways`);
  await tab.waitForFunction(() => [...document.querySelectorAll("audio")].every((audio) => audio.duration > 1), { timeout: 10000 })
    .catch(() => faults.push(`${width}: a sound cannot be played`));
  await tab.close();
}
await browser.close();
for (const fault of faults) console.log(fault);
process.exit(faults.length > 0 ? 1 : 0);
