#!/usr/bin/env node
import { parentPort } from "node:worker_threads";
import { VERSION } from "../version";
import { EXIT } from "./exit";
import { languageOf } from "./language";
import { printError } from "./print";

const OUTPUT = { da: "Resultatet", en: "The output" };

const args = process.argv.slice(2);

// A reader that closes the pipe early, such as `head`, has had what it wanted; a full disk has not.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(EXIT.closedPipe);
  const language = languageOf(args, process.env);
  void import("./writeTo").then(({ unwritten }) => {
    printError(unwritten(error, OUTPUT[language], language));
    process.exit(EXIT.unwritten);
  });
});
// There is nowhere left to say it.
process.stderr.on("error", () => undefined);

const started = parentPort;
// Its own threads run the same file.
if (started !== null) void import("./thread").then(({ answerDraws }) => answerDraws(started));
// Asked by scripts again and again, and nothing else is needed to answer it.
else if (args.length === 1 && args[0] === "--version") console.log(VERSION);
else void import("./program").then(({ traedesten }) => traedesten(args, new URL(import.meta.url)));
