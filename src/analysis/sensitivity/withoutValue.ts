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

/** Whether something can be done at all; anything else that goes wrong is told. */
export const can = (attempt: () => void): boolean => {
  try {
    attempt();
    return true;
  } catch (error) {
    if (error instanceof ProblemError) return false;
    throw error;
  }
};
