import { describe, expect, it } from "vitest";
import { denmark } from "../../src/denmark/index";
import { formatProblem } from "../../src/problems/index";
import { withParameters } from "../../src/program/index";
import { parseScenarioYaml } from "../../src/scenario/yaml/index";
import { textOf } from "../analysis/bi46";
import { familyMentorText } from "../analysis/familyMentor";
import { SMALL } from "./documents";
import { goodOf, placed } from "./outcomes";

const withCases = (cases: string): string => `${SMALL}cases:\n${cases}`;
const read = (text: string, name?: string) =>
  parseScenarioYaml(text, { file: "s.yaml", rules: denmark, ...(name === undefined ? {} : { case: name }) });

const CHEAP = withCases(`  cheap: { label: { da: Billig, en: Cheap }, parameters: { placePrice: 90_000 } }
  own:
    label: A price of its own
    parameters: { other: { value: 80_000, unit: DKK/place-year, evidence: expert, source: it } }
    strategies: { intensive: { flows: { places: { amount: other } } } }
  few: { label: Few, strategies: { intensive: { capacity: { citizens: { places: 10 } } } } }
  staffed:
    label: Staff
    without: [strategies.intensive.flows.places, strategies.intensive.capacity.citizens.places]
    parameters: { placePrice: { unit: DKK/staff-year } }
    strategies:
      intensive:
        capacity: { citizens: { staff: 2 } }
        flows: { staff: { from: municipality, to: economy, account: activation, per: staff-year, of: citizens, amount: placePrice } }
`);

