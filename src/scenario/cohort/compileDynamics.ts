import type { Caseload, Chance, Dynamics, Happening, Phase, Schedule, Transition } from "../../model/index";
import { RATIOS } from "../../model/index";
import type { Path } from "../../problems/index";
import type { Compiling } from "../compiling";
import { both, given } from "../given";
import type { ScenarioDocument } from "../schema/scenario";

type StrategyInput = ScenarioDocument["strategies"][string];
type TransitionInput = NonNullable<StrategyInput["transitions"]>[string];
type PhaseInput = NonNullable<StrategyInput["phases"]>[string];
type EventInput = NonNullable<StrategyInput["events"]>[string];
type CaseloadInput = NonNullable<StrategyInput["caseloads"]>[string];
type ScheduleInput = NonNullable<TransitionInput["probability"]>;

const scheduleOf = (input: ScheduleInput, path: Path, { formulaAt }: Compiling): Schedule => {
  const chance = (text: string | number, at: Path): Chance => (text === "rest" ? "rest" : formulaAt(at));
  if (typeof input !== "object")
    return { by: "sinceEntry", steps: [{ from: 0, value: chance(input, path) }] };
  const { sinceEntry, inState, byAge, fromDate } = input;
  if (fromDate !== undefined)
    return {
      by: "fromDate",
      steps: Object.entries(fromDate).map(([from, text]) => ({
        from,
        value: chance(text, [...path, "fromDate", from]),
      })),
    };
  const by = byAge !== undefined ? "byAge" : inState === undefined ? "sinceEntry" : "inState";
  const steps = Object.entries(byAge ?? inState ?? sinceEntry ?? {}).map(([from, text]) => ({
    from: Number(from),
    value: chance(text, [...path, by, from]),
  }));
  return { by, steps };
};

const chanceOf = (input: TransitionInput, path: Path, source: Compiling): Transition["chance"] => {
  const { probability, rate, shape, group, of = "entrants" } = input;
  if (probability !== undefined)
    return { kind: "probability", value: scheduleOf(probability, [...path, "probability"], source) };
  if (rate !== undefined) return { kind: "rate", value: scheduleOf(rate, [...path, "rate"], source) };
  const curve = shape === undefined ? undefined : scheduleOf(shape, [...path, "shape"], source);
  return {
    kind: "share",
    share: source.formulaAt([...path, "share"]),
    of,
    within: source.formulaAt([...path, "within"]),
    written: { ...source.durationAt([...path, "within"]), text: String(input.within ?? "") },
    ...given({ shape: curve, group }),
  };
};

const ratioOf = (input: TransitionInput, path: Path, source: Compiling): Transition["ratio"] => {
  for (const kind of RATIOS) {
    const value = input[kind];
    if (value !== undefined) return { kind, value: scheduleOf(value, [...path, kind], source) };
  }
  return undefined;
};

const windowOf = ({ sinceEntry, inState }: PhaseInput): Phase["window"] => {
  const [from, until] = sinceEntry ?? inState ?? [];
  if (from === undefined) return undefined;
  const by = sinceEntry === undefined ? "inState" : "sinceEntry";
  return { by, from: Number(from), ...(until === undefined ? {} : { until: Number(until) }) };
};

const whenOf = ({ entry, from, to, starts, completes, quits }: EventInput): Happening["when"] => {
  if (entry !== undefined) return { kind: "entry" };
  if (starts !== undefined) return { kind: "starts", phases: starts };
  if (completes !== undefined) return { kind: "completes", phases: completes };
  if (quits !== undefined) return { kind: "quits", phases: quits };
  return { kind: "move", ...given({ from, to }) };
};

/** How citizens move, and what is done to them, in one strategy. */
export const compileDynamics = (source: Compiling, strategy: string): Dynamics => {
  const entry: Partial<StrategyInput> = source.document.strategies[strategy] ?? {};
  const each = <Input, Node>(
    section: "transitions" | "phases" | "events" | "caseloads",
    entries: Readonly<Record<string, Input>> | undefined,
    make: (input: Input, path: Path) => Node,
  ): (Node & { readonly id: string; readonly path: Path })[] =>
    Object.entries(entries ?? {}).map(([id, input]) => {
      const path = ["strategies", strategy, section, id];
      return { id, ...make(input, path), path: source.written(path) };
    });
  return {
    transitions: each("transitions", entry.transitions, (input: TransitionInput, path) => ({
      from: input.from,
      to: input.to,
      chance: chanceOf(input, path, source),
      ...given({ ratio: ratioOf(input, path, source) }),
    })),
    phases: each("phases", entry.phases, (input: PhaseInput, path) => ({
      label: input.label ?? both(String(path.at(-1))),
      in: input.in,
      ...given({ window: windowOf(input), place: input.place }),
    })) satisfies readonly Phase[],
    events: each("events", entry.events, (input: EventInput, path) => ({
      label: input.label ?? both(String(path.at(-1))),
      when: whenOf(input),
    })),
    caseloads: each("caseloads", entry.caseloads, (input: CaseloadInput, path) => ({
      label: input.label ?? both(String(path.at(-1))),
      citizensPerStaff: source.formulaAt([...path, "citizensPerStaff"]),
      of: input.of,
      whole: input.whole ?? false,
    })) satisfies readonly Caseload[],
    ...given({ ordinaryEffort: entry.ordinaryEffort }),
  };
};
