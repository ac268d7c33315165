import { addDays, formatDate, type PlainDate, startOfIsoWeek } from "../../calendar/index";
import { type Formula, parametersOf } from "../../formula/index";
import {
  type Assumption,
  type Cohort,
  type Cycles,
  type Dynamics,
  type Horizon,
  isUndated,
} from "../../model/index";
import { own } from "../../own";
import type { Language } from "../../problems/index";
import { TIME_NAMES } from "../../program/index";
import type { Compiling } from "../compiling";
import { both } from "../given";
import { type TimedInput, timedFormula } from "../timedFormula";

const isMonday = (date: PlainDate): boolean => startOfIsoWeek(date) === date;

/** Starts that are written on another day than a Monday; a few of them by name. */
const movedText = (dates: readonly PlainDate[], language: Language): string => {
  const shown = dates
    .slice(0, 3)
    .map(
      (date) => `${formatDate(date, language)} → ${formatDate(addDays(startOfIsoWeek(date), 7), language)}`,
    );
  const more = dates.length > shown.length ? ["…"] : [];
  return [...shown, ...more].join(", ");
};

const isPutOff = ({ delay, delayMonths }: Cohort): boolean =>
  delay !== undefined || delayMonths !== undefined;

const cyclesAssumption = (cohort: Cohort): Assumption => {
  const { cycleDays, entries, refill } = cohort;
  const starts = refill === undefined ? entries.flatMap(({ date }) => date ?? []) : [refill.first];
  const moved = starts.filter((date) => !isMonday(date));
  const days = {
    da: cycleDays === 1 ? "1 dag" : `${cycleDays} dage`,
    en: cycleDays === 1 ? "1 day" : `${cycleDays} days`,
  };
  const which = (language: Language): string =>
    isPutOff(cohort) || moved.length === 0 ? "" : ` (${movedText(moved, language)})`;
  return {
    id: "cycles",
    label: {
      da: `Skift sker ved udgangen af hver cyklus på ${days.da}; alle begynder en mandag, og en start på en anden dag er flyttet til den næste${which("da")}.`,
      en: `Moves happen at the end of each cycle of ${days.en}; everybody starts on a Monday, and a start on another day is moved to the next${which("en")}.`,
    },
  };
};

const EFFORT: Readonly<Record<NonNullable<Dynamics["ordinaryEffort"]>, Assumption["label"]>> = {
  included: { da: "den ordinære indsats er med", en: "the ordinary effort is included" },
  replaced: { da: "træder i stedet for den ordinære indsats", en: "stands instead of the ordinary effort" },
};

const effortAssumptions = ({ document }: Compiling): Assumption[] =>
  Object.entries(document.strategies).flatMap(([id, { label = both(id), ordinaryEffort }]) => {
    if (ordinaryEffort === undefined) return [];
    const words = EFFORT[ordinaryEffort];
    const texts = { da: `${label.da}: ${words.da}.`, en: `${label.en}: ${words.en}.` };
    return [{ id: `ordinaryEffort.${id}`, label: texts }];
  });

const isZero = (formula: Formula | "rest"): boolean =>
  formula !== "rest" && formula.op === "number" && Number(formula.value) === 0;

/** A share within a time fixes the pace, which goes on after the time unless the shape ends it. */
const shareAssumptions = ({ document }: Compiling, dynamics: readonly Dynamics[]): Assumption[] =>
  Object.entries(document.strategies).flatMap(([id, { label = both(id) }], index) => {
    const goesOn = dynamics[index]?.transitions.some(({ chance }) => {
      if (chance.kind !== "share") return false;
      const last = chance.shape?.steps.at(-1);
      return last === undefined || !isZero(last.value);
    });
    if (goesOn !== true) return [];
    return [
      {
        id: `sharesGoOn.${id}`,
        label: {
          da: `${label.da}: andele, der nås inden for en tid, fortsætter i samme takt derefter.`,
          en: `${label.en}: shares that are reached within a time go on at the same pace after it.`,
        },
      },
    ];
  });

const LADDER: Assumption = {
  id: "cohortLadder",
  label: {
    da: "Ugerne på refusionstrappen følger borgeren, men selvforsørgede uger forældes ikke efter tre år.",
    en: "Weeks on the refund ladder follow the citizen, but self-supported weeks do not expire after three years.",
  },
};

