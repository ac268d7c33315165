import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { STACK_TRACE, traedesten } from "./command";
import { bi46Folder } from "./folder";

const folder = await bi46Folder();
const cwd = folder.path;
const report = (...args: readonly string[]) => traedesten(["report", ...args], { cwd });

describe("report", () => {
  it("writes one scenario in each format, the same every time", async () => {
    for (const name of ["r.html", "r.md", "r.csv", "r.json"])
      expect(await report("uncertain.yaml", "--lang", "en", "--out", name)).toEqual({
        code: 0,
        stdout: "",
        stderr: "",
      });
    const [html, markdown, csv, json] = await Promise.all(
      ["r.html", "r.md", "r.csv", "r.json"].map((name) => folder.read(name)),
    );
    const { document } = parseHTML(html ?? "");
    expect(document.documentElement.getAttribute("lang")).toBe("en");
    const figures = [...document.querySelectorAll("figure > svg")].map(
      (svg) => svg.querySelector("title")?.textContent,
    );
    expect(figures.length).toBe(6);
    expect(markdown?.startsWith("# Mentors for 50 young people, with uncertainty\n")).toBe(true);
    expect(csv?.startsWith("\uFEFF")).toBe(true);
    const { kind, scenarios } = JSON.parse(json ?? "");
    expect([kind, scenarios.length, scenarios[0].run.kind, scenarios[0].assumptions.kind]).toEqual([
      "report",
      1,
      "run",
      "assumptions",
    ]);
    // The one source of text: every table of the Markdown is one of the HTML, figure by figure.
    const cells = new Set([...document.querySelectorAll("th, td")].map((cell) => cell.textContent));
    const amounts = [...(markdown ?? "").matchAll(/\| +\**(?<amount>-?[\d,]+)\** +(?=\|)/gu)];
    expect(amounts.length).toBeGreaterThan(30);
    for (const { groups } of amounts) expect(cells).toContain(groups?.amount);
    await report("uncertain.yaml", "--lang", "en", "--out", "again.html");
    expect(await folder.read("again.html")).toBe(html);
  });

  it("puts several scenarios side by side in one, with no name in it twice", async () => {
    const ran = await report("uncertain.yaml", "published/jtpa.yaml", "--lang", "da", "--out", "both.html");
    expect(ran).toEqual({ code: 0, stdout: "", stderr: "" });
    const { document } = parseHTML(await folder.read("both.html"));
    expect(document.querySelector("h1")?.textContent).toBe("Scenarier side om side");
    expect([...document.querySelectorAll("h2")].length).toBe(2);
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("refuses an ending that is no format, no file, and to write over the scenario", async () => {
    const [ending, none, missing] = await Promise.all([
      report("uncertain.yaml", "--lang", "da", "--out", "r.pdf"),
      report("uncertain.yaml", "--lang", "da"),
      report("nowhere.yaml", "--out", "r.html"),
    ]);
    expect([ending.code, none.code, missing.code]).toEqual([2, 2, 2]);
    expect(ending.stderr).toContain("skriv et filnavn, der ender på en af .html, .md, .csv, .json");
    expect(none.stderr).toContain("valget »--out <file>« mangler");
    for (const { stderr } of [ending, none, missing]) expect(stderr).not.toMatch(STACK_TRACE);
  });
});
