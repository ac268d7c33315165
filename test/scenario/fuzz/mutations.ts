import fc from "fast-check";

/** What people paste, what readers trip over, and what attacks are made of. */
export const NASTY = [
  "1.000",
  "1,5",
  "1e400",
  "-1",
  "0",
  "999999999999999999999",
  "12:30",
  "2022-02-30",
  "2200-12-31",
  "1900-01-01",
  "running",
  "danish",
  "place-month",
  "person",
  "date",
  "constructor",
  "__proto__",
  "toString",
  "placePrice ^ 1001",
  "placePrice / 0",
  "placePrice / (placePrice - placePrice)",
  "exp(placePrice)",
  "1/0 * placePrice",
  "if(placePrice > 0, placePrice, 0)",
  'table("x") * placePrice',
  "((((((((",
  "))",
  "{",
  "}",
  "[",
  "]",
  '"',
  "'",
  ":",
  ": ",
  "- ",
  "\t",
  "\n",
  "\r",
  "\r\n",
  "\u0000",
  "\uFEFF",
  "\u2028",
  "\ud800",
  "😀",
  "æøå",
  "%",
  "&a ",
  "*a",
  "!!binary ",
  "? ",
  "| ",
  "> ",
  "#",
  "---\n",
  "...\n",
  "<<: *a",
  "~",
  "null",
  "true",
  "x".repeat(300),
] as const;

type Lines = readonly string[];

const without = (text: string, from: number, length: number): string =>
  text.slice(0, from) + text.slice(from + length);

/** One change of a text at a place; `at` and `to` are any numbers and are brought into range. */
export interface TextChange {
  readonly kind: keyof typeof TEXT_CHANGES;
  readonly at: number;
  readonly to: number;
  readonly token: string;
}

const byLine =
  (change: (lines: Lines, at: number, to: number, token: string) => Lines) =>
  (text: string, { at, to, token }: TextChange): string => {
    const lines = text.split("\n");
    return change(lines, at % lines.length, to % lines.length, token).join("\n");
  };

const TEXT_CHANGES = {
  deleteLetters: (text: string, { at, to }: TextChange) =>
    without(text, at % (text.length + 1), 1 + (to % 6)),
  insert: (text: string, { at, token }: TextChange) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + token + text.slice(place);
  },
  swapLetters: (text: string, { at }: TextChange) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + text.charAt(place + 1) + text.charAt(place) + text.slice(place + 2);
  },
  replaceWord: (text: string, { at, token }: TextChange) => {
    const words = text.split(/([\p{L}\p{N}_.-]+)/u);
    const place = (at % words.length) | 1;
    return words.map((word, index) => (index === place ? token : word)).join("");
  },
  exchangeWords: (text: string, { at, to }: TextChange) => {
    const words = text.split(/([\p{L}\p{N}_.-]+)/u);
    const a = (at % words.length) | 1;
    const b = (to % words.length) | 1;
    return words
      .map((word, index) => (index === a ? words[b] : index === b ? words[a] : word) ?? "")
      .join("");
  },
  cut: (text: string, { at }: TextChange) => text.slice(0, at % (text.length + 1)),
  deleteLine: byLine((lines, at) => lines.filter((_, index) => index !== at)),
  swapLines: byLine((lines, at, to) =>
    lines.map((line, index) => (index === at ? lines[to] : index === to ? lines[at] : line) ?? ""),
  ),
  repeatBlock: byLine((lines, at, to) => {
    const block = lines.slice(at, at + 1 + (to % 12));
    return [...lines.slice(0, at), ...block, ...lines.slice(at)];
  }),
  moveBlock: byLine((lines, at, to) => {
    const block = lines.slice(at, at + 5);
    const rest = [...lines.slice(0, at), ...lines.slice(at + 5)];
    return [...rest.slice(0, to), ...block, ...rest.slice(to)];
  }),
  indent: byLine((lines, at, to) =>
    lines.map((line, index) => (index < at || index > at + (to % 4) ? line : `  ${line}`)),
  ),
  outdent: byLine((lines, at, to) =>
    lines.map((line, index) => (index < at || index > at + (to % 4) ? line : line.replace(/^ {1,2}/u, ""))),
  ),
  tab: byLine((lines, at) => lines.map((line, index) => (index === at ? `\t${line.trimStart()}` : line))),
  insertLine: byLine((lines, at, _, token) => [...lines.slice(0, at), token, ...lines.slice(at)]),
} as const;

