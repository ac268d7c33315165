import { fail, is } from "../../problems/index";

/** Rows of numbers, one for each draw: all of one width. */
export type Rows = readonly (readonly number[])[];

export const rowsShape = /* @__PURE__ */ is.list(/* @__PURE__ */ is.list(is.finite));

/** One column after another of rows that are alike. */
export const columnsIn = (rows: Rows, name: string): readonly Float64Array[] => {
  const width = rows[0]?.length ?? 0;
  const other = rows.findIndex((row) => row.length !== width);
  if (other >= 0)
    fail({
      code: "draws-unlike",
      path: [name, other],
      found: String((rows[other] as readonly number[]).length),
      expected: String(width),
    });
  return Array.from({ length: width }, (_, at) => Float64Array.from(rows, (row) => row[at] as number));
};

/** Net benefits of two strategies or more, in as many draws as there are of anything beside them. */
export const netBenefitsIn = (
  netBenefits: Rows,
  beside?: readonly Float64Array[],
): readonly Float64Array[] => {
  const found = columnsIn(netBenefits, "netBenefits");
  const path = ["netBenefits"];
  if (found.length < 2) fail({ code: "nothing-to-compare", path, found: String(found.length) });
  const odd = beside?.find(({ length }) => length !== netBenefits.length);
  if (odd !== undefined)
    fail({
      code: "draws-unlike",
      path,
      found: String(netBenefits.length),
      expected: String(odd.length),
    });
  return found;
};

export const meanOf = (values: Float64Array): number => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
};

/** Each strategy less the one that is best on average, the first of several: what could be gained by another choice. */
export const gainsOf = (netBenefits: readonly Float64Array[]): readonly Float64Array[] => {
  const means = netBenefits.map(meanOf);
  const best = netBenefits[means.indexOf(Math.max(...means))] as Float64Array;
  return netBenefits.flatMap((values) =>
    values === best ? [] : [values.map((value, index) => value - (best[index] as number))],
  );
};

/** What choosing by each draw would gain over always choosing what is best on average. */
export const expectedGain = (gains: readonly Float64Array[]): number => {
  const draws = gains[0]?.length ?? 0;
  let [sum, most] = [0, 0];
  for (const values of gains) most = Math.max(most, meanOf(values));
  for (let index = 0; index < draws; index++) {
    let best = 0;
    for (const values of gains) best = Math.max(best, values[index] as number);
    sum += best;
  }
  return sum / draws - most;
};
