import { describe, expect, it } from "vitest";
import { critic } from "../../../src/analysis/index";
import type { Model } from "../../../src/model/index";
import type { Language } from "../../../src/problems/index";
import { criticismAdvice, criticismText } from "../../../src/report/index";
import { parseScenarioYaml } from "../../../src/scenario/yaml/index";
import { SMALL } from "../../scenario/documents";
import { goodOf } from "../../scenario/outcomes";
import { familyMentor } from "../familyMentor";

type Change = readonly [from: string, to: string];

/** `severity id at dotted.path`, for all that is found. */
const idsIn = (model: Model): string[] =>
  critic(model).findings.map(({ severity, id, path }) => `${severity} ${id} at ${path.join(".")}`);

const textsOf = (model: Model, id: string): string[] =>
  critic(model)
    .findings.filter((finding) => finding.id === id)
    .flatMap((finding) =>
      (["da", "en"] as const).map((language: Language) => criticismText(finding, language)),
    );

const STAFF = "mentors: { label: { da: mentorer, en: mentors }, staff: 2 }";
const MENTORS =
  "mentors: { label: { da: Mentorer, en: Mentors }, from: municipality, to: economy, account: mentors, per: staff-year, of: mentors, amount: mentorPrice }";
const HORIZON = "until: 2024-08-01, followUp: 4 years";
const GOAL = "toJob: { share: goal, shape: { sinceEntry: { 0: 1, 52: 0 } } }";
const PHASES = "    capacity:\n      mentors:";
const withPhases = (...phases: string[]): Change => [
  PHASES,
  `    phases:\n${phases.map((phase) => `      ${phase}\n`).join("")}${PHASES}`,
];
const accounts = (...more: string[]): Change => [
  "accounts:\n",
  `accounts:\n${more.map((each) => `  ${each}\n`).join("")}`,
];
const parameters = (...more: string[]): Change => [
  "parameters:\n",
  `parameters:\n${more.map((each) => `  ${each}\n`).join("")}`,
];
const without = (text: string): Change => [text, ""];

describe("the critic", () => {
  it("finds nothing where nothing misleads", async () => {
    expect(critic(await familyMentor())).toEqual({ findings: [], accepted: [] });
    expect(idsIn(goodOf(await parseScenarioYaml(SMALL)))).toEqual([]);
  });

  it("takes what is accepted apart, and tells of what is accepted and not there", async () => {
    const accept =
      "accept: [{ id: unpaid.mentor.mentors, reason: { da: Gaver, en: Gifts } }, { id: unread.nobody, reason: -- }]\n";
    const model = await familyMentor(without(`    flows:\n      ${MENTORS}\n`), [
      "reference: usual",
      `${accept}reference: usual`,
    ]);
    const { findings, accepted } = critic(model);
    expect(accepted.map(({ finding, reason }) => [finding.id, reason])).toEqual([
      ["unpaid.mentor.mentors", { da: "Gaver", en: "Gifts" }],
    ]);
    expect(findings.map(({ id, path }) => [id, path])).toContainEqual([
      "accept-unused.unread.nobody",
      ["accept", 1, "id"],
    ]);
  });

  it("refuses a finding that is accepted without a reason", async () => {
    const outcome = await parseScenarioYaml(`${SMALL}accept: [{ id: unread.placePrice }]\n`);
    expect(outcome.ok ? [] : outcome.problems.map(({ code, values }) => [code, values])).toEqual([
      ["missing-key", { key: "reason" }],
    ]);
  });
});

/** What is planted, what is found and nothing else beside it, and what is said of it in Danish and English. */
type Fault = readonly [
  name: string,
  changes: readonly Change[],
  found: readonly string[],
  says?: readonly [id: string, da: string, en: string],
];

