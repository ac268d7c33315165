// How many histories a second are priced, and how the time grows with their length.
import { evaluate } from "traedesten";
import { addMonths } from "traedesten/calendar";
import { denmark } from "traedesten/denmark";
import { parseHistory } from "traedesten/history";
import { measureAll, printTimes, quick } from "./measure.mjs";

/** Courses repeat themselves every five years: benefit, flex job, benefit, an ordinary job, benefit. */
const COURSE = [
  { months: 14, state: "cashBenefit", category: "30plus_andre" },
  { months: 18, state: "flexJob", wage: "8000", awarded: "2015-01-01" },
  { months: 6, state: "unemployedFlexJob", category: "89pct_md" },
  { months: 15, state: "ordinaryJob", wage: "24500" },
  { months: 7, state: "cashBenefit", category: "30plus_andre" },
];

/** A history of so many years, on figures frozen on a day, so that no gap ends it. */
const historyOf = (/** @type {number} */ years) => {
  let from = "2016-01-04";
  const spells = Array.from({ length: years / 5 }, () => COURSE)
    .flat()
    .map(({ months, ...spell }) => {
      const until = addMonths(from, months);
      const placed = { from, until, ...spell };
      from = until;
      return placed;
    });
  const ladder = { weeksOnBenefits: 0, selfSupportedWeeks: 0 };
  const input = {
    kind: "history",
    title: "A course",
    rules: "denmark",
    asOf: "2022-07-01",
    municipality: "koebenhavn",
    ladder,
    spells,
  };
  const outcome = parseHistory(input, { rules: denmark });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems[0]));
  return { input, model: outcome.value };
};

export const histories = async () => {
  const years = quick ? [5, 10] : [5, 10, 20, 40, 80];
  const built = years.map((length) => ({ length, ...historyOf(length) }));
  // So that the first to be measured is not charged for the engine's warming up.
  for (let run = 0; run < (quick ? 1 : 30); run++) for (const { model } of built) evaluate(model);
  const timed = await measureAll(
    Object.fromEntries(built.map(({ length, model }) => [`${length} years`, () => evaluate(model)])),
  );
  const [shortest = ""] = Object.keys(timed);
  const lines = built.map(({ length }) => {
    const time = timed[`${length} years`] ?? 0;
    // Divided by its length: a ratio of 1 is growth in proportion.
    return {
      name: `${length} years`,
      time,
      against: [timed[shortest], ((timed[shortest] ?? 0) * length) / 5],
    };
  });
  printTimes("Pricing one citizen's history", ["5 years", "5 years × length"], lines);
  console.log(`\n${Math.round(1e9 / (timed[shortest] ?? 1))} histories of 5 years a second`);
};
