import type { Overview } from "../../analysis/index";
import { Decimal } from "../../decimal";
import { isUndated, type Model, type Perspective } from "../../model/index";
import { own } from "../../own";
import type { Language } from "../../problems/index";
import { count, kroner, listed, percent } from "../numbers";
import { perspectiveText } from "../perspectiveText";
import { fill } from "../words";
import { capital, discountedLines, type Names, roundedTo, shownDifference, yearsText } from "./shown";
import { TEXTS } from "./texts";

/** What each strategy comes to against the reference, in sentences. */
export const headlines = (model: Model, overview: Overview, names: Names, language: Language): string[] => {
  const { reference, followUp, unitCostsOfDifferences, outcomes } = overview;
  const isCycles = isUndated(model.horizon);
  const perCitizen = isCycles ? discountedLines(overview.perCitizen) : overview.perCitizen;
  const told: readonly Perspective[] = isCycles ? ["public", "citizen"] : ["municipality", "public"];
  const years = yearsText(followUp?.followUpDays, language);
  const amountOf = (value: string): string =>
    kroner(new Decimal(value).abs().toFixed(0), model.currency, language);
  return names.others.flatMap((name) => {
    const isDiscounted = isCycles && overview.perCitizen.some(({ discounted }) => discounted !== undefined);
    const slots = {
      name: names.labelOf(name),
      reference: names.labelOf(reference),
      years,
      discounted: isDiscounted ? TEXTS.discountedly[language] : "",
    };
    const costs = perCitizen
      .filter(({ perspective, stage }) => stage === "afterTax" && told.some((each) => each === perspective))
      .map((line) => {
        const { perspective } = line;
        const difference = shownDifference(line, name, roundedTo("kr"));
        if (difference.isZero() && perspective === "citizen") return "";
        const key = difference.isZero() ? "same" : difference.gt(0) ? "more" : "less";
        const party = perspectiveText(perspective, language);
        return fill(TEXTS[key][language], { ...slots, party, amount: amountOf(difference.toFixed()) });
      });
    const results = outcomes.flatMap(({ outcome, differences }) => {
      const described = model.cohort?.outcomes.find(({ id }) => id === outcome);
      if (described?.kind !== "firstEntry") return [];
      const label = described.label[language];
      const difference = new Decimal(own(differences, name) ?? 0);
      if (difference.isZero()) return [];
      const each = own(unitCostsOfDifferences, name)?.find(({ per }) => per === outcome)?.each ?? "0";
      const isDearer = new Decimal(each).gt(0);
      if (isCycles) return [];
      const key = difference.lt(0) ? "fewer" : isDearer ? "extra" : "extraSaving";
      return [
        fill(TEXTS[key][language], {
          ...slots,
          outcome: label,
          count: count(difference.abs().toDecimalPlaces(1).toFixed(), language),
          amount: amountOf(each),
        }),
      ];
    });
    return [...costs.filter((sentence) => sentence !== ""), ...results];
  });
};

/** States that cost the municipality more than where citizens start, before tax: the ladder and subsidies do that. */
export const dearerStates = (model: Model, { stateCosts }: Overview, language: Language): string[] => {
  const start = model.cohort?.state ?? "";
  const labelOf = (id: string): string =>
    model.states.find((state) => state.id === id)?.label[language] ?? id;
  const amountOf = (value: Decimal): string => kroner(value.abs().toFixed(0), model.currency, language);
  const [segment] = model.segments;
  const own = stateCosts.filter((cost) => cost.segment === segment?.id && cost.party === "municipality");
  const first = own.find(({ state }) => state === start);
  return own.flatMap(({ state, beforeTax, afterTax }) => {
    // Between amounts as the table shows them.
    const shown = (amount: string | undefined): Decimal => new Decimal(amount ?? 0).round();
    const before = shown(beforeTax).minus(shown(first?.beforeTax));
    const after = shown(afterTax).minus(shown(first?.afterTax));
    if (before.lte(0) || beforeTax === afterTax) return [];
    const words = TEXTS[after.gt(0) ? "afterMore" : "afterLess"][language];
    return [
      fill(TEXTS.dearer[language], {
        state: labelOf(state),
        start: labelOf(start),
        before: amountOf(before),
        after: fill(words, { amount: amountOf(after) }),
      }),
    ];
  });
};

