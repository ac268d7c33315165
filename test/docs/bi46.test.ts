import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { bi46Changes, CHANGES } from "../../scripts/support/bi46Changes.mjs";
import { critic, goalFollowUp, overview } from "../../src/analysis/index";
import { denmark } from "../../src/denmark/index";
import { evidence } from "../../src/evidence/index";
import type { Model } from "../../src/model/index";
import { loadScenario } from "../../src/node/index";
import { parseScenario } from "../../src/scenario/index";
import { readYaml } from "../../src/scenario/yaml/index";
import { goodOf } from "../scenario/outcomes";

const fileOf = (name: string): string => `scenarios/${name}.yaml`;

/** A document as its leaves by where they stand. */
const leaves = (value: unknown, path = ""): (readonly [string, unknown])[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, each]) => leaves(each, `${path}/${key}`))
    : [[path, value]];

const documentOf = (name: string): unknown => goodOf(readYaml(readFileSync(fileOf(name), "utf8"))).value;

const loaded = (name: string, named?: string): Promise<Model> =>
  loadScenario(fileOf(name), { rules: denmark, evidence, ...(named === undefined ? {} : { case: named }) });

describe("the two models of BI46", () => {
  it("differ in what the note says of them, and in nothing else", () => {
    const [a, b] = [new Map(leaves(documentOf("bi46-model-a"))), new Map(leaves(documentOf("bi46-model-b")))];
    const unlike = [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));
    expect(unlike.map((path) => path.replace(/\/(?:da|en)$/u, ""))).toEqual(
      expect.arrayContaining(["/strategies/intensive/capacity/citizens/places", "/printed/model"]),
    );
    const places = new Set(unlike.map((path) => path.replace(/\/(?:da|en|\d)$/u, "")));
    expect([...places].sort()).toEqual([
      "/accounts/activation/label",
      "/accounts/caseworkers/label",
      "/cases/personsInAll/intake/entrants/0/number",
      "/cases/personsInAll/label",
      "/parameters/fixedPart/source",
      "/printed/model",
      "/strategies/intensive/capacity/caseworkers/staff",
      "/strategies/intensive/capacity/citizens/places",
      "/strategies/intensive/capacity/instalments/dates",
      "/title",
    ]);
  });
});

describe("scenarios that come with the package", () => {
  it.each(["bi46-model-a", "bi46-model-b", "trial-2018", "tender-2027"])(
    "leave nothing for a reader to be misled by that is not accepted with a reason: %s",
    async (name) => {
      const { findings, accepted } = critic(await loaded(name));
      // Some are of cases, which this looks at the scenario without.
      expect(findings.filter(({ kind }) => kind !== "accept-unused")).toEqual([]);
      expect(accepted.length).toBeGreaterThan(0);
    },
  );

  it("follow citizens as long as the longest payback that is asked for, and say what is not known", async () => {
    for (const name of ["bi46-model-a", "bi46-model-b", "tender-2027"]) {
      const model = await loaded(name);
      expect(model.decision?.maxPaybackYears).toBe("6");
      expect(model.cohort?.followUp).toMatchObject({ left: { value: "6" } });
      expect(model.note?.da).toContain("VIVE");
    }
  });
});

describe("BI46 A", () => {
  let model: Model;
  beforeAll(async () => {
    model = await loaded("bi46-model-a");
  });

  it("builds no sign in: every part of the goal may fall below the ordinary effort, and rise above it", () => {
    const at = (name: string, end: 0 | 1): number => Number(model.parameters[name]?.range?.[end]);
    const goal = 20;
    const usual = {
      flexJobPart: "usualFlexJob",
      partTimePart: "usualPartTime",
      educationPart: "usualEducation",
    };
    for (const [part, name] of Object.entries(usual)) {
      const formula = model.parameters[name]?.formula;
      const own = formula?.op === "number" ? Number(formula.value) * 100 : Number.NaN;
      const [low, high] = [at(part, 0), at(part, 1)].map((share) => share * goal);
      expect([part, low !== undefined && low < own, high !== undefined && high > own]).toEqual([
        part,
        true,
        true,
      ]);
    }
    // The rest of the goal: ordinary jobs, between none and nine tenths of it.
    expect(at("flexJobPart", 1) + at("partTimePart", 1) + at("educationPart", 1)).toBeLessThanOrEqual(1);
  });

  it("tells each part of the goal by itself", () => {
    const { outcomes } = overview(model);
    const names = outcomes.map(({ outcome }) => outcome);
    expect(names).toEqual(
      expect.arrayContaining(["success", "inJob", "inFlexJob", "inPartTimeJob", "inEducation", "jobWeeks"]),
    );
    const less = outcomes.filter(({ differences }) => Number(differences.intensive) < 0);
    expect(less.map(({ outcome }) => outcome)).toContain("inJob");
  });

  it.each([
    [17, 100, "undecided", ["0.102", "0.258"]],
    [17, 140, "below", ["0.072", "0.187"]],
  ] as const)(
    "cannot tell 17 of 100 from the goal, but 17 of 140: %s of %s",
    (count, of, verdict, interval) => {
      const [goal] = goalFollowUp(model, { counted: [{ count, of }] });
      const last = goal?.counts.at(-1);
      expect(last?.verdict).toBe(verdict);
      expect(last?.interval.map((end) => Number(end).toFixed(3))).toEqual(interval);
    },
  );
});

describe("the way from the first model to the one that ships", () => {
  const { first, without } = bi46Changes({ readYaml, parseScenario, overview, denmark, evidence });
  const kroner = (amount: number): string => Math.round(amount).toLocaleString("en-US");

  it("begins at the first model and ends at the shipped one, as its page says", async () => {
    const page = readFileSync("docs/bi46.md", "utf8");
    const [start, undone, end] = [await first(), await without(CHANGES), await without([])];
    expect(undone).toBeCloseTo(start, 6);
    expect(page).toContain(`| the first model | | | ${kroner(start)} | | |`);
    expect(page).toContain(`| the model that ships | | | ${kroner(end)} | | |`);
    const [change] = CHANGES;
    const alone = (await without(CHANGES.slice(1))) - start;
    expect(page).toContain(
      `| ${change?.name} | ${kroner(alone)} | ${kroner(alone)} | ${kroner(start + alone)} |`,
    );
  });
});
