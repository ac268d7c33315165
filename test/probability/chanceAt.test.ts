import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chanceAt, hashed } from "../../src/probability/chanceAt";
import { type Block, philox } from "../../src/probability/philox";

const words = (text: string): number[] => text.split(" ").map((word) => Number.parseInt(word, 16));
const hex = (numbers: readonly number[]): string =>
  numbers.map((word) => word.toString(16).padStart(8, "0")).join(" ");

describe("philox", () => {
  // Random123, tests/kat_vectors, the lines “philox4x32 10”: counter, key, answer.
  test.each([
    ["00000000 00000000 00000000 00000000", "00000000 00000000", "6627e8d5 e169c58d bc57ac4c 9b00dbd8"],
    ["ffffffff ffffffff ffffffff ffffffff", "ffffffff ffffffff", "408f276d 41c83b0e a20bc7c6 6d5451fd"],
    ["243f6a88 85a308d3 13198a2e 03707344", "a4093822 299f31d0", "d16cfe09 94fdcceb 5001e420 24126ea1"],
  ])("of %s is the published answer", (counter, key, answer) => {
    const found = philox(
      words(counter) as unknown as Block,
      words(key) as unknown as readonly [number, number],
    );
    expect(hex(found)).toBe(answer);
  });

  test("is what whole numbers of any size say", () => {
    const whole = fc.nat({ max: 0xffffffff });
    const round = ([a, b, c, d]: bigint[], [k, l]: bigint[]): bigint[] => {
      const first = 0xd2511f53n * (a as bigint);
      const second = 0xcd9e8d57n * (c as bigint);
      return [
        (second >> 32n) ^ (b as bigint) ^ (k as bigint),
        second & 0xffffffffn,
        (first >> 32n) ^ (d as bigint) ^ (l as bigint),
        first & 0xffffffffn,
      ];
    };
    fc.assert(
      fc.property(fc.tuple(whole, whole, whole, whole), fc.tuple(whole, whole), (counter, key) => {
        let block = counter.map(BigInt);
        let keys = key.map(BigInt);
        for (let index = 0; index < 10; index++) {
          block = round(block, keys);
          keys = [
            ((keys[0] as bigint) + 0x9e3779b9n) & 0xffffffffn,
            ((keys[1] as bigint) + 0xbb67ae85n) & 0xffffffffn,
          ];
        }
        expect(philox(counter, key)).toEqual(block.map(Number));
      }),
    );
  });
});

describe("hashed", () => {
  // The FNV authors' test vectors for FNV-1a of 64 bits.
  test.each([
    ["", "cbf29ce4 84222325"],
    ["a", "af63dc4c 8601ec8c"],
    ["foobar", "85944171 f73967e8"],
  ])("of “%s” is the published answer", (text, answer) => {
    expect(hex([...hashed(text)].reverse())).toBe(answer);
  });
});

describe("chanceAt", () => {
  test("has first values that never move", () => {
    const at = chanceAt(46, "success");
    expect([0, 1, 2].map(at)).toEqual([0.4512453483184383, 0.2544144935753526, 0.06969151718316924]);
    expect(chanceAt(46, "pladspris på øen")(0)).toBe(0.5067753604553157);
    expect(chanceAt(2 ** 53 - 1, "success")(2 ** 32)).toBe(0.2148289810114058);
  });

  test("is between 0 and 1, whatever the address, and another for another address", () => {
    const seeds = fc.maxSafeNat();
    fc.assert(
      fc.property(seeds, fc.maxSafeNat(), fc.string(), (seed, index, purpose) => {
        const chance = chanceAt(seed, purpose)(index);
        expect(chance).toBeGreaterThan(0);
        expect(chance).toBeLessThan(1);
        expect(chanceAt(seed, `${purpose}'`)(index)).not.toBe(chance);
        expect(chanceAt(seed === 0 ? 1 : seed - 1, purpose)(index)).not.toBe(chance);
        expect(chanceAt(seed, purpose)(index === 0 ? 1 : index - 1)).not.toBe(chance);
      }),
    );
  });

  test("is even over all tenths, and one purpose knows nothing of another", () => {
    const [one, other] = [chanceAt(1, "a"), chanceAt(1, "b")];
    const tenths = Array.from({ length: 10 }, () => 0);
    let product = 0;
    const draws = 20_000;
    for (let index = 0; index < draws; index++) {
      const chance = one(index);
      tenths[Math.floor(chance * 10)] = (tenths[Math.floor(chance * 10)] ?? 0) + 1;
      product += (chance - 0.5) * (other(index) - 0.5);
    }
    const square = tenths.reduce((sum, count) => sum + (count - draws / 10) ** 2 / (draws / 10), 0);
    // The chi-squared distribution with 9 degrees of freedom exceeds 27.9 one time in a thousand.
    expect(square).toBeLessThan(27.9);
    // Its standard deviation is 1/12 over the root of the draws.
    expect(Math.abs(product / draws)).toBeLessThan((3.3 * (1 / 12)) / Math.sqrt(draws));
  });
});
