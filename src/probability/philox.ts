/** Four whole numbers of 32 bits. */
export type Block = readonly [number, number, number, number];

const ROUNDS = 10;
const MULTIPLIERS = [0xd2511f53, 0xcd9e8d57] as const;
const WEYL = [0x9e3779b9, 0xbb67ae85] as const;

/** The upper 32 bits of a product of two numbers of 32 bits, by halves so that no double loses any. */
const high = (a: number, b: number): number => {
  const [aHigh, aLow, bHigh, bLow] = [a >>> 16, a & 0xffff, b >>> 16, b & 0xffff];
  const middle = aHigh * bLow + ((aLow * bLow) >>> 16);
  const other = aLow * bHigh + (middle & 0xffff);
  return (aHigh * bHigh + Math.floor(middle / 0x10000) + Math.floor(other / 0x10000)) >>> 0;
};

/**
 * Philox4x32-10: four random numbers for a place, the same on every machine and in whatever order they are asked for.
 * (Salmon, Moraes, Dror & Shaw, “Parallel random numbers: as easy as 1, 2, 3”, SC 2011; test vectors in Random123,
 * `tests/kat_vectors`.)
 *
 * @param counter - the place, in four numbers of 32 bits
 * @param key - which of 2^64 sequences, in two
 */
export const philox = (counter: Block, key: readonly [number, number]): Block => {
  let [a, b, c, d] = counter;
  let [k, l] = key;
  for (let round = 0; round < ROUNDS; round++) {
    const [first, second] = [high(MULTIPLIERS[0], a), high(MULTIPLIERS[1], c)];
    const [low, other] = [Math.imul(MULTIPLIERS[0], a) >>> 0, Math.imul(MULTIPLIERS[1], c) >>> 0];
    [a, b, c, d] = [(second ^ b ^ k) >>> 0, other, (first ^ d ^ l) >>> 0, low];
    k = (k + WEYL[0]) >>> 0;
    l = (l + WEYL[1]) >>> 0;
  }
  return [a, b, c, d];
};
