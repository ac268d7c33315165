import { describe, expect, it } from "vitest";
import { denmark, denmarkSeries } from "../../src/denmark/index";
import { formatProblem } from "../../src/problems/index";
import { parameterValues } from "../../src/program/index";
import { parseScenario } from "../../src/scenario/index";
import { parseScenarioYaml } from "../../src/scenario/yaml/index";
import { over } from "./cohort/cohortOf";
import { goodOf, problemsOf } from "./outcomes";

const priced = (index: unknown, level: number | string = 2022) =>
  over({
    prices: { currency: "DKK", level, ...(index === undefined ? {} : { index }) },
    parameters: { pay: { value: 1000, level: 2020 } },
  });

describe("an index series that the rules have", () => {
  it.each(Object.values(denmarkSeries).filter(({ values }) => "2020" in values && "2022" in values))(
    "can be named: $id",
    async (series) => {
      const model = goodOf(await parseScenario(priced(series.id), { rules: denmark }));
      expect(model.index).toMatchObject({ id: series.id, vintage: series.vintage, source: series.source });
      const expected = (1000 * Number(series.values["2022"])) / Number(series.values["2020"]);
      expect(parameterValues(model).pay?.toNumber()).toBeCloseTo(expected, 8);
    },
  );

  it("carries 1,2 and 4,3 per cent from 2020 to 2022, in a scenario that asks for no rules and writes Danish numbers", async () => {
    for (const numbers of ["danish", "english"]) {
      const speed = { value: numbers === "danish" ? "0,3" : "0.3" };
      const document = {
        ...over({ ...priced("fastpris.generel"), parameters: { pay: { level: 2020 }, speed } }),
        numbers,
      };
      const model = goodOf(await parseScenario(document, { rules: denmark }));
      expect(parameterValues(model).pay?.toFixed(3)).toBe("1055.516");
    }
  });

  it("is a problem at its line when there is none of that name, and without rules, in both languages", async () => {
    const said = async (index: string, rules?: typeof denmark): Promise<string[]> => {
      const outcome = await parseScenario(priced(index), rules === undefined ? {} : { rules });
      const [problem] = problemsOf(outcome);
      if (problem === undefined) throw new Error("no problem");
      return (["da", "en"] as const).map((language) => formatProblem(problem, language));
    };
    const [da, en] = await said("fastpris.general", denmark);
    expect(da).toContain("prices.index: »fastpris.general« er ikke blandt");
    expect(da).toContain("Mente du »fastpris.generel«?");
    expect(en).toContain("Did you mean “fastpris.generel”?");
    const [alone, aloneEn] = await said("fastpris.generel");
    expect(alone).toContain("der er ikke givet regler med, som har den");
    expect(aloneEn).toContain("no rules were handed over that have one");
    const yaml = `kind: scenario
title: x
prices: { currency: DKK, level: 2022, index: satsregulring }
horizon: { from: 2022-01-01, until: 2023-01-01 }
accounts: { main: { label: Main, controlArea: Service, direction: expense } }
strategies: { one: { } }
`;
    const [found] = problemsOf(await parseScenarioYaml(yaml, { file: "x.yaml", rules: denmark }));
    expect(found).toMatchObject({ nearest: "satsregulering", at: { file: "x.yaml", line: 3 } });
  });

  it("does not reach a year it has no value for", async () => {
    const outcome = await parseScenario(priced("satsregulering", 2022), { rules: denmark });
    const problems = problemsOf(outcome);
    expect(problems.map(({ values }) => values?.series ?? "")).toContain("satsregulering");
  });
});
