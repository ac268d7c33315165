import { Decimal, exactText } from "../decimal";
import { type Formula, readDecimal } from "../formula/index";
import type { Assumption, Cohort, Model, TimeUnit, Written } from "../model/index";
import type { Language } from "../problems/index";
import { cyclesIn, segmentParameters } from "./chances/index";
import { parameterValues } from "./parameterValues";
import type { Values } from "./program";

/** What the assumptions told here are called: all others stand whatever values parameters have. */
const OWN = /^(?:within\.|delay$)/u;

/** In the singular and the plural. */
const UNITS: Readonly<Record<Language, Readonly<Record<TimeUnit | "cycle", readonly [string, string]>>>> = {
  da: {
    day: ["dag", "dage"],
    week: ["uge", "uger"],
    month: ["måned", "måneder"],
    year: ["år", "år"],
    cycle: ["cyklus", "cyklusser"],
  },
  en: {
    day: ["day", "days"],
    week: ["week", "weeks"],
    month: ["month", "months"],
    year: ["year", "years"],
    cycle: ["cycle", "cycles"],
  },
};

const numberText = (value: Decimal, language: Language): string => {
  const text = exactText(value.toDecimalPlaces(4));
  return language === "da" ? text.replace(".", ",") : text;
};

const counted = (value: Decimal, unit: TimeUnit | "cycle", language: Language): string =>
  `${numberText(value, language)} ${UNITS[language][unit][value.eq(1) ? 0 : 1]}`;

/** The formula as it is written, where it is one. */
const nameOf = ({ op }: Formula, text: string): string => (op === "number" ? "" : `${text} = `);

/** `52 weeks of 7 days, rounded from 12 months = 365.25 days`. */
const roundedText = (
  { count, unit, text }: Written,
  days: Decimal,
  parameters: Values,
  { cycleDays }: Cohort,
  language: Language,
): string => {
  const written = counted(readDecimal(count, { parameters }), unit, language);
  const inAll = unit === "day" ? "" : ` = ${counted(days, "day", language)}`;
  const cycles = new Decimal(cyclesIn(days, cycleDays));
  const whole = counted(cycles, cycleDays === 7 ? "week" : "cycle", language);
  const each = counted(new Decimal(cycleDays), "day", language);
  const name = nameOf(count, text);
  return language === "da"
    ? `${whole} på ${each}, rundet af fra ${name}${written}${inAll}`
    : `${whole} of ${each}, rounded from ${name}${written}${inAll}`;
};

/** What is read of a model. */
type Valued = Pick<Model, "cohort" | "parameters" | "segments" | "strategies">;

/** For whom a time is read: everybody, and each segment that has a parameter of its own. */
interface Reader {
  readonly whom: Readonly<Record<Language, string>>;
  readonly values: Values;
}

const readersOf = ({ parameters, segments }: Valued): readonly Reader[] => [
  { whom: { da: "", en: "" }, values: parameterValues({ parameters }) },
  ...segments.flatMap((segment) => {
    const { id, label = { da: id, en: id }, numbers } = segment;
    if (Object.keys(numbers).length === 0) return [];
    const whom = { da: ` (${label.da})`, en: ` (${label.en})` };
    return [{ whom, values: segmentParameters({ parameters }, segment) }];
  }),
];

/** Times within which shares are met that come to no whole number of cycles, and what they are counted as. */
const roundedTimes = (model: Valued, cohort: Cohort): readonly Assumption[] => {
  const readers = readersOf(model);
  return model.strategies.flatMap(({ id: strategy, label, dynamics }) => {
    /** The moves that each sentence is of, in the order they are met. */
    const found = new Map<string, { readonly da: string; readonly moves: string[] }>();
    for (const { id, chance } of dynamics?.transitions ?? []) {
      if (chance.kind !== "share" || chance.written === undefined) continue;
      let usual = "";
      for (const { whom, values } of readers) {
        const days = readDecimal(chance.within, { parameters: values });
        if (days.div(cohort.cycleDays).isInteger()) continue;
        const text = roundedText(chance.written, days, values, cohort, "en");
        if (whom.en === "") usual = text;
        else if (text === usual) continue;
        const en = `${text}${whom.en}`;
        const da = `${roundedText(chance.written, days, values, cohort, "da")}${whom.da}`;
        const known = found.get(en);
        if (known === undefined) found.set(en, { da, moves: [id] });
        else known.moves.push(id);
      }
    }
    return [...found].map(([en, { da, moves }], index) => ({
      id: index === 0 ? `within.${strategy}` : `within.${strategy}.${index + 1}`,
      label: {
        da: `${label.da}: tiden for ${moves.join(", ")} regnes som ${da}.`,
        en: `${label.en}: the time for ${moves.join(", ")} counts as ${en}.`,
      },
    }));
  });
};

/** Months of a delay follow the calendar, so that their days are not those of months elsewhere. */
const delayAssumption = ({ parameters }: Valued, { delayMonths }: Cohort): readonly Assumption[] => {
  if (delayMonths === undefined) return [];
  const months = readDecimal(delayMonths, { parameters: parameterValues({ parameters }) });
  return [
    {
      id: "delay",
      label: {
        da: `Hver start er udskudt ${counted(months, "month", "da")} efter kalenderen: til samme dag i en senere måned, eller dens sidste.`,
        en: `Every start is put off by ${counted(months, "month", "en")} of the calendar: to the same day of a later month, or its last.`,
      },
    },
  ];
};

/**
 * What a model rests on that is no figure, at the values its parameters have: lengths of time are told as they are
 * counted, everything else stays as it is.
 */
export const assumptionsAt = (model: Valued & Pick<Model, "assumptions">): readonly Assumption[] => {
  const { cohort, assumptions } = model;
  const standing = assumptions.filter(({ id }) => !OWN.test(id));
  return cohort === undefined
    ? standing
    : [...standing, ...roundedTimes(model, cohort), ...delayAssumption(model, cohort)];
};
