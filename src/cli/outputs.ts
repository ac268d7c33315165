import type { BreakEven, Decomposition, OccupancyRow, Overview, Result, Tornado } from "../analysis/index";
import type { Cell } from "../exposure/index";
import type { Explanation, OutcomeRow, Row, YearRow } from "../ledger/index";
import type { coverageData } from "../report/coverageReport";
import type { evidenceRecord } from "../report/evidenceReport";
import type { followUpOutput } from "../report/followUpReport";
import type { FigureRecord } from "../report/index";
import type {
  assumptionsOutput,
  breakEvenOutput,
  sensitivityOutput,
} from "../report/outputs/decisionOutputs";
import type { historyOutput } from "../report/outputs/historyOutput";
import type { output } from "../report/outputs/output";
import type { bridgeRows } from "../report/page/bridgeTable";
import type { comparisonOutput } from "../report/page/compareReport";
import type { powerOutput } from "../report/powerReport";
import type { simulationOutput } from "../report/simulationReport";
import type { budgetsOutput } from "./budget";
import type { checkOutput } from "./check";
import type { reportOutput } from "./report";
import type { withCases } from "./run";

// biome-ignore lint/suspicious/noExplicitAny: of a function only what it returns is asked
type Made<Make extends (...given: any[]) => unknown> = ReturnType<Make>;

type Explained = Made<typeof output<"explanation", Explanation>>;

/** All that the command and the library hand to programs as JSON: `results.schema.json` is made of these types. */
export interface Outputs {
  /** `traedesten run`: everything that is known of a scenario. */
  readonly run: Made<typeof withCases>;
  /** `traedesten run` of several files: what each comes to. */
  readonly comparison: Made<typeof comparisonOutput>;
  /** `traedesten run --full` of several files. */
  readonly runs: readonly Made<typeof withCases>[];
  /** `traedesten run --table bridge`. */
  readonly bridgeRows: Made<typeof bridgeRows>;
  /** `traedesten run --table occupancy` and `occupancy-by-week`, and what `occupancy` returns. */
  readonly occupancyRows: readonly OccupancyRow[];
  /** `traedesten budget`. */
  readonly budgets: Made<typeof budgetsOutput>;
  /** `traedesten break-even`. */
  readonly breakEvens: Made<typeof breakEvenOutput>;
  /** `traedesten sensitivity`. */
  readonly assumptions: Made<typeof assumptionsOutput>;
  /** `traedesten sensitivity --vary`. */
  readonly sensitivity: Made<typeof sensitivityOutput>;
  /** `traedesten simulate`. */
  readonly simulation: Made<typeof simulationOutput>;
  /** `traedesten power`. */
  readonly power: Made<typeof powerOutput>;
  /** `traedesten follow-up`. */
  readonly followUp: Made<typeof followUpOutput>;
  /** `traedesten check`. */
  readonly check: Made<typeof checkOutput>;
  /** `traedesten decompose`. */
  readonly decomposition: Made<typeof output<"decomposition", Decomposition>>;
  /** `traedesten explain`: of one strategy, or of each by itself. */
  readonly explanation: Explained | readonly Explained[];
  /** `traedesten history`. */
  readonly history: Made<typeof historyOutput>;
  /** `traedesten parameters`. */
  readonly figureRecords: readonly FigureRecord[];
  /** `traedesten parameters --coverage`. */
  readonly coverage: Made<typeof coverageData>;
  /** `traedesten evidence`. */
  readonly evidenceRecords: readonly Made<typeof evidenceRecord>[];
  /** `traedesten report` to a `.json` file: of each scenario what `run`, `budget` and `sensitivity` hand over. */
  readonly report: Made<typeof reportOutput>;
  /** What `evaluate` returns. */
  readonly result: Result;
  /** What `overview` returns. */
  readonly overview: Overview;
  /** What `rows` returns. */
  readonly rows: readonly Row[];
  /** What `yearRows` returns. */
  readonly yearRows: readonly YearRow[];
  /** What `cells` returns. */
  readonly cells: readonly Cell[];
  /** What `outcomeRows` returns. */
  readonly outcomeRows: readonly OutcomeRow[];
  /** What `breakEven` returns. */
  readonly breakEven: BreakEven;
  /** What `tornado` returns. */
  readonly tornado: Tornado;
}
