// A user's program that takes something from every entry point; `scripts/testPackage.mjs` compiles and runs it
// beside the packed package, as an ES module and as CommonJS.
import { evaluate, type Model, pivot, type Result } from "traedesten";
import { addMonths, type PlainDate } from "traedesten/calendar";
import { parseFormula } from "traedesten/formula";
import { formatMoney, type Money, money } from "traedesten/money";
import { loadPrintedTables, loadScenario } from "traedesten/node";
import { denmark2021, discountFactor } from "traedesten/prices";
import { reconcile } from "traedesten/printed";
import { budgetReport, renderCsv } from "traedesten/report";
import { jsonSchema, type ScenarioInput } from "traedesten/scenario";
import { parseScenarioYaml } from "traedesten/yaml";

const SCENARIOS = "node_modules/traedesten/scenarios";

const main = async (): Promise<Readonly<Record<string, string>>> => {
  const model: Model = await loadScenario(`${SCENARIOS}/bi46-model-a.yaml`);
  const result: Result = evaluate(model);
  const { total } = pivot(result.ledger, { rows: "account", columns: "year", perspective: "municipality" });
  const amount: Money = money("1234.5", result.currency, result.priceLevel);
  const untitled: Partial<ScenarioInput> = { kind: "scenario" };
  const refused = await parseScenarioYaml(JSON.stringify(untitled), { file: "untitled.yaml" });
  const formula = await parseFormula("placePrice * 2");
  const { printed, models } = await loadPrintedTables(`${SCENARIOS}/bi46-printed-tables.yaml`);
  const date: PlainDate = addMonths("2022-07-01", 36);
  return {
    traedesten: total,
    "traedesten/calendar": date,
    "traedesten/formula": formula.ok ? formula.value.op : "refused",
    "traedesten/money": formatMoney(amount, { language: "da" }),
    "traedesten/node": model.title.da,
    "traedesten/prices": discountFactor(denmark2021, 1).toFixed(6),
    "traedesten/printed": String(reconcile(printed, models).findings.some(({ id }) => id === "4b.sum.2023")),
    "traedesten/report": renderCsv(budgetReport(result, { language: "da" }), { language: "da" }).slice(0, 11),
    "traedesten/scenario": String(jsonSchema().title),
    "traedesten/yaml": refused.ok ? "read" : String(refused.problems[0]?.at?.file),
  };
};

main().then(
  (said) => console.log(JSON.stringify(said)),
  (error: unknown) => {
    throw error;
  },
);