const startAssumption = ({ clockStart }: Cohort): Assumption[] => {
  if (clockStart === undefined) return [];
  const { counted, resetting } = clockStart;
  return [
    {
      id: "ladderStart",
      label: {
        da: `Ved start har borgerne ${counted} uger på refusionstrappen og ${resetting} selvforsørgede uger.`,
        en: `At the start citizens have ${counted} weeks on the refund ladder and ${resetting} self-supported weeks.`,
      },
    },
  ];
};

const TAX: Assumption = {
  id: "taxAnnualised",
  label: {
    da: "Skat regnes ikke af kalenderårets egen indkomst, men for hver tilstand, som om borgeren var i den hele året.",
    en: "Tax is computed not on the calendar year's own income but for each state, as if the citizen were in it all year.",
  },
};

const ACCRUAL_WORDS: Readonly<Record<Cycles["accrual"], Assumption["label"]>> = {
  start: { da: "tælles som ved dens begyndelse", en: "counts as at its start" },
  end: { da: "tælles som ved dens slutning", en: "counts as at its end" },
  lifeTable: {
    da: "tælles som middelværdien af begyndelse og slutning (overlevelsestavle)",
    en: "counts as the mean of start and end (life table)",
  },
  simpson: { da: "tælles efter Simpsons regel", en: "counts by Simpson's rule" },
};

const undatedAssumption = ({ cycles, cycleDays, accrual }: Cycles, { document }: Compiling): Assumption => {
  const words = ACCRUAL_WORDS[accrual];
  const { state = "", age } = document.intake ?? {};
  const label = own(document.states, state)?.label ?? both(state);
  const [count, old] = [
    cycles === 1 ? { da: "1 cyklus", en: "1 cycle" } : { da: `${cycles} cyklusser`, en: `${cycles} cycles` },
    age === undefined ? both("") : { da: `, ${age} år gamle,`, en: `, ${age} years old,` },
  ];
  return {
    id: "cycles",
    label: {
      da: `Alle begynder på én gang${old.da} i »${label.da}« og følges i ${count.da} på ${cycleDays.replace(".", ",")} dage; skift sker ved udgangen af hver, og tiden i den ${words.da}.`,
      en: `Everybody starts at once${old.en} in “${label.en}” and is followed for ${count.en} of ${cycleDays} days; moves happen at the end of each, and the time in it ${words.en}.`,
    },
  };
};

/** From when a step holds, in words. */
const FROM: Readonly<Record<string, Readonly<Record<Language, (from: string) => string>>>> = {
  sinceEntry: {
    da: (from) => `fra cyklus ${from}`,
    en: (from) => `from cycle ${from}`,
  },
  inState: {
    da: (from) => `fra cyklus ${from} i tilstanden`,
    en: (from) => `from cycle ${from} in the state`,
  },
  byAge: {
    da: (from) => `fra ${from} år`,
    en: (from) => `from the age of ${from}`,
  },
};

/** A weight as it is written, that by steps with when each holds. */
const weightText = (weight: TimedInput, language: Language): string =>
  typeof weight !== "object"
    ? String(weight)
    : Object.entries(weight)
        .flatMap(([by, steps = {}]) =>
          Object.entries(steps).map(([from, value]) => `${value} ${FROM[by]?.[language](from)}`),
        )
        .join(language === "da" ? " og " : " and ");

