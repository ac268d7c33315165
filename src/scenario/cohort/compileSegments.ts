import { binary, type Formula, number } from "../../formula/index";
import type { Parameter, Segment } from "../../model/index";
import { own } from "../../own";
import type { Compiling } from "../compiling";
import { both, given } from "../given";

/** What is left of 1 by other shares. */
const restOf = (shares: readonly Formula[]): Formula =>
  shares.reduce<Formula>((left, share) => binary("subtract", left, share), number("1"));

/** The parts of the cohort; without any named, one that is all of it. */
export const compileSegments = (
  { document, formulaAt }: Compiling,
  parameters: Readonly<Record<string, Parameter>>,
): readonly Segment[] => {
  const entries = Object.entries(document.segments ?? {});
  const everybody = given({ age: document.intake?.age });
  if (entries.length === 0)
    return [{ id: "all", share: number("1"), ...everybody, attributes: {}, numbers: {} }];
  const stated = entries.flatMap(([id, { share }]) =>
    share === "rest" ? [] : [formulaAt(["segments", id, "share"])],
  );
  return entries.map(([id, { label = both(id), share, age, category, parameters: changed = {} }]) => {
    const names = Object.keys(changed).flatMap((name) => {
      const parameter = own(parameters, name);
      return parameter === undefined ? [] : [[name, parameter.label] as const];
    });
    return {
      id,
      label,
      share: share === "rest" ? restOf(stated) : formulaAt(["segments", id, "share"]),
      ...everybody,
      ...given({ age }),
      ...(names.length === 0 ? {} : { names: Object.fromEntries(names) }),
      attributes: given({ category }) as Record<string, string>,
      numbers: changed,
    };
  });
};
