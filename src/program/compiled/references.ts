import { type Formula, parametersOf } from "../../formula/index";
import { DRIVERS, isUndated, type Model, type Strategy } from "../../model/index";
import { type Path, type Problem, unknownName } from "../../problems/index";

type Named = { readonly id: string };

const idsOf = (all: readonly Named[]): readonly string[] => all.map(({ id }) => id);

/** What names anything that is not there, or is there twice; a name is told with the nearest there is. */
const telling = () => {
  const problems: Problem[] = [];
  return {
    problems,
    among: (names: readonly string[], known: readonly string[], where: string, path: Path): void => {
      for (const name of names)
        if (!known.includes(name)) problems.push({ ...unknownName(name, known, where), path });
    },
    unique: (names: readonly (string | number)[], path: Path): void => {
      const twice = names.find((name, index) => names.indexOf(name) !== index);
      if (twice !== undefined) problems.push({ code: "duplicate-name", path, found: String(twice) });
    },
    rising: (steps: readonly (string | number)[], path: Path): void => {
      const back = steps.find((step, index) => index > 0 && step <= (steps[index - 1] as string | number));
      if (back !== undefined)
        problems.push({ code: "argument-invalid", path, found: String(back), expected: "a < b < …" });
    },
    keyed: (record: Readonly<Record<string, Named>>, path: Path): void => {
      for (const [key, { id }] of Object.entries(record))
        if (key !== id)
          problems.push({ code: "argument-invalid", path: [...path, key, "id"], found: id, expected: key });
    },
  };
};

type Telling = ReturnType<typeof telling>;

/** Formulas by name that read one another in a circle would be read without end. */
const circles = (
  { problems }: Telling,
  formulas: Readonly<Record<string, { readonly formula: Formula }>>,
  key: string,
): void => {
  const done = new Set<string>();
  const open = new Set<string>();
  const visit = (name: string): boolean => {
    if (done.has(name) || !Object.hasOwn(formulas, name)) return true;
    if (open.has(name)) return false;
    open.add(name);
    const isSound = parametersOf(formulas[name]?.formula as Formula).every(visit);
    open.delete(name);
    done.add(name);
    if (!isSound) problems.push({ code: "formula-circle", path: [key, name], found: name });
    return true;
  };
  for (const name of Object.keys(formulas)) visit(name);
};

/** What a flow may be paid for, by what its driver counts. */
const paidFor = (
  strategy: Strategy,
  states: readonly string[],
): Readonly<Record<string, readonly string[]>> => {
  const { phases = [], events = [], caseloads = [] } = strategy.dynamics ?? {};
  const bought = (kind: string) => idsOf(strategy.capacity.filter((each) => each.kind === kind));
  return {
    ...{
      places: bought("places"),
      persons: bought("persons"),
      dates: bought("dates"),
      times: bought("times"),
    },
    staff: [...bought("staff"), ...idsOf(caseloads)],
    state: [...states, ...idsOf(phases)],
    event: idsOf(events),
    income: ["income"],
  };
};

const ofDynamics = (tell: Telling, strategy: Strategy, states: readonly string[], at: Path): void => {
  const { transitions, phases, events, caseloads } = strategy.dynamics ?? {
    ...{ transitions: [], phases: [], events: [], caseloads: [] },
  };
  const dynamics = [...at, "dynamics"];
  const named = { transitions, phases, events, caseloads };
  for (const [key, all] of Object.entries(named)) tell.unique(idsOf(all), [...dynamics, key]);
  const phaseIds = idsOf(phases);
  transitions.forEach(({ from, to, chance, ratio }, index) => {
    const path = [...dynamics, "transitions", index];
    tell.among([...from, to], states, "states", path);
    tell.unique(from, [...path, "from"]);
    const timed = chance.kind === "share" ? [chance.shape] : [chance.value];
    for (const schedule of [...timed, ratio?.value])
      if (schedule !== undefined)
        tell.rising(
          schedule.steps.map((step) => step.from),
          [...path, "steps"],
        );
  });
  phases.forEach(({ in: within, place, beside }, index) => {
    const path = [...dynamics, "phases", index];
    tell.among(within, states, "states", path);
    if (place !== undefined) tell.among([place], idsOf(strategy.capacity), "capacity", path);
    tell.among(beside?.phases ?? [], phaseIds, "phases", path);
  });
  events.forEach(({ when }, index) => {
    const path = [...dynamics, "events", index];
    if ("phases" in when) tell.among(when.phases, phaseIds, "phases", path);
    if (when.kind === "move") tell.among([...(when.from ?? []), ...(when.to ?? [])], states, "states", path);
  });
  caseloads.forEach(({ of }, index) => {
    tell.among(of, [...phaseIds, ...states], "phases, states", [...dynamics, "caseloads", index]);
  });
};

