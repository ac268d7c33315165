import { Decimal, exactText } from "../../decimal";
import { type Formula, readDecimal } from "../../formula/index";
import type { Assumption, Cohort, Dynamics, Parameter, Segment } from "../../model/index";
import type { Language } from "../../problems/index";
import { cyclesIn, parameterValues } from "../../program/index";
import type { Compiling } from "../compiling";
import { both } from "../given";
import { type Duration, inDays, type TimeUnit } from "./duration";

type Values = Readonly<Record<string, Decimal>>;

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
  { count, unit }: Duration,
  text: string,
  parameters: Values,
  { cycleDays }: Cohort,
  language: Language,
): string => {
  const days = readDecimal(inDays({ count, unit }), { parameters });
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

/** For whom a time is read: everybody, and each segment that has a parameter of its own. */
interface Reader {
  readonly whom: Readonly<Record<Language, string>>;
  readonly values: Values;
}

const readersOf = (
  parameters: Readonly<Record<string, Parameter>>,
  segments: readonly Segment[],
): readonly Reader[] => [
  { whom: both(""), values: parameterValues({ parameters }) },
  ...segments.flatMap(({ id, label = both(id), numbers }) => {
    const own = Object.entries(numbers).map(([name, text]) => [name, new Decimal(text)] as const);
    if (own.length === 0) return [];
    const whom = { da: ` (${label.da})`, en: ` (${label.en})` };
    return [{ whom, values: parameterValues({ parameters }, Object.fromEntries(own)) }];
  }),
];

/** Times within which shares are met that come to no whole number of cycles, and what they are counted as. */
export const roundedTimes = (
  { document, durationAt }: Compiling,
  cohort: Cohort,
  dynamics: Readonly<Record<string, Dynamics>>,
  parameters: Readonly<Record<string, Parameter>>,
  segments: readonly Segment[],
): readonly Assumption[] => {
  const readers = readersOf(parameters, segments);
  return Object.entries(document.strategies).flatMap(
    ([strategy, { label = both(strategy), transitions }]) => {
      /** The moves that each sentence is of, in the order they are met. */
      const found = new Map<string, { readonly da: string; readonly moves: string[] }>();
      for (const { id, chance } of dynamics[strategy]?.transitions ?? []) {
        if (chance.kind !== "share") continue;
        const duration = durationAt(["strategies", strategy, "transitions", id, "within"]);
        const within = transitions?.[id]?.within ?? "";
        let usual = "";
        for (const { whom, values } of readers) {
          const cycles = readDecimal(chance.within, { parameters: values }).div(cohort.cycleDays);
          if (cycles.isInteger()) continue;
          const text = roundedText(duration, within, values, cohort, "en");
          if (whom.en === "") usual = text;
          else if (text === usual) continue;
          const en = `${text}${whom.en}`;
          const da = `${roundedText(duration, within, values, cohort, "da")}${whom.da}`;
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
    },
  );
};
