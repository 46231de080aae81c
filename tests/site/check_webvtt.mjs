// Reads WebVTT files by the reference parser. usage: node check_webvtt.mjs CHECKERS FILE... Prints each fault; exit code 1 where
// there is one.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [checkers, ...files] = process.argv.slice(2);
const { WebVTTParser } = createRequire(join(checkers, "node_modules", "x.js"))("webvtt-parser");
let faults = 0;
for (const file of files) {
  const { cues, errors } = new WebVTTParser().parse(readFileSync(file, "utf8"), "subtitles/captions/descriptions");
  const found = errors.map((error) => `line ${error.line}: ${error.message}`);
  if (!cues.length) found.push("has no cues");
  for (const fault of found) console.log(`${file}: ${fault}`);
  faults += found.length;
}
process.exit(faults ? 1 : 0);
