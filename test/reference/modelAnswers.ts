import type { Engine, OverviewLine } from "../../bench/reference/before.mjs";
import type { Model } from "../../src/model/index";
import { type Answer, answered, keyOf, said, told } from "./answer";
import { listedAnswers, resultAnswers } from "./resultAnswers";

const stateCostAnswers = (engine: Engine, model: Model): readonly Answer[] =>
  model.strategies.flatMap(({ id }) => {
    const costs = engine.stateCosts(model, id);
    const size = costs.reduce(
      (sum, { beforeTax, afterTax }) => sum + Math.abs(Number(beforeTax)) + Math.abs(Number(afterTax)),
      0,
    );
    return costs.flatMap(({ state, segment, party, beforeTax, afterTax }) =>
      Object.entries({ beforeTax, afterTax }).map(([name, value]) =>
        told("stateCosts", [id, state, segment, party, name], value, size),
      ),
    );
  });

const paybackAnswers = (engine: Engine, model: Model): readonly Answer[] =>
  engine.paybacks(model).rows.flatMap((row) => {
    const { perspective, stage, controlArea, per, discounted, outcome, first, permanent, date, isWithin } =
      row;
    const key = [String(perspective), stage, controlArea, per, String(discounted)];
    return [
      said("paybacks", [...key, "outcome"], keyOf([outcome, date, String(isWithin)])),
      ...Object.entries({ first, permanent }).flatMap(([name, years]) =>
        years === undefined ? [] : [told("paybacks", [...key, name], years, Number(years), "years")],
      ),
    ];
  });

/** The sum of what is told of a payer, for want of the amounts behind it. */
const lineSize = (lines: readonly OverviewLine[]): number =>
  lines.flatMap(({ costs }) => Object.values(costs)).reduce((sum, cost) => sum + Math.abs(Number(cost)), 0);

const lineAnswers = (verb: string, lines: readonly OverviewLine[]): readonly Answer[] => {
  const size = lineSize(lines);
  return lines.flatMap(({ perspective, stage, ...columns }) =>
    Object.entries(columns).flatMap(([name, column = {}]) =>
      Object.entries(column).map(([strategy, value]) =>
        told(verb, [String(perspective), stage, name, strategy], value, size),
      ),
    ),
  );
};

const overviewAnswers = (engine: Engine, model: Model): readonly Answer[] => {
  const { citizens, cohort, perCitizen, bySegment } = engine.overview(model);
  return [
    told("overview", ["citizens"], citizens, Number(citizens), "quantity"),
    ...lineAnswers("overview cohort", cohort),
    ...lineAnswers("overview perCitizen", perCitizen),
    ...bySegment.flatMap(({ segment, lines }) => lineAnswers(`overview segment ${segment}`, lines)),
  ];
};

/** Everything an engine answers about a model, through its public verbs alone. */
export const answersOf = (engine: Engine, model: Model): readonly Answer[] => [
  ...resultAnswers(engine, model, "until"),
  ...resultAnswers(engine, model, "followUp"),
  ...answered("stateCosts", [], () => stateCostAnswers(engine, model)),
  ...answered("paybacks", [], () => paybackAnswers(engine, model)),
  ...answered("overview", [], () => overviewAnswers(engine, model)),
];

/** The rows of both reaches and what is made of them by month and for those who decide. */
export const listedAnswersOf = (engine: Engine, model: Model): readonly Answer[] => [
  ...listedAnswers(engine, model, "until"),
  ...listedAnswers(engine, model, "followUp"),
  ...answered("paybacks", [], () => paybackAnswers(engine, model)),
  ...answered("overview", [], () => overviewAnswers(engine, model)),
];
