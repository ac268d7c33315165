import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/decimal";
import type { Explanation } from "../../src/ledger/index";
import { nearly, sumOf } from "../ledger/near";
import { A, STACK_TRACE, traedesten } from "./command";
import { bi46Folder } from "./folder";

const folder = await bi46Folder();
const cwd = folder.path;

/** The text on one line, however it was wrapped. */
const flat = (text: string): string => text.replace(/\s+/gu, " ");

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
    expect(danish.stdout).toBe(`Betaling;Mængde;Pr.;Pris (kr., 2022 p/l);Beløb (1.000 kr., 2022 p/l)
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

  it("goes from a benefit of the cohort to state, step, figure, paragraph and link, and adds up", async () => {
    const args = ["--account", "cashBenefit", "--strategy", "sporadic", "--year", "2023"];
    const [{ code, stdout, stderr }, json] = await Promise.all([
      traedesten(["explain", A, ...args]),
      traedesten(["explain", A, ...args, "--format", "json"]),
    ]);
    expect([code, stderr]).toEqual([0, ""]);
    const text = flat(stdout);
    for (const piece of [
      "Ordinær indsats · Kontant- og uddannelseshjælp · 2023",
      "beløb: Kontanthjælp, fyldt 30 år, andre (ikke-forsørger) × Statsrefusion trin 4 (uge 53 og frem) ÷ 100",
      "Visiteret, på kontanthjælp, januar 2023 til december 2023 (12 måneder), trin 4 på refusionstrappen",
      "Kontanthjælp, fyldt 30 år, andre (ikke-forsørger): 11.716 kr. pr. måned (lov; Aktivloven § 25",
      "Statsrefusion trin 4 (uge 53 og frem): 20 pct. (lov; Lov om kommunernes finansiering § 5, stk. 2)",
      "skrevet i states.cashBenefit",
      "https://",
    ])
      expect(text).toContain(piece);
    const { total, flows }: Explanation = JSON.parse(json.stdout);
    expect(flows.length).toBeGreaterThan(1);
    expect(new Set(flows.map(({ of }) => of.da))).toEqual(
      new Set(["Visiteret, på kontanthjælp", "Kontanthjælp"]),
    );
    const { sum, size } = sumOf(flows.map((flow) => flow.total));
    nearly(total, sum, size);
    for (const { quantity, price, sign, count, months, total: part } of flows) {
      nearly(part, new Decimal(quantity).times(price).times(sign));
      nearly(quantity, new Decimal(count).times(months.length));
    }
    expect(text).toContain(
      `2023 ${new Intl.NumberFormat("da", { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(Number(total))} kr. (2022 p/l)`,
    );
    // The municipality pays the benefit of the first state and is refunded a fifth of it, on the last step.
    const [benefit, refund] = flows.filter(({ of }) => of.da.startsWith("Visiteret"));
    nearly(refund?.total ?? "0", new Decimal(benefit?.total ?? "missing").times("-0.2"));
  });

  it("counts the citizens in a phase, also of an effort that is written in another strategy", async () => {
    const args = ["explain", A, "--flow", "effort", "--strategy", "sporadic", "--year", "2023"];
    const [{ code, stdout, stderr }, json, intensive] = await Promise.all([
      traedesten(args),
      traedesten([...args, "--format", "json"]),
      traedesten(args.with(5, "intensive")),
    ]);
    expect([code, stderr]).toEqual([0, ""]);
    const { total, flows }: Explanation = JSON.parse(json.stdout);
    expect(flows).toMatchObject([
      {
        flow: "effort",
        of: { da: "Ordinær indsats", en: "Ordinary effort" },
        per: "person-year",
        average: true,
        total,
      },
    ]);
    const [flow] = flows;
    expect(flow?.count).toBe(flow?.quantity);
    expect(flow?.months).toHaveLength(12);
    const text = flat(stdout);
    expect(text).toContain("model A · Ordinær indsats · Ordinær indsats · 2023");
    expect(text).toMatch(
      /• Ordinær indsats, januar 2023 til december 2023 \(12 måneder\), i gennemsnit 1\d\d,\d+ ad gangen •/u,
    );
    expect(text).toContain("NB-Økonomi 2021");
    expect(flat(intensive.stdout)).toContain("Projekt Trædesten · Ordinær indsats · 2023");
  });

  it("counts the staff of a caseload at a time, and how often something happens", async () => {
    const added = `    caseloads:
      mentors: { label: mentorer, citizensPerStaff: 50, of: ordinary }
    events:
      started: { label: visiteringer, entry: true }
    flows:
      mentors: { label: Mentorer, from: municipality, to: economy, account: effort, per: staff-year, of: mentors, amount: staffPrice }
      started: { label: Visiteringer, from: municipality, to: economy, account: effort, per: event, of: started, amount: fixedPart }
`;
    await folder.change(
      "bi46-model-a.yaml",
      "lived.yaml",
      "    ordinaryEffort: included\n    flows:\n",
      `    ordinaryEffort: included\n${added}`,
    );
    const args = ["explain", "lived.yaml", "--strategy", "sporadic", "--year", "2023"];
    const [effort, mentors, started, text, dated] = await Promise.all([
      traedesten([...args, "--flow", "effort", "--format", "json"], { cwd }),
      traedesten([...args, "--flow", "mentors", "--format", "json"], { cwd }),
      traedesten([...args, "--flow", "started", "--format", "json"], { cwd }),
      traedesten([...args, "--flow", "mentors"], { cwd }),
      traedesten([...args, "--flow", "started"], { cwd }),
    ]);
    const [citizens, staff, starts] = [effort, mentors, started].map(({ code, stdout, stderr }) => {
      expect([code, stderr]).toEqual([0, ""]);
      return (JSON.parse(stdout) as Explanation).flows[0];
    });
    expect(staff).toMatchObject({ of: { da: "mentorer" }, per: "staff-year", average: true });
    const perMentor = new Decimal(citizens?.count ?? 0).div(staff?.count ?? 1);
    // Citizens in expected values are counted in floating point.
    expect(perMentor.minus(50).abs().toNumber()).toBeLessThan(1e-12);
    expect(starts).toMatchObject({ of: { da: "visiteringer" }, per: "event", count: starts?.quantity });
    expect(starts).not.toHaveProperty("average");
    expect(flat(text.stdout)).toMatch(/• mentorer, januar 2023 .* i gennemsnit 2,\d+ ad gangen •/u);
    expect(flat(dated.stdout)).toMatch(
      /• tæller \d+,\d+ visiteringer, januar 2023 til december 2023 \(12 måneder\) •/u,
    );
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
