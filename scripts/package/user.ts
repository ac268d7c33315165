// A user's program that takes something from every entry point; `scripts/testPackage.mjs` compiles and runs it
// beside the packed package, as an ES module and as CommonJS.
import { boughtOnly, evaluate, type Model, overview, pivot, type Result } from "traedesten";
import { addMonths, type PlainDate } from "traedesten/calendar";
import { yearsChart } from "traedesten/charts";
import { denmark } from "traedesten/denmark";
import { denmarkSources } from "traedesten/denmark/sources";
import { evidence } from "traedesten/evidence";
import { explain } from "traedesten/explain";
import { parseFigures } from "traedesten/figures";
import { parseFormula } from "traedesten/formula";
import { parseHistoryCsv } from "traedesten/history";
import { readModel } from "traedesten/model";
import { formatMoney, type Money, money } from "traedesten/money";
import { loadPrintedTables, loadScenario } from "traedesten/node";
import { type FigureSet, findFigures } from "traedesten/parameters";
import { denmark2021, discountFactor } from "traedesten/prices";
import { reconcile } from "traedesten/printed";
import { type CostAndEffect, icer } from "traedesten/ratios";
import { budgetReport, renderCsv } from "traedesten/report";
import { parseScenario, type ScenarioInput } from "traedesten/scenario";
import { simulate } from "traedesten/simulate";
import { compileSums, sumsRunner } from "traedesten/sums";
import { parseScenarioYaml } from "traedesten/yaml";

const SCENARIOS = "node_modules/traedesten/scenarios";

const main = async (): Promise<Readonly<Record<string, string>>> => {
  const model: Model = boughtOnly(await loadScenario(`${SCENARIOS}/bi46-model-a.yaml`, { rules: denmark }));
  const result: Result = evaluate(model);
  const { total } = pivot(result.ledger, { rows: "account", columns: "year", perspective: "municipality" });
  const amount: Money = money("1234.5", result.currency, result.priceLevel);
  const untitled: Partial<ScenarioInput> = { kind: "scenario" };
  const refused = await parseScenarioYaml(JSON.stringify(untitled), { file: "untitled.yaml" });
  const formula = await parseFormula("placePrice * 2");
  const { printed, models } = await loadPrintedTables(`${SCENARIOS}/bi46-printed-tables.yaml`, {
    rules: denmark,
  });
  const date: PlainDate = addMonths("2022-07-01", 36);
  const ladder = { weeksOnBenefits: 60, selfSupportedWeeks: 0 };
  const history = parseHistoryCsv(
    "from,to,state,category\n2022-01-01,2022-01-31,cashBenefit,30plus_andre\n",
    { title: "One citizen", rules: "denmark", ladder },
    { rules: denmark },
  );
  const compiled = compileSums(await loadScenario(`${SCENARIOS}/published/hiv.yaml`), {
    parameters: ["careC"],
    perspectives: ["region"],
  });
  const unread = readModel("title: Untitled");
  const { by, run } = sumsRunner(compiled);
  const sums = new Float64Array(compiled.sums.length);
  run([9007], sums);
  const simulated = simulate(await loadScenario(`${SCENARIOS}/published/hiv.yaml`), { draws: 2 });
  const nothing: CostAndEffect = { cost: "0", effect: "0" };
  const figures: FigureSet = denmark.figures;
  return {
    traedesten: total,
    "traedesten/calendar": date,
    "traedesten/charts": yearsChart(model, overview(model)).years.join(", "),
    "traedesten/denmark": denmark.currency,
    "traedesten/denmark/sources": denmarkSources["aktivloven-19"].title,
    "traedesten/evidence": String(evidence["jobsurvival.kontanthjaelp.2023"]?.value),
    "traedesten/explain": explain(model, result.ledger, { year: 2022, perspective: "municipality" }).total,
    "traedesten/figures": parseFigures({ kind: "figures" }).ok ? "read" : "refused",
    "traedesten/formula": formula.ok ? formula.value.op : "refused",
    "traedesten/history": history.ok ? history.value.kind : JSON.stringify(history.problems),
    "traedesten/model": unread.ok ? "read" : String(unread.problems[0]?.code),
    "traedesten/money": formatMoney(amount, { language: "da" }),
    "traedesten/node": model.title.da,
    "traedesten/parameters": String(findFigures(figures, "skat.kommune").length > 0),
    "traedesten/prices": discountFactor(denmark2021, 1).toFixed(6),
    "traedesten/printed": String(reconcile(printed, models).findings.some(({ id }) => id === "4b.sum.2023")),
    "traedesten/ratios": String(icer({ cost: "300", effect: "50" }, nothing).ratio),
    "traedesten/report": renderCsv(budgetReport(result, { language: "da" }), { language: "da" }).slice(0, 11),
    "traedesten/scenario": String((await parseScenario(untitled)).ok),
    "traedesten/simulate": `${simulated.draws} of ${simulated.wanted}`,
    "traedesten/sums": `${by} ${sums[0]?.toFixed(2).slice(3)}`,
    "traedesten/yaml": refused.ok ? "read" : String(refused.problems[0]?.at?.file),
  };
};

main().then(
  (said) => console.log(JSON.stringify(said)),
  (error: unknown) => {
    throw error;
  },
);
