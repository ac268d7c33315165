import type { Bridge, BridgePart } from "../../analysis/index";
import { Decimal } from "../../decimal";
import type { Label } from "../../model/index";
import type { AmountUnit } from "../../money/index";
import { checkGiven, is, type Language } from "../../problems/index";
import { type Cell, type Report, type Table, table } from "../block";
import { capital, roundedTo } from "../overview/shown";
import { bridgeShape } from "../shapes";
import { fill } from "../words";
import { PARTS, TEXTS } from "./texts";

/** A column: a bridge, what it is of, and the unit it is told in. */
export interface BridgeColumn {
  readonly bridge: Bridge;
  readonly heading: string;
  readonly unit: AmountUnit;
}

const ORDER: readonly BridgePart[] = [
  "programme",
  "ordinaryEffort",
  "benefit",
  "wage",
  "other",
  "tax",
  "equalisation",
];

export interface BridgeItem {
  readonly part: BridgePart;
  readonly label: Label;
  /** By column; exact. */
  readonly amounts: readonly Decimal[];
}

/** All years of each part on each account, in every column. */
const itemsOf = (columns: readonly BridgeColumn[]): readonly BridgeItem[] => {
  const items = new Map<string, { part: BridgePart; label: Label; amounts: Decimal[] }>();
  columns.forEach(({ bridge }, column) => {
    for (const { part, account, label, amount } of bridge.rows) {
      const key = JSON.stringify([part, account]);
      const item = items.get(key) ?? { part, label, amounts: columns.map(() => new Decimal(0)) };
      item.amounts[column] = (item.amounts[column] ?? new Decimal(0)).plus(amount);
      items.set(key, item);
    }
  });
  return [...items.values()].sort((a, b) => ORDER.indexOf(a.part) - ORDER.indexOf(b.part));
};

/** The part on one account, all years together, that moves most money either way. */
export const largestItem = (
  bridge: Bridge,
): { readonly account: string; readonly label: Label } | undefined => {
  const sums = new Map<string, { account: string; label: Label; sum: Decimal }>();
  for (const { part, account, label, amount } of bridge.rows) {
    const key = JSON.stringify([part, account]);
    const sum = (sums.get(key)?.sum ?? new Decimal(0)).plus(amount);
    sums.set(key, { account, label, sum });
  }
  return [...sums.values()].sort((a, b) => b.sum.abs().comparedTo(a.sum.abs()))[0];
};

/** What a line is called, by whether there is more of it or less. */
export const partWords = (part: BridgePart, label: Label, amount: Decimal, language: Language): string =>
  capital(fill(PARTS[part][amount.lt(0) ? "less" : "more"][language], { label: label[language] }));

const labelOf = ({ part, label, amounts }: BridgeItem, language: Language): string =>
  partWords(part, label, amounts[0] ?? new Decimal(0), language);

/** The items that are told each by itself, in order, and the smallest, which are told together where there are more than `most`. */
export const itemsShown = (
  columns: readonly BridgeColumn[],
  most: number,
): { readonly told: readonly BridgeItem[]; readonly small: readonly BridgeItem[] } => {
  const isShown = ({ amounts }: BridgeItem): boolean =>
    amounts.some((amount, column) => !roundedTo(columns[column]?.unit ?? "kr")(amount.toFixed()).isZero());
  const items = itemsOf(columns).filter(isShown);
  const sizeOf = ({ amounts }: BridgeItem): Decimal => (amounts[0] ?? new Decimal(0)).abs();
  const large = [...items].sort((a, b) => sizeOf(b).comparedTo(sizeOf(a))).slice(0, Math.max(1, most - 1));
  const told = items.length <= most ? items : items.filter((item) => large.includes(item));
  return { told, small: items.filter((item) => !told.includes(item)) };
};

/**
 * The bridge as a table: one line for each part on each account, all years together, and their sum. Every figure is its
 * own nearest.
 *
 * @param most - how many lines before the sum; the smallest are told together where there are more
 */
