import type { CriticismKind } from "../../src/analysis/index";

/** A piece of the scenario's text, and what stands there instead. */
export type Change = readonly [from: string, to: string];

/** Whole numbers from a seed: the same every time. */
export type Pick = (low: number, high: number) => number;

export const picking = (seed: number): Pick => {
  let state = (seed * 2_654_435_761) % 4_294_967_296;
  return (low, high) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return low + Math.floor((state / 4_294_967_296) * (high - low + 1));
  };
};

const STAFF = "mentors: { label: { da: mentorer, en: mentors }, staff: 2 }";
const MENTORS =
  "mentors: { label: { da: Mentorer, en: Mentors }, from: municipality, to: economy, account: mentors, per: staff-year, of: mentors, amount: mentorPrice }";
const HORIZON = "until: 2024-08-01, followUp: 4 years";
const GOAL = "toJob: { share: goal, shape: { sinceEntry: { 0: 1, 52: 0 } } }";
const LATER = "      laterJob: { from: benefit, to: job, rate: { sinceEntry: { 0: 0, 52: laterJob } } }\n";
const PHASES = "    capacity:\n      mentors:";
const MENTOR = "    extends: usual\n    ordinaryEffort: included\n";
const one = (pick: Pick, ...choices: readonly string[]): string => choices[pick(0, choices.length - 1)] ?? "";
const beside = (section: string, line: string): Change => [`${section}:\n`, `${section}:\n  ${line}\n`];
const flow = (line: string): Change => [MENTORS, `${MENTORS}\n      ${line}`];
const phase = (...lines: readonly string[]): Change => [
  PHASES,
  `    phases:\n${lines.map((line) => `      ${line}\n`).join("")}${PHASES}`,
];

/** Places beside the mentors, which citizens take up for some weeks. */
const seats = (places: number, weeks: number, until = ""): readonly Change[] => [
  beside("parameters", "seatPrice: { value: 60_000, unit: DKK/place-year, evidence: expert, source: it }"),
  phase(`seat: { label: { da: Forløb, en: Course }, in: benefit, sinceEntry: [0, ${weeks}], place: seats }`),
  [STAFF, `${STAFF}\n      seats: { places: ${places}${until}, label: { da: pladser, en: seats } }`],
  flow(
    "seats: { from: municipality, to: economy, account: mentors, per: place-year, of: seats, amount: seatPrice }",
  ),
];

/** A fault of each kind, planted in a small scenario in which nothing misleads; every seed is another sibling. */
export const PLANTS: Readonly<
  Record<Exclude<CriticismKind, "reference-first" | "decision-unread">, (pick: Pick) => readonly Change[]>
