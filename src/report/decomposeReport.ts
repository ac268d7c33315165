import type { DecomposedLine, Decomposition } from "../analysis/index";
import { Decimal } from "../decimal";
import { type AmountUnit, priceLevelText, unitText } from "../money/index";
import type { Language } from "../problems/index";
import {
  type Block,
  type Column,
  heading,
  type Line,
  list,
  paragraph,
  type Report,
  type Table,
  table,
} from "./block";
import { KRONER_IN } from "./displayUnit";
import { count, kroner } from "./numbers";
import { fill } from "./words";

const TEXTS = {
  title: { da: "Enhedspris og fast del", en: "Unit price and fixed part" },
  price: { da: "{price} pr. pladsår", en: "{price} per place-year" },
  fixed: { da: "{fixed} fast over hele perioden", en: "{fixed} fixed over the whole period" },
  equation: {
    da: "{name}: {years} pladsår × {price} + {fixed} = {stated}",
    en: "{name}: {years} place-years × {price} + {fixed} = {stated}",
  },
  "just-identified": {
    da: "To modeller giver to ligninger med to ubekendte: prisen er løst af disse tabeller, ikke bekræftet af dem.",
    en: "Two models give two equations with two unknowns: the price was solved from these tables, not confirmed by them.",
  },
  confirmed: {
    da: "Prisen er løst af model {solved}; de øvrige modeller passer på kronen.",
    en: "The price was solved from models {solved}; the other models fit to the krone.",
  },
  contradicted: {
    da: "Prisen er løst af model {solved}; model {misfits} passer ikke. Ingen pris og fast del passer på dem alle.",
    en: "The price was solved from models {solved}; model {misfits} does not fit. No one price and fixed part fits them all.",
  },
  otherYears: {
    da: "Den faste del falder i forskellige år i modellerne; kilden forklarer det ikke nødvendigvis.",
    en: "The fixed part falls in different years in the models; the source need not explain it.",
  },
  model: { da: "Model", en: "Model" },
  year: { da: "År", en: "Year" },
  line: { da: "Linje", en: "Line" },
  placeYears: { da: "Pladsår", en: "Place-years" },
  stated: { da: "Trykt", en: "Stated" },
  forPlaces: { da: "Pladser × pris", en: "Places × price" },
  residual: { da: "Fast del", en: "Fixed part" },
} as const;

const text = (value: string) => ({ text: value });

const linesOf = (line: DecomposedLine, unit: AmountUnit, withLine: boolean): Line[] => {
  const amount = (value: string) => ({ amount: new Decimal(value).div(KRONER_IN[unit]).toFixed() });
  const own = (name: string) => (withLine ? [text(line.label.da), text(name)] : [text(name)]);
  return line.models.flatMap((model) => [
    ...model.years.map(({ year, placeYears, stated, forPlaces, residual }) => ({
      cells: [
        ...own(model.id),
        text(String(year)),
        { count: placeYears },
        amount(stated),
        amount(forPlaces),
        amount(residual),
      ],
    })),
    {
      cells: [
        ...own(model.id),
        text(""),
        { count: model.placeYears },
        amount(model.stated),
        amount(new Decimal(model.stated).minus(model.residual).toFixed()),
        amount(model.residual),
      ],
      strong: true,
    },
  ]);
};

const tableOf = (
  lines: readonly DecomposedLine[],
  unit: AmountUnit,
  language: Language,
  caption?: string,
): Table => {
  const left = (words: Readonly<Record<Language, string>>): Column => ({
    heading: words[language],
    align: "left",
  });
  const right = (words: Readonly<Record<Language, string>>): Column => ({
    heading: words[language],
    align: "right",
  });
  const several = caption === undefined;
  return {
    ...(caption === undefined ? {} : { caption }),
    columns: [
      ...(several ? [left(TEXTS.line)] : []),
      left(TEXTS.model),
      left(TEXTS.year),
      ...[TEXTS.placeYears, TEXTS.stated, TEXTS.forPlaces, TEXTS.residual].map(right),
    ],
    lines: lines.flatMap((line) => linesOf(line, unit, several)),
  };
};

const identificationText = (line: DecomposedLine, language: Language): string =>
  fill(TEXTS[line.identification][language], {
    solved: line.solvedFrom.join(language === "da" ? " og " : " and "),
    misfits: line.models
      .filter(({ fits }) => !fits)
      .map(({ id }) => id)
      .join(", "),
  });

const lineBlocks = (
  line: DecomposedLine,
  decomposition: Decomposition,
  unit: AmountUnit,
  language: Language,
): Block[] => {
  const { currency } = decomposition;
  const price = kroner(line.unitPrice, currency, language);
  const fixed = kroner(line.fixedPart, currency, language);
  const caption = `(${unitText(unit, currency, language)}, ${priceLevelText(decomposition.priceLevel, language)})`;
  return [
    heading(line.label[language]),
    list([
      fill(TEXTS.price[language], { price }),
      fill(TEXTS.fixed[language], { fixed }),
      ...line.models.map(({ label, placeYears, stated }) =>
        fill(TEXTS.equation[language], {
          name: label[language],
          years: count(placeYears, language),
          price,
          fixed,
          stated: kroner(stated, currency, language),
        }),
      ),
    ]),
    paragraph(identificationText(line, language)),
    table(tableOf([line], unit, language, caption)),
    ...(line.sameYears ? [] : [paragraph(TEXTS.otherYears[language])]),
  ];
};

/**
 * The price per place-year and the fixed part behind printed budgets, with what is left in each year.
 *
 * @param decomposition - from `decompose`
 * @param options - language and unit
 */
export const decomposeReport = (
  decomposition: Decomposition,
  options: { readonly language: Language; readonly unit?: AmountUnit },
): Report => {
  const { language, unit = "1000" } = options;
  return {
    blocks: [
      heading(TEXTS.title[language]),
      ...decomposition.lines.flatMap((line) => lineBlocks(line, decomposition, unit, language)),
    ],
    main: tableOf(decomposition.lines, unit, language),
    data: decomposition,
  };
};