export const bridgeTable = (
  columns: readonly BridgeColumn[],
  caption: string,
  language: Language,
  most = Number.POSITIVE_INFINITY,
): Table => {
  const { told, small } = itemsShown(columns, most);
  const isInMillions = columns.some(({ unit }) => unit === "mio");
  const cell = (amount: Decimal, column: number): Cell => {
    const { unit = "kr" } = columns[column] ?? {};
    const shown = roundedTo(unit)(amount.toFixed()).toFixed();
    // Whole kroner beside millions with a decimal have none of their own.
    return isInMillions && unit === "kr" ? { count: shown } : { amount: shown };
  };
  const line = (words: string, amounts: readonly Decimal[]) => ({
    cells: [{ text: words }, ...amounts.map(cell)],
  });
  const sum = (column: number): Decimal =>
    small.reduce((all, { amounts }) => all.plus(amounts[column] ?? 0), new Decimal(0));
  return {
    caption,
    plain: true,
    decimals: isInMillions ? 1 : 0,
    columns: [
      { heading: TEXTS.item[language], align: "left" },
      ...columns.map(({ heading }) => ({ heading, align: "right" as const })),
    ],
    lines: [
      ...told.map((item) => line(labelOf(item, language), item.amounts)),
      ...(small.length === 0
        ? []
        : [
            line(
              TEXTS.rest[language],
              columns.map((_, column) => sum(column)),
            ),
          ]),
      {
        ...line(
          TEXTS.difference[language],
          columns.map(({ bridge }) => new Decimal(bridge.total)),
        ),
        strong: true,
      },
    ],
  };
};

/** Whether what is shown does not add up to the sum that is shown. */
export const isBridgeApart = ({ lines, columns }: Table): boolean =>
  columns.slice(1).some((_, column) => {
    const shown = lines.map(({ cells }) => {
      const cell = cells[column + 1];
      if (cell === undefined || "text" in cell) return new Decimal(0);
      return new Decimal("amount" in cell ? cell.amount : cell.count);
    });
    const sum = shown.slice(0, -1).reduce((all, each) => all.plus(each), new Decimal(0));
    return !sum.eq(shown.at(-1) ?? 0);
  });

/** Tidy rows of bridges, for spreadsheets. */
export const bridgeRowTable = (bridges: readonly Bridge[], language: Language): Table => {
  const left = [
    "per",
    "perspective",
    "stage",
    "of",
    "against",
    "part",
    "account",
    "label",
    "controlArea",
    "year",
  ];
  return {
    columns: [
      ...left.map((heading) => ({ heading, align: "left" as const })),
      { heading: "amount", align: "right" },
    ],
    lines: bridges.flatMap(({ per, perspective, stage, of, against, rows }) =>
      rows.map(({ part, account, label, controlArea, year, amount }) => ({
        cells: [
          ...[
            per,
            Array.isArray(perspective) ? perspective.join("+") : String(perspective),
            stage,
            of,
            against,
            part,
            account,
            label[language],
            controlArea,
            String(year),
          ].map((text) => ({ text })),
          { amount },
        ],
      })),
    ),
  };
};

/** Bridges as tidy rows for programs: their part, account and year, with whose they are. */
export const bridgeRows = (bridges: readonly Bridge[]) =>
  bridges.flatMap(({ per, perspective, stage, of, against, rows }) =>
    rows.map((row) => ({ per, perspective, stage, of, against, ...row })),
  );

const bridgeReportTakes = () => ({
  bridges: is.list(bridgeShape),
  language: is.language,
});

/**
 * Bridges as rows, for spreadsheets and programs.
 *
 * @example
 * import { bridge } from "traedesten";
 * import { loadScenario } from "traedesten/node";
 * import { bridgeReport, renderCsv } from "traedesten/report";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/jtpa.yaml");
 * const model = await loadScenario(file);
 * const report = bridgeReport([bridge(model, { perspective: "public" })], "en");
 * const line = renderCsv(report, { language: "en" }).split("\n")[1];
 * line; // "cohort,public,afterTax,training,control,programme,programme,Training,Employment,0,1287.19"
 */
export const bridgeReport = (bridges: readonly Bridge[], language: Language): Report => {
  checkGiven(bridgeReportTakes, { bridges, language });
  const main = bridgeRowTable(bridges, language);
  return { blocks: [table(main)], main, data: bridgeRows(bridges) };
};
