// Runs one peer from npm over texts: JSON on standard input, for each text a list of [start, end, message] on
// standard output. Each is called as its documentation says.
import { createRequire } from "node:module";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [, , peer, folder] = process.argv;
const require = createRequire(join(folder, "package.json"));
const { texts } = JSON.parse(readFileSync(0, "utf8"));
// JavaScript counts UTF-16 units, we count code points.
const place = (text, at) => [...text.slice(0, at)].length;

const peers = {
  // writeGood(text) gives index, offset and reason.
  "write-good": async () => {
    const writeGood = require("write-good");
    return (text) => writeGood(text).map((s) => [s.index, s.index + s.offset, s.reason]);
  },
  // text(value) gives a file with messages, each with its place.
  alex: async () => {
    const { text: check } = await import(pathToFileURL(join(folder, "node_modules/alex/index.js")));
    return (text) => check(text).messages.map((m) => [m.place?.start?.offset ?? m.position.start.offset,
      m.place?.end?.offset ?? m.position.end.offset, m.ruleId]);
  },
  // textlint --rule date-weekday-mismatch --format json FILE
  textlint: async () => {
    const work = mkdtempSync(join(tmpdir(), "textlint-"));
    texts.forEach((text, n) => writeFileSync(join(work, `${n}.txt`), text));
    let told;
    try {
      told = execFileSync(join(folder, "node_modules/.bin/textlint"),
        ["--rule", "date-weekday-mismatch", "--format", "json", work], { cwd: folder, maxBuffer: 1 << 28 });
    } catch (error) { told = error.stdout; }
    rmSync(work, { recursive: true });
    const found = new Map(JSON.parse(told).map((f) => [f.filePath, f.messages]));
    return (text, n) => (found.get(join(work, `${n}.txt`)) ?? []).map((m) => [m.range[0], m.range[1], m.ruleId]);
  },
};

const check = await peers[peer]();
const out = texts.map((text, n) => check(text, n).map(([a, b, why]) => [place(text, a), place(text, b), why]));
process.stdout.write(JSON.stringify(out));
