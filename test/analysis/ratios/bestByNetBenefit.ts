import type { GridOption } from "./options";

/** A willingness to pay as a fraction of whole numbers, so that no two options come near without being equal. */
interface Price {
  readonly money: bigint;
  readonly units: bigint;
}

const priceOf = (money: number | bigint, units: number | bigint): Price => ({
  money: BigInt(money),
  units: BigInt(units),
});

const byHeight = (a: Price, b: Price): number => Number(a.money * b.units - b.money * a.units);

/** Every price at which two options are worth the same. */
const switchesOf = (options: readonly GridOption[]): readonly Price[] =>
  options
    .flatMap((a) => options.map((b) => priceOf(a.cost - b.cost, a.effect - b.effect)))
    .filter(({ money, units }) => money > 0n && units > 0n)
    .sort(byHeight);

/**
 * Prices above 0 that leave none out: where two options are worth the same, below the first and above the last such
 * price, and between each two of them, as nothing changes in between.
 */
const pricesFor = (options: readonly GridOption[]): readonly Price[] => {
  const switches = switchesOf(options);
  const [first, last] = [switches[0], switches.at(-1)];
  if (first === undefined || last === undefined) return [priceOf(1, 1)];
  const between = switches
    .slice(1)
    .map((high, index) =>
      priceOf(high.money + (switches[index]?.money ?? 0n), high.units + (switches[index]?.units ?? 0n)),
    );
  const [below, above] = [priceOf(first.money, 2n * first.units), priceOf(2n * last.money, last.units)];
  return [below, ...switches, ...between, above];
};

const bestAt = (options: readonly GridOption[], { money, units }: Price): readonly GridOption[] => {
  const worth = ({ cost, effect }: GridOption): bigint => money * BigInt(effect) - units * BigInt(cost);
  const most = options.map(worth).reduce((a, b) => (a > b ? a : b));
  return options.filter((option) => worth(option) === most);
};

/** Ids of the options with the highest net benefit at some willingness to pay above 0. */
export const bestByNetBenefit = (options: readonly GridOption[]): ReadonlySet<string> =>
  new Set(
    options.length === 0
      ? []
      : pricesFor(options).flatMap((price) => bestAt(options, price).map(({ id }) => id)),
  );