> = {
  reference: () => [["reference: usual\n", ""]],
  unpaid: (pick) => [
    [
      STAFF,
      `${STAFF}\n      ${one(
        pick,
        `rooms: { places: ${pick(1, 20)}, label: { da: lokaler, en: rooms } }`,
        `nurses: { staff: ${pick(1, 9)}, label: { da: sygeplejersker, en: nurses } }`,
        `starts: { dates: [2022-0${pick(8, 9)}-0${pick(1, 9)}], label: { da: opstart, en: starting } }`,
      )}`,
    ],
  ],
  "inherited-case": (pick) => [
    ["reference: usual\n", "reference: mentor\n"],
    [
      "strategies:\n",
      `cases:\n  other:\n    label: { da: Anderledes, en: Otherwise }\n    strategies: { usual: { transitions: { jobLoss: { rate: 0.${pick(40, 90)} } } } }\nstrategies:\n`,
    ],
  ],
  "unpaid-phase": (pick) => [
    phase(
      `aftercare: { label: { da: Efterværn, en: After-care }, in: ${one(pick, "job", "benefit")}, inState: [0, ${pick(8, 40)}] }`,
    ),
  ],
  unread: (pick) => [
    beside(
      "parameters",
      `spare${pick(1, 99)}: { value: ${pick(1, 900)}, unit: ${one(pick, "DKK", "weeks", '"1"')}, evidence: expert, source: it }`,
    ),
  ],
  unbooked: (pick) => [
    beside(
      "accounts",
      `spare${pick(1, 99)}: { label: { da: Andet, en: Other }, controlArea: Service, direction: ${one(pick, "expense", "income")} }`,
    ),
  ],
  direction: (pick) => [
    flow(
      `${one(pick, "fee", "grant", "gift")}: { from: ${one(pick, "citizen", "centralGovernment", "foundation")}, to: municipality, account: mentors, per: staff-year, of: mentors, amount: mentorPrice / ${pick(20, 90)} }`,
    ),
  ],
  "negative-price": (pick) => [
    one(pick, "value", "formula") === "value"
      ? ["mentorPrice: { value: 560_000", `mentorPrice: { value: -${pick(100, 900)}_000`]
      : [MENTORS, MENTORS.replace("amount: mentorPrice", `amount: 0 - mentorPrice / ${pick(2, 90)}`)],
  ],
  "outside-range": (pick) => [
    [
      'laterJob: { value: 0.128, unit: 1/year, evidence: computed, source: "-ln(1 - 12 %)",',
      `laterJob: { formula: jobLoss * usual, unit: 1/year, range: [0.${pick(10, 20)}, 0.${pick(25, 40)}], evidence: computed, source: it,`,
    ],
  ],
  "effort-not-included": (pick) => [phase(`ordinary: { sinceEntry: [${pick(20, 120)}] }`)],
  "effort-not-replaced": () => [[MENTOR, MENTOR.replace("included", "replaced")]],
  "without-effect": (pick) => [
    [MENTOR, "    extends: usual\n    ordinaryEffort: replaced\n    without: [flows.effort, phases]\n"],
    ["effortPrice: { value: 40_000", `effortPrice: { value: ${pick(90, 190)}_000`],
  ],
  "part-below-usual": (pick) => [["value: 30%", `value: ${pick(1, 11)}%`]],
  "goes-on": (pick) => [
    [
      GOAL,
      one(
        pick,
        "toJob: { share: goal }",
        `toJob: { share: goal, shape: { sinceEntry: { 0: 0, ${pick(4, 20)}: 1 } } }`,
      ),
    ],
    [LATER, ""],
    [
      '  laterJob: { value: 0.128, unit: 1/year, evidence: computed, source: "-ln(1 - 12 %)", label: { da: Til job senere, en: To a job later } }\n',
      "",
    ],
  ],
  "shape-not-within": (pick) => [
    ["      toJob: { share: goal, shape", `      toJob: { share: goal, within: ${pick(20, 45)} weeks, shape`],
  ],
  "opposite-parts": (pick) => [
    ["firstEntry: job }", "firstEntry: [job, pension] }"],
    [LATER, `      retire: { rate: 0.${pick(1, 5)} * retire }\n${LATER}`],
  ],
  "followed-short": (pick) => [[HORIZON, `until: 2024-08-01, followUp: ${pick(52, 90)} weeks`]],
  "payback-unseen": (pick) => [
    ["reference: usual", `decision: { maxPaybackYears: ${pick(5, 20)} }\nreference: usual`],
  ],
  "outlives-money": (pick) => seats(30, pick(60, 100), `, until: 2023-0${pick(2, 7)}-01`),
  "empty-places": (pick) => seats(pick(36, 90), pick(20, 50)),
  "beyond-places": (pick) => seats(pick(5, 15), pick(50, 100)),
  "last-day": (pick) => [
    one(pick, "horizon", "staff") === "horizon"
      ? [HORIZON, `until: ${one(pick, "2024-07-31", "2024-06-30", "2024-02-29")}, followUp: 4 years`]
      : [
          STAFF,
          STAFF.replace(
            "staff: 2",
            `staff: 2, until: ${one(pick, "2023-12-31", "2024-04-30", "2023-02-28")}`,
          ),
        ],
  ],
  "no-permanent-support": (pick) => [
    [
      "rule: disabilityPension, category: enlig",
      one(pick, "rule: selfSupport", "rule: ordinaryJob, wage: wage"),
    ],
  ],
  "no-region": (pick) => [
    [
      "from: region, to: economy, account: health",
      `from: ${one(pick, "municipality", "centralGovernment")}, to: economy, account: health`,
    ],
  ],
  "not-discounted": (pick) => [
    [
      "asOf: 2022-07-01\nprices: { currency: DKK, level: 2022 }",
      `gaps: carryForward\nprices: { currency: DKK, level: running }\ndiscounting: { method: ${one(pick, "denmark2021", "denmark2013")} }`,
    ],
  ],
  "accept-unused": (pick) => [
    [
      "reference: usual",
      `accept: [{ id: ${one(pick, "unread", "unpaid.mentor", "direction.usual")}.gone${pick(1, 99)}, reason: Gone }]\nreference: usual`,
    ],
  ],
};

