import type { DrawnFrom, SimulatedDifference, Simulation } from "../analysis/simulate/types";
import { Decimal } from "../decimal";
import { isTaxed } from "../ledger/index";
import { type Model, modelShape } from "../model/index";
import { unitText } from "../money/index";
import { checked, is, type Language } from "../problems/index";
import {
  type Block,
  type Cell,
  heading,
  list,
  paragraph,
  type Report,
  type Table,
  table,
  title,
} from "./block";
import { payerText, valueText } from "./breakEven/shown";
import { changedBlocks, changedData, changedIn } from "./changedBlocks";
import { count, kroner, listed, quantity } from "./numbers";
import { output } from "./outputs/output";
import { capital } from "./overview/shown";
import { STAGES } from "./overview/texts";
import { perspectiveText } from "./perspectiveText";
import { reportOptions } from "./shapes";
import { shareText } from "./shareText";
import { areChances, driverBlocks, driversText } from "./simulationDrivers";
import { FAMILY_WORDS, REASON_WORDS, STOPPED, TEXTS } from "./simulationTexts";
import { EVIDENCE_WORDS, fill } from "./words";

type Difference = Simulation["differences"][number];

const left = (text: string) => ({ heading: text, align: "left" as const });
const right = (text: string) => ({ heading: text, align: "right" as const });
const text = (value: string): Cell => ({ text: value });

/** What `simulate` hands to programs. */
export const simulationOutput = (model: Model, simulation: Simulation) =>
  output("simulation", {
    title: model.title,
    currency: model.currency,
    priceLevel: model.priceLevel,
    ...simulation,
    ...changedData(model),
  });

/** An amount with no more digits than its Monte Carlo error leaves. */
const rounded = (value: number): string => new Decimal(value).toDecimalPlaces(0).plus(0).toFixed();
const amount = (value: number): Cell => ({ amount: rounded(value) });

const quantileOf = ({ quantiles }: Pick<SimulatedDifference, "quantiles">, part: number): number =>
  quantiles.find((one) => one.part === part)?.value ?? Number.NaN;

/** Whose difference is no other than nothing in any draw is left out of tables. */
const isMoved = ({ base, mean, sd }: SimulatedDifference): boolean => base !== 0 || mean !== 0 || sd !== 0;

const perText = ({ per }: Simulation, language: Language): string =>
  TEXTS[per === "citizen" ? "perCitizen" : "inAll"][language];

const labelOf = ({ strategies }: Model, id: string, language: Language): string =>
  strategies.find((one) => one.id === id)?.label[language] ?? id;

type View = Pick<SimulatedDifference, "perspective" | "stage">;

const isStaged = (model: Model, { stage }: View): boolean => stage !== "afterTax" || isTaxed(model);

const payerOf = (model: Model, view: View, language: Language): string =>
  payerText(view, isStaged(model, view), language);

const PARTS = [0.05, 0.5, 0.95] as const;

const partText = (part: number, language: Language): string =>
  fill(TEXTS.part[language], { part: new Decimal(part).times(100).toFixed() });

const differenceTable = (
  model: Model,
  simulation: Simulation,
  { id, against, netCosts }: Difference,
  language: Language,
): Table => {
  const shown = netCosts.filter(isMoved);
  const years = shown.find(({ payback }) => payback !== undefined)?.payback?.maxYears;
  const label = (strategy: string): string => labelOf(model, strategy, language);
  return {
    caption: fill(TEXTS.differences[language], {
      of: label(id),
      against: label(against),
      per: perText(simulation, language),
      discounted: simulation.discounted ? TEXTS.discounted[language] : "",
      unit: unitText("kr", model.currency, language),
    }),
    columns: [
      left(TEXTS.payer[language]),
      right(TEXTS.base[language]),
      right(TEXTS.average[language]),
      right(TEXTS.plusMinus[language]),
      ...PARTS.map((part) => right(partText(part, language))),
      right(TEXTS.pays[language]),
      ...(years === undefined
        ? []
        : [right(fill(TEXTS.within[language], { years: count(years, language) }))]),
    ],
    lines: shown.map((row) => ({
      cells: [
        text(capital(payerOf(model, row, language))),
        amount(row.base),
        amount(row.mean),
        amount(row.error),
        ...PARTS.map((part) => amount(quantileOf(row, part))),
        text(shareText(row.pays.share, language)),
        ...(row.payback === undefined ? [] : [text(shareText(row.payback.within.share, language))]),
      ],
    })),
  };
};

