import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import * as charts from "../../src/charts/index";
import { Decimal } from "../../src/decimal";
import { denmark } from "../../src/denmark/index";
import { evidence, findEvidence } from "../../src/entries/evidence";
import { explain } from "../../src/entries/explain";
import * as printed from "../../src/entries/printed";
import * as simulate from "../../src/entries/simulate";
import { compileSums } from "../../src/entries/sums";
import { type Formula, parseFormula } from "../../src/formula/index";
import * as core from "../../src/index";
import { money } from "../../src/money/index";
import { loadHistory, loadPrintedTables, loadScenario } from "../../src/node/index";
import { denmark2021 } from "../../src/prices/index";
import { compiledModel } from "../../src/program/compiled/compiledModel";
import * as report from "../../src/report/index";

/** Arguments with which each exported function answers, by entry and name: what is changed to make wrong calls of them. */
export const validCalls = async (): Promise<
  Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>>
> => {
  const model = await loadScenario("scenarios/published/micro-loans.yaml", { rules: denmark });
  const hiv = await loadScenario("scenarios/published/hiv.yaml");
  const bi46 = await loadScenario("test/fixtures/bi46/bi46-model-a.yaml", { rules: denmark });
  const budget = await loadScenario("test/fixtures/bi46-budget-a.yaml");
  const history = await loadHistory("scenarios/history-flexjob.yaml", { rules: denmark });
  const tables = await loadPrintedTables("test/fixtures/bi46/bi46-printed-tables.yaml", { rules: denmark });
  const result = core.evaluate(hiv);
  const bought = core.evaluate(budget);
  const strategy = budget.strategies[0]?.id ?? "";
  const arm = core.armOf(bought, strategy);
  const difference = core.compare(result, "combination", "monotherapy");
  const read = await parseFormula("a * 2 + min(b, 3)");
  const formula = (read.ok ? read.value : undefined) as Formula;
  const values = { parameters: { a: new Decimal(2), b: new Decimal(4) } };
  const numbers = { parameters: { a: 2, b: 4 } };
  const yaml = readFileSync("scenarios/published/hiv.yaml", "utf8");
  const period = { from: "2022-07-01", until: "2025-07-01" };
  const amount = money("1200.50", "DKK", { fixed: 2022 });
  const decimal = new Decimal("1234.5");
  const series = {
    id: "cpi",
    kind: "prices",
    vintage: "2024-08",
    base: "2020 = 100",
    source: "x",
    values: { "2020": "100", "2022": "110" },
  };
  const option = { id: "a", cost: "300", effect: "6" };
  const figures = denmark.figures;
  const figure = Object.values(figures.figures)[0];
  const figureId = figure?.id ?? "";
  const perspective = "municipality";
  const explanation = explain(budget, bought.ledger, { year: 2022, perspective });
  const reconciliation = printed.reconcile(tables.printed, tables.models);
  const rendered = report.budgetReport(bought);
  const { document } = parseHTML("<html></html>");
  const critique = core.critic(hiv);
  const compiled = compileSums(hiv, { parameters: ["effect"], perspectives: ["region"] });
  const criticism = {
    id: "unpaid",
    kind: "unread",
    severity: "note",
    path: ["a"],
    values: { name: "a" },
  };
  const [finding] = reconciliation.findings;
  // A share that is no parameter, so that no answer is looked for at other values.
  const share = { op: "number", value: "0.2" } as const;
  const goaled = { ...bi46, goals: (bi46.goals ?? []).map((goal) => ({ ...goal, share })) };
  const problem = { code: "expected-number", path: ["a"], found: "x" };
  const rowsOf = Array.from({ length: 120 }, (_, index) => [0, (index % 7) - 3]);
  const stands = { citizensPerYear: 2, years: 3, rate: 0.03, delay: 1 };
  const english = { language: "en" } as const;
  return {
    traedesten: {
      armOf: [result, "combination"],
      assumptions: [hiv, { perspective: "region" }],
      beforeTax: [bought.ledger],
      boughtOnly: [budget],
      binomialInterval: [17, 100, 0.95],
      bridge: [hiv, { of: "combination", against: "monotherapy", per: "cohort", discounted: false }],
      bridgesIn: [hiv, { per: "cohort" }, [{ perspective: "region", stage: "afterTax" }]],
      breakEven: [hiv, { vary: "lamivudine", perspective: "region", range: ["0", "5000"], steps: 4 }],
      breakEvens: [hiv, { vary: ["lamivudine"], perspective: "region", steps: 4 }],
      calendarOf: [{ ...budget.horizon, kind: "horizon" }],
      cases: [hiv, { perspective: "region" }],
      cells: [bought.ledger.product.exposure],
      cohort: [hiv, "until"],
      compare: [result, "combination", "monotherapy"],
      criticWithCases: [hiv, [hiv]],
      critic: [hiv, { against: "monotherapy" }],
      dateAfter: ["2022-07", "1.5"],
      goalFollowUp: [goaled, { counted: [{ goal: "success", count: 17, of: 100, date: "2023-12-31" }] }],
      evaluate: [hiv, { reach: "until", parameters: { effect: "0.6" } }],
      exactText: [decimal],
      expanded: [hiv, formula],
      frontier: [
        hiv,
        { vary: ["lamivudine", "effect"], perspective: "region", range: ["0.4", "0.6"], steps: 2 },
      ],
      inTurns: [hiv, () => 1, { onProgress: () => undefined }],
      isProblemError: [new core.ProblemError([])],
      isUndated: [hiv.horizon],
      monthlyFlows: [bought.ledger, perspective],
      netCost: [bought.ledger, perspective],
      observed: [history],
      occupancy: [hiv, { by: "cycle", of: "state" }],
      outcomeRows: [result.ledger],
      overview: [hiv, { against: "monotherapy" }],
      partiesOf: ["public"],
      pathText: [["a", 1]],
      payback: [core.monthlyFlows(bought.ledger, perspective).flows],
      paybackFlows: [model, { perspective }],
      paybacks: [model, { perspective }],
      perCitizen: [difference, perspective],
      pivot: [
        bought.ledger,
        { rows: "account", columns: "year", perspective, where: { account: "activation" } },
      ],
      plan: [budget],
      prepare: [hiv],
      price: [budget, core.plan(budget)],
      ProblemError: [[]],
      restsOn: [hiv, { perspective: "region" }],
      retained: [bought.ledger, "0.3"],
      rows: [bought.ledger],
      ScenarioError: [[]],
      sensitivity: [hiv, { vary: "effect", perspective: "region" }],
      sensitivityGrid: [
        hiv,
        { vary: [{ parameter: "effect", values: ["0.4", "0.6"] }], perspective: "region" },
      ],
      stateCosts: [bi46, "sporadic"],
      statesReached: [bi46],
      tornado: [hiv, { parameters: ["effect"], perspective: "region" }],
      unitCosts: [arm, perspective],
      value: [bought.ledger, { discounting: { schedule: denmark2021, timing: "start", base: 2022 } }],
      valueOutcomes: [result.ledger, { schedule: denmark2021, timing: "exact", base: "ownStart" }],
      verdict: [hiv, { perspective: "region", steps: 4, count: 1 }],
      welfare: [difference, { netTaxFactor: "1.28", distortion: "0", outcomes: {} }],
      whoPays: [bought.ledger, strategy],
      withParameters: [hiv, { effect: "0.6" }],
      yearRows: [bought.ledger],
    },
    "traedesten/scenario": { parseScenario: [{ title: "x" }, { rules: denmark }] },
    "traedesten/yaml": {
      parseScenarioYaml: [yaml, { file: "hiv.yaml" }],
      readYaml: [yaml],
    },
    "traedesten/explain": {
      explain: [budget, bought.ledger, { year: 2022, perspective }],
      figuresBehind: [history, core.evaluate(history).ledger],
    },
    "traedesten/report": {
      assumptionsReport: [hiv, core.assumptions(hiv, { perspective: "region" }), english],
      breakEvenReport: [
        hiv,
        core.breakEvens(hiv, { vary: ["lamivudine"], perspective: "region", steps: 4 }),
        english,
      ],
      bridgeReport: [[core.bridge(hiv)], "en"],
      budgetOf: [bought, strategy, { language: "en", unit: "1000", perspective }],
      budgetReport: [bought, { language: "en", unit: "1000", perspective }],
      compareReport: [
        [
          {
            name: "x",
            model: hiv,
            overview: core.overview(hiv),
            verdicts: [core.verdict(hiv, { steps: 2 })],
          },
        ],
        "en",
      ],
      coverageReport: [[], { language: "en" }],
      criticismAdvice: [criticism, "en"],
      criticismText: [criticism, "en"],
      criticReport: [hiv, critique, english],
      decomposeReport: [printed.decompose(tables.printed), english],
      documentReport: [hiv, core.overview(hiv), { language: "en", unit: "kr", critique }],
      documentsReport: [rendered, [rendered]],
      evidenceReport: [findEvidence(evidence, "jobsurvival"), { language: "en" }],
      explainReport: [explanation, { language: "en", title: "x" }],
      figuresReport: [[figure], {}, { language: "en", title: "x" }],
      findingBlocks: [reconciliation, "en"],
      followUpReport: [goaled, core.goalFollowUp(goaled, { counted: [{ count: 17, of: 100 }] }), english],
      findingsReport: [tables.printed, reconciliation, english],
      findingText: [finding, "en"],
      formatProblem: [problem, "en"],
      historyReport: [history, core.evaluate(history), english],
      occupancyReport: [hiv, core.occupancy(hiv, { by: "cycle" }), english],
      powerReport: [
        hiv,
        simulate.power(hiv, { arms: [20, 30], from: 0.15, to: 0.2, perspective: "region" }),
        english,
      ],
      simulationReport: [hiv, simulate.simulate(hiv, { draws: 2 }), english],
      overviewReport: [hiv, core.overview(hiv), { language: "en", unit: "kr" }],
      pageReport: [hiv, core.overview(hiv), { verdicts: [core.verdict(hiv, { steps: 2 })], critique }],
      problemText: [problem, "en"],
      renderCsv: [rendered, english],
      renderHtml: [rendered, english],
      renderJson: [rendered],
      renderMarkdown: [rendered, english],
      renderText: [rendered, { language: "en", width: 80 }],
      sensitivityReport: [hiv, core.sensitivity(hiv, { vary: "effect", perspective: "region" }), english],
    },
    "traedesten/charts": {
      bridgeChart: [model, core.bridge(model), english],
      casesChart: [
        model,
        [{ name: "", model, overview: core.overview(model), verdicts: [core.verdict(model, { steps: 2 })] }],
        english,
      ],
      cumulativeChart: [model, core.paybackFlows(model), english],
      flowsChart: [model, core.overview(model), english],
      occupancyChart: [hiv, core.occupancy(hiv), english],
      renderChart: [charts.bridgeChart(model, core.bridge(model), english), document, { id: "x" }],
      tornadoChart: [hiv, core.tornado(hiv, { parameters: ["effect"] }), english],
      yearsChart: [model, core.overview(model), english],
    },
    "traedesten/evidence": {
      findEvidence: [evidence, "jobsurvival"],
      gradeOf: [Object.values(evidence)[0]],
      parseEvidence: [{ kind: "evidence" }, {}],
      parseEvidenceCsv: ["id;value\n", { file: "x.csv" }],
      parseEvidenceYaml: ["kind: evidence", { file: "x.yaml" }],
    },
    "traedesten/printed": {
      decompose: [tables.printed],
      parsePrintedTables: [{ kind: "printed-tables" }, {}],
      parsePrintedTablesYaml: ["kind: printed-tables", { file: "x.yaml" }],
      reconcile: [tables.printed, tables.models],
    },
    "traedesten/figures": {
      parseFigures: [{ kind: "figures" }, {}],
      parseFiguresYaml: ["kind: figures", { file: "x.yaml" }],
    },
    "traedesten/history": {
      ladderOf: [history, history.strategies[0]?.id],
      parseHistory: [{ kind: "history" }, { rules: denmark }],
      parseHistoryCsv: ["from,to,state\n", { title: "x", rules: "denmark" }, { rules: denmark }],
      parseHistoryYaml: ["kind: history", { rules: denmark }],
    },
    "traedesten/denmark": {
      appraisalMethod: ["fm-2021"],
      benefitLadder: [{ suCountsAsSelfSupport: false, resetWindow: 156 }],
      searchedFor: [figureId],
    },
    "traedesten/denmark/sources": {},
    "traedesten/money": {
      add: [amount, amount],
      allocate: [decimal, [1, "2"], "0.01"],
      allocateMoney: [amount, [1, "2"], "0.01"],
      compareMoney: [amount, amount],
      formatAmount: [decimal, { language: "en", decimals: 2, unit: "kr", rounding: "halfEven" }],
      formatMoney: [amount, { language: "en" }],
      isZero: [amount],
      money: ["12.5", "DKK", { fixed: 2022 }],
      multiply: [amount, "2"],
      negate: [amount],
      parseAmount: ["1,234.50", "en"],
      parseMoney: ["5.6", { language: "en", currency: "DKK", priceLevel: { fixed: 2022 }, unit: "mio" }],
      priceLevelText: [{ fixed: 2022 }, "en"],
      roundMoney: [amount, "1", "halfEven"],
      roundParts: [[decimal, decimal], "1"],
      roundTable: [
        [
          [decimal, decimal],
          [decimal, decimal],
        ],
        "1",
      ],
      roundTo: [decimal, "1", "halfEven"],
      samePriceLevel: [{ fixed: 2022 }, "running"],
      subtract: [amount, amount],
      sumMoney: [[amount, amount]],
      unitText: ["1000", "DKK", "en"],
    },
    "traedesten/formula": {
      binary: ["add", formula, formula],
      comparisonsOf: [formula],
      decimalReader: [formula],
      formatUnit: [{ DKK: 1 }],
      isReservedName: ["min"],
      number: ["12.5"],
      numberReader: [formula],
      parameter: ["a"],
      parametersOf: [formula],
      parseFormula: ["a * 2"],
      parseUnit: ["DKK/month"],
      readAffine: [formula, "a"],
      readDecimal: [formula, values],
      readNumber: [formula, numbers],
      readSource: [formula],
      readText: [formula, "en", { a: "A" }],
      readUnit: [formula, { a: {}, b: {} }],
      readWritten: ["12.5", "english"],
      resolve: [formula, values],
      rewrite: [formula, { leaf: (node: Formula) => node }],
      sameUnit: [{ DKK: 1 }, { DKK: 1 }],
      substitute: [formula, { parameters: { a: formula } }],
      tablesOf: [formula],
    },
    "traedesten/calendar": {
      addDays: ["2022-07-01", 3],
      addMonths: ["2022-07-01", 3],
      compareDates: ["2022-07-01", "2022-08-01"],
      contains: [period, "2022-08-01"],
      daysBetween: ["2022-07-01", "2022-08-01"],
      daysInMonth: ["2022-07"],
      formatDate: ["2022-07-01", "en"],
      formatPeriod: [period, "en"],
      intersect: [period, period],
      isoWeek: ["2022-07-01"],
      isPlainDate: ["2022-07-01"],
      lengthInMonthAtoms: [period],
      lengthInMonths: [period],
      lengthInYears: [period],
      monthAtomsBetween: ["2022-07-01", "2022-08-01"],
      monthOf: ["2022-07-01"],
      monthPeriods: [period],
      monthShare: [{ days: 14, daysInMonth: 28 }],
      monthShareAtoms: [{ days: 14, daysInMonth: 28 }],
      monthsOf: [period],
      parseDate: ["2022-07-01"],
      period: ["2022-07-01", "2022-08-01"],
      startOfIsoWeek: ["2022-07-01"],
      startOfMonth: ["2022-07-01"],
      weeksBetween: ["2022-07-04", "2022-08-01"],
      yearOf: ["2022-07-01"],
      yearsBetween: ["2022-07-01", "2022-08-01"],
    },
    "traedesten/prices": {
      compoundedRate: ["0.03", "2"],
      continuousRate: ["0.03"],
      convertPriceLevel: [decimal, { fixed: 2020 }, { fixed: 2022 }, series, 2022],
      discounter: [denmark2021],
      discountFactor: [denmark2021, 3],
      discountFactors: [denmark2021, 3],
      discountTime: ["mid", { base: 2022, at: 2025 }],
      flatRate: ["0.03"],
      indexFromGrowth: [{ id: "x", kind: "prices", vintage: "2024", source: "x" }, { "2021": "2.5" }],
      indexValue: [series, 2022],
      priceFactor: [{ fixed: 2020 }, { fixed: 2022 }, series, 2022],
      rateLabel: [new Decimal("0.03"), "annual", true],
      rateSchedule: ["0.03", "annual"],
    },
    "traedesten/parameters": {
      coverage: [figure],
      endedOn: [figure, "2022-07-01"],
      endedProblem: [
        { id: figureId },
        { last: "2025-06-30", law: { da: "x", en: "x" }, successor: { da: "y", en: "y" } },
        "2025-08-01",
      ],
      figureOf: [figures, figureId],
      figureSeries: [figure, { from: "2022-01-01", to: "2022-12-31", gaps: "refuse" }],
      figuresOn: [[figure], "2022-07-01"],
      findFigures: [figures, "skat"],
      lastDay: [figure, 0],
      lookUpFigure: [figures, figureId, "2022-07-01"],
      mergeFigures: [figures, figures],
      valueOn: [figure, "2022-07-01"],
    },
    "traedesten/ratios": {
      applyHazardRatio: ["0.36", "0.5"],
      applyOddsRatio: ["0.36", "0.5"],
      applyRelativeRisk: ["0.36", "0.5"],
      benefitCostRatio: [
        {
          parts: [
            { id: "a", amount: "-3" },
            { id: "b", amount: "2" },
          ],
          numerator: ["a"],
        },
      ],
      icer: [
        { cost: "300", effect: "6" },
        { cost: "200", effect: "5" },
      ],
      incrementalRatios: [[option, { id: "b", cost: "200", effect: "5" }]],
      marginalValueOfPublicFunds: [{ willingnessToPay: "300", netCost: "10" }],
      netBenefit: [option, "80"],
      oddsToProbability: ["2"],
      probabilityToOdds: ["0.5"],
      probabilityToRate: ["0.5", "1"],
      rateToProbability: ["0.5", "1"],
      returnOnInvestment: [{ benefits: "3", costs: "2" }],
    },
    "traedesten/model": { readModel: [compiledModel(hiv)] },
    "traedesten/simulate": {
      decisionDraws: [hiv, { perspective: "region", draws: 2, ranges: "pert" }],
      detectableMean: [{ sds: [3, 4], arms: [20, 30], power: 0.8, alpha: 0.05 }],
      detectableShares: [{ share: 0.15, arms: [20, 30], power: 0.8, alpha: 0.05 }],
      evpi: [rowsOf],
      evppi: [rowsOf, rowsOf.map(([, value]) => [value])],
      evsi: [rowsOf, { means: rowsOf.map(([, value]) => value), sd: 2, citizens: 3 }, { seed: 2 }],
      meanPower: [{ difference: 2, sds: [3, 4], arms: [20, 30], alpha: 0.05 }],
      meanSampleSize: [{ difference: 2, sds: [3, 4], power: 0.8, alpha: 0.05 }],
      netBenefitOfSampling: [3, stands, { setup: 1, perCitizen: 2, citizens: 3 }],
      openSimulation: [hiv, { draws: 2, ranges: "pert" }],
      populationValue: [3, stands],
      power: [hiv, { arms: [20, 30], from: 0.15, to: 0.2, power: 0.8, alpha: 0.05 }],
      proportionPower: [{ shares: [0.2, 0.15], arms: [20, 30], alpha: 0.05 }],
      proportionSampleSize: [{ shares: [0.2, 0.15], power: 0.8, alpha: 0.05 }],
      simulatedMeanPower: [{ means: [3, 4], sds: [3, 4], arms: [5, 6], alpha: 0.05, trials: 3, seed: 2 }],
      simulate: [hiv, { draws: 2, seed: 3 }],
      simulateInTurns: [hiv, { draws: 2 }, { batch: 1 }],
    },
    "traedesten/sums": {
      compileSums: [hiv, { parameters: ["effect"], perspectives: ["region"], by: ["year"] }],
      sumsRunner: [compiled, { generated: true }],
    },
    "traedesten/node": {
      loadDocument: ["scenarios/published/hiv.yaml", { rules: denmark }],
      loadEvidence: ["test/fixtures/none.yaml"],
      loadFigures: ["scenarios/published/hiv.yaml"],
      loadHistory: ["scenarios/history-flexjob.yaml", { rules: denmark }],
      loadPrintedTables: ["scenarios/published/hiv.yaml", { rules: denmark }],
      loadScenario: ["scenarios/published/hiv.yaml", { rules: denmark }],
    },
  };
};
