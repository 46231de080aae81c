// Drives a published site in Chromium as its readers do. usage: node check_site.mjs CHECKERS ADDRESS PAGE CHROMIUM
// PAGE is the folder of an episode with spoilers. Prints each fault; exit code 1 where there is one.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [checkers, root, page, chromium] = process.argv.slice(2);
const require = createRequire(join(checkers, "node_modules", "x.js"));
const puppeteer = require("puppeteer-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const faults = [];
const patience = 30000; // milliseconds; a busy machine plays late
const check = (good, what) => { if (!good) faults.push(what); };
const browser = await puppeteer.launch({ executablePath: chromium, headless: true,
  args: ["--no-sandbox", "--disable-gpu", "--autoplay-policy=no-user-gesture-required", "--mute-audio"] });

const open = async (path, { width = 1000, dark = false, script = true } = {}) => {
  const tab = await browser.newPage();
  await tab.setViewport({ width, height: 900 });
  await tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }]);
  await tab.setJavaScriptEnabled(script);
  tab.on("request", (request) => check(request.url().startsWith(root) || request.url().startsWith("data:"), `asks for ${request.url()}`));
  tab.on("requestfailed", (request) => { if (request.resourceType() !== "media") faults.push(`${request.url()} fails`); });
  tab.on("response", (response) => check(response.status() < 400 || response.url().endsWith("favicon.ico"), `${response.url()}: ${response.status()}`));
  tab.on("dialog", (dialog) => { faults.push(`${path} opens a dialog: a text became a script`); dialog.dismiss(); });
  tab.on("console", (message) => check(message.type() !== "error" || message.location().url?.endsWith("favicon.ico"), `${path}: ${message.text()}`));
  tab.on("pageerror", (error) => faults.push(`${path}: ${error.message}`));
  await tab.goto(root + path, { waitUntil: "load" });
  return tab;
};

