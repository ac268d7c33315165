import { Decimal, exactText } from "../../decimal";
import { parametersOf } from "../../formula/index";
import { isUndated, type Model, type Strategy, type Transition, YEAR_DAYS } from "../../model/index";
import { dependentsOf } from "../../program/index";
import { type Criticism, criticism } from "./criticism";
import { type Examined, isGoal, valueIn } from "./examined";
import { asWrittenOnce } from "./unpaid";

type Share = Transition & { readonly chance: { readonly kind: "share" } };

const isShare = (transition: Transition): transition is Share => transition.chance.kind === "share";

/** Shares of the entrants in a strategy. */
const sharesOf = ({ dynamics }: Strategy): readonly Share[] =>
  (dynamics?.transitions ?? []).filter(isShare).filter(({ chance }) => chance.of === "entrants");

/** Names of goals, and of what follows from them. */
const goalNames = (model: Model): ReadonlySet<string> =>
  new Set(
    Object.values(model.parameters)
      .filter(isGoal)
      .flatMap(({ id }) => [...dependentsOf(model, id)]),
  );

/** The shares of a strategy that are goals. */
const goalsOf = (strategy: Strategy, names: ReadonlySet<string>): readonly Share[] =>
  sharesOf(strategy).filter(({ chance }) => parametersOf(chance.share).some((name) => names.has(name)));

const SAME_TIME = "7";

/** Parts of a goal that are below what the reference reaches in the same time. */
export const belowUsual = (examined: Examined): readonly Criticism[] => {
  const { model, reference, others } = examined;
  if (reference === undefined) return [];
  const names = goalNames(model);
  const labels = new Map(model.states.map(({ id, label }) => [id, label]));
  const usual = sharesOf(reference);
  const read = (formula: Share["chance"]["share"]): Decimal =>
    valueIn(examined, formula) ?? new Decimal(Number.NaN);
  const found = others.flatMap((strategy) =>
    goalsOf(strategy, names).flatMap((goal) => {
      const same = usual.filter(
        ({ to, chance }) =>
          to === goal.to && read(chance.within).minus(read(goal.chance.within)).abs().lte(SAME_TIME),
      );
      const sum = same.reduce((all, { chance }) => all.plus(read(chance.share)), new Decimal(0));
      const own = goalsOf(strategy, names)
        .filter(({ to }) => to === goal.to)
        .reduce((all, { chance }) => all.plus(read(chance.share)), new Decimal(0));
      if (same.length === 0 || !own.lt(sum)) return [];
      return [
        criticism("part-below-usual", "warning", [strategy.id, goal.to], goal.path, {
          state: labels.get(goal.to) ?? "",
          strategy: strategy.label,
          reference: reference.label,
          goal: exactText(own),
          usual: exactText(sum),
        }),
      ];
    }),
  );
  return asWrittenOnce([...new Map(found.map((each) => [each.id, each])).values()]);
};

/** Whether a share's shape ends it: no more of them, from some cycle on. */
const hasEnd = (examined: Examined, { chance }: Share): boolean => {
  const last = chance.shape?.steps.at(-1)?.value;
  return last !== undefined && last !== "rest" && valueIn(examined, last)?.isZero() === true;
};

/** The part of a share that may go on after its time without being told of. */
const MATTERS = "0.005";

