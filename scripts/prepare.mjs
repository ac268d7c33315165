// npm runs this after `npm ci`. The first `npx traedesten` in a clone makes npm run it again, to link the
// command; what is built already stays then, instead of a second build before the first answer.
import { execSync } from "node:child_process";
import { existsSync } from "node:fs";

if (process.env.npm_command !== "exec" || !existsSync("dist/cli.js")) {
  execSync("npm run build", { stdio: "inherit" });
}
