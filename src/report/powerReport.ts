import type { PowerOfCosts, PowerRest, TrialPower } from "../analysis/power/types";
import { Decimal } from "../decimal";
import { type Model, modelShape } from "../model/index";
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
import { changedBlocks, changedData, changedIn } from "./changedBlocks";
import { count, kroner, percent, quantity } from "./numbers";
import { output } from "./outputs/output";
import { perspectiveText } from "./perspectiveText";
import { POWER_TEXTS as TEXTS } from "./powerTexts";
import { reportOptions } from "./shapes";
import { shareText } from "./shareText";
import { EVIDENCE_WORDS, fill } from "./words";

const text = (value: string): Cell => ({ text: value });

/** What `power` hands to programs. */
export const powerOutput = (model: Model, power: TrialPower) =>
  output("power", {
    title: model.title,
    currency: model.currency,
    priceLevel: model.priceLevel,
    ...power,
    ...changedData(model),
  });

/** A share of people to a tenth of a per cent. */
const rate = (share: number, language: Language): string =>
  percent(new Decimal(share).toDecimalPlaces(3).toFixed(), language);

/** Rounded away from the share beside it, so that what is said is seen. */
const seen = (share: number, towards: "down" | "up", language: Language): string =>
  percent(
    new Decimal(share)
      .toDecimalPlaces(3, towards === "up" ? Decimal.ROUND_CEIL : Decimal.ROUND_FLOOR)
      .toFixed(),
    language,
  );

const NEARLY = 0.999;

/** A chance, which is never all: no trial is sure. */
const chanceText = (chance: number, language: Language): string =>
  chance > NEARLY
    ? fill(TEXTS.over[language], { share: percent(String(NEARLY), language) })
    : shareText(chance, language);

const citizens = (value: number, language: Language): string => count(String(value), language);

const detectableText = ({ detectable, controls, wanted }: TrialPower, language: Language): string => {
  const { lower, higher } = detectable;
  const slots = {
    wanted: shareText(wanted, language),
    from: rate(controls.share, language),
    ...(lower === undefined ? {} : { lower: seen(lower, "down", language) }),
    ...(higher === undefined ? {} : { higher: seen(higher, "up", language) }),
  };
  const words =
    lower === undefined
      ? higher === undefined
        ? TEXTS.nothingSeen
        : TEXTS.higherSeen
      : higher === undefined
        ? TEXTS.lowerSeen
        : TEXTS.bothSeen;
  return fill(words[language], slots);
};

const headline = (power: TrialPower, language: Language): readonly string[] => {
  const { treated, controls, alpha, wanted, perArm } = power;
  const isAlike = treated.share === controls.share;
  const slots = {
    of: treated.label[language],
    against: controls.label[language],
    to: rate(treated.share, language),
    from: rate(controls.share, language),
    treated: citizens(treated.citizens, language),
    controls: citizens(controls.citizens, language),
    share: chanceText(power.power, language),
    alpha: rate(alpha, language),
    wanted: shareText(wanted, language),
    each: perArm === undefined ? "" : citizens(perArm, language),
  };
  return [
    fill(TEXTS[isAlike ? "alike" : "chance"][language], slots),
    fill(TEXTS.arms[language], slots),
    ...(perArm === undefined ? [] : [fill(TEXTS.needed[language], slots)]),
    detectableText(power, language),
  ];
};

const sizesTable = ({ sizes, treated, controls }: TrialPower, language: Language): Table => ({
  columns: [
    { heading: fill(TEXTS.citizensIn[language], { arm: treated.label[language] }), align: "right" },
    { heading: fill(TEXTS.citizensIn[language], { arm: controls.label[language] }), align: "right" },
    { heading: TEXTS.power[language], align: "right" },
  ],
  lines: sizes.map(({ arms: [one, other], power }) => ({
    cells: [{ count: String(one) }, { count: String(other) }, text(chanceText(power, language))],
    ...(one === treated.citizens && other === controls.citizens ? { strong: true as const } : {}),
  })),
});

