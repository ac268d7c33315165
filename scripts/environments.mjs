// node scripts/environments.mjs [kills]: the built command in 27 environments – three time zones, languages and ends of lines – must
// print the same bytes; and, killed so many times (25 unless another count is given) at moments spread over a run, and beside
// another writer, it must leave the old file or a whole new one. Fails when it does not.
import { spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { inEmptyFolder } from "./support/commands.mjs";

const kills = Number(process.argv[2] ?? 25);
if (!Number.isInteger(kills)) throw new Error("kills is a whole number");

const CLI = resolve("dist/cli.js");
const TEXT = readFileSync("test/fixtures/family-mentor.yaml", "utf8");
const ZONES = ["UTC", "Pacific/Kiritimati", "America/St_Johns"];
const LANGUAGES = ["C", "da_DK.UTF-8", "en_US.UTF-8"];
/** @type {[string, (text: string) => string][]} */
const ENDS = [
  ["LF", (text) => text],
  ["CRLF", (text) => text.replaceAll("\n", "\r\n")],
  ["CRLF after a mark", (/** @type {string} */ text) => `\uFEFF${text.replaceAll("\n", "\r\n")}`],
];
const COMMANDS = [
  ["run"],
  ["run", "--format", "json"],
  ["break-even", "--format", "csv"],
  ["sensitivity"],
  ["check"],
];

let wrong = 0;
/** @param {string} what */
const tell = (what) => {
  wrong += 1;
  console.log(what);
};

/**
 * @param {readonly string[]} args
 * @param {string} cwd
 * @param {Record<string, string>} env
 * @param {number} [killedAfter] - milliseconds
 * @returns {Promise<string>} what it printed, with how it ended
 */
const run = (args, cwd, env = {}, killedAfter) =>
  new Promise((settle) => {
    const child = spawn(process.execPath, [CLI, ...args], {
      cwd,
      env: { PATH: process.env.PATH ?? "", ...env },
    });
    const timer =
      killedAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killedAfter);
    let text = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (chunk) => {
        text += chunk;
      });
    child.on("close", (code) => {
      clearTimeout(timer);
      settle(`${text}\n${code}`);
    });
  });

await inEmptyFolder(async (folder) => {
  for (const [command = "", ...more] of COMMANDS) {
    const printed = new Map();
    for (const zone of ZONES)
      for (const language of LANGUAGES)
        for (const [end, ended] of ENDS) {
          writeFileSync(join(folder, "document.yaml"), ended(TEXT));
          const text = await run([command, "document.yaml", ...more], folder, { TZ: zone, LANG: language });
          printed.set(text, [...(printed.get(text) ?? []), `${zone}, ${language}, ${end}`]);
        }
    if (printed.size !== 1)
      tell(
        `${command} ${more.join(" ")} prints ${printed.size} ways: ${JSON.stringify([...printed.values()])}`,
      );
  }
  console.log(`${COMMANDS.length} commands in ${ZONES.length * LANGUAGES.length * ENDS.length} environments`);

  const out = join(folder, "out.json");
  const write = (/** @type {number} */ killedAfter) =>
    run(["run", "document.yaml", "--format", "json", "--out", "out.json"], folder, {}, killedAfter);
  const start = performance.now();
  await write(60_000);
  const took = performance.now() - start;
  const whole = readFileSync(out, "utf8");
  let old = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    writeFileSync(out, "old\n");
    // Later half of a run: where it writes.
    await write(took * (0.5 + (0.6 * kill) / kills));
    const left = readFileSync(out, "utf8");
    if (left === "old\n") old += 1;
    else if (left !== whole) tell(`killed, it left ${left.length} characters`);
    await Promise.all([write(60_000), write(60_000)]);
    if (readFileSync(out, "utf8") !== whole) tell("two writers left something else");
  }
  console.log(`${kills} killed, ${old} before the file was replaced; ${kills} times two writers`);
  const beside = readdirSync(folder).filter((name) => !["document.yaml", "out.json"].includes(name));
  console.log(`${beside.length} unfinished files beside it`);
  console.log(`${wrong} wrong`);
  process.exitCode = wrong > 0 ? 1 : 0;
});
