import { ProblemError } from "../../problems/index";
import type { Net } from "./question";

/** What a model comes to, where it has a value there; anything else that goes wrong is told. */
export const ifAny = (read: () => Net): Net | undefined => {
  try {
    const net = read();
    return net.netCost.isFinite() ? net : undefined;
  } catch (error) {
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
};
