// Checks the packed package's manifest (publint) and that its types are found everywhere (are-the-types-wrong).
import { inEmptyFolder, pack, succeeds } from "./support/commands.mjs";

await inEmptyFolder((folder) => {
  const tarball = pack(folder);
  const results = [
    succeeds("npx", ["publint", "run", tarball, "--strict"]),
    succeeds("npx", ["attw", tarball, "--format", "table-flipped"]),
  ];
  process.exitCode = results.every(Boolean) ? 0 : 1;
});
