import { describe, expect, it } from "vitest";
import { A, STACK_TRACE, traedesten } from "./command";
import { bi46Folder } from "./folder";

const folder = await bi46Folder();
const cwd = folder.path;

describe("explain", () => {
  it("takes an amount apart to quantity × price, evidence and source", async () => {
    const { code, stdout, stderr } = await traedesten([
      "explain",
      A,
      "--account",
      "activation",
      "--year",
      "2022",
    ]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(
      stdout,
    ).toBe(`BI46 – Forlængelse af Projekt Trædesten, model A · Projekt Trædesten · Beskæftigelsesrettet
aktivering for 100 borgere · 2022

6.600.000 kr. (2022 p/l): nettoudgift for kommunen, betalt minus modtaget.

Pladser: 50 pladsår × 112.000 kr. = 5.600.000 kr.

  • tæller 100 borgere, juli 2022 til december 2022 (6 måneder)
  • beløb: Pris pr. helårsplads
  • Pris pr. helårsplads = 112.000 kr. pr. pladsår (beregnet: Løst af tabel 2 og 3: 300 u + F =
    35.600 og 150 u + F = 18.800 (1.000 kr.))
  • skrevet i strategies.intensive.flows.places

Fast del: 1 gang × 1.000.000 kr. = 1.000.000 kr.

  • faste udgifter, forfalder 1. juli 2022
  • beløb: Fast del pr. gang
  • Fast del pr. gang = 1.000.000 kr. (beregnet: Tabel 2, hvad der er tilbage i 2022 og 2025 efter
    pladserne (1.000 kr.: 1.000 hvert år)) – Notatet forklarer den ikke.
  • skrevet i strategies.intensive.flows.fixed
`);
  });

  it("writes CSV with prices in kroner, amounts in the unit asked for, and their sum", async () => {
    const [danish, english] = await Promise.all([
      traedesten(["explain", "bi46-budget-a.yaml", "--format", "csv", "--unit", "1000"], { cwd }),
      traedesten(["explain", "bi46-budget-a.yaml", "--format", "csv", "--lang", "en"], { cwd }),
    ]);
    expect(danish.stdout).toBe(`Strøm;Mængde;Pr.;Pris (kr., 2022 p/l);Beløb (1.000 kr., 2022 p/l)
Pladser;300;pladsår;112000;33600
Fast del;2;gang;1000000;2000
Sagsbehandlere i jobcentret;6;årsværk;620000;3720
I alt;;;;39320
`);
    expect(english.stdout).toBe(`Flow,Quantity,Per,"Price (DKK, 2022 prices)","Amount (DKK, 2022 prices)"
Places,300,place-year,112000,33600000
Fixed part,2,date,1000000,2000000
Caseworkers at the job centre,6,staff-year,620000,3720000
Total,,,,39320000
`);
  });

  it("explains each strategy by itself", async () => {
    const text = await folder.read("bi46-budget-a.yaml");
    const [head = "", arm = ""] = text.split("strategies:\n");
    const sporadic = arm.replace("intensive:", "sporadic:").replace("da: Projekt Trædesten", "da: I dag");
    await folder.write("to-arme.yaml", `${head}strategies:\n${arm}${sporadic}`);
    const [both, one] = await Promise.all([
      traedesten(["explain", "to-arme.yaml", "--format", "csv"], { cwd }),
      traedesten(["explain", "to-arme.yaml", "--strategy", "sporadic"], { cwd }),
    ]);
    expect(both.stdout.match(/^.*I alt.*$/gmu)).toEqual([
      "Projekt Trædesten;I alt;;;;39320000",
      "I dag;I alt;;;;39320000",
    ]);
    expect(one.stdout).toMatch(/^BI46 – .*, model A · I dag\n\n39\.320\.000 kr\./u);
  });

  it("exits with 2 for a name or year the scenario does not have, in the scenario's language", async () => {
    const [name, year, text] = await Promise.all([
      traedesten(["explain", A, "--account", "activatoin"]),
      traedesten(["explain", A, "--year", "2026"]),
      traedesten(["explain", A, "--year", "i fjor"]),
    ]);
    expect([name.code, year.code, text.code]).toEqual([2, 2, 2]);
    expect(name.stderr).toContain("accounts");
    expect(name.stderr).toContain("Mente du »activation«?");
    expect(year.stderr).toContain("2022, 2023, 2024, 2025");
    expect(text.stderr).toContain("Write a year such as 2023.");
    expect(name.stdout + year.stdout + text.stdout).toBe("");
    expect(name.stderr + year.stderr + text.stderr).not.toMatch(STACK_TRACE);
  });
});
