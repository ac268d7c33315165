import { isUndated } from "../../model/index";
import { ProblemError } from "../../problems/index";
import { referenceOf } from "../referenceOf";
import { type Criticism, criticism } from "./criticism";
import type { Examined } from "./examined";

/** Several arms, and nothing that says which the others are held against. */
export const unsaidReference = ({ model, reference }: Examined): readonly Criticism[] => {
  const { strategies, horizon } = model;
  const labels = strategies.map(({ label }) => label);
  // Budgets may be several of the same kind, each for itself.
  if (strategies.length < 2 || model.cohort === undefined || model.reference !== undefined) return [];
  if (reference === undefined) {
    try {
      referenceOf(model);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const [problem] = error.problems;
      const example = problem?.values?.example ?? "";
      return [criticism("reference", "error", [], ["strategies"], { names: labels, example })];
    }
  }
  const isSaid = strategies.some(({ dynamics }) => dynamics?.ordinaryEffort === "included");
  return !isUndated(horizon) || isSaid || reference === undefined
    ? []
    : [
        criticism("reference-first", "note", [], ["strategies"], {
          name: reference.label,
          example: reference.id,
        }),
      ];
};

/**
 * Cases that change the comparator by what they change in a strategy it extends, as it was to stand still. What a
 * programme inherits from the comparator is meant for both.
 */
export const inheritedCases = ({ model, reference }: Examined): readonly Criticism[] =>
  reference === undefined
    ? []
    : (model.cases ?? []).flatMap(({ id, label, inherited = [] }) =>
        inherited.includes(reference.id)
          ? [
              criticism("inherited-case", "warning", [id], ["cases", id, "strategies"], {
                variant: label,
                name: reference.label,
                strategy: reference.id,
              }),
            ]
          : [],
      );