const accessible = async (path, view) => {
  const tab = await open(path, view);
  await tab.evaluate(axe);
  const { violations } = await tab.evaluate(() => axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    rules: { "target-size": { enabled: true } } }));
  for (const one of violations) faults.push(`${path} ${JSON.stringify(view)}: axe ${one.id}: ${one.help}: ${one.nodes[0].html}`);
  check(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${path} ${JSON.stringify(view)}: scrolls sideways`);
  await tab.close();
};
for (const path of [`${page}/`, ""])
  for (const view of [{}, { dark: true }, { width: 320 }]) await accessible(path, view);
{ // Pages of other reviews, whose texts may be hostile, at the narrowest alone.
  const tab = await open("", { script: false });
  const others = await tab.$$eval(".episodes h3 a", (links) => links.map((link) => link.getAttribute("href")));
  await tab.close();
  check(others.includes(`${page}/`), `the index does not lead to ${page}`);
  for (const path of others) if (path !== `${page}/`) await accessible(path, { width: 320, dark: true });
}

{ // Without a script the audio plays by the browser's controls, and the transcript is there.
  const tab = await open(`${page}/`, { script: false });
  const html = await tab.content();
  check(/<audio controls/.test(html), "without a script: no controls");
  check(!(await tab.$eval(".controls", (element) => element.checkVisibility())), "without a script: dead buttons are shown");
  check((await tab.$$(".words [data-t]")).length > 20, "without a script: no transcript");
  await tab.close();
}

{ // Words and audio follow each other.
  const tab = await open(`${page}/`);
  await tab.waitForFunction(() => document.querySelector("audio").readyState >= 1);
  const times = await tab.$$eval(".words [data-t]", (words) => words.map((word) => Number(word.dataset.t)));
  const time = () => tab.$eval("audio", (audio) => audio.currentTime);
  const now = () => tab.$$eval(".words [data-t]", (words) => words.findIndex((word) => word.classList.contains("now")));
  const paused = () => tab.$eval("audio", (audio) => audio.paused);
  const stop = () => tab.$eval("audio", (audio) => audio.pause());
  check(await paused(), "the page plays by itself");

  const words = await tab.$$(".words [data-t]");
  const at = Math.floor(times.length / 3);
  await words[at].click();
  await tab.waitForFunction((from) => document.querySelector("audio").currentTime > from, {}, times[at] / 1000 + .3);
  await stop();
  const heard = await time(), expected = times.findLastIndex((begin) => begin / 1000 <= heard + .02);
  check(Math.abs((await now()) - expected) <= 1, `at ${heard} s word ${await now()} is marked, not ${expected}`);
  check(await tab.$eval(".now", (word) => word.parentElement.getAttribute("aria-current")) === "true", "the sentence that is heard is not aria-current");

  for (const index of [0, 5, times.length - 1]) {
    await tab.$eval("audio", (audio, to) => { audio.currentTime = to; }, times[index] / 1000 + .001);
    await tab.waitForFunction((wanted) => document.querySelectorAll(".words [data-t]")[wanted].classList.contains("now") ||
      document.querySelectorAll(".words [data-t]")[wanted + 1]?.classList.contains("now"), { timeout: patience }, index)
      .catch(() => faults.push(`word ${index} is not marked at its time`));
  }

  // By keyboard alone: to the first word, two words on, play.
  await tab.reload();
  await tab.waitForFunction(() => document.querySelector("audio").readyState >= 1);
  for (let n = 0; n < 60; ++n) {
    await tab.keyboard.press("Tab");
    if (await tab.evaluate(() => document.activeElement.dataset?.t !== undefined)) break;
  }
  await tab.keyboard.press("ArrowRight");
  await tab.keyboard.press("ArrowRight");
  await tab.keyboard.press("Enter");
  await tab.waitForFunction((from) => document.querySelector("audio").currentTime >= from, { timeout: patience }, times[2] / 1000)
    .catch(() => faults.push("Enter on the third word does not play from there"));
  check(!(await paused()), "Enter on a word does not play");
  await stop();

  // Every control by its key, reached by Tab.
  const reach = async (what) => {
    await tab.evaluate(() => { document.activeElement.blur(); getSelection().removeAllRanges(); });
    for (let n = 0; n < 60; ++n) {
      await tab.keyboard.press("Tab");
      if (await tab.evaluate((wanted) => document.activeElement.matches(wanted), what)) return;
    }
    faults.push(`Tab does not reach ${what}`);
  };
  const press = async (what, key) => { await reach(what); await tab.keyboard.press(key); };
  const until = (what, test, ...given) => tab.waitForFunction(test, { timeout: patience }, ...given).catch(() => faults.push(what));
  await tab.$eval("audio", (audio) => { audio.currentTime = 0; });
  await press('[data-do="play"]', "Space");
  await until("Space on the button does not play", () => !document.querySelector("audio").paused);
  await press('[data-do="play"]', "Enter");
  await until("Enter on the button does not pause", () => document.querySelector("audio").paused);
  const from = await time();
  await press('[data-do="position"]', "ArrowRight");
  await until("an arrow on the position does not seek", (old) => document.querySelector("audio").currentTime > old, from);
  await press('[data-do="back"]', "Enter");
  await until("back does not seek", () => document.querySelector("audio").currentTime === 0);
  await press('[data-do="speed"]', "ArrowDown");
  await until("an arrow on the speed does not change it", () => document.querySelector("audio").playbackRate > 1);
  await tab.select('[data-do="speed"]', "1");
  const chapter = await tab.$eval(".chapters li:nth-child(2)", (item) => Number(item.dataset.from) / 1000);
  await press(".chapters li:nth-child(2) button", "Enter");
  await until("Enter on a chapter does not play it", (begin) => document.querySelector("audio").currentTime >= begin, chapter);
  await stop();
  check(await tab.$eval(".chapters li:nth-child(2)", (item) => item.getAttribute("aria-current")) === "true", "the chapter is not aria-current");

  // The page scrolls along, and stays where that is turned off.
  const sees = () => { const box = document.querySelector(".now").getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight; };
  const playLast = () => tab.$eval("audio", (audio, to) => { audio.currentTime = to; return audio.play(); }, times.at(-4) / 1000);
  const top = () => tab.evaluate(() => { scrollTo({ top: 0, behavior: "instant" }); });
  await tab.setViewport({ width: 400, height: 300 });
  await press('[data-do="follow"]', "Space");
  await top();
  await playLast();
  await until("the end is not heard", (last) => document.querySelector("audio").currentTime >= last, times.at(-2) / 1000);
  check(await tab.evaluate(() => scrollY) === 0, "the page scrolls though following is turned off");
  await stop();
  await tab.$eval("audio", (audio) => { audio.currentTime = 0; });
  await press('[data-do="follow"]', "Space");
  await top();
  await playLast();
  await until("the page does not scroll along", sees);
  await stop();

  // Spoilers are heard, or passed over where the listener wants it.
  const spoiler = await tab.$eval("[data-spoiler]", (item) => [Number(item.dataset.from), Number(item.dataset.to)]);
  const leaps = () => tab.$eval("audio", (audio) => audio.leaps);
  const playFrom = (seconds) => tab.$eval("audio", async (audio, to) => {
    audio.currentTime = to;
    await audio.play();
    audio.leaps = 0;
    audio.addEventListener("seeking", () => { ++audio.leaps; });
  }, seconds);
  await playFrom(spoiler[0] / 1000 + .1);
  await until("a spoiler is not heard", (begin) => document.querySelector("audio").currentTime > begin, spoiler[0] / 1000 + .3);
  await stop();
  check(await leaps() === 0, "a spoiler is passed over unasked");
  await press('[data-do="skip-spoilers"]', "Space");
  await playFrom(spoiler[0] / 1000 - .3);
  await until("the end of a spoiler is not reached", (to) => document.querySelector("audio").currentTime >= to, spoiler[1] / 1000);
  check(await leaps() > 0, "spoilers are not passed over");

  // A pause before the sound has begun is no fault of the page: `open` hears of every error.
  await tab.evaluate(() => {
    const play = document.querySelector('[data-do="play"]'), audio = document.querySelector("audio");
    audio.pause();
    audio.load();
    play.click();
    play.click();
  });
  await until("a pause at once does not pause", () => document.querySelector("audio").paused);
  await tab.close();
}

{ // Search finds the episode.
  const tab = await open("");
  const title = await tab.$eval(".episodes:not(.found) h3", (heading) => heading.textContent);
  await tab.type("input[type=search]", title.toUpperCase().slice(0, 12));
  await tab.waitForFunction((wanted) => [...document.querySelectorAll(".found a")].some((link) => link.textContent === wanted), { timeout: patience }, title)
    .catch(() => faults.push(`search does not find ${title}`));
  await tab.keyboard.type(" no such words");
  await tab.waitForFunction(() => document.querySelectorAll(".found a").length === 0 && /\d/.test(document.querySelector(".count").textContent),
    { timeout: patience }).catch(() => faults.push("search does not say that there is nothing"));
  await tab.$eval("input[type=search]", (field) => { field.value = ""; });
  await tab.type("input[type=search]", page.replaceAll("-", " "));
  await tab.waitForFunction(() => document.querySelectorAll(".found a").length === 1, { timeout: patience })
    .catch(() => faults.push(`search does not find ${page} alone`));
  await Promise.all([tab.waitForNavigation(), tab.$eval(".found a", (link) => { link.focus(); }).then(() => tab.keyboard.press("Enter"))]);
  check(tab.url() === `${root}${page}/`, `search leads to ${tab.url()}`);
  await tab.close();
}

await browser.close();
for (const fault of faults) console.log(fault);
process.exit(faults.length ? 1 : 0);