describe("cases of a scenario", () => {
  it("leave the scenario as it is, which names them; its fingerprint has nothing of them", async () => {
    const [plain, whole] = [goodOf(await read(SMALL)), goodOf(await read(CHEAP))];
    const { cases, ...rest } = whole;
    expect(rest).toEqual(plain);
    expect(cases?.map(({ id }) => id)).toEqual(["cheap", "own", "few", "staffed"]);
  });

  it("name strategies they change without a word of them: those that extend one they change", async () => {
    const model = goodOf(
      await read(
        `${familyMentorText()}cases:
  both: { label: Both, strategies: { usual: { transitions: { jobLoss: { rate: 0.5 } } } } }
  said: { label: Said, strategies: { usual: { transitions: { jobLoss: { rate: 0.5 } } }, mentor: { transitions: { jobLoss: { rate: jobLoss } } } } }
  own: { label: Own, strategies: { mentor: { transitions: { toJob: { share: 31% } } } } }
  unread: { label: Unread, strategies: { usual: { label: Usual } } }
  values: { label: Values, parameters: { usual: 10% } }
`,
      ),
    );
    expect(model.cases?.map(({ id, inherited }) => [id, inherited])).toEqual([
      ["both", ["mentor"]],
      ["said", undefined],
      ["own", undefined],
      ["unread", undefined],
      ["values", undefined],
    ]);
  });

  it("replace structure as well as values, and say in the title which they are", async () => {
    const models = await Promise.all(
      [undefined, "cheap", "own", "few", "staffed"].map(async (name) => goodOf(await read(CHEAP, name))),
    );
    const [base, cheap, own, few, staffed] = models;
    expect(new Set(models.map(({ fingerprint }) => fingerprint)).size).toBe(5);
    expect(cheap?.title).toEqual({ da: "Budget – Billig", en: "Budget – Cheap" });
    expect(cheap?.case).toEqual({ id: "cheap", label: { da: "Billig", en: "Cheap" } });
    expect(cheap?.cases).toBeUndefined();
    expect(Object.keys(own?.parameters ?? {})).toEqual(["placePrice", "other"]);
    expect(base?.strategies[0]?.capacity[0]).toMatchObject({ kind: "places", count: { value: "100" } });
    expect(few?.strategies[0]?.capacity[0]).toMatchObject({ kind: "places", count: { value: "10" } });
    expect(staffed?.strategies[0]?.capacity[0]).toMatchObject({ kind: "staff", count: { value: "2" } });
    expect(staffed?.strategies[0]?.flows.map(({ id }) => id)).toEqual(["staff"]);
  });

  it("that set a parameter alone come to what the value does by withParameters", async () => {
    const [base, cheap] = [goodOf(await read(CHEAP)), goodOf(await read(CHEAP, "cheap"))];
    const set = withParameters(base, { placePrice: "90_000" });
    expect(cheap.parameters).toEqual(set.parameters);
    expect({ ...cheap, title: 0, case: 0, fingerprint: 0, unchanged: 0 }).toEqual({
      ...set,
      ...{ title: 0, case: 0, fingerprint: 0, unchanged: 0, cases: undefined },
    });
  });

  it("that are the scenario written so come to that scenario", async () => {
    const few = goodOf(await read(CHEAP, "few"));
    const written = goodOf(
      await read(SMALL.replace("title: Budget", "title: Budget – Few").replace("places: 100", "places: 10")),
    );
    expect(few.fingerprint).toBe(written.fingerprint);
  });

  const told = async (cases: string, name: string): Promise<readonly (readonly [string, string])[]> => {
    const outcome = await read(withCases(cases), name);
    if (outcome.ok) return [];
    return outcome.problems.map((problem) => [formatProblem(problem, "en"), formatProblem(problem, "da")]);
  };

  it.each([
    [
      "an unknown parameter",
      "parameters: { placePrise: 1 }",
      "parameters.placePrise",
      "Did you mean “placePrice”?",
      "Mente du »placePrice«?",
    ],
    ["a value that is none", "parameters: { placePrice: much }", "parameters.placePrice", "much", "much"],
    ["a per cent of money", "parameters: { placePrice: 50% }", "parameters.placePrice", "50%", "50%"],
    [
      "what is not there to leave out",
      "without: [strategies.intensive.flow]",
      "without[0]",
      "Did you mean",
      "Mente du",
    ],
    [
      "a misspelt key of a part",
      "strategies: { intensive: { capasity: { c: { places: 1 } } } }",
      "strategies.intensive.capasity",
      "“capacity”",
      "»capacity«",
    ],
    [
      "a count that is none",
      "strategies: { intensive: { capacity: { citizens: { places: -4 } } } }",
      "strategies.intensive.capacity.citizens.places",
      "-4",
      "-4",
    ],
    [
      "two kinds at once",
      "strategies: { intensive: { capacity: { citizens: { persons: 4 } } } }",
      "strategies.intensive.capacity.citizens",
      "places, persons",
      "places, persons",
    ],
    [
      "what something else still needs",
      "without: [strategies.intensive.capacity.citizens]",
      "strategies.intensive.flows.places.of",
      "citizens",
      "citizens",
    ],
    [
      "another horizon than fits",
      "horizon: { until: 2021-01-01 }",
      "horizon.until",
      "2021-01-01",
      "2021-01-01",
    ],
    ["a mapping where a value stands", "prices: { level: [2022] }", "prices.level", "", ""],
  ])("tell of %s where the case is written", async (_, patch, path, english, danish) => {
    const problems = await told(`  one: { label: One }\n  bad: { label: Bad, ${patch} }\n`, "bad");
    expect(problems.length).toBeGreaterThan(0);
    // The case is on the last line.
    const line = withCases("  one: { label: One }\n").split("\n").length;
    for (const [en] of problems) expect(en).toMatch(new RegExp(`^s\\.yaml:${line}:\\d+ cases\\.bad\\.`, "u"));
    const [first] = problems.filter(([en]) => en.includes(`cases.bad.${path}`));
    expect(first?.[0]).toContain(english);
    expect(first?.[1]).toContain(danish);
  });

  it.each([
    ["a misspelt key", "bad: { lable: Bad, label: Bad }", "15:10 unknown-key"],
    ["no label", "bad: { reference: intensive }", "15:3 missing-key"],
    ["cases of its own", "bad: { label: Bad, cases: { more: { label: More } } }", "15:22 unknown-key"],
    ["another file of figures", "bad: { label: Bad, figures: other.yaml }", "15:22 unknown-key"],
    ["what is no list to leave out", "bad: { label: Bad, without: horizon }", "15:31 expected-list"],
    ["a name that is none", "1bad: { label: Bad }", "15:3 invalid-name"],
  ])("tell of %s when the scenario is read", async (_, text, path) => {
    const outcome = await read(withCases(`  ${text}\n`));
    expect(placed(outcome)).toEqual([path]);
  });

  it("are told by the nearest name, and a scenario without any by that", async () => {
    const [near, none] = [await read(CHEAP, "chaep"), await read(SMALL, "cheap")];
    expect(near.ok || near.problems).toMatchObject([
      { code: "unknown-reference", found: "chaep", nearest: "cheap", values: { where: "cases" } },
    ]);
    expect(none.ok || none.problems).toMatchObject([{ code: "no-names", found: "cheap" }]);
  });

  it("of a scenario that is wrong itself tell what is wrong with that, and once", async () => {
    const outcome = await read(CHEAP.replace("places: 100", "places: many-"), "few");
    const own = await read(CHEAP.replace("places: 100", "places: -1"), "cheap");
    for (const each of [outcome, own].filter(({ ok }) => !ok))
      expect(placed(each).join("\n")).not.toContain("cases");
    expect(own.ok).toBe(false);
  });

  it.each(["bi46-model-a", "bi46-model-b"] as const)("of %s are three, each whole", async (name) => {
    const text = textOf(name);
    const { cases = [] } = goodOf(await read(text));
    expect(cases.map(({ id }) => id)).toEqual(["personsInAll", "noEffect", "nothingFallsAway"]);
    const models = await Promise.all(cases.map(async ({ id }) => goodOf(await read(text, id))));
    expect(new Set(models.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  });
});
