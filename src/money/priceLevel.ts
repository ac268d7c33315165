/**
 * Whose prices and wages an amount is in: those of one year, or those of the year it falls in
 * (running). Fixed and running amounts, or two fixed years, never add.
 */
export type PriceLevel = { readonly fixed: number } | "running";
