import type { Overview, OverviewLine, Stage } from "../analysis/index";
import { formatPeriod } from "../calendar/index";
import { Decimal } from "../decimal";
import { yearRows } from "../ledger/index";
import { type Label, type Model, type Perspective, partiesOf } from "../model/index";
import { type AmountUnit, priceLevelText, roundParts, unitText } from "../money/index";
import type { Language } from "../problems/index";
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
import { KRONER_IN, STEP_OF } from "./displayUnit";
import { count, kroner, listed } from "./numbers";
import { parameterTexts } from "./parameterTexts";
import { perspectiveText } from "./perspectiveText";
import { fill, WORDS } from "./words";

const TEXTS = {
  perCitizen: {
    da: "Pr. borger ({unit}, {level}), hver fulgt {years} fra egen start",
    en: "Per citizen ({unit}, {level}), each followed {years} from their own start",
  },
  cohort: {
    da: "Alle {citizens} borgere i budgetperioden {period} ({unit}, {level})",
    en: "All {citizens} citizens in the budget period {period} ({unit}, {level})",
  },
  budget: {
    da: "Budgetperioden {period} ({unit}, {level})",
    en: "The budget period {period} ({unit}, {level})",
  },
  byYear: { da: "{party} år for år ({unit}, {level})", en: "{party} year by year ({unit}, {level})" },
  outcomes: {
    da: "Hvad der sker med borgerne, hver fulgt {years} fra egen start",
    en: "What becomes of the citizens, each followed {years} from their own start",
  },
  states: {
    da: "En måned i hver tilstand uden indsatsen, på trappens sidste trin ({unit}, {level})",
    en: "A month in each state without the programme, on the ladder's last step ({unit}, {level})",
  },
  who: { da: "Nettoudgift", en: "Net cost" },
  difference: { da: "Forskel", en: "Difference" },
  differenceOf: { da: "Forskel: {name}", en: "Difference: {name}" },
  discounted: { da: "Forskel, diskonteret", en: "Difference, discounted" },
  outcome: { da: "Udfald", en: "Outcome" },
  state: { da: "Tilstand", en: "State" },
  strategy: { da: "Strategi", en: "Strategy" },
  sign: {
    da: "Nettoudgift er betalt minus modtaget: et minus er en indtægt, og en forskel med minus er en besparelse mod {reference}.",
    en: "Net cost is paid less received: a minus is income, and a difference with a minus is a saving against {reference}.",
  },
  more: {
    da: "{name} koster {party} {amount} mere pr. borger end {reference} over {years}.",
    en: "{name} costs {party} {amount} more per citizen than {reference} over {years}.",
  },
  less: {
    da: "{name} koster {party} {amount} mindre pr. borger end {reference} over {years}.",
    en: "{name} costs {party} {amount} less per citizen than {reference} over {years}.",
  },
  same: {
    da: "{name} koster {party} det samme pr. borger som {reference} over {years}.",
    en: "{name} costs {party} the same per citizen as {reference} over {years}.",
  },
  extra: {
    da: "{name} giver {count} flere af »{outcome}« end {reference}; kommunens merudgift er {amount} for hver.",
    en: "{name} brings {count} more of “{outcome}” than {reference}; the municipality's extra cost is {amount} for each.",
  },
  extraSaving: {
    da: "{name} giver {count} flere af »{outcome}« end {reference} og koster kommunen mindre.",
    en: "{name} brings {count} more of “{outcome}” than {reference} and costs the municipality less.",
  },
  fewer: {
    da: "{name} giver {count} færre af »{outcome}« end {reference}.",
    en: "{name} brings {count} fewer of “{outcome}” than {reference}.",
  },
  dearer: {
    da: "Før indkomstskat koster en måned i »{state}« kommunen {before} mere end i »{start}«; efter indkomstskat {after}.",
    en: "Before income tax a month in “{state}” costs the municipality {before} more than in “{start}”; after income tax {after}.",
  },
  afterMore: { da: "{amount} mere", en: "{amount} more" },
  afterLess: { da: "{amount} mindre", en: "{amount} less" },
  grounds: {
    da: "Tallene hviler på {grounds}. Ingen virkning af indsatsen er målt; mål og antagelser er ikke fund.",
    en: "The figures rest on {grounds}. No effect of the programme is measured; targets and assumptions are not findings.",
  },
  targets: { da: "{count} mål", en: "{count} targets" },
  target: { da: "1 mål", en: "1 target" },
  assumptions: { da: "{count} antagelser", en: "{count} assumptions" },
  assumption: { da: "1 antagelse", en: "1 assumption" },
  others: { da: "{count} andre tal", en: "{count} other figures" },
  other: { da: "1 andet tal", en: "1 other figure" },
  places: {
    da: "{label}: {bought} pladsår er købt; i {used} af dem er der en borger, {empty} står tomme og betales alligevel.",
    en: "{label}: {bought} place-years are bought; there is a citizen in {used} of them, {empty} stand empty and are paid for all the same.",
  },
  beyond: {
    da: " {beyond} pladsår er brugt ud over det købte: der er flere borgere end pladser.",
    en: " {beyond} place-years are used beyond what is bought: there are more citizens than places.",
  },
  years: { da: "{count} år", en: "{count} years" },
  discounting: { da: "Diskonteret: {label}.", en: "Discounted: {label}." },
  from: { da: "Fra", en: "From" },
  to: { da: "Til", en: "To" },
  flow: { da: "Strøm", en: "Flow" },
  account: { da: "Konto", en: "Account" },
  year: { da: "År", en: "Year" },
  amount: { da: "Beløb", en: "Amount" },
} as const satisfies Record<string, Label>;

