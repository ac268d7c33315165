/** What a strategy gains at some value of a parameter, and how much money that is made of. */
export interface Gain {
  readonly gain: number;
  readonly size: number;
}

/** A gain as a function of one parameter; nothing where the model has no value. */
export type GainAt = (value: number) => Gain | undefined;

/** A value that was looked at. */
export interface Sample {
  readonly value: number;
  readonly at: Gain | undefined;
}

/** A gain so small beside the amounts it is made of that it is nothing but rounding. */
export const ROUNDING = 1e-12;

/** A gain of nothing pays: what was spent came back. */
export const pays = ({ gain, size }: Gain): boolean => gain >= -ROUNDING * size;

export const isPaying = ({ at }: Sample): boolean => at !== undefined && pays(at);

/** Whether all that is left is rounding. */
export const isNothing = ({ at }: Sample): boolean =>
  at !== undefined && Math.abs(at.gain) <= ROUNDING * at.size;

export const heightOf = ({ at }: Sample): number => at?.gain ?? 0;

export const sampler =
  (gainAt: GainAt) =>
  (value: number): Sample => ({ value, at: gainAt(value) });
