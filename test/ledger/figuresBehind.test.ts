import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/analysis/index";
import { explain, figuresBehind, type UsedFigure } from "../../src/ledger/index";
import type { Model } from "../../src/model/index";
import type { HistoryInput } from "../../src/scenario/history/index";
import { historyOf, type SpellInput } from "../denmark/histories";
import { withFlows } from "./amounts";

const shown = (figures: readonly UsedFigure[]) =>
  figures.map(({ id, values }) => [id, values.map(({ from, value }) => `${from}: ${value}`)]);

const behind = (model: Model, wanted: (flow: string) => boolean = () => true) =>
  shown(
    figuresBehind(
      model,
      withFlows(evaluate(model).ledger, ({ id }) => wanted(id)),
    ),
  );

const history = (spell: SpellInput, more: Partial<HistoryInput> = {}): Model => historyOf([spell], more);
const CASH = { state: "cashBenefit", category: "30plus_andre" };

describe("figuresBehind", () => {
  it("has the figures that were read, each with the values that held, and no others", () => {
    const model = history({ from: "2022-12-01", to: "2023-01-31", ...CASH });
    expect(behind(model)).toEqual([
      ["kontanthjaelp.30plus_andre", ["2022-01-01: 11716", "2023-01-01: 11944"]],
      ["refusion.trin.4", ["2016-01-04: 20"]],
    ]);
  });

  it("looks at the amounts asked about alone", () => {
    const model = history({ from: "2022-12-01", to: "2023-01-31", ...CASH });
    const { ledger } = evaluate(model);
    const { flows } = explain(model, ledger, { year: 2022, perspective: "municipality" });
    expect(flows.map(({ flow, figures }) => [flow, ...shown(figures)])).toEqual([
      ["cashBenefit.benefit", ["kontanthjaelp.30plus_andre", ["2022-01-01: 11716"]]],
      [
        "cashBenefit.refund",
        ["kontanthjaelp.30plus_andre", ["2022-01-01: 11716"]],
        ["refusion.trin.4", ["2016-01-04: 20"]],
      ],
    ]);
    const december = history({ from: "2022-12-01", to: "2022-12-31", ...CASH });
    expect(behind(december)).toEqual([
      ["kontanthjaelp.30plus_andre", ["2022-01-01: 11716"]],
      ["refusion.trin.4", ["2016-01-04: 20"]],
    ]);
    expect(behind(model, (flow) => flow === "cashBenefit.benefit")).toEqual([
      ["kontanthjaelp.30plus_andre", ["2022-01-01: 11716", "2023-01-01: 11944"]],
    ]);
  });

  it("has the steps of the ladder that were met", () => {
    const model = history(
      { from: "2022-01-03", to: "2022-02-13", ...CASH },
      { ladder: { weeksOnBenefits: 0, selfSupportedWeeks: 0 } },
    );
    expect(behind(model).map(([id]) => id)).toEqual([
      "kontanthjaelp.30plus_andre",
      "refusion.trin.1",
      "refusion.trin.2",
    ]);
  });

  it("reads what is assessed on a year on the year's last day", () => {
    const model = history({ from: "2022-03-01", to: "2022-03-31", ...CASH }, { municipality: "koebenhavn" });
    const taxes = behind(model, (flow) => flow === "tax.municipal");
    expect(taxes).toContainEqual(["skat.kommune.koebenhavn", ["2022-01-01: 23.8"]]);
    expect(taxes).toContainEqual(["skat.personfradrag", ["2022-01-01: 46600"]]);
  });

  it("is empty for no entries, and for states that read no figure", () => {
    const model = history({ from: "2022-03-01", to: "2022-03-31", state: "ordinaryJob", wage: "20000" });
    expect(behind(model)).toEqual([]);
    expect(behind(history({ from: "2022-03-01", to: "2022-03-31", ...CASH }), () => false)).toEqual([]);
  });
});