/** Other values of the same scenario, in which the fault stays one. */
export const otherValues = (pick: Pick): readonly Change[] => [
  ["number: 30 }", `number: ${pick(20, 34)} }`],
  ["jobLoss: { value: 0.3,", `jobLoss: { value: 0.${pick(10, 60)},`],
  ["care: { value: 9_000,", `care: { value: ${pick(1, 30)}_000,`],
];

/** Another effort beside the mentor, with a goal and a price of its own. */
const another = (pick: Pick, name: string): string => `  ${name}:
    label: { da: ${name}, en: ${name} }
    extends: usual
    ordinaryEffort: included
    capacity:
      staff: { label: { da: medarbejdere, en: staff }, staff: ${pick(1, 3)} }
    transitions:
      toJob: { share: 0.${pick(13, 60)}, shape: { sinceEntry: { 0: 1, 52: 0 } } }
    flows:
      staff: { label: { da: Medarbejdere, en: Staff }, from: municipality, to: economy, account: mentors, per: staff-year, of: staff, amount: mentorPrice * ${pick(1, 20)} / 10 }
`;

const ASSUMED: readonly Change[] = [
  ["evidence: target", "evidence: assumption"],
  ["    neutral: usual\n", ""],
];
const LOSS = "evidence: assumption, note: Et skøn, label: { da: Tab af job";
const LOSS_GOAL: Change = [
  LOSS,
  LOSS.replace("assumption, note: Et skøn,", "target, source: it, range: [0.05, 0.95],"),
];
const TRANSITIONS = `    transitions:\n      ${GOAL}\n${LATER}`;

/** What makes the page say what it seldom says. */
export const SELDOM: Readonly<Record<string, readonly Change[]>> = {
  "no range": [
    ["    range: [0%, 60%]\n", ""],
    ["    range: [8%, 15%]\n", ""],
  ],
  taxed: [["asOf: 2022-07-01\n", "asOf: 2022-07-01\nmunicipality: gennemsnit\n"]],
  "two targets": [LOSS_GOAL],
  "a target that is better low": [...ASSUMED, LOSS_GOAL],
  "another price asked about": [
    ["reference: usual\n", "decision: { breakEven: [effortPrice] }\nreference: usual\n"],
  ],
  "nothing between them": [
    [MENTORS, MENTORS.replace("amount: mentorPrice", "amount: mentorPrice * 0")],
    [TRANSITIONS, ""],
  ],
  "an answer in between": [
    beside(
      "parameters",
      'load: { value: 1, unit: "1", range: [0.5, 6], evidence: assumption, note: it, label: { da: Belastning, en: Load } }',
    ),
    [MENTORS, MENTORS.replace("amount: mentorPrice", "amount: mentorPrice * (load - 2) * (load - 4)")],
  ],
};

/** Scenarios of every answer: that pay and do not, by far and nearly, of one strategy and of several. */
export const answers = (pick: Pick): { readonly changes: readonly Change[]; readonly more: string } => {
  const arms = pick(0, 5) < 4 ? 0 : pick(1, 3);
  const asks = pick(0, 3) === 0 ? "decision: { breakEven: [mentorPrice] }\n" : "";
  return {
    changes: [
      ["number: 30 }", `number: ${pick(8, 60)} }`],
      ["jobLoss: { value: 0.3,", `jobLoss: { value: 0.${pick(10, 90)},`],
      ["value: 30%", `value: ${pick(13, 59)}%`],
      [
        "mentorPrice: { value: 560_000,",
        `mentorPrice: { ${pick(0, 1) === 0 ? "" : "range: [20_000, 900_000], "}value: ${pick(2, 90)}0_000,`,
      ],
      [STAFF, STAFF.replace("staff: 2", `staff: ${pick(1, 3)}`)],
      ...(pick(0, 4) === 0 ? ASSUMED : []),
      ...(asks === "" ? [] : ([["reference: usual\n", `${asks}reference: usual\n`]] as const)),
    ],
    more: Array.from({ length: arms }, (_, index) => another(pick, `Indsats${index + 1}`)).join(""),
  };
};
