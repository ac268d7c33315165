import { describe, expect, it } from "vitest";
import { familyMentorText } from "../analysis/familyMentor";
import { traedesten } from "./command";
import { bi46Folder } from "./folder";

const folder = await bi46Folder();
const cwd = folder.path;

describe("a scenario that does not say what its strategies are held against", () => {
  it.each(["run", "break-even", "sensitivity"])(
    "is a problem of %s at its line, until it is said",
    async (name) => {
      const text = familyMentorText(["reference: usual\n", ""]);
      const file = await folder.write("unsaid.yaml", text);
      const line = text.split("\n").indexOf("strategies:") + 1;
      const ask = (...args: string[]) => traedesten([name, file, ...args], { cwd });
      const [danish, english, said] = [
        await ask(),
        await ask("--lang", "en"),
        await ask("--against", "usual"),
      ];
      expect([danish.code, english.code, said.code]).toEqual([2, 2, 0]);
      expect(danish.stderr).toMatch(
        new RegExp(`^unsaid\\.yaml:${line}:1 strategies: flere strategier har `, "u"),
      );
      expect(danish.stderr).toContain("skriv reference: usual");
      expect(english.stderr).toMatch(
        new RegExp(`^unsaid\\.yaml:${line}:1 strategies: several strategies `, "u"),
      );
      expect(english.stderr).toContain("write reference: usual");
    },
  );
});
