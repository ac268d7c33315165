import { DRIVERS, type Driver, RATIOS, type Rules } from "../../model/index";
import { own } from "../../own";
import type { Path } from "../../problems/index";
import { TIME_NAMES } from "../../program/index";
import { avoidableShares } from "../cohort/effortNames";
import { isCohort } from "../cohort/isCohort";
import { at, entriesOf, has, listOf, namesOf, type RawRecord, recordOf, textOf } from "../raw";
import { STATE_INPUTS } from "../schema/cohort";
import { isFormulaText, isNumberText } from "../schema/fields";
import { type Checking, numberAt } from "./context";

/** A place of a document where a formula stands, and what it must come out in. */
export interface Site {
  readonly path: Path;
  readonly text: string;
  /** Units it may have; without them any. `per`: the driver of a flow, for the wording. */
  readonly needs?: { readonly units: readonly string[]; readonly per?: string; readonly zero?: boolean };
  /** Names it may read beside parameters, all without a unit. */
  readonly reads?: readonly string[];
  /** Whether it is a length of time, which may be written out. */
  readonly duration?: boolean;
  /** Whether it is a plain number, which has whatever unit is needed; its text is then canonical. */
  readonly number?: boolean;
}

/** What the steps of a schedule may go by. */
export const SCHEDULE_CLOCKS = ["sinceEntry", "inState", "byAge", "fromDate"] as const;

/** What formulas of schedules may read beside parameters. */
export const SCHEDULE_NAMES = ["cycle", "age"] as const;

const PLAIN = { units: ["1"] };
const PLAIN_OR_ZERO = { units: ["1"], zero: true };

/** Keys of an outcome that count time. */
export const TIMED = ["weeksIn", "yearsIn"] as const;

const YEARS = { units: ["years", "year", "1"] };
const COUNT = { units: ["persons", "citizens", "person", "citizen", "1"] };
const PER_STAFF = {
  units: [
    "citizens/staff",
    "persons/staff",
    "citizens/staff-year",
    "persons/staff-year",
    "citizens",
    "persons",
    "1",
  ],
};

const site = (path: Path, value: unknown, rest: Omit<Site, "path" | "text"> = {}): Site[] =>
  typeof value === "string" || Number.isFinite(value) ? [{ path, text: String(value), ...rest }] : [];

const inRecord = (
  record: RawRecord,
  path: Path,
  keys: readonly string[],
  rest: Omit<Site, "path" | "text">,
): Site[] => keys.flatMap((key) => site([...path, key], at(record, key), rest));

/** Every value of a schedule, plain or by steps; `rest` is no formula. */
const scheduleSites = (value: unknown, path: Path, rest: Omit<Site, "path" | "text">): Site[] => {
  const one = (entry: unknown, here: Path): Site[] => (entry === "rest" ? [] : site(here, entry, rest));
  if (typeof value !== "object") return one(value, path);
  // Nothing for a while needs no unit.
  const needs = rest.needs === undefined ? {} : { needs: { ...rest.needs, zero: true } };
  const step = (entry: unknown, here: Path): Site[] =>
    entry === "rest" ? [] : site(here, entry, { ...rest, ...needs });
  return SCHEDULE_CLOCKS.flatMap((by) => {
    const steps = recordOf(at(recordOf(value), by));
    return namesOf(steps).flatMap((from) => step(steps[from], [...path, by, from]));
  });
};

const COUNTS = {
  places: { units: ["places", "place", "1"] },
  persons: COUNT,
  staff: { units: ["staff", "1"] },
} as const;

/** Numbers of what is bought, where they are formulas. */
const capacitySites = (strategy: RawRecord, path: Path): Site[] =>
  entriesOf(at(strategy, "capacity")).flatMap(([id, entry]) =>
    Object.entries(COUNTS).flatMap(([kind, needs]) =>
      isFormulaText(entry[kind]) ? site([...path, "capacity", id, kind], entry[kind], { needs }) : [],
    ),
  );

/** Where a parameter has no effect: a number that cannot be read as one is for the schema to report. */
const neutralSites = (check: Checking, parameter: RawRecord, path: Path): Site[] => {
  const neutral = at(parameter, "neutral");
  const plain = numberAt(check, neutral);
  if (plain !== undefined) return [{ path, text: plain, number: true }];
  if (isNumberText(neutral)) return [];
  const unit = textOf(at(parameter, "unit"));
  return site(path, neutral, unit === undefined ? {} : { needs: { units: [unit], zero: true } });
};

