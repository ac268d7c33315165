#!/usr/bin/env node
import { EXIT } from "./exit";
import { languageOf } from "./language";
import { printError } from "./output";
import { traedesten } from "./program";
import { unwritten } from "./writeTo";

const OUTPUT = { da: "Resultatet", en: "The output" };

const args = process.argv.slice(2);

// A reader that closes the pipe early, such as `head`, has had what it wanted; a full disk has not.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(EXIT.closedPipe);
  const language = languageOf(args, process.env);
  printError(unwritten(error, OUTPUT[language], language));
  process.exit(EXIT.unwritten);
});
// There is nowhere left to say it.
process.stderr.on("error", () => undefined);

void traedesten(args);