/** Goals that go on being reached after their time, as citizens are followed longer. */
export const goesOn = (examined: Examined): readonly Criticism[] => {
  const { model, followed, others, values } = examined;
  const names = goalNames(model);
  if (followed === undefined || isUndated(model.horizon)) return [];
  return others.flatMap((strategy) => {
    const going = goalsOf(strategy, names).filter((share) => !hasEnd(examined, share));
    const [first] = going;
    const within = first === undefined ? undefined : valueIn({ values }, first.chance.within);
    if (first === undefined || within === undefined || within.gte(followed)) return [];
    const states = [...new Set(going.map(({ to }) => to))];
    const citizens = examined.until().entrants.reduce((sum, { count }) => sum.plus(count), new Decimal(0));
    const shareAt = (days: Decimal): Decimal =>
      citizens.isZero()
        ? citizens
        : (examined.firstEntries([states], days).get(strategy.id)?.[0] ?? new Decimal(0)).div(citizens);
    const year = new Decimal(YEAR_DAYS);
    const [then, afterYear, end] = [within, Decimal.min(year, followed), followed].map(shareAt);
    if (then === undefined || afterYear === undefined || end === undefined) return [];
    if (end.minus(then).lt(MATTERS)) return [];
    const text = (share: Decimal): string => exactText(share.toDecimalPlaces(3));
    return [
      criticism("goes-on", "warning", [strategy.id], first.path, {
        strategy: strategy.label,
        states: states.map(
          (id) => model.states.find((state) => state.id === id)?.label ?? { da: id, en: id },
        ),
        weeks: exactText(within.div(7).toDecimalPlaces(1)),
        reached: text(then),
        year: text(afterYear),
        end: text(end),
        years: exactText(followed.div(YEAR_DAYS).toDecimalPlaces(2)),
      }),
    ];
  });
};

/** Shares whose shape ends them in another cycle than their time does, where the two were written apart. */
export const shapesApart = (examined: Examined): readonly Criticism[] => {
  const { model, values } = examined;
  const cycle = model.cohort?.cycleDays;
  if (cycle === undefined || isUndated(model.horizon)) return [];
  return asWrittenOnce(
    model.strategies.flatMap((strategy) =>
      sharesOf(strategy).flatMap((share) => {
        const { shape, within } = share.chance;
        const days = valueIn({ values }, within);
        const last = shape?.steps.at(-1);
        if (shape?.by !== "sinceEntry" || last === undefined || days === undefined) return [];
        const [end, time] = [Number(last.from), days.div(cycle).round().toNumber()];
        if (!hasEnd(examined, share) || end === time) return [];
        return [
          criticism("shape-not-within", "warning", [strategy.id, share.id], share.path, {
            strategy: strategy.label,
            state: model.states.find(({ id }) => id === share.to)?.label ?? share.to,
            within: String(time),
            end: String(end),
          }),
        ];
      }),
    ),
  );
};

/** Citizens in a part of an outcome, of all who start, by which it must differ to be told of. */
const DIFFERS = "0.005";

/** Outcomes of several states of which a strategy brings more into some, and fewer into others. */
export const oppositeParts = (examined: Examined): readonly Criticism[] => {
  const { model, followed, reference, others } = examined;
  const composite = (model.cohort?.outcomes ?? []).filter(
    ({ kind, states }) => kind === "firstEntry" && states.length > 1,
  );
  if (composite.length === 0 || followed === undefined || reference === undefined) return [];
  const states = [...new Set(composite.flatMap((outcome) => outcome.states))];
  const entries = examined.firstEntries(
    states.map((state) => [state]),
    followed,
  );
  const citizens = examined.until().entrants.reduce((sum, { count }) => sum.plus(count), new Decimal(0));
  const labelOf = (id: string) => model.states.find((state) => state.id === id)?.label ?? { da: id, en: id };
  return composite.flatMap(({ id, label, path, states: parts }) =>
    others.flatMap((strategy) => {
      const moved = parts.flatMap((state) => {
        const index = states.indexOf(state);
        const [own, usual] = [strategy, reference].map(
          (arm) => entries.get(arm.id)?.[index] ?? new Decimal(0),
        );
        const more = own === undefined || usual === undefined ? new Decimal(0) : own.minus(usual);
        return more.abs().gt(citizens.times(DIFFERS)) ? [{ state, more }] : [];
      });
      const [gained, lost] = [true, false].map((isMore) =>
        moved.filter(({ more }) => more.gt(0) === isMore).map(({ state }) => labelOf(state)),
      );
      if (gained === undefined || lost === undefined || gained.length === 0 || lost.length === 0) return [];
      return [
        criticism("opposite-parts", "warning", [id, strategy.id], path, {
          outcome: label,
          strategy: strategy.label,
          reference: reference.label,
          more: gained,
          fewer: lost,
        }),
      ];
    }),
  );
};