/** Which of their times amounts and weights that follow it are read at. */
const timedAssumption = (source: Compiling, { outcomes }: Cohort, horizon: Horizon): Assumption[] => {
  const { strategies } = source.document;
  const amounts = Object.entries(strategies).flatMap(([strategy, { flows = {} }]) =>
    Object.entries(flows).flatMap(([id, entry]) =>
      (["amount", "share"] as const).flatMap((key) => {
        const input = entry[key];
        const path = ["strategies", strategy, "flows", id, key];
        return input === undefined ? [] : [timedFormula(input, path, source)];
      }),
    ),
  );
  const weights = outcomes.flatMap((outcome) => Object.values(outcome.weights ?? {}));
  const names = new Set([...amounts, ...weights].flatMap(parametersOf));
  if (!TIME_NAMES.some((name) => names.has(name))) return [];
  const more = isUndated(horizon)
    ? names.has("inState")
      ? {
          da: "; tid i en tilstand opgøres ved både begyndelse og slutning",
          en: "; time in a state is told at its beginning and at its end",
        }
      : { da: "", en: "" }
    : {
        da: "; en måned i en tilstand koster, hvad den koster for dem, der har været der længst",
        en: "; a month in a state costs what it costs for those who have been there longest",
      };
  return [
    {
      id: "timed",
      label: {
        da: `Beløb og vægte efter tid siden start, tid i en tilstand eller alder gælder en hel cyklus, som de er ved dens begyndelse${more.da}.`,
        en: `Amounts and weights by time since the start, time in a state or age hold for a whole cycle as they are at its beginning${more.en}.`,
      },
    },
  ];
};

/** What time in each state is worth to an outcome, and in which it is worth nothing. */
const weightAssumptions = ({ document }: Compiling, { outcomes }: Cohort): Assumption[] =>
  outcomes.flatMap(({ id, kind, label, states, weights }) => {
    if (weights === undefined || kind === "firstEntry") return [];
    const written = kind === "weeks" ? document.outcomes?.[id]?.weeksIn : document.outcomes?.[id]?.yearsIn;
    const labelled = (state: string): Assumption["label"] =>
      own(document.states, state)?.label ?? both(state);
    const others = Object.keys(document.states ?? {}).filter((state) => !states.includes(state));
    const text = (language: Language): string =>
      [
        ...states.map(
          (state) =>
            `${labelled(state)[language]} × ${weightText((written as Record<string, TimedInput>)[state] ?? "", language)}`,
        ),
        ...others.map((state) => `${labelled(state)[language]} × 0`),
      ].join(", ");
    const each = kind === "weeks" ? { da: "uger", en: "weeks" } : { da: "år", en: "years" };
    return [
      {
        id: `weights.${id}`,
        label: {
          da: `${label.da} er ${each.da} i tilstandene: ${text("da")}.`,
          en: `${label.en} are ${each.en} in the states: ${text("en")}.`,
        },
      },
    ];
  });

/** How large each part of the cohort is. */
const segmentAssumption = ({ document }: Compiling): Assumption[] => {
  const entries = Object.entries(document.segments ?? {});
  if (entries.length < 2) return [];
  const text = (language: Language): string =>
    entries
      .map(([id, { label = both(id), share }]) => {
        const rest = language === "da" ? "resten" : "the rest";
        return `${label[language]} ${share === "rest" ? rest : share}`;
      })
      .join(", ");
  return [
    {
      id: "segments",
      label: { da: `Andele af borgerne: ${text("da")}.`, en: `Shares of the citizens: ${text("en")}.` },
    },
  ];
};

const WHOLE: Assumption = {
  id: "wholeStaff",
  label: {
    da: "Hele årsværk er det forventede antal borgere pr. medarbejder, rundet op i hver cyklus.",
    en: "Whole staff is what the expected number of citizens takes, rounded up in each cycle.",
  },
};

/** What a cohort rests on that is no figure, in words; only what is true of this one. */
export const cohortAssumptions = (
  source: Compiling,
  cohort: Cohort,
  horizon: Horizon,
  dynamics: readonly Dynamics[],
): readonly Assumption[] => {
  const taxed = (source.inForce?.rules.yearly.flows.length ?? 0) > 0;
  const whole = dynamics.some(({ caseloads }) => caseloads.some((caseload) => caseload.whole));
  return [
    ...effortAssumptions(source),
    ...shareAssumptions(source, dynamics),
    ...startAssumption(cohort),
    isUndated(horizon) ? undatedAssumption(horizon, source) : cyclesAssumption(cohort),
    ...weightAssumptions(source, cohort),
    ...timedAssumption(source, cohort, horizon),
    ...segmentAssumption(source),
    ...(source.inForce === undefined ? [] : [LADDER]),
    ...(taxed ? [TAX] : []),
    ...(whole ? [WHOLE] : []),
  ];
};