export const groundsText = (
  parameters: Overview["until"]["parameters"],
  figures: number,
  language: Language,
): string => {
  const numberOf = (evidence: string): number =>
    parameters.filter((parameter) => parameter.evidence === evidence).length;
  const [targets, assumptions] = [numberOf("target"), numberOf("assumption")];
  const others = parameters.length - targets - assumptions;
  const parts = [
    { one: TEXTS.target, many: TEXTS.targets, number: targets },
    { one: TEXTS.assumption, many: TEXTS.assumptions, number: assumptions },
    { one: TEXTS.other, many: TEXTS.others, number: others },
    { one: TEXTS.rate, many: TEXTS.rates, number: figures },
  ];
  const grounds = listed(
    parts.flatMap(({ one, many, number }) =>
      number === 0 ? [] : [fill((number === 1 ? one : many)[language], { count: String(number) })],
    ),
    language,
  );
  return fill(TEXTS.grounds[language], {
    grounds,
    unmeasured: targets > 0 ? TEXTS.unmeasured[language] : "",
    findings: targets + assumptions > 0 ? TEXTS.findings[language] : "",
  });
};

/** That places are filled again, and how many are expected so. */
export const refillTexts = (model: Model, { citizens }: Overview, language: Language): string[] =>
  model.cohort?.refill === undefined
    ? []
    : [
        fill(TEXTS.refilled[language], {
          citizens: count(new Decimal(citizens).toDecimalPlaces(1).toFixed(), language),
        }),
      ];

const TIMINGS = {
  start: { da: "begyndelse", en: "start" },
  mid: { da: "midte", en: "middle" },
  end: { da: "slutning", en: "end" },
} as const;

/** How amounts and outcomes are discounted: rates, from when, and when in a year. */
export const discountingTexts = ({ discounting, horizon }: Model, language: Language): string[] => {
  if (discounting === undefined) return [];
  const { label, schedule, timing, base, outcomes } = discounting;
  const rates = schedule.bands.map(({ fromYear, rate }) =>
    fill(TEXTS.rateFrom[language], { rate: percent(rate, language), year: String(fromYear) }),
  );
  const when =
    timing === "exact" || isUndated(horizon)
      ? TEXTS.ownTime[language]
      : fill(TEXTS.timing[language], { base: String(base), timing: TIMINGS[timing][language] });
  return [
    fill(TEXTS.discounting[language], {
      label: label[language],
      // A single rate is in the label.
      rates: rates.length === 1 ? "" : ` (${listed(rates, language)})`,
      timing: when,
    }),
    ...(outcomes === undefined
      ? []
      : [fill(TEXTS.outcomesDiscounted[language], { label: outcomes.label[language] })]),
  ];
};

export const placeTexts = ({ until, unitCosts }: Overview, language: Language): string[] =>
  until.places.map(({ strategy, label, bought, used, empty, beyond }) => {
    const each = own(unitCosts, strategy)?.find(({ per }) => per === "place-year")?.each;
    const years = (value: string): string => count(new Decimal(value).toDecimalPlaces(1).toFixed(), language);
    const slots = {
      label: capital(label[language]),
      bought: years(bought),
      used: years(used),
      empty: years(empty),
    };
    const more = new Decimal(beyond).isZero() ? "" : fill(TEXTS.beyond[language], { beyond: years(beyond) });
    const price =
      each === undefined
        ? ""
        : fill(TEXTS.perPlace[language], {
            amount: kroner(new Decimal(each).toFixed(0), until.currency, language),
          });
    return `${fill(TEXTS.places[language], slots)}${price}${more}`;
  });
