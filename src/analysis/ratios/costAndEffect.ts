import type { Decimal } from "../../decimal";
import type { Path } from "../../problems/index";
import { readAmount } from "./readAmount";

/** What a strategy costs and what it does, in decimal text: a net cost, and successes, life years, job-weeks. */
export interface CostAndEffect {
  /** Net cost (paid − received), of one perspective. */
  readonly cost: string;
  /** A quantity of which more is better. */
  readonly effect: string;
}

/** The same as exact numbers: a place in the cost-effectiveness plane. */
export interface Place {
  readonly cost: Decimal;
  readonly effect: Decimal;
}

export const readPlace = ({ cost, effect }: CostAndEffect, path: Path = []): Place => ({
  cost: readAmount(cost, [...path, "cost"]),
  effect: readAmount(effect, [...path, "effect"]),
});
