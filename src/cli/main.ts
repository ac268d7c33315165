#!/usr/bin/env node
import { VERSION } from "../version";

// A reader that closes the pipe early, such as `head`, has had what it wanted.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});
process.stderr.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const args = process.argv.slice(2);
// Asked by scripts again and again, and nothing else is needed to answer it.
if (args.length === 1 && args[0] === "--version") console.log(VERSION);
else void import("./program").then(({ traedesten }) => traedesten(args));