const STAGES: Readonly<Record<Stage, Label>> = {
  beforeTax: { da: ", før indkomstskat", en: ", before income tax" },
  afterTax: { da: ", efter indkomstskat", en: ", after income tax" },
  retained: {
    da: ", efter udligning og budgetgaranti",
    en: ", after equalisation and budget guarantee",
  },
};

/** The same where columns are narrow. */
const SHORT_STAGES = {
  beforeTax: { da: " før skat", en: " before tax" },
  afterTax: { da: " efter skat", en: " after tax" },
};

/** What an overview report takes beside model and overview. */
export interface OverviewReportOptions {
  /** Language of words and numbers; the document's own when left out. */
  readonly language?: Language;
  /** Unit of the cohort's amounts; 1.000 kr. when left out. Amounts per citizen are in kroner. */
  readonly unit?: AmountUnit;
}

const text = (value: string): Cell => ({ text: value });

interface Names {
  readonly names: readonly string[];
  readonly others: readonly string[];
  readonly labelOf: (strategy: string) => string;
}

const namesOf = (model: Model, { strategies, reference }: Overview, language: Language): Names => ({
  // The reference first, as one reads from today's effort to the other.
  names: [reference, ...strategies.filter((name) => name !== reference)],
  others: strategies.filter((name) => name !== reference),
  labelOf: (strategy) => model.strategies.find(({ id }) => id === strategy)?.label[language] ?? strategy,
});

/** Amounts in a unit, rounded to its step, as numbers that can still be taken from each other. */
const roundedTo =
  (unit: AmountUnit) =>
  (amount: string): Decimal =>
    new Decimal(amount).div(STEP_OF[unit]).round().times(STEP_OF[unit]).div(KRONER_IN[unit]);

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const hasTax = (lines: readonly OverviewLine[]): boolean => lines.some(({ stage }) => stage === "beforeTax");

const partyOf = (
  perspective: Perspective,
  stage: Stage,
  lines: readonly OverviewLine[],
  language: Language,
): string => {
  const words = capital(perspectiveText(perspective, language));
  return hasTax(lines) ? `${words}${STAGES[stage][language]}` : words;
};

type Round = (amount: string) => Decimal;

/** A cost as it is shown: a set of parties is what its parties are shown to pay, so that the lines add up. */
const shownCost = (
  lines: readonly OverviewLine[],
  { perspective, stage, costs }: OverviewLine,
  name: string,
  round: Round,
): Decimal | undefined => {
  const cost = costs[name];
  if (cost === undefined) return undefined;
  if (perspective !== "public") return round(cost);
  const parties = partiesOf(perspective);
  return lines
    .filter((line) => line.stage === stage && parties.some((party) => party === line.perspective))
    .reduce((sum, line) => sum.plus(round(line.costs[name] ?? "0")), new Decimal(0));
};

