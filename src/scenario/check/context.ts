import { isPlainDate, type Period } from "../../calendar/index";
import { nearestName, type Path, type Problem } from "../../problems/index";
import { at, type RawRecord, recordOf, textOf } from "../raw";
import { NUMBER_STYLES, type NumberStyle, readNumber } from "../readNumber";

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
  const read = readNumber(value, check.style);
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

/** Reports a name that is not among those a place knows, with the nearest. */
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
  const nearest = nearestName(name, known);
  check.report(path, {
    code: "unknown-reference",
    found: name,
    expected: known.length === 0 ? "–" : known.slice(0, 30).join(", "),
    values: { where },
    ...(nearest === undefined ? {} : { nearest }),
  });
  return false;
};

/** Reports a period that is empty, reversed or, when a frame is given, reaches outside it. */
export const checkPeriod = (check: Checking, record: RawRecord, path: Path, frame?: Period): void => {
  const given = { from: dateAt(at(record, "from")), until: dateAt(at(record, "until")) };
  const from = given.from ?? frame?.from;
  const until = given.until ?? frame?.until;
  if (from === undefined || until === undefined) return;
  if (from >= until) {
    check.report([...path, given.until === undefined ? "from" : "until"], {
      code: from === until ? "period-empty" : "period-reversed",
      values: { from, until },
    });
    return;
  }
  if (frame === undefined) return;
  const outside = { expected: `${frame.from} – ${frame.until}` };
  if (from < frame.from)
    check.report([...path, "from"], { code: "outside-horizon", found: from, ...outside });
  if (until > frame.until)
    check.report([...path, "until"], { code: "outside-horizon", found: until, ...outside });
};
