import type { DecomposedLine, DecomposedModel, Decomposition, Finding } from "../analysis/index";
import { Decimal } from "../decimal";
import { type AmountUnit, priceLevelText, unitText } from "../money/index";
import type { Language } from "../problems/index";
import { checkGiven, is } from "../problems/index";
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
  title,
} from "./block";
import { isRounded } from "./cellText";
import { KRONER_IN } from "./displayUnit";
import { openFindings } from "./findingsReport";
import { findingText } from "./findingText";
import { count, kroner, listed, shownInFull } from "./numbers";
import { output } from "./outputs/output";
import { findingShape, toldOptions } from "./shapes";
import { fill } from "./words";

const TEXTS = {
  title: { da: "Enhedspris og fast del", en: "Unit price and fixed part" },
  price: { da: "{price} pr. pladsår", en: "{price} per place-year" },
  fixed: { da: "{fixed} fast over hele perioden", en: "{fixed} fixed over the whole period" },
  equation: {
    da: "{name}: {years} pladsår × {price} + {fixed} {sign} {computed}",
    en: "{name}: {years|# place-year|# place-years} × {price} + {fixed} {sign} {computed}",
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
    da: "Prisen er løst af model {solved}; {misfits} passer ikke. Ingen pris og fast del passer på dem alle.",
    en: "The price was solved from models {solved}; {misfits} does not fit. No one price and fixed part fits them all.",
  },
  misfit: { da: ", men trykt {stated}", en: ", but stated {stated}" },
  rounded: {
    da: "Tallene er rundet hver for sig, så summer kan afvige på sidste decimal.",
    en: "The figures are rounded one by one, so sums may differ in the last decimal.",
  },
  misprints: {
    da: "Linjen stemmer ikke, som den er trykt, og pris, fast del og rest er regnet af det trykte:",
    en: "The line does not add up as printed, and price, fixed part and what is left are worked out from what is printed:",
  },
  otherYears: {
    da: "Den faste del falder ikke i de samme år i modellerne.",
    en: "The fixed part does not fall in the same years in the models.",
  },
  model: { da: "Model", en: "Model" },
  year: { da: "År", en: "Year" },
  whole: { da: "I alt", en: "Total" },
  line: { da: "Linje", en: "Line" },
  placeYears: { da: "Pladsår", en: "Place-years" },
  stated: { da: "Trykt", en: "Stated" },
  forPlaces: { da: "Pladser × pris", en: "Places × price" },
  residual: { da: "Rest (fast del)", en: "Left (fixed part)" },
} as const;

const text = (value: string) => ({ text: value });

const linesOf = (line: DecomposedLine, unit: AmountUnit, language: Language, withLine: boolean): Line[] => {
  const amount = (value: string) => ({ amount: new Decimal(value).div(KRONER_IN[unit]).toFixed() });
  const own = (name: string) => (withLine ? [text(line.label[language]), text(name)] : [text(name)]);
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
        text(TEXTS.whole[language]),
        { count: model.placeYears },
        amount(model.stated),
        amount(new Decimal(model.stated).minus(model.residual).toFixed()),
        amount(model.residual),
      ],
      strong: true,
    },
  ]);
};

/** One line's table under its unit or, with the line and the unit in the first column, all lines for a spreadsheet. */
const tableOf = (
  lines: readonly DecomposedLine[],
  unit: AmountUnit,
  language: Language,
  heading: string,
  several: boolean,
): Table => {
  const column = (words: Readonly<Record<Language, string>>, align: Column["align"]): Column => ({
    heading: words[language],
    align,
  });
  return {
    ...(several ? {} : { caption: heading }),
    columns: [
      ...(several ? [{ heading: `${TEXTS.line[language]} ${heading}`, align: "left" as const }] : []),
      column(TEXTS.model, "left"),
      column(TEXTS.year, "left"),
      ...[TEXTS.placeYears, TEXTS.stated, TEXTS.forPlaces, TEXTS.residual].map((words) =>
        column(words, "right"),
      ),
    ],
    lines: lines.flatMap((line) => linesOf(line, unit, language, several)),
  };
};

const identificationText = (line: DecomposedLine, language: Language): string =>
  fill(TEXTS[line.identification][language], {
    solved: line.solvedFrom.join(language === "da" ? " og " : " and "),
    misfits: listed(
      line.models.filter(({ fits }) => !fits).map(({ label }) => label[language]),
      language,
    ),
  });

