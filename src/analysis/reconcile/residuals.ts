import type { PrintedTables } from "../../model/index";
import { ProblemError } from "../../problems/index";
import { type DecomposedLine, type DecomposedModel, type Decomposition, decompose } from "../decompose";
import type { Finding } from "../finding";

/** `2022: 1000000, 2025: 1000000`: the years something is left in. */
const pattern = ({ years }: DecomposedModel): string =>
  years
    .filter(({ residual }) => residual !== "0")
    .map(({ year, residual }) => `${year}: ${residual}`)
    .join(", ");

const fixedPartFinding = (
  { line, label, sameYears, models }: DecomposedLine,
  currency: string,
): Finding[] => {
  const [first, ...rest] = models;
  if (sameYears || first === undefined || line === "sum") return [];
  const stated = pattern(first);
  const readings = rest.map((model) => {
    const value = pattern(model);
    return {
      source: "model" as const,
      from: model.table,
      value,
      agrees: value === stated,
      reconciles: false,
    };
  });
  const common = {
    kind: "fixed-part",
    table: first.table,
    subject: label.da,
    stated,
    unit: currency,
  } as const;
  return [{ id: `fixed-part.${line}`, ...common, readings, path: ["models"] }];
};

const misfitFindings = ({ line, label, fixedPart, models }: DecomposedLine, currency: string): Finding[] =>
  models.flatMap((model): Finding[] => {
    if (model.fits) return [];
    const readings = [{ source: "model" as const, value: fixedPart, agrees: false, reconciles: false }];
    const common = { kind: "misfit", table: model.table, subject: label.da, unit: currency } as const;
    return [
      {
        id: `misfit.${line}.${model.id}`,
        ...common,
        stated: model.residual,
        readings,
        path: ["models", model.id],
      },
    ];
  });

const decomposed = (printed: PrintedTables): Decomposition | undefined => {
  try {
    return decompose(printed);
  } catch (error) {
    // A source with one model, or models of one size, has nothing to take apart.
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
};

/** A fixed part that falls in other years from model to model, and models that do not fit the solved price. */
export const residualFindings = (printed: PrintedTables): Finding[] => {
  const decomposition = decomposed(printed);
  if (decomposition === undefined) return [];
  return decomposition.lines.flatMap((line) => [
    ...fixedPartFinding(line, decomposition.currency),
    ...misfitFindings(line, decomposition.currency),
  ]);
};
