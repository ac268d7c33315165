// One way through the house, from text to report, without Node: run by Node and by a browser, with one answer.
import { boughtOnly, evaluate, overview, pivot } from "traedesten";
import { denmark } from "traedesten/denmark";
import { parsePrintedTablesYaml, reconcile } from "traedesten/printed";
import { budgetReport, formatProblem, renderCsv, renderMarkdown, renderText } from "traedesten/report";
import { parseScenario } from "traedesten/scenario";
import { parseScenarioYaml } from "traedesten/yaml";

/**
 * @template T
 * @param {import("traedesten").Outcome<T>} outcome
 */
const read = (outcome) => {
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.problems.map((problem) => formatProblem(problem, "en")).join("\n"));
};

/**
 * @param {string} scenario - a scenario as YAML
 * @param {string} tables - its printed tables as YAML
 */
export const trip = async (scenario, tables) => {
  const rules = { rules: denmark };
  const whole = read(await parseScenarioYaml(scenario, rules));
  const model = boughtOnly(whole);
  const result = evaluate(model);
  const report = budgetReport(result, { language: "da" });
  // A price that is more than a name is a formula, and loads the parser.
  const byFormula = scenario.replace("amount: placePrice", "amount: placePrice * 50% + placePrice / 2");
  const misspelt = scenario.replace("amount: placePrice", "amount: placePrize");
  const refused = await parseScenarioYaml(misspelt, { file: "misspelt.yaml", ...rules });
  const total = (/** @type {import("traedesten").Ledger} */ ledger) =>
    pivot(ledger, { rows: "account", columns: "year", perspective: "municipality" }).total;
  return {
    total: total(result.ledger),
    totalByFormula: total(evaluate(boughtOnly(read(await parseScenarioYaml(byFormula, rules)))).ledger),
    result,
    perCitizen: overview(whole).perCitizen,
    reports: [
      renderText(report, { language: "da" }),
      renderMarkdown(report, { language: "da" }),
      renderCsv(report, { language: "da" }),
    ],
    findings: reconcile(read(await parsePrintedTablesYaml(tables)), { A: model }).findings,
    problems: refused.ok ? [] : refused.problems,
    asObject: (await parseScenario({ title: "Too little" })).ok,
  };
};