/** What one cost is more than another, as it is shown: between amounts that are rounded already. */
const shownDifference = (
  lines: readonly OverviewLine[],
  line: OverviewLine,
  name: string,
  reference: string,
  round: Round,
): Decimal => {
  const [own, base] = [name, reference].map((each) => shownCost(lines, line, each, round));
  return own === undefined || base === undefined ? round(line.differences[name] ?? "0") : own.minus(base);
};

/** Lines in which something is shown: a party that passes on all it gets has nothing to say. */
const withAmounts = (lines: readonly OverviewLine[]): readonly OverviewLine[] =>
  lines.filter(({ costs, differences }) =>
    [...Object.values(costs), ...Object.values(differences)].some(
      (amount) => !roundedTo("kr")(amount).isZero(),
    ),
  );

/** Who pays, in every strategy and in every difference; what is shown adds up. */
const costTable = (
  lines: readonly OverviewLine[],
  { names, others, labelOf }: Names,
  caption: string,
  unit: AmountUnit,
  language: Language,
): Table => {
  const round = roundedTo(unit);
  const isDiscounted = lines.some(({ discounted }) => discounted !== undefined);
  const differenceHeading = (words: Label, name: string): string =>
    others.length === 1 ? words[language] : `${words[language]}: ${labelOf(name)}`;
  const right = (words: string) => ({ heading: words, align: "right" as const });
  const [reference = ""] = names;
  return {
    caption,
    decimals: unit === "mio" ? 1 : 0,
    columns: [
      { heading: TEXTS.who[language], align: "left" },
      ...names.map((name) => right(labelOf(name))),
      ...others.flatMap((name) => [
        right(differenceHeading(TEXTS.difference, name)),
        ...(isDiscounted ? [right(differenceHeading(TEXTS.discounted, name))] : []),
      ]),
    ],
    lines: withAmounts(lines).map((line) => ({
      cells: [
        text(partyOf(line.perspective, line.stage, lines, language)),
        ...names.map((name): Cell => {
          const cost = shownCost(lines, line, name, round);
          return cost === undefined ? text("–") : { amount: cost.toFixed() };
        }),
        ...others.flatMap((name): Cell[] => {
          const shown = shownDifference(lines, line, name, reference, round);
          const later = line.discounted?.[name];
          return [
            { amount: shown.toFixed() },
            ...(isDiscounted ? [later === undefined ? text("–") : { amount: round(later).toFixed() }] : []),
          ];
        }),
      ],
      ...(line.perspective === "public" ? { strong: true } : {}),
    })),
  };
};

const yearTable = (
  { byYear: { years, costs } }: Overview,
  { names, others, labelOf }: Names,
  caption: string,
  unit: AmountUnit,
  language: Language,
): Table => {
  // Years that add up to the total as it is shown for the whole period.
  const parts = (amounts: readonly string[]): readonly Decimal[] =>
    roundParts(
      amounts.map((amount) => new Decimal(amount)),
      STEP_OF[unit].toFixed(),
    ).map((amount) => amount.div(KRONER_IN[unit]));
  const shown = new Map(names.map((name) => [name, parts(costs[name] ?? [])]));
  const sum = (amounts: readonly Decimal[]): Decimal =>
    amounts.reduce((total, amount) => total.plus(amount), new Decimal(0));
  const line = (words: string, amounts: readonly Decimal[], strong: boolean) => ({
    cells: [text(words), ...[...amounts, sum(amounts)].map((amount): Cell => ({ amount: amount.toFixed() }))],
    ...(strong ? { strong } : {}),
  });
  const [reference = ""] = names;
  const base = shown.get(reference) ?? [];
  return {
    caption,
    decimals: unit === "mio" ? 1 : 0,
    columns: [
      { heading: TEXTS.strategy[language], align: "left" },
      ...[...years, WORDS.total[language]].map((words) => ({ heading: words, align: "right" as const })),
    ],
    lines: [
      ...names.map((name) => line(labelOf(name), shown.get(name) ?? [], false)),
      ...others.map((name) =>
        line(
          others.length === 1
            ? TEXTS.difference[language]
            : fill(TEXTS.differenceOf[language], { name: labelOf(name) }),
          (shown.get(name) ?? []).map((amount, index) => amount.minus(base[index] ?? 0)),
          true,
        ),
      ),
    ],
  };
};

