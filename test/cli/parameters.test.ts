import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { denmarkFigures } from "../../src/denmark";
import { STACK_TRACE, traedesten } from "./command";
import { bi46Folder } from "./folder";

const folder = await bi46Folder();
const cwd = folder.path;
const JSON_FORMAT = ["--format", "json"];

interface Shown {
  readonly id: string;
  readonly value: number;
  readonly source: { readonly link: string; readonly title: string };
}
const recordsOf = (stdout: string): readonly Shown[] => JSON.parse(stdout);

describe("parameters as JSON", () => {
  it("has the cash benefits of July 2022, each with an https link", async () => {
    const args = ["parameters", "kontanthjaelp", "--at", "2022-07-01", ...JSON_FORMAT];
    const ran = await traedesten(args);
    expect([ran.code, ran.stderr]).toEqual([0, ""]);
    const records = recordsOf(ran.stdout);
    const values = records.map(({ value }) => value);
    expect(values).toContain(11716);
    expect(values).toContain(15570);
    for (const { id, source } of records) expect(source.link, id).toMatch(/^https:\/\//u);
    expect(records.find(({ id }) => id === "kontanthjaelp.30plus_andre")).toEqual({
      id: "kontanthjaelp.30plus_andre",
      label: "Kontanthjælp, fyldt 30 år, andre (ikke-forsørger)",
      value: 11716,
      exact: "11716",
      unit: "DKK/month",
      priceLevel: "running",
      from: "2022-01-01",
      to: "2022-12-31",
      evidence: "law",
      source: {
        title: "Beskæftigelsesministeriet, Satser for 2022, Ressourceforløbsydelse",
        paragraph: "Aktivloven § 25, stk. 2, nr. 2",
        link: "https://bm.dk/satser/satser-for-2022/ressourceforloebsydelse/",
      },
      note: "læst i § 68, stk. 5",
    });
    expect(
      (await traedesten(["parameters", "KONTANTHJÆLP", "--at", "2022-07-01", ...JSON_FORMAT])).stdout,
    ).toBe(ran.stdout);
  });

  it("is every value of every figure when nothing is asked", async () => {
    const values = Object.values(denmarkFigures.figures).flatMap((figure) => figure.values);
    const ran = await traedesten(["parameters", ...JSON_FORMAT]);
    expect(recordsOf(ran.stdout)).toHaveLength(values.length);
  });
});

describe("parameters as text", () => {
  it("is Danish unless asked, and says how each value is known and where it was read", async () => {
    const [danish, english] = await Promise.all([
      traedesten(["parameters", "fleksbidrag.max", "--at", "2022-01-01"]),
      traedesten(["parameters", "fleksbidrag.max", "--at", "2022-01-01", "--lang", "en"]),
    ]);
    expect(danish.stdout).toBe(`Danske satser og regler · 1. januar 2022

Særligt fleksbidrag, maksimum, lovens beløb (2015-niveau) [fleksbidrag.max.2015niveau]

  • fra 4. januar 2016: 4.212 kr. pr. måned (lov). Lov om kommunernes finansiering § 7, stk. 2. Lov
    om kommunernes finansiering af visse offentlige ydelser, § 7.
    https://www.elov.dk/lov-om-kommunernes-finansiering-af-visse-offentlige-ydelser-udbetalt-af-kommunerne-udbetaling-danmark-og-arbejdsloshedskasserne/7/

Særligt fleksbidrag, maksimum [fleksbidrag.max]

  • 2022: 4.551 kr. pr. måned (beregnet; 24 pct. af højeste fleksløntilskud 18.964). Lov om
    kommunernes finansiering § 7. Slagelse Kommune, Fleksløntilskud.
    https://www.slagelse.dk/borger/job-uddannelse-og-ledig/job-og-ledighed/fleksjob/fleksloentilskud
`);
    expect(english.stdout).toContain("Danish rates and rules · 1 January 2022");
    expect(english.stdout).toContain("DKK 4,551 per month (computed;");
  });

  it("goes into CSV and Markdown as well", async () => {
    const [csv, markdown] = await Promise.all([
      traedesten(["parameters", "refusion.trin", "--format", "csv"]),
      traedesten(["parameters", "refusion.trin", "--format", "markdown"]),
    ]);
    expect(csv.stdout.split("\n").filter((line) => line.startsWith("refusion.trin."))).toHaveLength(4);
    expect(markdown.stdout).toMatch(/^# Danske satser og regler\n\n## Statsrefusion trin 1/u);
  });
});

describe("parameters that are not there", () => {
  it("a day without a value exits with 2 and names figures and what they cover", async () => {
    const ran = await traedesten(["parameters", "kontanthjaelp", "--at", "1999-01-01"]);
    expect([ran.code, ran.stdout]).toEqual([2, ""]);
    expect(ran.stderr).toMatch(
      /^ingen af tallene har en værdi den 1999-01-01: kontanthjaelp\.30plus_forsoerger \(2016-01-01 – 2026-12-31\); /u,
    );
    expect((await traedesten(["parameters", "--at", "1899-12-31"])).code).toBe(2);
  });

  it("an unknown pattern exits with 2 and the nearest name", async () => {
    const [danish, english, json] = await Promise.all([
      traedesten(["parameters", "kontanthjalp"]),
      traedesten(["parameters", "kontanthjalp", "--lang", "en"]),
      traedesten(["parameters", "kontanthjalp", ...JSON_FORMAT]),
    ]);
    expect([danish.code, danish.stdout]).toEqual([2, ""]);
    expect(danish.stderr).toBe(
      "intet tal i »denmark« har »kontanthjalp« i sit id eller navn. Mente du »kontanthjaelp«?\n",
    );
    expect(english.stderr).toBe(
      "no figure of “denmark” has “kontanthjalp” in its id or name. Did you mean “kontanthjaelp”?\n",
    );
    expect(JSON.parse(json.stdout).problems[0]).toMatchObject({
      code: "figure-unknown",
      nearest: "kontanthjaelp",
    });
  });

  it.each([
    [["parameters", "dagpenge", "--at", "2022-7-1"]],
    [["parameters", "dagpenge", "--at", "2022-02-30"]],
    [["parameters", "dagpenge", "--format", "xml"]],
    [["parameters", "dagpenge", "--unit", "kr"]],
    [["parameters", "dagpenge", "sygedagpenge"]],
  ])("%s exits with 2 and a hint", async (args) => {
    const ran = await traedesten(args);
    expect([ran.code, ran.stdout]).toEqual([2, ""]);
    expect(ran.stderr).toContain("(run with --help for usage)");
    expect(ran.stderr).not.toMatch(STACK_TRACE);
  });
});

describe("parameters --set", () => {
  const OWN = `kind: figures
id: own
title: Egne satser
sources: { leaflet: { title: Takstblad, link: https://example.org/takster } }
figures:
  kontanthjaelp.30plus_andre:
    label: Kontanthjælp
    unit: DKK/month
    values: [{ from: 2026-01-01, value: 13100, evidence: published, source: leaflet }]
  mentor.egen:
    label: Mentor, egen takst
    unit: DKK/hour
    values: [{ from: 2022-01-01, value: 210, evidence: expert, source: leaflet }]
`;

  it("lays a user's figures over and beside the Danish ones", async () => {
    await writeFile(join(cwd, "own.yaml"), OWN);
    const ran = await traedesten(["parameters", "--set", "own.yaml", "--at", "2026-02-01", ...JSON_FORMAT], {
      cwd,
    });
    const records = recordsOf(ran.stdout);
    expect(records.find(({ id }) => id === "kontanthjaelp.30plus_andre")).toMatchObject({
      value: 13100,
      source: { title: "Takstblad", link: "https://example.org/takster" },
    });
    expect(records.find(({ id }) => id === "mentor.egen")?.value).toBe(210);
    expect(records.find(({ id }) => id === "refusion.trin.1")?.source.link).toMatch(/^https:\/\/elov\.dk/u);
  });

  it("says every problem of the file, with its place", async () => {
    await writeFile(
      join(cwd, "bad.yaml"),
      OWN.replace("source: leaflet", "source: leaflt").replace("unit: DKK/hour", "unt: DKK/hour"),
    );
    const ran = await traedesten(["parameters", "--set", "bad.yaml"], { cwd });
    expect([ran.code, ran.stdout]).toEqual([2, ""]);
    expect(ran.stderr).toMatch(
      /^bad\.yaml:9:\d+ .*»leaflt«.*»leaflet«\?\nbad\.yaml:12:5 .*»unt«.*»unit«\?\n$/u,
    );
    const missing = await traedesten(["parameters", "--set", "nowhere.yaml"], { cwd });
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain("nowhere.yaml");
  });
});