/** What price and fixed part come to for a model and, when it does not fit, what is printed instead. */
const equationText = (
  line: DecomposedLine,
  model: DecomposedModel,
  currency: string,
  language: Language,
): string => {
  const computed = new Decimal(model.stated).minus(model.residual).plus(line.fixedPart).toFixed();
  const inFull = shownInFull({
    counts: [model.placeYears],
    kroner: [line.unitPrice, line.fixedPart, computed],
  });
  const equation = fill(TEXTS.equation[language], {
    name: model.label[language],
    years: count(model.placeYears, language),
    price: kroner(line.unitPrice, currency, language),
    fixed: kroner(line.fixedPart, currency, language),
    sign: inFull ? "=" : "≈",
    computed: kroner(computed, currency, language),
  });
  const stated = kroner(model.stated, currency, language);
  return model.fits ? equation : equation + fill(TEXTS.misfit[language], { stated });
};

const unitHeading = ({ currency, priceLevel }: Decomposition, unit: AmountUnit, language: Language): string =>
  `(${unitText(unit, currency, language)}, ${priceLevelText(priceLevel, language)})`;

/** What is found in the cells that a line was taken apart from. */
const misprintsIn = (line: DecomposedLine, findings: readonly Finding[]): readonly Finding[] =>
  openFindings(findings).filter(
    ({ kind, id, table: named, column }) =>
      kind === "cell" &&
      line.models.some(({ table }) => table.da === named?.da) &&
      id.endsWith(`.${line.line}.${column}`),
  );

const lineBlocks = (
  line: DecomposedLine,
  decomposition: Decomposition,
  { unit = "1000", language, findings = [] }: DecomposeReportOptions,
): Block[] => {
  const misprints = misprintsIn(line, findings);
  const { currency } = decomposition;
  const shown = tableOf([line], unit, language, unitHeading(decomposition, unit, language), false);
  return [
    heading(line.label[language]),
    list([
      fill(TEXTS.price[language], { price: kroner(line.unitPrice, currency, language) }),
      fill(TEXTS.fixed[language], { fixed: kroner(line.fixedPart, currency, language) }),
      ...line.models.map((model) => equationText(line, model, currency, language)),
    ]),
    paragraph(identificationText(line, language)),
    table(shown),
    ...(isRounded(shown) ? [paragraph(TEXTS.rounded[language])] : []),
    // What a misprint leaves in a year is no fixed part.
    ...(misprints.length > 0
      ? [
          paragraph(TEXTS.misprints[language]),
          list(misprints.map((finding) => `[${finding.id}] ${findingText(finding, language)}`)),
        ]
      : line.sameYears
        ? []
        : [paragraph(TEXTS.otherYears[language])]),
  ];
};

/** What a report on printed models taken apart takes. */
export interface DecomposeReportOptions {
  readonly language: Language;
  /** Of amounts in tables; thousands when left out. */
  readonly unit?: AmountUnit | undefined;
  /** What does not add up in the tables, from `reconcile`. */
  readonly findings?: readonly Finding[] | undefined;
}

const decomposeReportTakes = () => ({
  decomposition: is.made(
    "Decomposition",
    { texts: "currency", lists: "lines" },
    { priceLevel: is.priceLevel },
  ),
  options: toldOptions({ findings: is.optional(is.list(findingShape)) }),
});

/**
 * The price per place-year and the fixed part behind printed budgets, with what is left in each year.
 *
 * @param decomposition - from `decompose`
 * @param options - language and unit, and what `reconcile` found in the same tables: it is told of the lines it stands in
 * @example
 * import { denmark } from "traedesten/denmark";
 * import { loadPrintedTables } from "traedesten/node";
 * import { decompose } from "traedesten/printed";
 * import { decomposeReport, renderText } from "traedesten/report";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-printed-tables.yaml");
 * const { printed } = await loadPrintedTables(file, { rules: denmark });
 * const report = decomposeReport(decompose(printed), { language: "en" });
 * renderText(report, { language: "en" }).split("\n")[0]; // "Unit price and fixed part"
 */
export const decomposeReport = (decomposition: Decomposition, options: DecomposeReportOptions): Report => {
  checkGiven(decomposeReportTakes, { decomposition, options });
  const { language, unit = "1000" } = options;
  return {
    blocks: [
      title(TEXTS.title[language]),
      ...decomposition.lines.flatMap((line) => lineBlocks(line, decomposition, options)),
    ],
    main: tableOf(decomposition.lines, unit, language, unitHeading(decomposition, unit, language), true),
    data: output("decomposition", decomposition),
  };
};