const outcomeTable = (
  model: Model,
  { outcomes }: Overview,
  { names, others, labelOf }: Names,
  caption: string,
  language: Language,
): Table => {
  const oneDecimal = (value: string | undefined): Decimal => new Decimal(value ?? 0).toDecimalPlaces(1);
  const [reference = ""] = names;
  return {
    caption,
    columns: [
      { heading: TEXTS.outcome[language], align: "left" },
      ...names.map((name) => ({ heading: labelOf(name), align: "right" as const })),
      ...others.map((name) => ({
        heading:
          others.length === 1
            ? TEXTS.difference[language]
            : fill(TEXTS.differenceOf[language], { name: labelOf(name) }),
        align: "right" as const,
      })),
    ],
    lines: outcomes.map(({ outcome, quantities }) => ({
      cells: [
        text(model.cohort?.outcomes.find(({ id }) => id === outcome)?.label[language] ?? outcome),
        ...names.map((name): Cell => ({ count: oneDecimal(quantities[name]).toFixed() })),
        ...others.map((name): Cell => {
          const shown = oneDecimal(quantities[name]).minus(oneDecimal(quantities[reference]));
          return { count: shown.toFixed() };
        }),
      ],
    })),
  };
};

const stateTable = (model: Model, { stateCosts }: Overview, caption: string, language: Language): Table => {
  const taxed = stateCosts.some(({ beforeTax, afterTax }) => beforeTax !== afterTax);
  const parties = ["municipality", "centralGovernment", "citizen"] as const;
  const columns = parties.flatMap((party) =>
    (["beforeTax", "afterTax"] as const).flatMap((stage) =>
      stage === "beforeTax" && (!taxed || party === "citizen") ? [] : [{ party, stage }],
    ),
  );
  const several = model.segments.length > 1;
  return {
    caption,
    columns: [
      { heading: TEXTS.state[language], align: "left" },
      ...columns.map(({ party, stage }) => ({
        heading: `${capital(perspectiveText(party, language))}${taxed ? SHORT_STAGES[stage][language] : ""}`,
        align: "right" as const,
      })),
    ],
    lines: model.segments.flatMap((segment) =>
      model.states.map(({ id, label }) => ({
        cells: [
          text(several ? `${label[language]}, ${segment.label?.[language] ?? segment.id}` : label[language]),
          ...columns.map(({ party, stage }): Cell => {
            const cost = stateCosts.find(
              (each) => each.state === id && each.segment === segment.id && each.party === party,
            );
            return { amount: new Decimal(cost?.[stage] ?? 0).toFixed(0) };
          }),
        ],
      })),
    ),
  };
};

const yearsText = (days: string | undefined, language: Language): string =>
  fill(TEXTS.years[language], {
    count: count(new Decimal(days ?? 0).div("365.25").toDecimalPlaces(2).toFixed(), language),
  });