const costBlocks = (
  { currency }: Model,
  costs: PowerOfCosts | undefined,
  { wanted, alpha }: TrialPower,
  language: Language,
): readonly Block[] => {
  if (costs === undefined) return [];
  const money = (value: number): string =>
    kroner(new Decimal(value).toDecimalPlaces(0).plus(0).toFixed(), currency, language);
  const slots = {
    payer: perspectiveText(costs.perspective, language),
    sd: money(costs.sd),
    difference: money(Math.abs(costs.difference)),
    share: chanceText(costs.power, language),
    wanted: shareText(wanted, language),
    alpha: rate(alpha, language),
    detectable: money(Math.ceil(costs.detectable)),
    each: costs.perArm === undefined ? "" : citizens(costs.perArm, language),
  };
  return [
    heading(TEXTS.costs[language]),
    list([
      fill(TEXTS[costs.difference < 0 ? "costsLess" : "costsMore"][language], slots),
      ...(costs.perArm === undefined ? [] : [fill(TEXTS.costsNeeded[language], slots)]),
      fill(TEXTS.costsSeen[language], slots),
    ]),
  ];
};

/** What the numbers are known by, those that nobody has a source for first. */
const restBlocks = ({ currency }: Model, { rests }: TrialPower, language: Language): readonly Block[] => {
  const item = ({ label, value, unit, inPercent, evidence, note }: PowerRest): string => {
    const shown = quantity(value, unit, currency, language, inPercent ?? false);
    const more = note === undefined ? "" : ` – ${note[language]}`;
    return `${label[language]}: ${shown} (${EVIDENCE_WORDS[evidence][language]})${more}`;
  };
  const order = (evidence: PowerRest["evidence"]): number => ["assumption", "target"].indexOf(evidence);
  const sorted = [...rests].sort((a, b) => {
    const [one, other] = [order(a.evidence), order(b.evidence)];
    return (one < 0 ? 2 : one) - (other < 0 ? 2 : other);
  });
  return sorted.length === 0 ? [] : [heading(TEXTS.rests[language]), list(sorted.map(item))];
};

const powerShape = () => {
  const label = is.data("Label", { da: is.text, en: is.text });
  const arm = is.data("PoweredArm", { label, citizens: is.finite, share: is.finite });
  return is.data("TrialPower", {
    ...{ model: is.text, alpha: is.finite, wanted: is.finite, power: is.finite, treated: arm, controls: arm },
    detectable: is.anyRecord,
    sizes: is.list(is.data("{ arms, power }", { arms: is.list(is.finite), power: is.finite })),
    rests: is.list(
      is.data("PowerRest", {
        ...{ label, unit: is.text, value: is.decimalText },
        evidence: is.oneOf(Object.keys(EVIDENCE_WORDS), "evidence"),
      }),
    ),
  });
};

/**
 * What a trial can see, in words and a table: how likely it is to show the difference, how many citizens it takes, the smallest
 * difference it would show, and what is assumed.
 *
 * @param model - the model that was asked
 * @param power - what `power` found
 * @param options - the language; the scenario's own when left out
 * @example
 * import { denmark } from "traedesten/denmark";
 * import { loadScenario } from "traedesten/node";
 * import { powerReport, renderText } from "traedesten/report";
 * import { power } from "traedesten/simulate";
 *
 * const file = import.meta.resolve("traedesten/scenarios/trial-2018.yaml");
 * const model = await loadScenario(file, { rules: denmark });
 * const report = powerReport(model, power(model, { from: 0.15, to: 0.2 }), { language: "en" });
 * renderText(report, { language: "en" }).includes("26%"); // true
 */
export const powerReport = /* @__PURE__ */ checked(
  () => ({ model: modelShape, power: powerShape(), options: reportOptions() }),
  (
    model: Model,
    power: TrialPower,
    { language = model.language }: { readonly language?: Language } = {},
  ): Report => {
    const sizes = sizesTable(power, language);
    return {
      blocks: [
        title(`${model.title[language]}. ${TEXTS.title[language]}`),
        ...changedBlocks(changedIn(model), model.currency, language),
        ...(power.outcome === undefined
          ? []
          : [paragraph(fill(TEXTS.outcome[language], { outcome: power.outcome[language] }))]),
        list(headline(power, language)),
        table(sizes),
        ...costBlocks(model, power.costs, power, language),
        ...restBlocks(model, power, language),
        paragraph(TEXTS.method[language]),
      ],
      main: sizes,
      data: powerOutput(model, power),
    };
  },
);
