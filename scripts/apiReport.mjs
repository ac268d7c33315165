// The public surface of each entry point, written to etc/. A change shows in review; CI refuses one that is
// not written down. Run with --write after changing an export on purpose.
import { mkdirSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import { inEmptyFolder } from "./support/commands.mjs";
import { entries } from "./support/entries.mjs";

const write = process.argv.includes("--write");
const none = { default: { logLevel: ExtractorLogLevel.None } };

/** @param {Pick<import("./support/entries.mjs").Entry, "file">} entry */
const typesOf = ({ file }) => resolve(`${file}.d.ts`);

mkdirSync("etc", { recursive: true });

/**
 * @param {import("./support/entries.mjs").Entry} entry
 * @param {string} temporary
 */
const configFor = ({ file }, temporary) =>
  ExtractorConfig.prepare({
    configObject: {
      projectFolder: resolve("."),
      mainEntryPointFilePath: typesOf({ file }),
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: "es2022",
            module: "esnext",
            moduleResolution: "bundler",
            strict: true,
            // Without the page's global names, so that a type of the package which is called as one of them, such as `Report`,
            // keeps its own.
            lib: ["es2023"],
            types: ["node"],
          },
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: basename(file),
        reportFolder: resolve("etc"),
        reportTempFolder: temporary,
      },
      newlineKind: "lf",
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: none,
        extractorMessageReporting: none,
        tsdocMessageReporting: none,
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: resolve("package.json"),
  });

const changed = await inEmptyFolder((temporary) => {
  const configs = entries.map((entry) => ({ name: entry.name, config: configFor(entry, temporary) }));
  const [first] = configs;
  if (first === undefined) return [];
  // Read once for all entries: that is most of the work.
  const compilerState = CompilerState.create(first.config, { additionalEntryPoints: entries.map(typesOf) });
  return configs
    .filter(({ config }) => {
      const { apiReportChanged } = Extractor.invoke(config, {
        compilerState,
        localBuild: write,
        // It would ask to copy the file by hand; what is said below is the shorter way.
        messageCallback: (message) => {
          message.handled = true;
        },
      });
      return apiReportChanged;
    })
    .map(({ name }) => name);
});

const names = changed.join(", ");
if (changed.length === 0) console.log(`${entries.length} API reports are up to date.`);
else if (write) console.log(`Written to etc/: ${names}`);
else console.log(`The public surface changed: ${names}. On purpose? Then run: npm run api`);

/** Names the extractor made up, because two things are called the same: who reads the types could not name them. */
const madeUp = entries.flatMap(({ name, file }) =>
  [...new Set(readFileSync(`etc/${basename(file)}.api.md`, "utf8").match(/\b[A-Za-z]\w*_\d\b/gu))].map(
    (found) => `${name}: ${found}`,
  ),
);
if (madeUp.length > 0) console.log(`Exported without a name of its own: ${madeUp.join(", ")}`);
process.exitCode = (changed.length > 0 && !write) || madeUp.length > 0 ? 1 : 0;
