// Runs the library in headless Chromium, bundled without any stand-in for Node, and compares with Node.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { evaluate, netCost } from "traedesten";
import { denmark } from "traedesten/denmark";
import { loadScenario } from "traedesten/node";
import { sumBits } from "./browser/sums.mjs";
import { trip } from "./browser/trip.mjs";

const ORIGIN = "http://traedesten.test";

const { outputFiles } = await build({
  entryPoints: ["scripts/browser/page.mjs", "scripts/browser/strict.mjs"],
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
  const handle = (/** @type {import("playwright-core").Route} */ route) => {
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
    if (url === `${ORIGIN}/strict`)
      return route.fulfill({
        contentType: "text/html",
        headers: { "content-security-policy": "default-src 'none'; script-src 'self'" },
        body: '<!doctype html><script type="module" src="/strict.js"></script>',
      });
    complaints.push(`request to ${url}`);
    return route.abort();
  };
  await page.route("**/*", handle);
  await page.goto(`${ORIGIN}/`);
  await page.waitForFunction("globalThis.trip !== undefined");
  const parserAtStart = loaded.some((file) => file.startsWith("mathParser"));

  const texts = ["bi46-model-a.yaml", "bi46-printed-tables.yaml"].map((file) =>
    readFileSync(`test/fixtures/bi46/${file}`, "utf8"),
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
  const published = ["hiv", "hip-replacement"].map((file) =>
    readFileSync(`scenarios/published/${file}.yaml`, "utf8"),
  );
  const sums = await Promise.all(published.map(sumBits));
  for (const [index, text] of published.entries()) {
    const [bits, compiled] = /** @type {[string, string]} */ (
      await page.evaluate(
        `globalThis.sumBits(${JSON.stringify(text)}).then(({ bits, compiled }) => [bits, compiled].map(JSON.stringify))`,
      )
    );
    assert.equal(bits, JSON.stringify(sums[index]?.bits), "sums are the same to the last bit");
    assert.equal(compiled, JSON.stringify(sums[index]?.compiled), "and so is what they are compiled to");
    const [[generated, interpreted] = []] = JSON.parse(bits);
    assert.deepEqual(generated, interpreted, "generated code and the interpreter agree");
  }
  const slider = /** @type {{ success: number, placePrice: number }} */ (
    await page.evaluate(`globalThis.sliderTimes(${JSON.stringify(scenario)})`)
  );
  assert.deepEqual(complaints, []);

  const model = await loadScenario("test/fixtures/bi46/bi46-model-a.yaml", { rules: denmark });
  const strict = await browser.newPage();
  await strict.route("**/*", handle);
  await strict.goto(`${ORIGIN}/strict`);
  await strict.waitForFunction("globalThis.runStrictly !== undefined");
  const { cost, ran, violations } =
    /** @type {{ cost: string, ran: { by: string, bits: number[], violations: number }[], violations: string[] }} */ (
      await strict.evaluate(
        `globalThis.runStrictly(...${JSON.stringify([sums[0]?.compiled, sums[0]?.values, model])})`,
      )
    );
  assert.deepEqual(
    ran.map(({ by, bits }) => [by, bits]),
    [false, true].map(() => ["interpreter", sums[0]?.bits[0]?.[0]]),
    "where code may not be made, the interpreter gives the same bits",
  );
  assert.equal(cost, netCost(evaluate(model, { reach: "followUp" }).ledger, "municipality").toString());
  assert.ok(violations.length <= 1, "only asking for code is reported");
  assert.equal(ran[0]?.violations, 0);
  console.log(
    `A slider event of BI46 in the page, every payer by year: ${slider.success?.toFixed(0)} ms for another share, ${slider.placePrice?.toFixed(1)} ms for another price.`,
  );
  console.log(
    `Chromium ${browser.version()} gives what Node ${process.version} gives: ${total}, ${loaded.length} requests.`,
  );
} finally {
  await browser.close();
}
