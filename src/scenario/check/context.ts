import { isPlainDate, type Period } from "../../calendar/index";
import { NUMBER_STYLES, type NumberStyle, readWritten } from "../../formula/index";
import { nearestName, type Path, type Problem } from "../../problems/index";
import { at, has, type RawRecord, recordOf, textOf } from "../raw";

/** Collects problems while a raw document is walked. */
export interface Checking {
  readonly root: RawRecord;
  readonly style: NumberStyle | undefined;
  readonly problems: Problem[];
  readonly report: (path: Path, problem: Omit<Problem, "path">) => void;
}

export const styleOf = (root: RawRecord): NumberStyle | undefined =>
  NUMBER_STYLES.find((style) => style === at(root, "numbers"));

export const checking = (root: RawRecord): Checking => {
  const problems: Problem[] = [];
  return {
    root,
    style: styleOf(root),
    problems,
    report: (path, problem) => {
      problems.push({ ...problem, path });
    },
  };
};

/** A number that reads well; what does not is the schema's to report. */
export const numberAt = (check: Checking, value: unknown): string | undefined => {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const read = readWritten(value, check.style);
  return read.ok ? read.value : undefined;
};

export const dateAt = (value: unknown): string | undefined => {
  const text = textOf(value);
  return text !== undefined && isPlainDate(text) ? text : undefined;
};

/** The horizon, when both its dates can be read and are in order. */
export const horizonOf = (root: RawRecord): Period | undefined => {
  const horizon = recordOf(at(root, "horizon"));
  const from = dateAt(at(horizon, "from"));
  const until = dateAt(at(horizon, "until"));
  return from !== undefined && until !== undefined && from < until ? { from, until } : undefined;
};

/** A name that is not among those a place knows, with the nearest. */
export const unknownName = (
  name: string,
  known: readonly string[],
  where: string,
): Omit<Problem, "path"> & { readonly values: { readonly where: string } } => {
  const nearest = nearestName(name, known);
  return {
    code: known.length === 0 ? "no-names" : "unknown-reference",
    found: name,
    expected: known.slice(0, 30).join(", "),
    values: { where },
    ...(nearest === undefined ? {} : { nearest }),
  };
};

/** Reports a name that is not among those a place knows. */
export const checkName = (
  check: Checking,
  value: unknown,
  known: readonly string[],
  where: string,
  path: Path,
): boolean => {
  const name = textOf(value);
  if (name === undefined || name === "") return false;
  if (known.includes(name)) return true;
  check.report(path, unknownName(name, known, where));
  return false;
};

/** Reports a record that has none, or more than one, of the keys of which it needs exactly one. */
export const checkOneOf = (
  check: Checking,
  record: RawRecord,
  needed: readonly string[],
  path: Path,
  known = needed,
): boolean => {
  const found = known.filter((key) => has(record, key));
  const good = needed.some((key) => has(record, key));
  if (good && found.length === 1) return true;
  const expected = needed.join(", ");
  if (good) check.report(path, { code: "more-than-one-of", found: found.join(", "), expected });
  else if (needed.length > 1) check.report(path, { code: "missing-one-of", expected });
  else check.report(path, { code: "missing-key", values: { key: expected } });
  return false;
};

/** Reports a period that is empty, reversed or, when a frame is given, reaches outside it. */
export const checkPeriod = (check: Checking, record: RawRecord, path: Path, frame?: Period): void => {
  const given = { from: dateAt(at(record, "from")), until: dateAt(at(record, "until")) };
  const from = given.from ?? frame?.from;
  const until = given.until ?? frame?.until;
  if (from === undefined || until === undefined) return;
  const own = given.from !== undefined && given.until !== undefined;
  if (from >= until && (own || frame === undefined)) {
    const code = from === until ? "period-empty" : "period-reversed";
    check.report([...path, "until"], { code, values: { from, until } });
    return;
  }
  if (frame === undefined) return;
  const outside = { code: "outside-horizon", values: { ...frame } } as const;
  if (from < frame.from || from >= frame.until) check.report([...path, "from"], { ...outside, found: from });
  if (until > frame.until || until <= frame.from)
    check.report([...path, "until"], { ...outside, found: until });
};
