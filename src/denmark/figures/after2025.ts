import type { Row } from "./figureRows";

interface Amount {
  readonly value: string;
  /** What it is made of. */
  readonly note: string;
}

const paragraph = "Aktivloven §§ 16-18 (lov 1655/2024)";

const since = (in2025: Amount, in2026: Amount, source: Row[3] = "kalundborg-2025"): readonly Row[] => [
  ["2025-07-01/2025-12-31", "computed", in2025.value, source, { note: in2025.note, paragraph }],
  ["2026", "computed", in2026.value, "skm-psl-20-2026", { note: in2026.note, paragraph }],
];

/** What each group has of the rates and supplements since 1 July 2025; the groups of the former rates pass into it. */
export const raisedRate = since(
  { value: "12498", note: "forhøjet sats 12.498" },
  { value: "13060", note: "forhøjet sats 13.060" },
  "lundsteen-2023-satser",
);
export const raisedRateSingle = since(
  { value: "13590", note: "forhøjet sats 12.498 + tillæg til enlige 1.092" },
  { value: "14201", note: "forhøjet sats 13.060 + tillæg til enlige 1.141" },
);
export const raisedRateProvider = since(
  { value: "15282", note: "forhøjet sats 12.498 + børnetillæg 2.784" },
  { value: "15969", note: "forhøjet sats 13.060 + børnetillæg 2.909" },
);
export const baseRate = since(
  { value: "7205", note: "grundsats 7.205" },
  { value: "7529", note: "grundsats 7.529" },
  "lundsteen-2023-satser",
);
export const baseRateSingle = since(
  { value: "8297", note: "grundsats 7.205 + tillæg til enlige 1.092" },
  { value: "8670", note: "grundsats 7.529 + tillæg til enlige 1.141" },
);
export const baseRateProvider = since(
  { value: "9989", note: "grundsats 7.205 + børnetillæg 2.784" },
  { value: "10438", note: "grundsats 7.529 + børnetillæg 2.909" },
);
export const baseRateSingleProvider = since(
  { value: "11627", note: "grundsats 7.205 + tillæg til enlige forsørgere 1.638 + børnetillæg 2.784" },
  { value: "12150", note: "grundsats 7.529 + tillæg til enlige forsørgere 1.712 + børnetillæg 2.909" },
);
