import type { Product } from "./ledger";
import type { Summed } from "./sum";

/** The numbers of the runs that some parts of a product are made of. */
export const runsOf = ({ flows }: Pick<Product, "flows">, { parts }: Summed): readonly number[] =>
  parts.flatMap((part) => {
    const [from, until] = flows[part.flow]?.runs ?? [0, 0];
    return Array.from({ length: until - from }, (_, index) => from + index);
  });
