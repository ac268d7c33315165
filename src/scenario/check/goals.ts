import { Decimal } from "../../decimal";
import { at, entriesOf, has, listOf, namesOf, recordOf, textOf } from "../raw";
import { type Checking, checkName, dateAt, numberAt } from "./context";

/** Goals of strategies and outcomes that exist, and counts of goals: whole numbers of people, no more than there were. */
export const checkGoals = (check: Checking): void => {
  const { root } = check;
  const goals = recordOf(at(root, "goals"));
  const outcomes = entriesOf(at(root, "outcomes"));
  for (const [id, goal] of entriesOf(goals)) {
    const path = ["goals", id];
    checkName(check, at(goal, "strategy"), namesOf(at(root, "strategies")), "strategies", [
      ...path,
      "strategy",
    ]);
    const reached = outcomes.filter(([, outcome]) => has(outcome, "firstEntry")).map(([name]) => name);
    checkName(check, at(goal, "outcome"), reached, "outcomes", [...path, "outcome"]);
  }
  const seen = new Set<string>();
  listOf(at(root, "actuals")).forEach((entry, index) => {
    const path = ["actuals", index];
    const actual = recordOf(entry);
    checkName(check, at(actual, "goal"), namesOf(goals), "goals", [...path, "goal"]);
    const [count, of] = ["count", "of"].map((key) => {
      const text = numberAt(check, at(actual, key));
      if (text === undefined) return undefined;
      const value = new Decimal(text);
      if (!value.isInteger()) check.report([...path, key], { code: "not-whole", found: text });
      else if (value.lt(0))
        check.report([...path, key], { code: "not-negative", found: text, expected: ">= 0" });
      return value;
    });
    if (count !== undefined && of !== undefined && count.gt(of))
      check.report([...path, "count"], {
        code: "value-out-of-bounds",
        found: count.toFixed(),
        expected: `<= ${of.toFixed()}`,
      });
    const [goal, date] = [textOf(at(actual, "goal")), dateAt(at(actual, "date"))];
    if (goal === undefined || date === undefined) return;
    const key = `${goal} ${date}`;
    if (seen.has(key)) check.report(path, { code: "duplicate-name", found: key });
    seen.add(key);
  });
};
