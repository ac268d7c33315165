import type { Path } from "../../problems/index";
import { namesAt } from "../cohort/namesAt";
import { at, entriesOf, has, listOf, namesOf, type RawRecord, recordOf, textOf } from "../raw";
import { kindOf } from "./capacity";
import { type Checking, checkName, checkOneOf, numberAt } from "./context";

interface Window {
  readonly by: "sinceEntry" | "inState";
  readonly from: number;
  readonly until: number;
}

const CLOCKS = ["sinceEntry", "inState"] as const;

/** The cycles a phase holds in, always when nothing is said; reports what cannot be read. */
const windowOf = (check: Checking, phase: RawRecord, path: Path): Window | "always" | undefined => {
  const given = CLOCKS.filter((by) => has(phase, by));
  if (given.length > 1) {
    const found = given.join(", ");
    check.report(path, { code: "more-than-one-of", found, expected: CLOCKS.join(", ") });
  }
  const [by] = given;
  if (by === undefined) return "always";
  const here = [...path, by];
  const cycles = listOf(at(phase, by)).map((value, index) => {
    const number = numberAt(check, value);
    if (number === undefined) return undefined;
    if (number.startsWith("-"))
      check.report([...here, index], { code: "not-negative", found: number, expected: ">= 0" });
    else if (number.includes(".")) check.report([...here, index], { code: "not-whole", found: number });
    else return Number(number);
    return undefined;
  });
  const [from, until = Number.POSITIVE_INFINITY] = cycles;
  if (from === undefined || cycles.includes(undefined)) return undefined;
  if (from >= until)
    check.report(here, { code: "window-empty", found: `[${from}, ${until}]`, expected: `> ${from}` });
  return { by, from, until };
};

/** A window that cannot be read is told of, and not what may follow from it. */
const overlap = (a: Window | "always" | undefined, b: Window | "always" | undefined): boolean => {
  if (a === undefined || b === undefined) return false;
  return a === "always" || b === "always" || a.by !== b.by || (a.from < b.until && b.from < a.until);
};

interface ReadPhase {
  readonly id: string;
  readonly states: readonly string[];
  readonly window: ReturnType<typeof windowOf>;
  readonly place: string | undefined;
}

/** States in which two phases can hold at the same time. */
const shared = (a: ReadPhase, b: ReadPhase): readonly string[] =>
  overlap(a.window, b.window) ? a.states.filter((state) => b.states.includes(state)) : [];

/** A citizen takes up one place of a capacity, however many phases hold. */
const checkPlaces = (check: Checking, phases: readonly ReadPhase[], path: Path): void => {
  phases.forEach((phase, index) => {
    for (const other of phases.slice(0, index)) {
      const states = phase.place === other.place ? shared(phase, other) : [];
      if (phase.place !== undefined && states.length > 0)
        check.report([...path, phase.id], {
          code: "place-taken-twice",
          found: phase.id,
          values: { other: other.id, states: states.join(", "), place: phase.place },
        });
    }
  });
};

const checkPhases = (check: Checking, strategy: RawRecord, name: string): readonly ReadPhase[] => {
  const states = namesOf(at(check.root, "states"));
  const capacity = recordOf(at(strategy, "capacity"));
  const phases = entriesOf(at(strategy, "phases")).map(([id, phase]) => {
    const path = ["strategies", name, "phases", id];
    const inside = namesAt(at(phase, "in"), [...path, "in"]);
    if (has(check.root, "states"))
      for (const { name: state, path: here } of inside) checkName(check, state, states, "states", here);
    const place = textOf(at(phase, "place"));
    const where = `strategies.${name}.capacity`;
    if (checkName(check, place, namesOf(capacity), where, [...path, "place"]) && place !== undefined) {
      const kind = kindOf(recordOf(at(capacity, place)));
      if (kind !== undefined && kind !== "places")
        check.report([...path, "place"], { code: "not-places", found: place, values: { has: kind } });
    }
    return {
      id,
      states: inside.map(({ name: state }) => state),
      window: windowOf(check, phase, path),
      place,
    };
  });
  checkPlaces(check, phases, ["strategies", name, "phases"]);
  return phases;
};