const place = fc.nat({ max: 100_000 });

export const textChanges: fc.Arbitrary<readonly TextChange[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...(Object.keys(TEXT_CHANGES) as (keyof typeof TEXT_CHANGES)[])),
    at: place,
    to: place,
    token: fc.constantFrom(...NASTY),
  }),
  { minLength: 1, maxLength: 4 },
);

export const changedText = (text: string, changes: readonly TextChange[]): string =>
  changes.reduce((now, change) => TEXT_CHANGES[change.kind](now, change), text);

/** One change of plain data: at the `step`-th place met on the way in, a value put in, taken out or repeated. */
export interface DataChange {
  readonly steps: readonly number[];
  readonly how: "replace" | "remove" | "add" | "copy";
  readonly key: string;
  readonly value: unknown;
}

/** Values of every kind but the one expected; made anew each time, as some are objects. */
const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    -0,
    0.1 + 0.2,
    1e21,
    2 ** 53,
    5e-324,
    undefined,
    null,
    true,
    false,
    "",
    " ",
    10n,
    "x".repeat(100_000),
    ...NASTY,
  ),
  fc.constant(null).map(() => []),
  fc.constant(null).map(() => ({})),
  fc.constant(null).map(() => JSON.parse('{"__proto__": {"value": 5}, "constructor": 1}') as unknown),
  fc.constant(null).map(() => Array.from({ length: 2000 }, (_, index) => index)),
  fc
    .constant(null)
    .map(() => Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`k${index}`, {}]))),
  fc.constant(null).map(() => new Date(0)),
  fc.constant(null).map(() => new Map([["value", 1]])),
  fc.constant(null).map(() => Object.create(null) as unknown),
  fc.constant(null).map(() => {
    const circle: { self?: unknown; other?: unknown } = {};
    circle.self = circle;
    circle.other = [circle, circle];
    return circle;
  }),
);

export const dataChanges: fc.Arbitrary<readonly DataChange[]> = fc.array(
  fc.record({
    steps: fc.array(place, { minLength: 1, maxLength: 7 }),
    how: fc.constantFrom("replace", "replace", "remove", "add", "copy"),
    key: fc.constantFrom(
      "__proto__",
      "constructor",
      "toString",
      "value",
      "places",
      "persons",
      "unit",
      "0",
      "",
      "x",
    ),
    value: odd,
  }),
  { minLength: 1, maxLength: 3 },
);

type Data = Record<string, unknown>;

const isData = (value: unknown): value is Data => typeof value === "object" && value !== null;

/** Puts a key as JSON text would: `__proto__` is a key like any other. */
const put = (data: Data, key: string, value: unknown): void => {
  Object.defineProperty(data, key, { value, enumerable: true, configurable: true, writable: true });
};

const change = (root: Data, { steps, how, key, value }: DataChange): void => {
  let data = root;
  for (const [index, step] of steps.entries()) {
    const keys = Object.keys(data);
    const chosen = keys[step % Math.max(1, keys.length)];
    const next = chosen === undefined ? undefined : data[chosen];
    if (chosen !== undefined && isData(next) && index < steps.length - 1) {
      data = next;
      continue;
    }
    if (how === "add" || chosen === undefined) put(data, key, value);
    else if (how === "remove") Reflect.deleteProperty(data, chosen);
    else if (how === "copy") put(data, key, next);
    else put(data, chosen, value);
    return;
  }
};

/** A changed copy of plain data. */
export const changedData = (data: unknown, changes: readonly DataChange[]): unknown => {
  const copy = structuredClone(data) as Data;
  for (const each of changes) change(copy, each);
  return copy;
};