/** What each strategy comes to against the reference, in sentences. */
const headlines = (model: Model, overview: Overview, names: Names, language: Language): string[] => {
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
const dearerStates = (model: Model, { stateCosts }: Overview, language: Language): string[] => {
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

const groundsText = ({ until }: Overview, language: Language): string => {
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

const placeTexts = ({ until }: Overview, language: Language): string[] =>
  until.places.map(({ label, bought, used, empty, beyond }) => {
    const years = (value: string): string => count(new Decimal(value).toDecimalPlaces(1).toFixed(), language);
    const slots = {
      label: capital(label[language]),
      bought: years(bought),
      used: years(used),
      empty: years(empty),
    };
    const more = new Decimal(beyond).isZero() ? "" : fill(TEXTS.beyond[language], { beyond: years(beyond) });
    return `${fill(TEXTS.places[language], slots)}${more}`;
  });

/** Tidy rows by year for spreadsheets. */
const rowTable = ({ until }: Overview, language: Language): Table => ({
  columns: [
    ...([TEXTS.strategy, TEXTS.year, TEXTS.from, TEXTS.to, TEXTS.flow, TEXTS.account] as const).map(
      (words) => ({
        heading: words[language],
        align: "left" as const,
      }),
    ),
    { heading: TEXTS.amount[language], align: "right" },
  ],
  lines: yearRows(until.ledger).map(({ strategy, year, from, to, flow, account, exact }) => ({
    cells: [strategy, String(year), from, to, flow, account].map(text).concat({ amount: exact } as never),
  })),
});

/**
 * What a decision maker asks: what each strategy costs per citizen and for the cohort, who pays, by year, against
 * the reference, with outcomes and what it all rests on. Targets and assumptions are named as such.
 *
 * @param model - the scenario
 * @param overview - from `overview(model)`
 * @param options - language and unit
 * @example
 * renderText(overviewReport(model, overview(model)), { language: "da" });
 */
export const overviewReport = (
  model: Model,
  overview: Overview,
  options: OverviewReportOptions = {},
): Report => {
  const { language = model.language, unit = "1000" } = options;
  const { until, followUp, perCitizen, cohort, reference, outcomes, stateCosts } = overview;
  const names = namesOf(model, overview, language);
  const level = priceLevelText(until.priceLevel, language);
  const inUnit = (of: AmountUnit): string => unitText(of, until.currency, language);
  const years = yearsText(followUp?.followUpDays, language);
  const period = formatPeriod(until.horizon, language);
  const citizens = count(new Decimal(overview.citizens).toDecimalPlaces(0).toFixed(), language);
  const captionOf = (words: Label, of: AmountUnit): string =>
    fill(words[language], {
      unit: inUnit(of),
      level,
      years,
      period,
      citizens,
      party: partyOf("municipality", "afterTax", cohort, language),
    });
  const source =
    model.source === undefined ? [] : [fill(WORDS.source[language], { source: model.source[language] })];
  const discounting =
    model.discounting === undefined
      ? []
      : [fill(TEXTS.discounting[language], { label: model.discounting.label[language] })];
  const blocks: Block[] = [
    title(model.title[language]),
    ...(followUp === undefined
      ? [paragraph(WORDS["no-outcomes"][language])]
      : [
          list([...headlines(model, overview, names, language), ...dearerStates(model, overview, language)]),
          paragraph(groundsText(overview, language)),
        ]),
    ...(perCitizen.length === 0
      ? []
      : [table(costTable(perCitizen, names, captionOf(TEXTS.perCitizen, "kr"), "kr", language))]),
    table(
      costTable(
        cohort,
        names,
        captionOf(followUp === undefined ? TEXTS.budget : TEXTS.cohort, unit),
        unit,
        language,
      ),
    ),
    table(yearTable(overview, names, captionOf(TEXTS.byYear, unit), unit, language)),
    ...(outcomes.length === 0
      ? []
      : [table(outcomeTable(model, overview, names, captionOf(TEXTS.outcomes, "kr"), language))]),
    ...(stateCosts.length === 0
      ? []
      : [table(stateTable(model, overview, captionOf(TEXTS.states, "kr"), language))]),
    paragraph(fill(TEXTS.sign[language], { reference: names.labelOf(reference) })),
    heading(WORDS.restsOn[language]),
    list([
      ...placeTexts(overview, language),
      ...parameterTexts(until, language),
      ...until.assumptions.map(({ label }) => label[language]),
      ...discounting,
      ...source,
    ]),
  ];
  const { currency, priceLevel } = until.ledger;
  return {
    blocks,
    main: rowTable(overview, language),
    data: {
      title: model.title,
      currency,
      priceLevel,
      horizon: until.horizon,
      ...(followUp === undefined ? {} : { followUpDays: followUp.followUpDays }),
      reference,
      strategies: until.strategies,
      citizens: overview.citizens,
      entrants: until.entrants,
      perCitizen,
      cohort,
      byYear: overview.byYear,
      outcomes,
      unitCosts: overview.unitCosts,
      unitCostsOfDifferences: overview.unitCostsOfDifferences,
      stateCosts,
      places: until.places,
      ledger: { currency, priceLevel, rows: yearRows(until.ledger) },
      ...(followUp === undefined
        ? {}
        : {
            followUp: {
              ledger: { currency, priceLevel, rows: yearRows(followUp.ledger) },
              places: followUp.places,
            },
          }),
      parameters: until.parameters,
      assumptions: until.assumptions,
      limits: until.limits,
      manifest: until.manifest,
    },
  };
};
