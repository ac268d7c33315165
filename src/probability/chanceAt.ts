import { philox } from "./philox";

const WORD = 2 ** 32;
const PRIME = 0x100000001b3n;
const OFFSET = 0xcbf29ce484222325n;

/** Two numbers of 32 bits that stand for a text: FNV-1a of 64 bits (Fowler, Noll & Vo) of its UTF-8. */
export const hashed = (text: string): readonly [low: number, high: number] => {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  return [Number(hash & 0xffffffffn), Number(hash >> 32n)];
};

/**
 * Chances above 0 and below 1 for a purpose, each at an address of its own: whichever is asked for first, by whatever
 * thread, and whatever else is drawn.
 *
 * @param seed - a whole number from 0 to 2^53 − 1
 * @param purpose - what is drawn, by name
 * @returns the chance of a draw by its number
 */
export const chanceAt = (seed: number, purpose: string): ((index: number) => number) => {
  const [low, high] = hashed(purpose);
  const key = [seed % WORD, Math.floor(seed / WORD)] as const;
  return (index) => {
    const [a, b] = philox([index % WORD, Math.floor(index / WORD), low, high], key);
    // 52 bits and a half: neither 0 nor 1, which most quantiles do not have.
    return ((a >>> 6) * 2 ** 26 + (b >>> 6) + 0.5) / 2 ** 52;
  };
};
