import type { Bridge, BridgePart } from "../analysis/index";
import { Decimal } from "../decimal";
import type { Label, Model } from "../model/index";
import { type AmountUnit, priceLevelText, unitText } from "../money/index";
import type { Language } from "../problems/index";
import { type Block, heading, paragraph, table } from "./block";
import { roundedTo } from "./overview/shown";
import { partWords } from "./page/bridgeTable";
import { perspectiveText } from "./perspectiveText";
import { fill, WORDS } from "./words";

const TEXTS = {
  heading: {
    da: "Fra budgettet til svaret: {of} mod {against}",
    en: "From the budget to the answer: {of} against {against}",
  },
  assumed: {
    da: "Herfra er det ikke budgettet, men hvad scenariet antager, at der bliver af borgerne og af den ordinære indsats.",
    en: "From here on it is not the budget, but what the scenario assumes of the citizens and of the ordinary effort.",
  },
  caption: {
    da: "Mere for {party} ({unit}, {level}), ikke diskonteret, før indkomstskat; minus er en mindreudgift",
    en: "More for {party} ({unit}, {level}), not discounted, before income tax; a minus is less spent",
  },
  item: { da: "Post", en: "Item" },
  area: { da: "Styringsområde", en: "Control area (styringsområde)" },
  total: { da: "I alt", en: "Total" },
  bought: {
    da: "Købt, mindre ordinær indsats, der ikke købes",
    en: "Bought, less the ordinary effort not bought",
  },
  sum: { da: "Netto for refusion", en: "Net of refund" },
} as const satisfies Record<string, Label>;

/** What is bought and what is not, then what follows it in benefits and refund. */
const BOUGHT: readonly BridgePart[] = ["programme", "ordinaryEffort"];
const FOLLOWS: readonly BridgePart[] = ["benefit", "other"];

interface Item {
  readonly part: BridgePart;
  readonly label: Label;
  readonly area: string;
  readonly years: ReadonlyMap<number, Decimal>;
}

const ZERO = new Decimal(0);

const totalOf = ({ years }: Pick<Item, "years">): Decimal =>
  [...years.values()].reduce((sum, amount) => sum.plus(amount), ZERO);

const itemsOf = ({ rows }: Bridge, parts: readonly BridgePart[]): readonly Item[] => {
  const items = new Map<string, Item & { readonly years: Map<number, Decimal> }>();
  for (const { part, account, label, controlArea: area, year, amount } of rows) {
    if (!parts.includes(part)) continue;
    const key = JSON.stringify([part, account]);
    const item = items.get(key) ?? { part, label, area, years: new Map<number, Decimal>() };
    item.years.set(year, (item.years.get(year) ?? ZERO).plus(amount));
    items.set(key, item);
  }
  return parts.flatMap((part) => [...items.values()].filter((item) => item.part === part));
};

/** Years that are named by themselves; what comes later stands together in the total. */
const MOST_YEARS = 8;

/**
 * The part of a bridge that a budget is about: what is bought, the ordinary effort that is not, and each benefit net of
 * refund, by account, control area and year.
 *
 * @param bridge - of the cohort, before income tax, not discounted
 */
export const budgetBridgeBlocks = (
  model: Model,
  bridge: Bridge,
  { language, unit }: { readonly language: Language; readonly unit: AmountUnit },
): readonly Block[] => {
  const [bought, follows] = [itemsOf(bridge, BOUGHT), itemsOf(bridge, FOLLOWS)];
  const all = [...bought, ...follows];
  const known = [...new Set(all.flatMap(({ years }) => [...years.keys()]))].sort((a, b) => a - b);
  const years = known.length > MOST_YEARS ? [] : known;
  const round = roundedTo(unit);
  const nameOf = (id: string): string =>
    model.strategies.find((strategy) => strategy.id === id)?.label[language] ?? id;
  const cellsOf = (amounts: readonly Decimal[]) =>
    amounts.map((amount) => ({ amount: round(amount.toFixed()).toFixed() }));
  const amountsOf = (item: Pick<Item, "years">): readonly Decimal[] => [
    ...years.map((year) => item.years.get(year) ?? ZERO),
    totalOf(item),
  ];
  const line = (item: Item) => ({
    cells: [
      { text: partWords(item.part, item.label, totalOf(item), language) },
      { text: item.area },
      ...cellsOf(amountsOf(item)),
    ],
  });
  const summed = (items: readonly Item[]): readonly Decimal[] =>
    items.reduce<readonly Decimal[]>(
      (sums, item) => sums.map((sum, index) => sum.plus(amountsOf(item)[index] ?? 0)),
      [...years, 0].map(() => ZERO),
    );
  const sum = (words: Label, items: readonly Item[]) => ({
    cells: [{ text: words[language] }, { text: "" }, ...cellsOf(summed(items))],
    strong: true,
  });
  const isShown = (item: Item): boolean =>
    amountsOf(item).some((amount) => !round(amount.toFixed()).isZero());
  const shown = [bought.filter(isShown), follows.filter(isShown)] as const;
  const isApart = ([...years, 0] as const).some((_, index) => {
    const rounded = (items: readonly Item[]): Decimal =>
      items.reduce((all, item) => all.plus(round((amountsOf(item)[index] ?? ZERO).toFixed())), ZERO);
    const own = (items: readonly Item[]): Decimal => round((summed(items)[index] ?? ZERO).toFixed());
    return [bought, all].some((items) => !rounded(items).eq(own(items)));
  });
  return [
    heading(fill(TEXTS.heading[language], { of: nameOf(bridge.of), against: nameOf(bridge.against) })),
    paragraph(TEXTS.assumed[language]),
    table({
      caption: fill(TEXTS.caption[language], {
        party: perspectiveText(bridge.perspective, language),
        unit: unitText(unit, model.currency, language),
        level: priceLevelText(model.priceLevel, language),
      }),
      decimals: unit === "mio" ? 1 : 0,
      columns: [
        { heading: TEXTS.item[language], align: "left" },
        { heading: TEXTS.area[language], align: "left" },
        ...years.map((year) => ({ heading: String(year), align: "right" as const })),
        { heading: TEXTS.total[language], align: "right" },
      ],
      lines: [
        ...shown[0].map(line),
        sum(TEXTS.bought, bought),
        ...(follows.length === 0 ? [] : [...shown[1].map(line), sum(TEXTS.sum, all)]),
      ],
    }),
    ...(isApart ? [paragraph(WORDS.roundedApart[language])] : []),
  ];
};
