import type { Assumptions, BreakEvens, Frontier, Sensitivity } from "../../analysis/index";
import type { Model } from "../../model/index";
import { changedData } from "../changedBlocks";
import { output } from "./output";

const headOf = ({ title, currency, priceLevel }: Model) => ({ title, currency, priceLevel });

const footOf = (model: Model) => ({ ...changedData(model), model: model.fingerprint });

/** What `break-even` hands to programs. */
export const breakEvenOutput = (
  model: Model,
  { perspective, of, against, reach, discounted, breakEvens, paybacks }: BreakEvens,
) =>
  output("break-even", {
    ...headOf(model),
    perspective: perspective ?? "all",
    ...{ of, against, reach, discounted, breakEvens, paybacks },
    ...footOf(model),
  });

/** What `sensitivity` hands to programs. */
export const assumptionsOutput = (model: Model, { tornado, cases, restsOn }: Assumptions) =>
  output("assumptions", { ...headOf(model), tornado, cases, restsOn, ...footOf(model) });

/** What `sensitivity --vary` hands to programs. */
export const sensitivityOutput = (model: Model, sensitivity: Sensitivity, frontier?: Frontier) =>
  output("sensitivity", {
    ...headOf(model),
    ...sensitivity,
    ...(frontier === undefined ? {} : { frontier: frontier.points }),
    ...footOf(model),
  });