const OF_PHASES = ["starts", "completes", "quits"] as const;

const checkEvents = (check: Checking, strategy: RawRecord, name: string): void => {
  const states = namesOf(at(check.root, "states"));
  const phases = namesOf(at(strategy, "phases"));
  for (const [id, event] of entriesOf(at(strategy, "events"))) {
    const path = ["strategies", name, "events", id];
    const kinds = ["entry", "to", "from", ...OF_PHASES];
    const isMove = has(event, "to") || has(event, "from");
    const others = kinds.filter((key) => key !== "to" && key !== "from" && has(event, key));
    if (isMove && others.length > 0)
      check.report(path, {
        code: "more-than-one-of",
        found: ["from/to", ...others].join(", "),
        expected: kinds.join(", "),
      });
    else if (!isMove) checkOneOf(check, event, ["entry", ...OF_PHASES], path);
    if (at(event, "entry") === false)
      check.report([...path, "entry"], { code: "expected-name", found: "false", expected: "true" });
    for (const key of ["from", "to"])
      for (const { name: state, path: here } of namesAt(at(event, key), [...path, key]))
        if (has(check.root, "states")) checkName(check, state, states, "states", here);
    for (const key of OF_PHASES)
      for (const { name: phase, path: here } of namesAt(at(event, key), [...path, key]))
        checkName(check, phase, phases, `strategies.${name}.phases`, here);
  }
};

const checkCaseloads = (
  check: Checking,
  strategy: RawRecord,
  name: string,
  phases: readonly ReadPhase[],
): void => {
  const known = [...namesOf(at(strategy, "phases")), ...namesOf(at(check.root, "states"))];
  const phaseOf = (id: string): ReadPhase | undefined => phases.find((phase) => phase.id === id);
  for (const [id, caseload] of entriesOf(at(strategy, "caseloads"))) {
    const path = ["strategies", name, "caseloads", id, "of"];
    const listed = namesAt(at(caseload, "of"), path);
    listed.forEach(({ name: of, path: here }, index) => {
      checkName(check, of, known, `strategies.${name}.phases, states`, here);
      // A citizen in a phase is in one of its states as well, and may be in another phase: they would need staff twice.
      const own = phaseOf(of);
      const twice = listed.find(({ name: other }, place) => {
        const second = phaseOf(other);
        const meet = own !== undefined && second !== undefined && shared(own, second).length > 0;
        if (place === index) return false;
        return own?.states.includes(other) === true || (place < index && (meet || other === of));
      });
      if (twice !== undefined)
        check.report(here, { code: "caseload-counts-twice", found: of, values: { other: twice.name } });
    });
  }
};

/** What a flow is paid for is one thing: no two of a strategy's own names, nor one of them and a state. */
const checkClashes = (check: Checking, strategy: RawRecord, name: string): void => {
  const taken = new Map(namesOf(at(check.root, "states")).map((id) => [id, "states"]));
  for (const section of ["capacity", "caseloads", "phases", "events"])
    for (const id of namesOf(at(strategy, section))) {
      const other = taken.get(id);
      if (other === undefined) taken.set(id, section);
      else
        check.report(["strategies", name, section, id], {
          code: "name-taken",
          found: id,
          values: { other },
        });
    }
};

/** What is done to citizens in each strategy. */
export const checkDynamics = (check: Checking): void => {
  for (const [name, strategy] of entriesOf(at(check.root, "strategies"))) {
    const phases = checkPhases(check, strategy, name);
    checkEvents(check, strategy, name);
    checkCaseloads(check, strategy, name, phases);
    checkClashes(check, strategy, name);
  }
};
