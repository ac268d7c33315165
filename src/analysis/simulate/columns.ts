import type { Model, Perspective } from "../../model/index";
import type { Stage } from "../overview/types";
import { viewsOf } from "../paybacks";
import type { Asked } from "../sensitivity/question";

/** Whose money, and how far. */
export interface View {
  readonly perspective: Perspective;
  readonly stage: Stage;
}

/** What one number of a draw is. */
export type Column =
  /** Of one strategy, or of one less the reference. */
  | ({ readonly kind: "netCost" | "difference"; readonly strategy: string } & View)
  /** 1 where one does not cost more than the reference, else 0. */
  | ({ readonly kind: "pays"; readonly strategy: string } & View)
  /** 1 where it has come back soon enough, 0 where it has not, −1 where citizens are not followed so long. */
  | ({ readonly kind: "within"; readonly strategy: string } & View)
  | {
      readonly kind: "outcome" | "outcomeDifference";
      readonly strategy: string;
      readonly outcome: string;
    };

/** What is told of every draw, in one order. */
export const columnsOf = (
  model: Model,
  { against }: Pick<Asked, "against">,
  views: readonly View[] = viewsOf(model),
): readonly Column[] => {
  const outcomes = (model.cohort?.outcomes ?? []).map(({ id }) => id);
  const hasLimit = model.decision?.maxPaybackYears !== undefined;
  return model.strategies.flatMap(({ id: strategy }): Column[] => {
    const isReference = strategy === against;
    return [
      ...views.flatMap((view): Column[] => [
        // Equalisation is about changes.
        ...(view.stage === "retained" ? [] : [{ kind: "netCost", strategy, ...view } as const]),
        ...(isReference
          ? []
          : ([
              { kind: "difference", strategy, ...view },
              { kind: "pays", strategy, ...view },
              ...(hasLimit ? [{ kind: "within", strategy, ...view }] : []),
            ] as Column[])),
      ]),
      ...outcomes.flatMap((outcome): Column[] => [
        { kind: "outcome", strategy, outcome },
        ...(isReference ? [] : [{ kind: "outcomeDifference", strategy, outcome } as const]),
      ]),
    ];
  });
};
