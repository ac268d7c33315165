import type { Overview, OverviewLine, StatesReached } from "../../analysis/index";
import { Decimal } from "../../decimal";
import { yearRows } from "../../ledger/index";
import { isUndated, type Label, type Model } from "../../model/index";
import type { AmountUnit } from "../../money/index";
import { own } from "../../own";
import type { Language } from "../../problems/index";
import type { Cell, Table } from "../block";
import { count } from "../numbers";
import { perspectiveText } from "../perspectiveText";
import { fill, WORDS } from "../words";
import { isYears } from "./economics";
import {
  capital,
  type Names,
  partyOf,
  roundedTo,
  shownDifference,
  shownYears,
  withAmounts,
  yearDifferences,
} from "./shown";
import { SHORT_STAGES, TEXTS } from "./texts";

const text = (value: string): Cell => ({ text: value });

/** Who pays, in every strategy and in every difference; every figure is its own nearest. */
export const costTable = (
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
          const cost = own(line.costs, name);
          return cost === undefined ? text("–") : { amount: round(cost).toFixed() };
        }),
        ...others.flatMap((name): Cell[] => {
          const shown = shownDifference(line, name, round);
          const later = own(line.discounted, name);
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

/** The first year since the start is year 1 to a reader. */
const yearSince = (year: string): string => String(Number(year) + 1);

export const yearTable = (
  { byYear: { years, costs }, until }: Overview,
  { names, others, labelOf }: Names,
  caption: string,
  unit: AmountUnit,
  language: Language,
): Table => {
  const round = roundedTo(unit);
  const line = (words: string, amounts: readonly Decimal[], strong: boolean) => ({
    cells: [text(words), ...amounts.map((amount): Cell => ({ amount: amount.toFixed() }))],
    ...(strong ? { strong } : {}),
  });
  const [reference = ""] = names;
  return {
    caption,
    decimals: unit === "mio" ? 1 : 0,
    columns: [
      { heading: TEXTS.strategy[language], align: "left" },
      ...[...years.map(isUndated(until.horizon) ? yearSince : String), WORDS.total[language]].map(
        (words) => ({
          heading: words,
          align: "right" as const,
        }),
      ),
    ],
    lines: [
      ...names.map((name) => line(labelOf(name), shownYears(own(costs, name) ?? [], round), false)),
      ...others.map((name) =>
        line(
          others.length === 1
            ? TEXTS.difference[language]
            : fill(TEXTS.differenceOf[language], { name: labelOf(name) }),
          yearDifferences(costs, name, reference, round),
          true,
        ),
      ),
    ],
  };
};

const outcomeLabel = (model: Model, outcome: string, language: Language): string => {
  const label = model.cohort?.outcomes.find(({ id }) => id === outcome)?.label[language] ?? outcome;
  return isYears(model, outcome) ? fill(TEXTS.each[language], { label }) : label;
};

export const outcomeTable = (
  model: Model,
  { outcomes, citizens }: Overview,
  { names, others, labelOf }: Names,
  caption: string,
  language: Language,
): Table => {
  // Years are told per citizen, where a tenth is much.
  const rounded = (outcome: string, value: string | undefined): Decimal =>
    isYears(model, outcome)
      ? new Decimal(value ?? 0).div(citizens).toDecimalPlaces(4)
      : new Decimal(value ?? 0).toDecimalPlaces(1);
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
    // Without a calendar outcomes are read as they are compared.
    lines: outcomes.map(({ outcome, quantities, discounted = quantities }) => {
      const told = isUndated(model.horizon) ? discounted : quantities;
      const exact = (name: string): string => own(told, name) ?? "0";
      return {
        cells: [
          text(outcomeLabel(model, outcome, language)),
          ...names.map((name): Cell => ({ count: rounded(outcome, exact(name)).toFixed() })),
          ...others.map(
            (name): Cell => ({
              count: rounded(outcome, new Decimal(exact(name)).minus(exact(reference)).toFixed()).toFixed(),
            }),
          ),
        ],
      };
    }),
  };
};

/** Whether a shown difference of outcomes is another than that of the outcomes shown. */
export const areOutcomesApart = ({ lines }: Table, { names, others }: Names): boolean =>
  lines.some(({ cells }) => {
    const shown = cells.map((cell) => new Decimal("count" in cell ? cell.count : 0));
    const [, base = new Decimal(0), ...rest] = shown;
    return others.some(
      (_, index) => !(rest[index] ?? base).minus(base).eq(rest[names.length - 1 + index] ?? 0),
    );
  });

export const stateTable = (
  model: Model,
  { stateCosts }: Overview,
  caption: string,
  language: Language,
): Table => {
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

/** Tidy rows by year for spreadsheets. */
export const rowTable = ({ until }: Overview, language: Language): Table => ({
  columns: [
    ...([TEXTS.strategy, TEXTS.year, TEXTS.from, TEXTS.to, TEXTS.flow, TEXTS.account] as const).map(
      (words) => ({
        heading: words[language],
        align: "left" as const,
      }),
    ),
    { heading: `${TEXTS.amount[language]} (${until.currency})`, align: "right" },
  ],
  lines: yearRows(until.ledger).map(({ strategy, year, from, to, flow, account, exact }) => ({
    cells: [strategy, String(year), from, to, flow, account].map(text).concat({ amount: exact } as never),
  })),
});

/** Who comes into each state, by outcome of several, and who is where at the end of each year. */
export const reachedTables = (
  model: Model,
  { years, entries, status }: StatesReached,
  { names, labelOf }: Names,
  language: Language,
): readonly Table[] => {
  const stateOf = (id: string): string =>
    model.states.find((state) => state.id === id)?.label[language] ?? id;
  const outcomeOf = (id: string): string =>
    model.cohort?.outcomes.find((each) => each.id === id)?.label[language] ?? id;
  const right = (heading: string) => ({ heading, align: "right" as const });
  const counted = (value: string | number | undefined): Cell => ({
    amount: new Decimal(value ?? 0).toDecimalPlaces(1).toFixed(),
  });
  const all = fill(TEXTS.years[language], {
    count: count(new Decimal(years).toDecimalPlaces(2).toFixed(), language),
  });
  const yearEnds = [...new Set(status.map(({ year }) => year))];
  return [
    ...(entries.length === 0
      ? []
      : [
          {
            caption: fill(TEXTS.reached[language], { years: all }),
            decimals: 1,
            columns: [
              { heading: TEXTS.reachedState[language], align: "left" as const },
              ...names.flatMap((name) => [
                right(fill(TEXTS.afterYear[language], { name: labelOf(name) })),
                right(fill(TEXTS.atEnd[language], { name: labelOf(name), years: all })),
              ]),
            ],
            lines: entries.map(({ outcome, state, afterYear, atEnd }) => ({
              cells: [
                text(
                  state === undefined
                    ? fill(TEXTS.anyOf[language], { outcome: outcomeOf(outcome) })
                    : stateOf(state),
                ),
                ...names.flatMap((name) => [counted(own(afterYear, name)), counted(own(atEnd, name))]),
              ],
              ...(state === undefined ? { strong: true } : {}),
            })),
          },
        ]),
    ...(yearEnds.length === 0
      ? []
      : names.map((name) => ({
          caption: fill(TEXTS.status[language], { name: labelOf(name) }),
          decimals: 1,
          columns: [
            { heading: TEXTS.state[language], align: "left" as const },
            ...yearEnds.map((year) =>
              right(fill(TEXTS[year === 1 ? "oneYearEnd" : "yearEnd"][language], { count: String(year) })),
            ),
          ],
          lines: model.states.map(({ id, label }) => ({
            cells: [
              text(label[language]),
              ...yearEnds.map((year) =>
                counted(
                  status.find((row) => row.strategy === name && row.state === id && row.year === year)
                    ?.citizens,
                ),
              ),
            ],
          })),
        }))),
  ];
};