const outcomeTable = (model: Model, simulation: Simulation, language: Language): readonly Block[] => {
  const { arms } = simulation;
  const outcomes = model.cohort?.outcomes ?? [];
  if (outcomes.length === 0) return [];
  const number = (value: number): string => new Decimal(value).toSignificantDigits(4).toFixed();
  return [
    table({
      caption: fill(TEXTS.outcomes[language], { per: perText(simulation, language) }),
      columns: [left(TEXTS.outcome[language]), ...arms.map(({ label }) => right(label[language]))],
      lines: outcomes.map(({ id, label }) => ({
        cells: [
          text(label[language]),
          ...arms.map((arm): Cell => {
            const found = arm.outcomes.find((one) => one.id === id);
            return found === undefined
              ? text("–")
              : text(
                  `${count(number(found.mean), language)} ± ${count(new Decimal(found.error).toSignificantDigits(2).toFixed(), language)}`,
                );
          }),
        ],
      })),
    }),
  ];
};

const drawnTable = (model: Model, { drawn }: Simulation, language: Language): Table => {
  const shown = (one: DrawnFrom, value: number): string =>
    valueText(
      new Decimal(value).toFixed(),
      { unit: one.unit, inPercent: one.inPercent ?? false },
      model.currency,
      language,
    );
  return {
    columns: [
      left(TEXTS.parameter[language]),
      left(TEXTS.evidence[language]),
      right(TEXTS.value[language]),
      left(TEXTS.distribution[language]),
      right(TEXTS.average[language]),
      right(partText(0.05, language)),
      right(partText(0.95, language)),
    ],
    lines: drawn.map((one) => ({
      cells: [
        text(one.label[language]),
        text(EVIDENCE_WORDS[one.evidence][language]),
        text(shown(one, one.value)),
        text(FAMILY_WORDS[one.distribution.family][language]),
        text(shown(one, one.mean)),
        ...[0.05, 0.95].map((part) => text(shown(one, quantileOf(one, part)))),
      ],
    })),
  };
};

/** What every calculation has alike, by why. */
const notDrawnBlocks = ({ notDrawn }: Simulation, language: Language): readonly Block[] => {
  const reasons = [...new Set(notDrawn.map(({ reason }) => reason))];
  const items = reasons.map((reason) => {
    const names = notDrawn.filter((one) => one.reason === reason).map(({ label }) => label[language]);
    return `${capital(REASON_WORDS[reason][language])}: ${names.join("; ")}`;
  });
  return items.length === 0 ? [] : [list(items, TEXTS.notDrawn[language])];
};

/** What is said first, of the comparison and the payer that are asked about. */
const headline = (model: Model, simulation: Simulation, language: Language): readonly string[] => {
  const { of, against, perspective, stage, draws, wanted, seed, stopped, precision } = simulation;
  const row = simulation.differences
    .find(({ id }) => id === of)
    ?.netCosts.find(
      (one) => one.stage === stage && JSON.stringify(one.perspective) === JSON.stringify(perspective),
    );
  const money = (value: number): string => kroner(rounded(value), model.currency, language);
  const isChance = areChances(simulation);
  const goals = simulation.notDrawn.flatMap(({ id, label, reason }) => {
    if (reason !== "target") return [];
    const parameter = model.parameters[id];
    const value = parameter?.formula.op === "number" ? parameter.formula.value : undefined;
    const shown =
      value === undefined ? "" : ` (${quantity(value, parameter?.unit ?? "1", model.currency, language)})`;
    return [`${label[language]}${shown}`];
  });
  const said =
    row === undefined
      ? []
      : [
          fill(TEXTS[isChance ? "chance" : "odds"][language], {
            share: shareText(row.pays.share, language),
            of: labelOf(model, of, language),
            against: labelOf(model, against, language),
            payer: `${perspectiveText(row.perspective, language)}${isStaged(model, row) ? STAGES[row.stage][language] : ""}`,
          }),
          ...(row.payback === undefined
            ? []
            : [
                fill(TEXTS[isChance ? "paybackChance" : "payback"][language], {
                  share: shareText(row.payback.within.share, language),
                  years: count(row.payback.maxYears, language),
                }),
                ...(row.payback.unknown === 0
                  ? []
                  : [
                      fill(TEXTS.unknown[language], {
                        share: shareText(row.payback.unknown / draws, language),
                        years: count(row.payback.maxYears, language),
                      }),
                    ]),
              ]),
          fill(TEXTS.mean[language], {
            mean: money(row.mean),
            per: perText(simulation, language),
            base: money(row.base),
            low: money(quantileOf(row, 0.05)),
            high: money(quantileOf(row, 0.95)),
          }),
          fill(TEXTS.error[language], {
            draws: count(String(draws), language),
            seed: String(seed),
            error: money(row.error),
          }),
        ];
  const goalText =
    goals.length === 0 ? [] : [fill(TEXTS.goals[language], { goals: listed(goals, language) })];
  const stop =
    stopped === "draws"
      ? []
      : [
          fill(STOPPED[stopped][language], {
            draws: count(String(draws), language),
            wanted: count(String(wanted), language),
            precision: money(precision ?? 0),
          }),
        ];
  return [...stop, ...said, ...driversText(simulation, language), ...goalText];
};

