/** What programs hand over by mistake. */
const JUNK: readonly unknown[] = [
  null,
  undefined,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -1,
  1.5,
  "",
  "nonsense",
  "constructor",
  true,
  10n,
  Symbol("junk"),
  [],
  [null],
  {},
  { kind: "model" },
  () => 1,
  Promise.resolve(1),
];

/** Keys by which the library's own data is known: a model, a result, a ledger, figures, a schedule, a report. */
const OWN =
  "kind op ledger product bands figures flows values blocks findings build quantity lines tornado varied breakEvens last".split(
    " ",
  );

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

const slip = (text: string): string => `${text.slice(0, -1)}${text.slice(-1)}x`;

/** A value with one thing wrong: options and small values at any depth, the library's own data as a whole and by its keys. */
const variants = (value: unknown, depth = 0): readonly unknown[] => {
  if (typeof value === "string") return [...JUNK, slip(value)];
  if (Array.isArray(value)) {
    const parts = value.length > 4 || depth > 2 ? [] : value;
    return [
      ...JUNK,
      ...parts.flatMap((each, index) =>
        variants(each, depth + 1).map((wrong) => value.map((old, at) => (at === index ? wrong : old))),
      ),
    ];
  }
  if (!isPlain(value) || depth > 2) return JUNK;
  const isOwn = OWN.some((key) => Object.hasOwn(value, key)) || Object.keys(value).length > 8;
  return [
    ...JUNK,
    ...(isOwn ? [] : [{ ...value, nonsense: 1 }]),
    ...Object.entries(value).flatMap(([key, part]) => {
      const { [key]: _, ...rest } = value;
      if (isOwn) return [rest];
      const wrong = variants(part, depth + 1).map((each) => ({ ...value, [key]: each }));
      return [rest, { ...rest, [slip(key)]: part }, ...wrong];
    }),
  ];
};

/** Calls like a valid one, each with one thing wrong. */
export const wrongCalls = (valid: readonly unknown[]): readonly (readonly unknown[])[] => [
  ...valid.map((_, length) => valid.slice(0, length)),
  ...valid.flatMap((value, index) =>
    variants(value).map((wrong) => valid.map((old, at) => (at === index ? wrong : old))),
  ),
];
