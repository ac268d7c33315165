import { describe, expect, it } from "vitest";
import { CHART_KINDS } from "../../src/charts/index";
import { STACK_TRACE, traedesten } from "./command";
import { bi46Folder } from "./folder";

const folder = await bi46Folder();
const cwd = folder.path;
const chart = (...args: readonly string[]) => traedesten(["chart", ...args], { cwd });

describe("chart", () => {
  it.each(CHART_KINDS.filter((kind) => kind !== "tornado"))("writes %s of BI46 to a file", async (kind) => {
    const ran = await chart("bi46-model-a.yaml", "--kind", kind, "--out", `${kind}.svg`);
    expect(ran).toEqual({ code: 0, stdout: "", stderr: "" });
    const text = await folder.read(`${kind}.svg`);
    expect(text).toMatch(/^<svg[^>]* lang="da"/u);
    expect(text.endsWith("</svg>\n")).toBe(true);
  });

  it("prints it where no file is named, in the language asked for, the same every time", async () => {
    const args = ["uncertain.yaml", "--kind", "tornado", "--lang", "en"];
    const [first, again, danish] = await Promise.all([
      chart(...args),
      chart(...args),
      chart("uncertain.yaml", "--kind", "tornado"),
    ]);
    expect([first.code, first.stderr]).toEqual([0, ""]);
    expect(again.stdout).toBe(first.stdout);
    expect(first.stdout).toContain("Goal with a mentor");
    expect(danish.stdout).toContain("Mål med mentor");
  });

  it("asks at other values, for another payer", async () => {
    const args = ["uncertain.yaml", "--kind", "bridge", "--lang", "en"];
    const [plain, set, payer] = await Promise.all([
      chart(...args),
      chart(...args, "--set", "course=90000"),
      chart(...args, "--perspective", "municipality"),
    ]);
    expect([plain.code, set.code, payer.code]).toEqual([0, 0, 0]);
    expect(set.stdout).not.toBe(plain.stdout);
    expect(payer.stdout).toContain("for the municipality");
  });

  it("refuses what there is nothing to draw of, and to write over the scenario", async () => {
    const [none, over, kind, missing] = await Promise.all([
      chart("uncertain.yaml", "--kind", "cases"),
      chart("uncertain.yaml", "--kind", "bridge", "--out", "uncertain.yaml"),
      chart("uncertain.yaml", "--kind", "brigde"),
      chart("uncertain.yaml", "--lang", "da"),
    ]);
    expect([none.code, none.stdout, none.stderr]).toEqual([
      2,
      "",
      "der er intet at tegne som cases: scenariet har ingen cases\n",
    ]);
    expect([over.code, kind.code, missing.code]).toEqual([2, 2, 2]);
    expect(kind.stderr).toContain("bridge");
    expect(missing.stderr).toContain("valget »--kind <kind>« mangler");
    for (const { stderr } of [none, over, kind, missing]) expect(stderr).not.toMatch(STACK_TRACE);
  });
});