/** What this report reads of a simulation, down to its numbers. */
const simulationShape = () => {
  const numbers = (name: string, keys: string, more = {}) =>
    is.data(name, { ...Object.fromEntries(keys.split(" ").map((key) => [key, is.finite])), ...more });
  const label = is.data("Label", { da: is.text, en: is.text });
  const quantiles = is.list(numbers("Quantile", "part value"));
  const odds = numbers("Odds", "share error");
  const simulated = { base: is.finite, mean: is.finite, error: is.finite, sd: is.finite };
  const outcomes = is.list(is.data("SimulatedOutcome", { id: is.text, label, ...simulated }));
  const named = { id: is.text, label };
  return is.data("Simulation", {
    ...Object.fromEntries(["model", "of", "against"].map((key) => [key, is.text])),
    ...Object.fromEntries(["seed", "draws", "wanted"].map((key) => [key, is.finite])),
    arms: is.list(is.data("SimulatedArm", { ...named, outcomes })),
    differences: is.list(
      is.data("SimulatedComparison", {
        ...named,
        netCosts: is.list(
          is.data("SimulatedDifference", {
            stage: is.oneOf(Object.keys(STAGES), "stage"),
            ...simulated,
            quantiles,
            pays: odds,
          }),
        ),
        outcomes,
      }),
    ),
    stopped: is.oneOf(["draws", ...Object.keys(STOPPED)], "stopped"),
    drawn: is.list(
      is.data("DrawnFrom", {
        ...named,
        value: is.finite,
        mean: is.finite,
        quantiles,
        evidence: is.oneOf(Object.keys(EVIDENCE_WORDS), "evidence"),
        distribution: is.data("Distribution", { family: is.oneOf(Object.keys(FAMILY_WORDS), "family") }),
      }),
    ),
    drivers: is.optional(
      is.list(
        is.data("Driver", {
          ...{ label, share: is.finite, error: is.finite },
          evidence: is.oneOf(Object.keys(EVIDENCE_WORDS), "evidence"),
        }),
      ),
    ),
    notDrawn: is.list(
      is.data("NotDrawn", { ...named, reason: is.oneOf(Object.keys(REASON_WORDS), "reason") }),
    ),
  });
};

/**
 * What a model comes to over many draws, in words and tables: how often it does not cost more and for whom, between what
 * amounts, what is drawn from what, and what is the same in all of them.
 *
 * @param model - the model that was simulated
 * @param simulation - what `simulate` found
 * @param options - the language; the scenario's own when left out
 * @example
 * import { loadScenario } from "traedesten/node";
 * import { renderText, simulationReport } from "traedesten/report";
 * import { simulate } from "traedesten/simulate";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/hiv.yaml");
 * const model = await loadScenario(file);
 * const found = simulate(model, { draws: 10, ranges: "pert" });
 * renderText(simulationReport(model, found), { language: "en" }).includes("of the calculations"); // true
 */
export const simulationReport = /* @__PURE__ */ checked(
  () => ({
    model: modelShape,
    simulation: simulationShape(),
    options: reportOptions(),
  }),
  (
    model: Model,
    simulation: Simulation,
    { language = model.language }: { readonly language?: Language } = {},
  ): Report => {
    const tables = simulation.differences.map((one) => differenceTable(model, simulation, one, language));
    const [main = { columns: [], lines: [] }, ...others] = tables;
    const drawn = drawnTable(model, simulation, language);
    return {
      blocks: [
        title(`${model.title[language]}. ${TEXTS.title[language]}`),
        ...changedBlocks(changedIn(model), model.currency, language),
        list(headline(model, simulation, language)),
        ...tables.map(table),
        ...outcomeTable(model, simulation, language),
        ...driverBlocks(simulation, language),
        heading(TEXTS.drawn[language]),
        simulation.drawn.length === 0 ? paragraph(TEXTS.nothing[language]) : table(drawn),
        ...notDrawnBlocks(simulation, language),
      ],
      main,
      more: [...others, drawn],
      data: simulationOutput(model, simulation),
    };
  },
);
