import type { Overview } from "../../analysis/index";
import { Decimal } from "../../decimal";
import type { Model } from "../../model/index";
import type { Language } from "../../problems/index";
import { count, kroner, listed } from "../numbers";
import { perspectiveText } from "../perspectiveText";
import { fill } from "../words";
import { capital, type Names, roundedTo, shownDifference, yearsText } from "./shown";
import { TEXTS } from "./texts";

/** What each strategy comes to against the reference, in sentences. */
export const headlines = (model: Model, overview: Overview, names: Names, language: Language): string[] => {
  const { perCitizen, reference, followUp, unitCostsOfDifferences, outcomes } = overview;
  const years = yearsText(followUp?.followUpDays, language);
  const amountOf = (value: string): string =>
    kroner(new Decimal(value).abs().toFixed(0), model.currency, language);
  return names.others.flatMap((name) => {
    const slots = { name: names.labelOf(name), reference: names.labelOf(reference), years };
    const costs = perCitizen
      .filter(
        ({ perspective, stage }) =>
          stage === "afterTax" && (perspective === "municipality" || perspective === "public"),
      )
      .map((line) => {
        const { perspective } = line;
        const difference = shownDifference(perCitizen, line, name, reference, roundedTo("kr"));
        const key = difference.isZero() ? "same" : difference.gt(0) ? "more" : "less";
        const party = perspectiveText(perspective, language);
        return fill(TEXTS[key][language], { ...slots, party, amount: amountOf(difference.toFixed()) });
      });
    const results = outcomes.flatMap(({ outcome, differences }) => {
      const described = model.cohort?.outcomes.find(({ id }) => id === outcome);
      if (described?.kind !== "firstEntry") return [];
      const label = described.label[language];
      const difference = new Decimal(differences[name] ?? 0);
      if (difference.isZero()) return [];
      const each = unitCostsOfDifferences[name]?.find(({ per }) => per === outcome)?.each ?? "0";
      const isDearer = new Decimal(each).gt(0);
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
    return [...costs, ...results];
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
    const before = new Decimal(beforeTax).minus(first?.beforeTax ?? 0);
    const after = new Decimal(afterTax).minus(first?.afterTax ?? 0);
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

export const groundsText = ({ until }: Overview, language: Language): string => {
  const numberOf = (evidence: string): number =>
    until.parameters.filter((parameter) => parameter.evidence === evidence).length;
  const [targets, assumptions] = [numberOf("target"), numberOf("assumption")];
  const others = until.parameters.length - targets - assumptions;
  const parts = [
    { one: TEXTS.target, many: TEXTS.targets, number: targets },
    { one: TEXTS.assumption, many: TEXTS.assumptions, number: assumptions },
    { one: TEXTS.other, many: TEXTS.others, number: others },
  ];
  const grounds = listed(
    parts.flatMap(({ one, many, number }) =>
      number === 0 ? [] : [fill((number === 1 ? one : many)[language], { count: String(number) })],
    ),
    language,
  );
  return fill(TEXTS.grounds[language], { grounds });
};

export const placeTexts = ({ until, unitCosts }: Overview, language: Language): string[] =>
  until.places.map(({ strategy, label, bought, used, empty, beyond }) => {
    const each = unitCosts[strategy]?.find(({ per }) => per === "place-year")?.each;
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
