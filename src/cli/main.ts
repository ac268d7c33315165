#!/usr/bin/env node
import { traedesten } from "./program";

// A reader that closes the pipe early, such as `head`, has had what it wanted.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});
process.stderr.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

void traedesten(process.argv.slice(2));
