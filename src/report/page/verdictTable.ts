import type { Verdict } from "../../analysis/index";
import type { Table } from "../block";
import { verdictAmount } from "./verdictText";

const LEFT = [
  "of",
  "against",
  "perspective",
  "stage",
  "per",
  "discounted",
  "pays",
  "needs",
  "outcome",
] as const;

/** Verdicts as rows for spreadsheets: whether each strategy pays, what it costs more, and the values it takes. */
export const verdictRowTable = (verdicts: readonly Verdict[]): Table => ({
  columns: [
    ...LEFT.map((heading) => ({ heading, align: "left" as const })),
    { heading: "value", align: "right" },
    { heading: "amount", align: "right" },
  ],
  lines: verdicts.flatMap((verdict) => {
    const { of, against, perspective, stage, per, discounted, pays, needs } = verdict;
    const words = [
      of,
      against,
      Array.isArray(perspective) ? perspective.join("+") : String(perspective),
      stage,
      per,
      String(discounted),
      String(pays),
      needs?.vary ?? "",
      needs?.outcome ?? "",
    ].map((text) => ({ text }));
    const amount = { amount: verdictAmount(verdict).toFixed() };
    const values = needs === undefined || needs.crossings.length === 0 ? [undefined] : needs.crossings;
    return values.map((found) => ({
      cells: [...words, found === undefined ? { text: "" } : { count: found.value }, amount],
    }));
  }),
});
