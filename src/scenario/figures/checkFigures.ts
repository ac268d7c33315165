import { addDays } from "../../calendar/index";
import { parseUnit } from "../../formula/index";
import type { Path } from "../../problems/index";
import { type Checking, checkName, dateAt } from "../check/context";
import { checkShare } from "../check/parameters";
import { at, entriesOf, listOf, type RawRecord, recordOf, textOf } from "../raw";

const PERCENT = /\s*(?:%|pct\.)\s*$/u;

const checkUnit = (check: Checking, figure: RawRecord, path: Path): void => {
  const unit = textOf(at(figure, "unit"));
  const read = unit === undefined ? undefined : parseUnit(unit);
  if (read?.ok === false) for (const problem of read.problems) check.report([...path, "unit"], problem);
};

/** A value in per cent is written without the sign; with it, readers of numbers take a hundredth. */
const checkPercent = (check: Checking, figure: RawRecord, value: RawRecord, path: Path): void => {
  const text = textOf(at(value, "value"));
  if (text === undefined || !PERCENT.test(text)) return;
  const unit = textOf(at(figure, "unit"))?.trim();
  const here = [...path, "value"];
  if (unit === "%")
    check.report(here, { code: "figure-percent-twice", found: text, expected: text.replace(PERCENT, "") });
  else checkShare(check, unit, text, here);
};

/** Values stand in the order of time, none inside another. */
const checkDays = (check: Checking, values: readonly RawRecord[], path: Path): void => {
  values.forEach((value, index) => {
    const from = dateAt(at(value, "from"));
    const to = dateAt(at(value, "to"));
    if (from !== undefined && to !== undefined && to < from)
      check.report([...path, index, "to"], {
        code: "period-reversed",
        values: { from, until: addDays(to, 1) },
      });
    const before = recordOf(values[index - 1]);
    const start = dateAt(at(before, "from"));
    const end = dateAt(at(before, "to"));
    if (from === undefined || start === undefined) return;
    if (from <= start)
      check.report([...path, index, "from"], {
        code: "figure-values-order",
        found: from,
        values: { from: start },
      });
    else if (end !== undefined && from <= end)
      check.report([...path, index, "from"], {
        code: "figure-values-overlap",
        found: from,
        values: { from: start, to: end },
      });
  });
};

/** Links, units, sources and days of a user's figures: a document of its own, or a part of another. */
export const checkFigures = (check: Checking, root: RawRecord = check.root, where: Path = []): void => {
  const sources = recordOf(at(root, "sources"));
  for (const [id, source] of entriesOf(sources)) {
    const link = textOf(at(source, "link"));
    if (link !== undefined && !/^https?:\/\/[^\s<>]+$/u.test(link))
      check.report([...where, "sources", id, "link"], {
        code: "figure-link",
        found: link,
        expected: "https://",
      });
  }
  for (const [id, figure] of entriesOf(at(root, "figures"))) {
    const path = [...where, "figures", id];
    checkUnit(check, figure, path);
    const values = listOf(at(figure, "values")).map(recordOf);
    values.forEach((value, index) => {
      const here = [...path, "values", index];
      checkName(check, at(value, "source"), Object.keys(sources), "sources", [...here, "source"]);
      checkPercent(check, figure, value, here);
    });
    checkDays(check, values, [...path, "values"]);
  }
};
