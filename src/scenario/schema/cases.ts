import * as z from "zod";
import { label, list, mapping, named, text } from "./fields";

/** Keys of a scenario that a case may say otherwise: all but what it is, how it is written, and what files it names. */
export const CASE_KEYS = [
  "title",
  "prices",
  "horizon",
  "rules",
  "asOf",
  "gaps",
  "municipality",
  "switches",
  "discounting",
  "welfare",
  "retainedShare",
  "taxKept",
  "states",
  "segments",
  "outcomes",
  "intake",
  "accept",
  "decision",
  "uncertainty",
  "goals",
  "actuals",
  "trial",
  "accounts",
  "reference",
  "ordinaryEffort",
  "strategies",
] as const;

const patched = z.unknown().optional();

/**
 * Cases of a scenario: what each lays over it. What that comes to is checked as a scenario of its own, so that here only
 * the keys are.
 */
export const cases = named(
  mapping({
    label: label.meta({ description: "What the case is called beside the others." }),
    without: list(text, 200, 1)
      .optional()
      .meta({ description: "What of the scenario is left out: intake.places" }),
    parameters: patched.meta({
      description: "Values of parameters, or parameters of the case's own: { success: 15% }",
    }),
    ...(Object.fromEntries(CASE_KEYS.map((key) => [key, patched])) as Record<
      (typeof CASE_KEYS)[number],
      typeof patched
    >),
  }),
)
  .optional()
  .meta({ description: "The scenario otherwise: each laid over it and run as one of its own." });
