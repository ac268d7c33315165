// Runs the library in headless Chromium, bundled without any stand-in for Node, and compares with Node.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { trip } from "./browser/trip.mjs";

const ORIGIN = "http://traedesten.test";

const { outputFiles } = await build({
  entryPoints: ["scripts/browser/page.mjs"],
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "browser",
  outdir: "out",
  write: false,
  // The bundler warns that the package's own files have no side effects, as it should be.
  logLevel: "error",
});
const files = new Map(outputFiles.map(({ path, contents }) => [`${ORIGIN}/${basename(path)}`, contents]));

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
try {
  const page = await browser.newPage();
  /** @type {string[]} */
  const complaints = [];
  /** @type {string[]} */
  const loaded = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  // Every request is answered from memory, or it is one too many.
  await page.route("**/*", (route) => {
    const url = route.request().url();
    loaded.push(basename(url));
    const script = files.get(url);
    if (script !== undefined)
      return route.fulfill({ contentType: "text/javascript", body: Buffer.from(script) });
    if (url === `${ORIGIN}/`)
      return route.fulfill({
        contentType: "text/html",
        body: '<!doctype html><link rel="icon" href="data:,"><script type="module" src="/page.js"></script>',
      });
    complaints.push(`request to ${url}`);
    return route.abort();
  });
  await page.goto(`${ORIGIN}/`);
  await page.waitForFunction("globalThis.trip !== undefined");
  const parserAtStart = loaded.some((file) => file.startsWith("mathParser"));

  const texts = ["bi46-model-a.yaml", "bi46-printed-tables.yaml"].map((file) =>
    readFileSync(`scenarios/${file}`, "utf8"),
  );
  const [scenario = "", tables = ""] = texts;
  const here = JSON.stringify(await trip(scenario, tables));
  const there = await page.evaluate(`globalThis.trip(...${JSON.stringify(texts)}).then(JSON.stringify)`);

  assert.equal(there, here, "the browser and Node give the same, byte for byte");
  const { total, totalByFormula, result, problems, findings } = JSON.parse(here);
  assert.equal(total, "39320000");
  assert.equal(totalByFormula, "39320000");
  assert.match(result.manifest.model, /^[0-9a-f]{64}$/u);
  assert.deepEqual(
    problems.map((/** @type {import("traedesten").Problem} */ { nearest, at }) => [nearest, at?.file]),
    [["placePrice", "misspelt.yaml"]],
  );
  assert.ok(findings.length > 0);
  assert.equal(parserAtStart, false, "the formula parser is not loaded before it is needed");
  assert.ok(
    loaded.some((file) => file.startsWith("mathParser")),
    "the formula parser is loaded when it is needed",
  );
  assert.deepEqual(complaints, []);
  console.log(
    `Chromium ${browser.version()} gives what Node ${process.version} gives: ${total}, ${loaded.length} requests.`,
  );
} finally {
  await browser.close();
}
