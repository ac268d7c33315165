/** What stands in words where a distribution may stand. */
export type Written =
  | { readonly kind: "interval"; readonly share: string; readonly low: string; readonly high: string }
  | { readonly kind: "counts"; readonly count: string; readonly of: string }
  | { readonly kind: "name"; readonly name: string };

const INTERVAL =
  /^(?<share>\S+(?:\s?(?:%|pct\.))?)\s+(?:between|mellem)\s+(?<low>.+?)\s+(?:and|og)\s+(?<high>.+)$/iu;
const COUNTS = /^(?<count>\S+)\s+(?:of|af|out of|ud af)\s+(?<of>\S+)$/iu;

/** Reads `80% between 2% and 15%`, `17 of 100` and a family's name, also in Danish; the numbers are left as they are. */
export const readWords = (text: string): Written => {
  const words = text.trim();
  const { share, low, high } = INTERVAL.exec(words)?.groups ?? {};
  if (share !== undefined && low !== undefined && high !== undefined)
    return { kind: "interval", share, low, high };
  const { count, of } = COUNTS.exec(words)?.groups ?? {};
  if (count !== undefined && of !== undefined) return { kind: "counts", count, of };
  return { kind: "name", name: words };
};