const parameterSites = (check: Checking): Site[] =>
  entriesOf(at(check.root, "parameters")).flatMap(([id, entry]) => [
    ...site(["parameters", id, "formula"], at(entry, "formula")),
    ...neutralSites(check, entry, ["parameters", id, "neutral"]),
  ]);

/**
 * What amounts of a flow may read of citizens' own time: where this is what is paid for, all of it; of what happens to
 * them, when that is; and nothing of what is bought, whoever has it. A share is of what the whole is of.
 */
export const timeNamesOf = (flows: RawRecord, flow: RawRecord): readonly string[] => {
  const seen = new Set<RawRecord>();
  let whole = flow;
  while (has(whole, "share") && !seen.has(whole)) {
    seen.add(whole);
    whole = recordOf(at(flows, textOf(at(whole, "of")) ?? ""));
  }
  const per = textOf(at(whole, "per")) ?? "";
  if (per === "event") return TIME_NAMES.filter((name) => name !== "inState");
  return Object.hasOwn(DRIVERS, per) && DRIVERS[per as Driver] === "state" ? TIME_NAMES : [];
};

const flowSites = (strategy: RawRecord, path: Path, currency: string): Site[] =>
  entriesOf(at(strategy, "flows")).flatMap(([id, flow]) => {
    const reads = timeNamesOf(recordOf(at(strategy, "flows")), flow);
    const here = [...path, "flows", id];
    const per = textOf(at(flow, "per"));
    const known =
      currency !== "" && per !== undefined && per !== "calendar-year" && Object.hasOwn(DRIVERS, per);
    const unit = per === "date" || per === "time" || per === "event" ? currency : `${currency}/${per}`;
    const needs = known && per !== undefined ? { needs: { units: [unit], per } } : {};
    return [
      ...scheduleSites(at(flow, "amount"), [...here, "amount"], { ...needs, reads }),
      ...scheduleSites(at(flow, "share"), [...here, "share"], { needs: PLAIN, reads }),
    ];
  });

const chance = (unit: string): Omit<Site, "path" | "text"> => ({
  needs: { units: [unit], zero: true },
  reads: SCHEDULE_NAMES,
});

const strategySites = (strategy: RawRecord, path: Path): Site[] => [
  ...entriesOf(at(strategy, "transitions")).flatMap(([id, transition]) => {
    const here = [...path, "transitions", id];
    return [
      ...scheduleSites(at(transition, "probability"), [...here, "probability"], chance("1")),
      ...scheduleSites(at(transition, "rate"), [...here, "rate"], chance("1/year")),
      ...scheduleSites(at(transition, "shape"), [...here, "shape"], chance("1")),
      ...RATIOS.flatMap((kind) => scheduleSites(at(transition, kind), [...here, kind], chance("1"))),
      ...site([...here, "share"], at(transition, "share"), { needs: PLAIN }),
      ...site([...here, "within"], at(transition, "within"), { duration: true }),
    ];
  }),
  ...entriesOf(at(strategy, "caseloads")).flatMap(([id, caseload]) =>
    site([...path, "caseloads", id, "citizensPerStaff"], at(caseload, "citizensPerStaff"), {
      needs: PER_STAFF,
    }),
  ),
];

const stateSites = (root: RawRecord, rules: Rules | undefined, currency: string): Site[] =>
  entriesOf(at(root, "states")).flatMap(([id, state]) => {
    const rule = own(rules?.states, textOf(at(state, "rule")) ?? "");
    const paid = rule?.flows.find(({ income }) => income === "transfer")?.per ?? "person-month";
    const unitOf = (key: string): string =>
      key === "hours"
        ? "hours/person-month"
        : key === "amount"
          ? `${currency}/${paid}`
          : `${currency}/person-month`;
    return STATE_INPUTS.flatMap((key) =>
      site(
        ["states", id, key],
        at(state, key),
        currency === "" || (rule !== undefined && !Object.hasOwn(rule.inputs, key))
          ? {}
          : { needs: { units: [unitOf(key)], zero: true } },
      ),
    );
  });

const rateSites = (discounting: RawRecord, path: Path): Site[] =>
  inRecord(discounting, path, ["rate"], { needs: { units: ["1", "1/year"] } });