const ofStrategy = (tell: Telling, model: Model, strategy: Strategy, at: Path): void => {
  const states = idsOf(model.states);
  const { capacity, flows, history, own = {} } = strategy;
  tell.unique(idsOf(capacity), [...at, "capacity"]);
  tell.unique(idsOf(flows), [...at, "flows"]);
  tell.among(Object.values(own), Object.keys(model.parameters), "parameters", [...at, "own"]);
  const paid = paidFor(strategy, states);
  flows.forEach(({ per, of, account }, index) => {
    const path = [...at, "flows", index];
    tell.among([account], idsOf(model.accounts), "accounts", path);
    tell.among([of], paid[DRIVERS[per]] ?? [], per, path);
  });
  history?.spells.forEach(({ state, segment }, index) => {
    const path = [...at, "history", "spells", index];
    tell.among([state], states, "states", path);
    tell.among([segment], idsOf(model.segments), "segments", path);
  });
  ofDynamics(tell, strategy, states, at);
};

const ofCohort = (tell: Telling, model: Model): void => {
  const { cohort, strategies, horizon } = model;
  if (cohort === undefined) return;
  const states = idsOf(model.states);
  const { state, refill, outcomes, entries } = cohort;
  tell.among([state], states, "states", ["cohort", "state"]);
  tell.unique(idsOf(outcomes), ["cohort", "outcomes"]);
  outcomes.forEach((outcome, index) => {
    const path = ["cohort", "outcomes", index];
    tell.among([...outcome.states, ...Object.keys(outcome.weights ?? {})], states, "states", path);
  });
  if (!isUndated(horizon))
    entries.forEach(({ date }, index) => {
      if (date === undefined)
        tell.problems.push({
          code: "missing-key",
          path: ["cohort", "entries", index],
          values: { key: "date" },
        });
    });
  const filled = strategies.find(({ id }) => id === refill?.strategy);
  if (refill === undefined) return;
  tell.among([refill.strategy], idsOf(strategies), "strategies", ["cohort", "refill"]);
  if (filled !== undefined)
    tell.among([refill.capacity], paidFor(filled, []).places ?? [], "capacity", ["cohort", "refill"]);
};

/** Every name in a model of the right shape that stands for nothing, and every circle in it. */
export const referenceProblems = (model: Model): readonly Problem[] => {
  const tell = telling();
  const { strategies, accounts, states, segments, parameters, definitions } = model;
  const lists = { strategies, accounts, states, segments };
  for (const [key, all] of Object.entries(lists)) tell.unique(idsOf(all), [key]);
  tell.keyed(parameters, ["parameters"]);
  tell.keyed(definitions, ["definitions"]);
  circles(tell, parameters, "parameters");
  circles(tell, definitions, "definitions");
  const arms = idsOf(strategies);
  const named = (name: string | undefined, known: readonly string[], where: string, path: Path): void =>
    name === undefined ? undefined : tell.among([name], known, where, path);
  named(model.reference, arms, "strategies", ["reference"]);
  named(model.ordinaryEffort?.reference, arms, "strategies", ["ordinaryEffort"]);
  tell.among(
    model.ordinaryEffort?.flows ?? [],
    strategies.flatMap(({ flows }) => idsOf(flows)),
    "flows",
    ["ordinaryEffort", "flows"],
  );
  const known = Object.keys(parameters);
  tell.among(model.decision?.breakEven ?? [], known, "parameters", ["decision", "breakEven"]);
  (model.goals ?? []).forEach(({ strategy, outcome }, index) => {
    const path = ["goals", index];
    tell.among([strategy], arms, "strategies", path);
    tell.among([outcome], idsOf(model.cohort?.outcomes ?? []), "outcomes", path);
  });
  tell.among(
    (model.trial?.arms ?? []).map(({ strategy }) => strategy),
    arms,
    "strategies",
    ["trial", "arms"],
  );
  tell.rising(
    (model.clock?.steps ?? []).map(({ fromWeek }) => fromWeek),
    ["clock", "steps"],
  );
  for (const [id, { rows }] of Object.entries(model.tables))
    tell.rising(
      rows.map(({ from }) => from),
      ["tables", id],
    );
  tell.among(Object.keys(model.welfare?.outcomes ?? {}), idsOf(model.cohort?.outcomes ?? []), "outcomes", [
    "welfare",
    "outcomes",
  ]);
  ofCohort(tell, model);
  strategies.forEach((strategy, index) => {
    ofStrategy(tell, model, strategy, ["strategies", index]);
  });
  return tell.problems;
};
