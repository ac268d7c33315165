import { describe, expect, it } from "vitest";
import { A, PRINTED, STACK_TRACE, traedesten } from "./command";
import { bi46Folder } from "./folder";

const folder = await bi46Folder();
const cwd = folder.path;

describe("decompose", () => {
  it("prints the price per place-year and the fixed part, by year, and how far they are known", async () => {
    const [danish, english] = await Promise.all([
      traedesten(["decompose", PRINTED]),
      traedesten(["decompose", PRINTED, "--lang", "en"]),
    ]);
    expect([danish.code, danish.stderr]).toEqual([0, ""]);
    expect(danish.stdout).toContain(
      "  • 112.000 kr. pr. pladsår\n  • 2.000.000 kr. fast over hele perioden\n",
    );
    expect(danish.stdout.replace(/\s+/gu, " ")).toContain(
      "prisen er løst af disse tabeller, ikke bekræftet af dem.",
    );
    expect(danish.stdout).toContain(
      "│ A     │ 2022  │      50 │  6.600 │          5.600 │           1.000 │",
    );
    expect(danish.stdout).toContain(
      "│ B     │ 2023  │      50 │  6.600 │          5.600 │           1.000 │",
    );
    expect(english.stdout).toContain(
      "  • DKK 112,000 per place-year\n  • DKK 2,000,000 fixed over the whole period\n",
    );
    expect(english.stdout.replace(/\s+/gu, " ")).toContain(
      "the price was solved from these tables, not confirmed by them.",
    );
  });

  it("writes CSV with the unit and price level in the heading", async () => {
    const { stdout } = await traedesten(["decompose", PRINTED, "--format", "csv", "--unit", "mio"]);
    expect(stdout.split("\n").slice(0, 6)).toEqual([
      "Linje (mio. kr., 2022 p/l);Model;År;Pladsår;Trykt;Pladser × pris;Rest (fast del)",
      "Beskæftigelsesrettet aktivering for 100 borgere;A;2022;50;6,6;5,6;1",
      "Beskæftigelsesrettet aktivering for 100 borgere;A;2023;100;11,2;11,2;0",
      "Beskæftigelsesrettet aktivering for 100 borgere;A;2024;100;11,2;11,2;0",
      "Beskæftigelsesrettet aktivering for 100 borgere;A;2025;50;6,6;5,6;1",
      "Beskæftigelsesrettet aktivering for 100 borgere;A;I alt;300;35,6;33,6;2",
    ]);
  });

  it("holds exact figures as JSON", async () => {
    const { stdout } = await traedesten(["decompose", PRINTED, "--format", "json"]);
    const { lines } = JSON.parse(stdout);
    expect(
      lines.map(({ line, unitPrice, fixedPart }: Record<string, string>) => [line, unitPrice, fixedPart]),
    ).toEqual([
      ["activation", "112000", "2000000"],
      ["caseworkers", "12400", "0"],
      ["sum", "124400", "2000000"],
    ]);
  });

  it("exits with 2 for a scenario, and for models of one size", async () => {
    const same = await folder.change("bi46-printed-tables.yaml", "ens.yaml", "places: 50\n", "places: 100\n");
    const [scenario, oneSize] = await Promise.all([
      traedesten(["decompose", A]),
      traedesten(["decompose", same], { cwd }),
    ]);
    expect([scenario.code, scenario.stdout]).toEqual([2, ""]);
    expect(scenario.stderr).toMatch(/bi46-model-a\.yaml:11:7 kind: .*printed-tables.*scenario/u);
    expect([oneSize.code, oneSize.stdout]).toEqual([2, ""]);
    expect(oneSize.stderr).toMatch(/A, B/u);
    expect(oneSize.stderr).not.toMatch(STACK_TRACE);
  });
});