const FAULTS: readonly Fault[] = [
  [
    "a goal whose time was shortened, and its shape was not",
    [["      toJob: { share: goal, shape", "      toJob: { share: goal, within: 26 weeks, shape"]],
    ["warning shape-not-within.mentor.toJob at strategies.mentor.transitions.toJob"],
    [
      "shape-not-within.mentor.toJob",
      "Andelen, der når »I job« i »Familiementor«, skal nås inden for 26 cyklusser, men dens forløb slutter efter 52: de to følges ikke ad.",
      "The share that reaches “In a job” in “Family mentor” is to be met within 26 cycles, but its course ends after 52: the two have come apart.",
    ],
  ],
  [
    "a goal whose time was made longer in months, and its shape was not",
    [["      toJob: { share: goal, shape", "      toJob: { share: goal, within: 24 months, shape"]],
    ["warning shape-not-within.mentor.toJob at strategies.mentor.transitions.toJob"],
  ],
  [
    "a shape that was changed, and the time in the reference it inherits was not",
    [[GOAL, "toJob: { share: goal, shape: { sinceEntry: { 0: 1, 39: 0 } } }"]],
    ["warning shape-not-within.mentor.toJob at strategies.mentor.transitions.toJob"],
  ],
  [
    "staff that nobody pays, and so a price that nothing reads and an account nothing is booked on",
    [without(`    flows:\n      ${MENTORS}\n`)],
    [
      "warning unpaid.mentor.mentors at strategies.mentor.capacity.mentors",
      "warning unread.mentorPrice at parameters.mentorPrice",
      "note unbooked.mentors at accounts.mentors",
    ],
    [
      "unpaid.mentor.mentors",
      "»mentorer« er købt i »Familiementor«, men ingen betaler for det: regnestykket mangler den udgift.",
      "“mentors” is bought in “Family mentor”, but nobody pays for it: the cost is missing from the answer.",
    ],
  ],
  [
    "places that nobody pays beside what is paid",
    [[STAFF, `${STAFF}\n      rooms: { places: 3, label: { da: lokaler, en: rooms } }`]],
    ["warning unpaid.mentor.rooms at strategies.mentor.capacity.rooms"],
  ],
  [
    "dates on which nothing is paid",
    [[STAFF, `${STAFF}\n      start: { dates: [2022-09-01] }`]],
    ["warning unpaid.mentor.start at strategies.mentor.capacity.start"],
  ],
  [
    "a caseload that nobody pays",
    [[PHASES, `    caseloads:\n      nurses: { citizensPerStaff: 10, of: benefit }\n${PHASES}`]],
    ["warning unpaid.mentor.nurses at strategies.mentor.caseloads.nurses"],
  ],
  [
    "a parameter that only another reads that nothing reads",
    [
      parameters(
        "one: { value: 1, unit: DKK, evidence: expert, source: it }",
        "two: { formula: 2 * one, unit: DKK, evidence: computed, source: it, label: To }",
      ),
    ],
    ["warning unread.one at parameters.one", "warning unread.two at parameters.two"],
    [
      "unread.two",
      "»To« bruges ikke: intet resultat ændrer sig med tallet.",
      "“To” is not used: no result moves with it.",
    ],
  ],
  [
    "an account that nothing is booked on",
    [accounts("other: { label: Andet, controlArea: Service, direction: expense }")],
    ["note unbooked.other at accounts.other"],
  ],
  [
    "an expense that is received",
    [[MENTORS, MENTORS.replace("from: municipality, to: economy", "from: economy, to: municipality")]],
    [
      "warning direction.mentor.mentors at strategies.mentor.flows.mentors",
      "warning without-effect.mentor at parameters.goal",
    ],
    [
      "direction.mentor.mentors",
      "»Mentorer« går den modsatte vej af kontoen »Mentorer«, som er en udgift: det vender fortegnet i resultatet.",
      "“Mentors” goes the other way than the account “Mentors”, which is an expense: it turns the sign of the answer.",
    ],
  ],
  [
    "an income that is paid",
    [
      [
        "mentors: { label: { da: Mentorer, en: Mentors }, controlArea: Service, direction: expense }",
        "mentors: { label: { da: Mentorer, en: Mentors }, controlArea: Service, direction: income }",
      ],
    ],
    ["warning direction.mentor.mentors at strategies.mentor.flows.mentors"],
  ],
  [
    "a fee of citizens on an account of expenses",
    [
      [
        MENTORS,
        `${MENTORS}\n      fee: { from: citizen, to: municipality, account: mentors, per: staff-year, of: mentors, amount: mentorPrice / 10 }`,
      ],
    ],
    ["warning direction.mentor.fee at strategies.mentor.flows.fee"],
  ],
  [
    "a grant of the state on an account of expenses, which is no share of what is paid",
    [
      [
        MENTORS,
        `${MENTORS}\n      grant: { from: centralGovernment, to: municipality, account: mentors, per: staff-year, of: mentors, amount: mentorPrice / 10 }`,
      ],
    ],
    ["warning direction.mentor.grant at strategies.mentor.flows.grant"],
  ],
  [
    "nothing in a refund, which is a share of what it refunds on the same account",
    [
      [
        MENTORS,
        `${MENTORS}\n      refund: { from: centralGovernment, to: municipality, account: mentors, share: 10%, of: mentors }`,
      ],
    ],
    [],
  ],
  [
    "a negative price",
    [["mentorPrice: { value: 560_000", "mentorPrice: { value: -560_000"]],
    [
      "warning negative-price.mentorPrice at parameters.mentorPrice",
      "warning without-effect.mentor at parameters.goal",
    ],
    [
      "negative-price.mentorPrice",
      "Prisen »Pris pr. mentor« er negativ (-560.000 kr.): den, der betaler, tjener på det.",
      "The price “Price of a mentor” is negative (DKK -560,000): whoever pays earns by it.",
    ],
  ],
  [
    "a price that a formula makes negative",
    [[MENTORS, MENTORS.replace("amount: mentorPrice", "amount: 0 - mentorPrice / 100")]],
    [
      "warning negative-price.mentor.mentors at strategies.mentor.flows.mentors",
      "warning without-effect.mentor at parameters.goal",
    ],
  ],
  [
    "a computed value outside its own range",
    [
      [
        'laterJob: { value: 0.128, unit: 1/year, evidence: computed, source: "-ln(1 - 12 %)",',
        "laterJob: { formula: jobLoss * usual, unit: 1/year, range: [0.1, 0.2], evidence: computed, source: it,",
      ],
    ],
    ["warning outside-range.laterJob at parameters.laterJob"],
    [
      "outside-range.laterJob",
      "»Til job senere« er 0,036 pr. år, uden for sit eget interval fra 0,1 pr. år til 0,2 pr. år.",
      "“To a job later” is 0.036 per year, outside its own range from 0.1 per year to 0.2 per year.",
    ],
  ],
  [
    "a goal that goes on",
    [
      [GOAL, "toJob: { share: goal }"],
      without("      laterJob: { from: benefit, to: job, rate: { sinceEntry: { 0: 0, 52: laterJob } } }\n"),
      without(
        '  laterJob: { value: 0.128, unit: 1/year, evidence: computed, source: "-ln(1 - 12 %)", label: { da: Til job senere, en: To a job later } }\n',
      ),
    ],
    ["warning goes-on.mentor at strategies.mentor.transitions.toJob"],
    [
      "goes-on.mentor",
      "Målet i »Familiementor« fortsætter efter fristen: »I job« er nået af 30 pct. efter 52 uger og 74,1 pct. efter 4 år.",
      "The goal in “Family mentor” goes on after its time: 30% have reached “In a job” after 52 weeks and 74.1% after 4 years.",
    ],
  ],
  [
    "a goal with a shape that does not end",
    [[GOAL, "toJob: { share: goal, shape: { sinceEntry: { 0: 0, 17: 1 } } }"]],
    ["warning goes-on.mentor at strategies.mentor.transitions.toJob"],
  ],
  [
    "a goal below what is usual",
    [["value: 30%", "value: 10%"]],
    ["warning part-below-usual.mentor.job at strategies.mentor.transitions.toJob"],
    [
      "part-below-usual.mentor.job",
      "Målet for »I job« i »Familiementor« er 10 pct., mindre end de 12 pct., som »Ordinær indsats« når på samme tid.",
      "The goal for “In a job” in “Family mentor” is 10%, less than the 12% that “Ordinary effort” reaches in the same time.",
    ],
  ],
  [
    "an ordinary effort that is said to be included, and is paid from the third year on",
    [
      [
        "    capacity:\n      mentors:",
        "    phases:\n      ordinary: { sinceEntry: [104] }\n    capacity:\n      mentors:",
      ],
    ],
    ["warning effort-not-included.mentor at strategies.mentor.ordinaryEffort"],
    [
      "effort-not-included.mentor",
      "»Familiementor« siger, at den ordinære indsats er med, men betaler ikke »Ordinær indsats« hele den tid, »Ordinær indsats« gør: den falder bort i tallene, og strategien ser for billig ud.",
      "“Family mentor” says that the ordinary effort is included, but does not pay for “Ordinary effort” all the time that “Ordinary effort” does: it falls away in the figures, and the strategy looks too cheap.",
    ],
  ],
  [
    "an ordinary effort that is said to be included, and is not paid at all",
    [
      [
        "    extends: usual\n    ordinaryEffort: included",
        "    extends: usual\n    without: [flows.effort, phases]\n    ordinaryEffort: included",
      ],
    ],
    [
      "warning effort-not-included.mentor at strategies.mentor.ordinaryEffort",
      "warning without-effect.mentor at parameters.goal",
    ],
  ],
  [
    "an ordinary effort that is said to be included, and is paid in another state",
    [
      [
        "    capacity:\n      mentors:",
        "    phases:\n      ordinary: { in: job }\n    capacity:\n      mentors:",
      ],
    ],
    [
      "warning effort-not-included.mentor at strategies.mentor.ordinaryEffort",
      "warning without-effect.mentor at parameters.goal",
    ],
  ],
  [
    "an ordinary effort that is said to be replaced, and is paid all the time",
    [
      [
        "    extends: usual\n    ordinaryEffort: included",
        "    extends: usual\n    ordinaryEffort: replaced",
      ],
    ],
    ["warning effort-not-replaced.mentor at strategies.mentor.ordinaryEffort"],
    [
      "effort-not-replaced.mentor",
      "»Familiementor« siger, at den erstatter den ordinære indsats, men betaler »Ordinær indsats« hele den tid, »Ordinær indsats« gør: den falder ikke bort i tallene, og strategien ser for dyr ud.",
      "“Family mentor” says that it replaces the ordinary effort, but pays for “Ordinary effort” all the time that “Ordinary effort” does: it does not fall away in the figures, and the strategy looks too dear.",
    ],
  ],
  [
    "nothing in an ordinary effort that is paid by state, beside a phase of the new one",
    [
      [
        "    capacity:\n      mentors:",
        "    without: [phases.ordinary]\n    phases:\n      mentoring: { in: benefit, sinceEntry: [0, 52] }\n    capacity:\n      mentors:",
      ],
      ["    flows:\n      mentors:", "    flows:\n      effort: { of: benefit }\n      mentors:"],
    ],
    [],
  ],
  [
    "an effort that pays though it has no effect, as the ordinary one falls away",
    [
      [
        "ordinary: { label: { da: Ordinær indsats, en: Ordinary effort }, in: benefit }",
        "ordinary: { label: { da: Ordinær indsats, en: Ordinary effort }, in: benefit, sinceEntry: [0] }",
      ],
      [
        "    ordinaryEffort: included\n    capacity:",
        "    ordinaryEffort: replaced\n    phases:\n      ordinary: { sinceEntry: [104] }\n    capacity:",
      ],
      [STAFF, STAFF.replace("staff: 2", "staff: 1")],
      ["effortPrice: { value: 40_000", "effortPrice: { value: 80_000"],
    ],
    ["warning without-effect.mentor at parameters.goal"],
  ],
  [
    "a fifth of the places that stand empty",
    [
      parameters("seatPrice: { value: 60_000, unit: DKK/place-year, evidence: expert, source: it }"),
      withPhases(
        "seat: { label: { da: Plads, en: Seat }, in: benefit, sinceEntry: [0, 40], place: seats }",
        "ordinary: { sinceEntry: [40] }",
      ),
      [STAFF, `${STAFF}\n      seats: { places: 40, label: { da: pladser, en: seats } }`],
      [
        MENTORS,
        `${MENTORS}\n      seats: { from: municipality, to: economy, account: mentors, per: place-year, of: seats, amount: seatPrice }`,
      ],
    ],
    [
      "warning effort-not-included.mentor at strategies.mentor.ordinaryEffort",
      "warning empty-places.mentor.seats at strategies.mentor.capacity.seats",
    ],
  ],
  [
    "more citizens than places, and a phase that outlives them",
    [
      parameters("seatPrice: { value: 60_000, unit: DKK/place-year, evidence: expert, source: it }"),
      withPhases(
        "seat: { label: { da: Forløb, en: Course }, in: benefit, sinceEntry: [0, 80], place: seats }",
        "ordinary: { sinceEntry: [80] }",
      ),
      [STAFF, `${STAFF}\n      seats: { places: 10, until: 2023-09-01, label: { da: pladser, en: seats } }`],
      [
        MENTORS,
        `${MENTORS}\n      seats: { from: municipality, to: economy, account: mentors, per: place-year, of: seats, amount: seatPrice }`,
      ],
    ],
    [
      "warning effort-not-included.mentor at strategies.mentor.ordinaryEffort",
      "warning beyond-places.mentor.seats at strategies.mentor.capacity.seats",
      "warning outlives-money.mentor.seat at strategies.mentor.phases.seat",
    ],
    [
      "outlives-money.mentor.seat",
      "»Forløb« i »Familiementor« varer for de sidste borgere til 12. februar 2024, men pengene slutter 31. august 2023: der er ikke penge til resten.",
      "“Course” in “Family mentor” lasts until 12 February 2024 for those who start last, but the money ends on 31 August 2023: there is no money for the rest.",
    ],
  ],
  [
    "after-care that nobody pays",
    [withPhases("aftercare: { label: { da: Efterværn, en: After-care }, in: job, inState: [0, 26] }")],
    ["warning unpaid-phase.mentor.aftercare at strategies.mentor.phases.aftercare"],
    [
      "unpaid-phase.mentor.aftercare",
      "»Efterværn« i »Familiementor« koster ingenting: ingen betaling, ingen medarbejdere og ingen pladser hører til.",
      "“After-care” in “Family mentor” costs nothing: no flow, no staff and no places belong to it.",
    ],
  ],
  [
    "citizens followed for less than what is bought",
    [[HORIZON, "until: 2024-08-01, followUp: 1 years"]],
    ["warning followed-short.mentor.mentors at horizon.followUp"],
    [
      "followed-short.mentor.mentors",
      "»mentorer« er købt til og med 31. juli 2024, men de sidste borgere følges kun til og med 1. august 2023: udgiften tæller helt, virkningen kun delvis.",
      "“mentors” is bought through 31 July 2024, but the last citizens are followed only through 1 August 2023: all of the cost counts, and a part of the effect.",
    ],
  ],
  [
    "a payback that nobody sees",
    [["reference: usual", "decision: { maxPaybackYears: 6 }\nreference: usual"]],
    ["note payback-unseen at decision.maxPaybackYears"],
    [
      "payback-unseen",
      "Der accepteres 6 år til pengene er tjent hjem, men borgerne følges kun i 4 år.",
      "A payback of 6 years is accepted, but citizens are followed for 4 years only.",
    ],
  ],
  [
    "a horizon until the last day of a month",
    [[HORIZON, "until: 2024-07-31, followUp: 4 years"]],
    ["warning last-day.horizon at horizon.until"],
    [
      "last-day.horizon",
      "until: 2024-07-31 tæller ikke selv med: den sidste dag i måneden mangler.",
      "until: 2024-07-31 is not counted itself: the last day of the month is missing.",
    ],
  ],
  [
    "staff until the last day of February in a leap year",
    [[STAFF, STAFF.replace("staff: 2", "staff: 2, until: 2024-02-29")]],
    ["warning last-day.mentor.mentors at strategies.mentor.capacity.mentors.until"],
  ],
  [
    "nothing in a period until the 30th of a month with 31 days",
    [[HORIZON, "until: 2024-07-30, followUp: 4 years"]],
    [],
  ],
  [
    "an outcome of which one part gains and another loses",
    [
      ["firstEntry: job }", "firstEntry: [job, pension] }"],
      [
        "      laterJob: { from: benefit,",
        "      retire: { rate: 0 * retire }\n      laterJob: { from: benefit,",
      ],
    ],
    ["warning opposite-parts.work.mentor at outcomes.work"],
    [
      "opposite-parts.work.mentor",
      "»I job første gang« lægger sammen, hvad der går hver sin vej: »Familiementor« giver flere i »I job« og færre i »Førtidspension« end »Ordinær indsats«.",
      "“In a job for the first time” adds up what goes opposite ways: “Family mentor” brings more into “In a job” and fewer into “Disability pension” than “Ordinary effort”.",
    ],
  ],
  [
    "nobody who can be supported for good",
    [["rule: disabilityPension, category: enlig", "rule: selfSupport"]],
    ["note no-permanent-support at states"],
    [
      "no-permanent-support",
      "Ingen borger kan komme på varig forsørgelse som førtidspension; over flere år ser kontanthjælp derfor mere midlertidig ud, end den er.",
      "No citizen can come to be supported for good, as by a disability pension; over some years benefits look more temporary than they are.",
    ],
  ],
  [
    "nothing paid by the region",
    [["from: region, to: economy, account: health", "from: municipality, to: economy, account: health"]],
    ["note no-region at strategies"],
    [
      "no-region",
      "»Det offentlige« er her kommune og stat: ingen betaling går til eller fra regionen, og sundhed er ikke med.",
      "“The public sector” is municipality and state here: nothing is paid to or by the region, and health is not in it.",
    ],
  ],
  [
    "discounting that is not done",
    [
      [
        "asOf: 2022-07-01\nprices: { currency: DKK, level: 2022 }",
        "gaps: carryForward\nprices: { currency: DKK, level: running }\ndiscounting: { method: denmark2021 }",
      ],
    ],
    ["warning not-discounted at discounting"],
    [
      "not-discounted",
      "Der bedes om diskontering, men intet er diskonteret: beløbene er i løbende priser.",
      "Discounting is asked for, and nothing is discounted: amounts are in running prices.",
    ],
  ],
  [
    "two arms that both include the ordinary effort, and no reference",
    [without("reference: usual\n")],
    ["error reference at strategies"],
    [
      "reference",
      "Det er ikke sagt, hvilken af »Ordinær indsats« og »Familiementor« de andre holdes op mod.",
      "Nothing says which of “Ordinary effort” and “Family mentor” the others are held against.",
    ],
  ],
];

describe("a planted fault", () => {
  it.each(FAULTS.map((fault) => [fault[0], fault] as const))(
    "is found: %s",
    async (_, [, changes, found, says]) => {
      const model = await familyMentor(...changes);
      expect(idsIn(model)).toEqual(found);
      if (says === undefined) return;
      const [id, da, en] = says;
      expect(textsOf(model, id)).toEqual([da, en]);
    },
  );

  it("has a way out in both languages, without a slot left open", async () => {
    for (const [, changes] of FAULTS)
      for (const finding of critic(await familyMentor(...changes)).findings)
        for (const language of ["da", "en"] as const)
          for (const text of [criticismText(finding, language), criticismAdvice(finding, language)])
            expect([text, /\.$/u.test(text), /[{|]\w/u.test(text)]).toEqual([text, true, false]);
  });
});
