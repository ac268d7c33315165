import type { Finding, Reconciliation } from "../analysis/index";
import type { PrintedTables } from "../model/index";
import { printedShape } from "../model/index";
import type { AmountUnit } from "../money/index";
import type { Language } from "../problems/index";
import { checked, checkGiven, is } from "../problems/index";
import { type Block, heading, list, paragraph, type Report, type Table, title } from "./block";
import { findingText } from "./findingText";
import { findingValue } from "./findingValue";
import { amountUnit, reportOptions } from "./shapes";
import { fill, WORDS } from "./words";

const HEADINGS = {
  id: { da: "Uoverensstemmelse", en: "Finding" },
  text: { da: "Hvad", en: "What" },
  stated: { da: "Trykt", en: "Stated" },
  accepted: { da: "Accepteret", en: "Accepted" },
};

const itemText = (finding: Finding, language: Language, unit: AmountUnit): string =>
  `[${finding.id}] ${findingText(finding, language, unit)}`;

/** Findings that rounding alone does not explain. */
export const openFindings = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ withinRounding }) => withinRounding !== true);

const findingBlocksTakes = () => ({
  reconciliation: is.made("Reconciliation", { lists: "findings accepted unused" }),
  language: is.language,
  unit: amountUnit,
});

/**
 * Findings as blocks: each one sentence after its id, accepted ones with their reason.
 *
 * @example
 * import { denmark } from "traedesten/denmark";
 * import { loadPrintedTables } from "traedesten/node";
 * import { reconcile } from "traedesten/printed";
 * import { findingBlocks } from "traedesten/report";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-printed-tables.yaml");
 * const { printed, models } = await loadPrintedTables(file, { rules: denmark });
 * findingBlocks(reconcile(printed, models), "en").map(({ kind }) => kind); // ["heading", "list"]
 */
export const findingBlocks = /* @__PURE__ */ checked(
  findingBlocksTakes,
  ({ findings, accepted, unused }: Reconciliation, language: Language, unit: AmountUnit = "kr"): Block[] => [
    heading(WORDS.findings[language]),
    openFindings(findings).length === 0
      ? paragraph(
          (findings.length > 0
            ? WORDS.onlyRounding
            : accepted.length === 0
              ? WORDS.noFindings
              : WORDS.noOtherFindings)[language],
        )
      : list(openFindings(findings).map((finding) => itemText(finding, language, unit))),
    ...(openFindings(findings).length === findings.length
      ? []
      : [
          heading(WORDS.withinRounding[language]),
          paragraph(WORDS.ofRounding[language]),
          list(
            findings
              .filter(({ withinRounding }) => withinRounding === true)
              .map((finding) => itemText(finding, language, unit)),
          ),
        ]),
    ...(accepted.length === 0
      ? []
      : [
          heading(WORDS.accepted[language]),
          list(accepted.map(({ finding, reason }) => `${itemText(finding, language, unit)} – ${reason}`)),
        ]),
    ...(unused.length === 0
      ? []
      : [paragraph(fill(WORDS.unusedAccept[language], { ids: unused.join(", ") }))]),
  ],
);

const tableOf = ({ findings, accepted }: Reconciliation, language: Language, unit: AmountUnit): Table => {
  const line = (finding: Finding, reason: string) => ({
    cells: [
      { text: finding.id },
      { text: findingText(finding, language, unit) },
      { text: findingValue(finding, finding.stated, language, unit) },
      { text: reason },
    ],
  });
  return {
    columns: [HEADINGS.id, HEADINGS.text, HEADINGS.stated, HEADINGS.accepted].map((words) => ({
      heading: words[language],
      align: "left" as const,
    })),
    lines: [
      ...findings.map((finding) =>
        line(finding, finding.withinRounding === true ? WORDS.withinRounding[language] : ""),
      ),
      ...accepted.map(({ finding, reason }) => line(finding, reason)),
    ],
  };
};

const findingsReportTakes = () => ({
  printed: printedShape,
  reconciliation: is.made("Reconciliation", { lists: "findings accepted unused" }),
  options: reportOptions(),
});

/**
 * What a printed source says that does not agree with itself.
 *
 * @param printed - the source
 * @param reconciliation - from `reconcile`
 * @param options - the language, the source's own when left out; the unit of amounts in sentences, kroner
 *   when left out. Amounts of tables stay as printed.
 * @example
 * import { denmark } from "traedesten/denmark";
 * import { loadPrintedTables } from "traedesten/node";
 * import { reconcile } from "traedesten/printed";
 * import { findingsReport, renderText } from "traedesten/report";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-printed-tables.yaml");
 * const { printed, models } = await loadPrintedTables(file, { rules: denmark });
 * const report = findingsReport(printed, reconcile(printed, models), { language: "en" });
 * renderText(report, { language: "en" }).split("\n")[4]; // "  • [4b.sum.2023] …"
 */
export const findingsReport = (
  printed: PrintedTables,
  reconciliation: Reconciliation,
  options: { readonly language?: Language; readonly unit?: AmountUnit } = {},
): Report => {
  checkGiven(findingsReportTakes, { printed, reconciliation, options });
  const { language = printed.language, unit = "kr" } = options;
  const number = openFindings(reconciliation.findings).length;
  const words = number === 1 ? WORDS.oneFinding : WORDS.printedAs;
  return {
    blocks: [
      title(printed.title[language]),
      ...findingBlocks(reconciliation, language, unit),
      ...(number === 0 ? [] : [paragraph(fill(words[language], { count: String(number) }))]),
    ],
    main: tableOf(reconciliation, language, unit),
    data: reconciliation,
  };
};
