import { DRIVERS, PARTIES, RATIOS } from "../../model/index";
import { is } from "../../problems/index";
import { formula } from "./formulaParts";
import { date, dates, decimal, kinds, label, orElse, parts, path, type Shape, some, yes } from "./shapeParts";

const texts = is.list(is.text);
const cycle = is.whole(0);
const kind = is.text;

const bought = { kind, id: is.text, label, path };
const counted = parts("Capacity", { ...bought, count: formula, period: dates }, { note: label });

const capacity = kinds("kind", {
  ...{ places: counted, persons: counted, staff: counted },
  dates: parts("Capacity", { ...bought, dates: is.list(date) }, { note: label }),
  times: parts("Capacity", { ...bought, years: is.list(decimal) }, { note: label }),
});

const party = is.oneOf(PARTIES, "parties");

const flow = parts(
  "Flow",
  {
    ...{ id: is.text, label, path, of: is.text, account: is.text, amount: formula },
    ...{ from: party, to: party, per: is.oneOf(Object.keys(DRIVERS), "per") },
  },
  { income: is.oneOf(["wage", "transfer"], "income"), tax: yes, equalised: yes },
);

const stepsFrom = (from: Shape): Shape =>
  parts("Schedule", {
    by: is.text,
    steps: some(parts("{ from, value }", { from, value: orElse(["rest"], formula) })),
  });
const byCycle = stepsFrom(cycle);
const schedule = kinds("by", {
  ...{ sinceEntry: byCycle, inState: byCycle, byAge: stepsFrom(is.finite) },
  fromDate: stepsFrom(date),
});

const valued = parts("{ kind, value }", { kind, value: schedule });
const written = parts("Written", {
  count: formula,
  unit: is.oneOf(["day", "week", "month", "year"], "unit"),
  text: is.text,
});
const chance = kinds("kind", {
  ...{ probability: valued, rate: valued },
  share: parts(
    "{ kind, share, of, within }",
    { kind, share: formula, of: is.oneOf(["entrants", "state"], "of"), within: formula },
    { written, shape: schedule, group: is.text },
  ),
});
const transition = parts(
  "Transition",
  { id: is.text, from: some(is.text), to: is.text, chance, path },
  { ratio: parts("{ kind, value }", { kind: is.oneOf(RATIOS, "ratio"), value: schedule }) },
);

const window = parts(
  "{ by, from, until }",
  { by: is.oneOf(["sinceEntry", "inState"], "by"), from: cycle },
  { until: cycle },
);
const phase = parts(
  "Phase",
  { id: is.text, label, in: texts, path },
  { window, place: is.text, beside: parts("{ phases, hold }", { phases: texts, hold: is.truth }) },
);

const ofPhases = parts("{ kind, phases }", { kind, phases: texts });
const when = kinds("kind", {
  entry: parts("{ kind }", { kind }),
  move: parts("{ kind, from, to }", { kind }, { from: texts, to: texts }),
  ...{ starts: ofPhases, completes: ofPhases, quits: ofPhases },
});
const happening = parts("Happening", { id: is.text, label, when, path });

const caseload = parts("Caseload", {
  ...{ id: is.text, label, citizensPerStaff: formula, of: texts, whole: is.truth, path },
});

const dynamics = parts(
  "Dynamics",
  {
    transitions: is.list(transition),
    phases: is.list(phase),
    events: is.list(happening),
    caseloads: is.list(caseload),
  },
  { ordinaryEffort: is.oneOf(["included", "replaced"], "ordinaryEffort") },
);

export const clockStart = parts("ClockStart", {
  counted: is.whole(0, 100_000),
  resetting: is.whole(0, 100_000),
});

const spell = parts("Spell", { period: dates, state: is.text, segment: is.text, path });
const history = parts("History", {
  spells: is.list(spell),
  clockStart,
  otherIncome: is.record(parts("OtherIncome", { wage: decimal, transfer: decimal })),
});

/** One arm. */
export const strategy = parts(
  "Strategy",
  { id: is.text, label, capacity: is.list(capacity), flows: is.list(flow) },
  { dynamics, own: is.record(is.text), history },
);