/** What time in each state is worth to an outcome, where that is said. */
const outcomeSites = (root: RawRecord): Site[] =>
  entriesOf(at(root, "outcomes")).flatMap(([id, outcome]) =>
    TIMED.flatMap((key) => {
      const weights = recordOf(at(outcome, key));
      return namesOf(weights).flatMap((state) =>
        scheduleSites(at(weights, state), ["outcomes", id, key, state], {
          needs: PLAIN_OR_ZERO,
          reads: TIME_NAMES,
        }),
      );
    }),
  );

const welfareSites = (root: RawRecord, currency: string): Site[] => {
  const welfare = recordOf(at(root, "welfare"));
  const values = recordOf(at(welfare, "outcomes"));
  return [
    ...inRecord(welfare, ["welfare"], ["netTaxFactor", "distortion"], { needs: PLAIN_OR_ZERO }),
    // By what the outcome is counted in: entrants, weeks or years.
    ...namesOf(values).flatMap((id) => {
      const outcome = recordOf(at(recordOf(at(root, "outcomes")), id));
      const per = has(outcome, "firstEntry") ? "person" : has(outcome, "weeksIn") ? "week" : "year";
      return site(["welfare", "outcomes", id], values[id], {
        needs: { units: [`${currency}/${per}`, currency] },
      });
    }),
  ];
};

const intakeSites = (root: RawRecord): Site[] => {
  const intake = recordOf(at(root, "intake"));
  return [
    ...inRecord(intake, ["intake"], ["cycle", "delay"], { duration: true }),
    ...listOf(at(intake, "entrants")).flatMap((entry, index) =>
      site(["intake", "entrants", index, "number"], at(recordOf(entry), "number"), { needs: COUNT }),
    ),
    ...site(["intake", "number"], at(intake, "number"), { needs: COUNT }),
    ...site(["intake", "weekly", "number"], at(recordOf(at(intake, "weekly")), "number"), { needs: COUNT }),
  ];
};

/** Every place of a scenario where a formula stands. */
export const formulaSites = (check: Checking, rules: Rules | undefined): readonly Site[] => {
  const { root } = check;
  const currency = textOf(at(recordOf(at(root, "prices")), "currency")) ?? "";
  const strategies = entriesOf(at(root, "strategies"));
  const budget = [
    ...parameterSites(check),
    ...strategies.flatMap(([id, strategy]) => [
      ...capacitySites(strategy, ["strategies", id]),
      ...flowSites(strategy, ["strategies", id], currency),
    ]),
    ...inRecord(recordOf(at(root, "taxKept")), ["taxKept"], ["lag"], { needs: YEARS }),
    ...site(["retainedShare"], at(root, "retainedShare"), { needs: PLAIN }),
    ...entriesOf(at(recordOf(at(root, "trial")), "arms")).flatMap(([id, arm]) => [
      ...site(["trial", "arms", id, "citizens"], at(arm, "citizens"), { needs: COUNT }),
      ...site(["trial", "arms", id, "share"], at(arm, "share"), { needs: PLAIN_OR_ZERO }),
    ]),
    ...rateSites(recordOf(at(root, "discounting")), ["discounting"]),
    ...rateSites(recordOf(at(recordOf(at(root, "discounting")), "outcomes")), ["discounting", "outcomes"]),
    ...inRecord(recordOf(at(root, "horizon")), ["horizon"], ["cycle"], { duration: true }),
  ];
  if (!isCohort(root)) return budget;
  return [
    ...budget,
    ...inRecord(recordOf(at(root, "horizon")), ["horizon"], ["followUp"], { duration: true }),
    ...stateSites(root, rules, currency),
    ...entriesOf(at(root, "segments")).flatMap(([id, segment]) =>
      at(segment, "share") === "rest"
        ? []
        : site(["segments", id, "share"], at(segment, "share"), { needs: PLAIN }),
    ),
    ...(has(root, "intake") ? intakeSites(root) : []),
    ...outcomeSites(root),
    ...entriesOf(at(root, "goals")).flatMap(([id, goal]) =>
      site(["goals", id, "share"], at(goal, "share"), { needs: PLAIN }),
    ),
    ...avoidableShares(root).flatMap(({ flow, path }) => {
      const said = at(recordOf(at(root, "ordinaryEffort")), "avoidableShare");
      return site(path, flow === undefined ? said : at(recordOf(said), flow), { needs: PLAIN_OR_ZERO });
    }),
    ...welfareSites(root, currency),
    ...strategies.flatMap(([id, strategy]) => strategySites(strategy, ["strategies", id])),
  ];
};
