import { describe, expect, it } from "vitest";
import { familyMentorText } from "../analysis/familyMentor";
import { A, B, ESCAPE, PRINTED, STACK_TRACE, traedesten } from "./command";
import { bi46Folder } from "./folder";

const folder = await bi46Folder();
const cwd = folder.path;
const TABLES = "bi46-printed-tables.yaml";

const FOUND = [
  "4b.sum.2023",
  "4b.sum.2024",
  "4b.sum.total",
  "label.activation.appropriation",
  "statement.municipal-payment",
  "statement.start",
  "statement.duration",
  "fixed-part.activation",
];

const accepting = async (name: string, ids: readonly string[]): Promise<string> => {
  const entries = ids.map((id) => `  - { id: ${id}, reason: "Set efter i notatet" }`).join("\n");
  return folder.write(name, `${await folder.read(TABLES)}\naccept:\n${entries}\n`);
};

const idsIn = (text: string): string[] =>
  [...text.matchAll(/^ {2}• \[([^\]]+)\]/gmu)].map(([, id = ""]) => id);

describe("check of printed tables", () => {
  it("prints every finding after its id and exits with 1", async () => {
    const [danish, english] = await Promise.all([
      traedesten(["check", PRINTED]),
      traedesten(["check", PRINTED, "--lang", "en"]),
    ]);
    expect([danish.code, danish.stderr]).toEqual([1, ""]);
    expect(idsIn(danish.stdout)).toEqual(FOUND);
    expect(idsIn(english.stdout)).toEqual(FOUND);
    expect(danish.stdout).not.toContain(ESCAPE);
    const flat = danish.stdout.replace(/\s+/gu, " ");
    expect(flat).toContain(
      "Tabel 4b, »Udgifter i alt«, 2023: trykt 11.120, beregnet 11.200 (sum af linjerne, enhedspriser; får tabellen til at stemme).",
    );
    expect(flat).toContain(
      "I alt: trykt 35.600 (bekræftet af sum af linjerne, enhedspriser; fejlen er et andet sted i tabellen), beregnet 35.440 (rækkesum).",
    );
    expect(flat).toContain(
      "5.600.000 kr. mod afsat 2018–2020: 6.798.000 kr. (forskel 1.198.000 kr.); afsat 2017–2020: 7.098.000 kr. (forskel 1.498.000 kr.)",
    );
    expect(danish.stdout).toMatch(/\n8 uoverensstemmelser; kilden er ikke rettet\.\n$/u);
    expect(english.stdout).toMatch(/\n8 findings; the source is not corrected\.\n$/u);
  });

  it("exits with 0 when all are accepted, and with 1 when only some are", async () => {
    const all = await accepting("alle.yaml", FOUND);
    const some = await accepting("nogle.yaml", [...FOUND.slice(0, 3), "4b.sum.2033"]);
    const [accepted, open] = await Promise.all([
      traedesten(["check", all], { cwd }),
      traedesten(["check", some], { cwd }),
    ]);
    expect(accepted.code).toBe(0);
    expect(accepted.stdout).toContain("Intet ud over det, der er accepteret nedenfor.");
    expect(accepted.stdout).not.toContain("Alt stemmer");
    expect(accepted.stdout.replace(/\s+/gu, " ")).toContain("44 måneder mod »5 år« på Settlementets side");
    expect(accepted.stdout.match(/– Set\s+efter\s+i\s+notatet/gu)).toHaveLength(FOUND.length);
    expect(open.code).toBe(1);
    const [list = "", beforehand = ""] = open.stdout.split("Accepteret på forhånd");
    expect(idsIn(list)).toEqual(FOUND.slice(3));
    expect(idsIn(beforehand)).toEqual(FOUND.slice(0, 3));
    expect(open.stdout).toContain("Under accept står id'er, som ingen uoverensstemmelse har: 4b.sum.2033.");
  });

  it("says that everything adds up when it does", async () => {
    await folder.write(
      "enkel.yaml",
      `kind: printed-tables
language: da
currency: DKK
title: En enkel tabel
tables:
  "1":
    caption: Udgifter
    layout: overview
    unit: kr.
    level: 2025
    years: [2026, 2027]
    rows:
      drift: { label: Drift, cells: [1, 2], total: 3 }
    sum: { label: I alt, cells: [1, 2], total: 3 }
`,
    );
    const { code, stdout } = await traedesten(["check", "enkel.yaml"], { cwd });
    expect([code, stdout]).toEqual([0, "En enkel tabel\n\nHvad der ikke stemmer\n\nAlt stemmer.\n"]);
  });

  it("writes one JSON document, one CSV table or one Markdown text whatever the number of files", async () => {
    const copy = await folder.write("kopi.yaml", await folder.read(TABLES));
    const files = ["check", TABLES, copy];
    const [json, csv, markdown] = await Promise.all([
      traedesten([...files, "--format", "json"], { cwd }),
      traedesten([...files, "--format", "csv", "--lang", "en"], { cwd }),
      traedesten([...files, "--format", "markdown"], { cwd }),
    ]);
    expect([json.code, csv.code, markdown.code]).toEqual([1, 1, 1]);
    const data = JSON.parse(json.stdout);
    expect(data.findings.map(({ file, id }: { file: string; id: string }) => [file, id])).toEqual(
      [TABLES, copy].flatMap((file) => FOUND.map((id) => [file, id])),
    );
    expect(data.accepted).toEqual([]);
    const lines = csv.stdout.trimEnd().split("\n");
    expect(lines).toHaveLength(1 + 2 * FOUND.length);
    expect(lines[0]).toBe("Finding,What,Stated,Accepted");
    expect(lines[1]).toBe(
      '4b.sum.2023,"Table 4b, “Udgifter i alt”, 2023: stated 11,120, computed 11,200 (sum of the lines, unit prices; makes the table add up).","11,120",',
    );
    expect(markdown.stdout.match(/^# .*$/gmu)).toHaveLength(2);
    expect(markdown.stdout).toContain("- \\[4b.sum.2023\\] Tabel 4b");
  });

  it("shows amounts of sentences in the unit asked for, and tables as printed", async () => {
    const { stdout } = await traedesten(["check", PRINTED, "--unit", "mio"]);
    const flat = stdout.replace(/\s+/gu, " ");
    expect(flat).toContain("5,6 mio. kr. mod afsat 2018–2020: 6,798 mio. kr. (forskel 1,198 mio. kr.)");
    expect(flat).toContain("trykt 11.120, beregnet 11.200");
  });
});

describe("check of scenarios", () => {
  it("says that they are valid and holds them against their source, once", async () => {
    const { code, stdout } = await traedesten(["check", A, B, PRINTED]);
    expect(code).toBe(1);
    for (const name of ["A", "B"])
      expect(stdout).toContain(
        `BI46 – Forlængelse af Projekt Trædesten, model ${name}: filen er gyldig.\n\nIntet ud over det, der er accepteret nedenfor.\n`,
      );
    expect(idsIn(stdout)).toEqual(FOUND);
  });

  it("holds each of two scenarios for the same model against the source", async () => {
    const dear = await folder.change("bi46-model-a.yaml", "dyr.yaml", "value: 112_000", "value: 113_000");
    const { code, stdout } = await traedesten(["check", dear, "bi46-model-a.yaml", "--format", "json"], {
      cwd,
    });
    expect(code).toBe(1);
    const ids = JSON.parse(stdout).findings.map(({ id }: { id: string }) => id);
    expect(ids).toContain("2.activation.2022");
    expect(ids.filter((id: string) => id === "4b.sum.2023")).toHaveLength(2);
  });

  it("says of no unit price that it mends a table which its own lines mend", async () => {
    const cheap = await folder.change("bi46-model-a.yaml", "billig.yaml", "value: 112_000", "value: 100_000");
    const { stdout } = await traedesten(["check", cheap], { cwd });
    const flat = stdout.replace(/\s+/gu, " ");
    expect(flat).toContain(
      "trykt 11.120, beregnet 11.200 (sum af linjerne; får tabellen til at stemme), beregnet 10.000 (enhedspriser).",
    );
    expect(flat).toContain("trykt 7.220 (bekræftet af sum af linjerne), beregnet 6.620 (enhedspriser).");
  });

  it("exits with 0 for a scenario without a source in which all that may mislead is accepted", async () => {
    await folder.change(
      "bi46-model-a.yaml",
      "uden.yaml",
      "printed: { file: bi46-printed-tables.yaml, model: A }\n",
      "",
    );
    const [text, json] = await Promise.all([
      traedesten(["check", "uden.yaml", "--lang", "en"], { cwd }),
      traedesten(["check", "uden.yaml", "--format", "json"], { cwd }),
    ]);
    expect([text.code, json.code]).toEqual([0, 0]);
    expect(text.stdout).toMatch(
      /^BI46 – extension of Projekt Trædesten, model A: the file is valid\.\n\nNothing beyond what is accepted below\.\n/u,
    );
    const { findings, accepted, unused } = JSON.parse(json.stdout);
    expect([findings, unused]).toEqual([[], []]);
    expect(accepted.map(({ finding }: { finding: { id: string } }) => finding.id)).toEqual([
      "part-below-usual.intensive.job",
      "opposite-parts.success.intensive",
      "empty-places.intensive.citizens",
      "outlives-money.intensive.clarification",
      "unpaid-phase.intensive.aftercare",
      "payback-unseen",
      "no-permanent-support",
      "no-region",
      // Of its cases, where they say something else than of itself.
      "empty-places.intensive.citizens",
      "opposite-parts.success.intensive",
      "empty-places.intensive.citizens",
    ]);
    const inCase = accepted.map(({ finding }: { finding: { case?: string } }) => finding.case !== undefined);
    expect(inCase).toEqual([...Array(8).fill(false), ...Array(3).fill(true)]);
  });

  it("exits with 0 where nothing misleads, and with 1 where something does, at its line", async () => {
    const until = ["until: 2024-08-01", "until: 2024-07-31"] as const;
    const text = familyMentorText(until);
    await folder.write("last-day.yaml", text);
    const [good, danish, english, json] = await Promise.all([
      traedesten(["check", "family-mentor.yaml", "--lang", "en"], { cwd }),
      traedesten(["check", "last-day.yaml"], { cwd }),
      traedesten(["check", "last-day.yaml", "--lang", "en"], { cwd }),
      traedesten(["check", "last-day.yaml", "--format", "json", "--lang", "en"], { cwd }),
    ]);
    expect([good.code, danish.code, english.code, json.code]).toEqual([0, 1, 1, 1]);
    expect(good.stdout).toBe(
      "Family mentor, 30 parents on cash benefit: the file is valid.\n\nNothing found that may mislead.\n",
    );
    const line = text.split("\n").findIndex((each) => each.startsWith("horizon")) + 1;
    const flat = (stdout: string): string => stdout.replace(/\s+/gu, " ");
    expect(flat(danish.stdout)).toContain(
      `last-day.yaml:${line}:30 [last-day.horizon] until: 2024-07-31 tæller ikke selv med: den sidste dag i måneden mangler. Skriv until: 2024-08-01 for hele måneden.`,
    );
    expect(flat(english.stdout)).toContain(
      `last-day.yaml:${line}:30 [last-day.horizon] until: 2024-07-31 is not counted itself: the last day of the month is missing. Write until: 2024-08-01 for the whole month.`,
    );
    expect(JSON.parse(json.stdout).findings).toMatchObject([
      {
        file: "last-day.yaml",
        id: "last-day.horizon",
        severity: "warning",
        path: ["horizon", "until"],
        text: "until: 2024-07-31 is not counted itself: the last day of the month is missing.",
        at: { line },
      },
    ]);
  });
});

describe("check of bad input", () => {
  it("exits with 2 and prints nothing of the good files", async () => {
    const bad = await folder.change(
      TABLES,
      "skæv.yaml",
      "layout: overview\n    unit: 1.000 kr.\n    level: running",
      "layout: overvieuw\n    unit: 1.000 kr.\n    level: running",
    );
    const { code, stdout, stderr } = await traedesten(["check", TABLES, bad, "ingen.yaml"], { cwd });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^skæv\.yaml:\d+:13 tables\.earlier\.layout: .*overview.*overvieuw/mu);
    expect(stderr).toMatch(/^ingen\.yaml:1:1 /mu);
    expect(stderr).not.toMatch(STACK_TRACE);
  });
});
