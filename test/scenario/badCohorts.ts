/** A wrong cohort: a small change of the good one, and every line that is to be said of it. */
export interface BadCohort {
  readonly name: string;
  /** What is replaced by what, in order. */
  readonly change: readonly (readonly [from: string, to: string])[];
  readonly says: readonly string[];
}

const INTAKE = `intake:
  state: referred
  ladder: { weeksOnBenefits: 60, selfSupportedWeeks: 0 }
  places: { strategy: intensive, capacity: citizens, from: 2022-08-01, lastStart: 2024-07-01 }
`;

export const badCohorts: readonly BadCohort[] = [
  {
    name: "a caseload of a phase and of a state it is in",
    change: [["of: [aftercare]", "of: [aftercare, flexJob]"]],
    says: [
      "75:52 strategies.intensive.caseloads.mentors.of[0]: citizens in “aftercare” are counted in “flexJob” as well, and would need staff twice",
    ],
  },
  {
    name: "a cycle of a day beside the refund ladder",
    change: [["intake:\n  state", "intake:\n  cycle: 1 day\n  state"]],
    says: [
      "49:10 intake.cycle: with rules a cycle is 7 days, as the refund ladder counts weeks; found 1 day: write 7 days, or leave it out",
    ],
  },
  {
    name: "places whose first start is put off beyond the last",
    change: [["intake:\n  state", "intake:\n  delay: 702 days\n  state"]],
    says: ["49:10 intake.delay: the value is 702; it must be >= 0, <= 700 (days)"],
  },
  {
    name: "places that are held only later than the start",
    change: [["sinceEntry: [0, 17], place: citizens", "sinceEntry: [0, 17]"]],
    says: [
      "51:44 intake.places.capacity: no phase of intensive takes up a place of “citizens” from the start, so none would ever come free: give the first phase place: citizens",
    ],
  },
  {
    name: "a probability above one",
    change: [["probability: late * (1 + age / 100)", "probability: 2"]],
    says: [
      "62:14 strategies.sporadic.transitions.start: the probability of start is 2 in cycle 0 (strategy sporadic, state referred, segment older); expected 0 ≤ p ≤ 1",
    ],
  },
  {
    name: "a negative probability",
    change: [["probability: late * (1 + age / 100)", "probability: 0 - late"]],
    says: [
      "62:14 strategies.sporadic.transitions.start: the probability of start is -0.01 in cycle 0 (strategy sporadic, state referred, segment older); expected 0 ≤ p ≤ 1",
    ],
  },
  {
    name: "a negative rate",
    change: [
      [
        "{ 2022-07-01: dropOutRate, 2024-01-01: lower }",
        "{ 2022-07-01: 0 - dropOutRate, 2024-01-01: lower }",
      ],
    ],
    says: [
      "60:14 strategies.sporadic.transitions.toJob: the rate of toJob is -0.3 in cycle 0 (strategy sporadic, state referred, segment older); expected ≥ 0",
      "60:14 strategies.sporadic.transitions.toJob: the rate of toJob is -0.3 in cycle 2 (strategy sporadic, state benefit, segment older); expected ≥ 0",
    ],
  },
  {
    name: "probabilities that sum above one",
    change: [
      [
        "probability: late * (1 + age / 100)",
        "probability: { sinceEntry: { 0: 1, 1: 0 } } }\n      leave: { from: referred, to: benefit, probability: 0.5",
      ],
    ],
    says: [
      "63:14 strategies.sporadic.transitions.leave: the probabilities out of referred come to 1.505733 in cycle 0 (strategy sporadic, segment older): toJob + start + leave; they may be at most 1",
      "84:12 strategies.intensive.transitions.end: the probabilities out of referred come to > 1 in cycle 0 (strategy intensive, segment older): toFlexJob + start + leave + lockIn + end; they may be at most 1",
    ],
  },
  {
    name: "a share above one",
    change: [["share: flexShare, within: 52 weeks", "share: 120%, within: 52 weeks"]],
    says: [
      "81:27 strategies.intensive.transitions.toFlexJob.share: the share of toFlexJob is 1.2 (strategy intensive, segment older); expected 0 ≤ P < 1",
    ],
  },
  {
    name: "shares that cannot both be met",
    change: [["share: flexShare, within: 52 weeks", "share: 90%, within: 52 weeks"]],
    says: [
      "81:27 strategies.intensive.transitions.toFlexJob.share: no probabilities make the share of toFlexJob 0.9 within 52 cycles beside the other ways out of referred (strategy intensive, segment older); for a share of those who come into the state write of: state",
      "82:51 strategies.intensive.transitions.lockIn.share: no probabilities make the share of lockIn 0.2 within 52 cycles beside the other ways out of referred (strategy intensive, segment older); for a share of those who come into the state write of: state",
    ],
  },
  {
    name: "a time of less than half a cycle",
    change: [["share: flexShare, within: 52 weeks", "share: flexShare, within: 3 days"]],
    says: [
      "81:46 strategies.intensive.transitions.toFlexJob.within: the time within which toFlexJob is to happen is 3 days, which is no cycle of 7 days, rounded to the nearest; write at least half a cycle",
    ],
  },
  {
    name: "a time without a unit",
    change: [["share: flexShare, within: 52 weeks", "share: flexShare, within: 52"]],
    says: [
      "81:46 strategies.intensive.transitions.toFlexJob.within: 52 of what? Write a number and a unit (days, weeks, months, years), such as 52 weeks, or a parameter with one",
    ],
  },
  ...(
    [
      ["four years in Danish", "4 år", "4 years"],
      ["a time in capital letters", "12 Months", "12 months"],
      ["half a year", "half a year", "6 months"],
      ["half a year in Danish", "et halvt år", "6 months"],
      ["a time in short", "12 mdr.", "12 months"],
      ["quarters", "2 kvartaler", "6 months"],
      ["a time with a slip of the pen", "26 wekes", "26 weeks"],
      ["a time with a decimal comma", "1,5 år", "1.5 years"],
    ] as const
  ).map(([name, written, meant]) => ({
    name,
    change: [["share: flexShare, within: 52 weeks", `share: flexShare, within: "${written}"`]] as const,
    says: [
      `81:46 strategies.intensive.transitions.toFlexJob.within: “${written}” is not written as lengths of time are here: write ${meant}`,
    ],
  })),
  {
    name: "a time of two units",
    change: [["share: flexShare, within: 52 weeks", "share: flexShare, within: 1 year 6 months"]],
    says: [
      "81:46 strategies.intensive.transitions.toFlexJob.within: “1 year 6 months” is no length of time: write one number and one unit (days, weeks, months, years), such as 52 weeks, or a formula of parameters with such a unit",
    ],
  },
  {
    name: "a time before now",
    change: [["share: flexShare, within: 52 weeks", "share: flexShare, within: -1 weeks"]],
    says: ["81:46 strategies.intensive.transitions.toFlexJob.within: the value is -1 weeks; it must be >= 0"],
  },
  {
    name: "a time by a parameter in a Danish unit",
    change: [
      ["parameters:\n", "parameters:\n  inden: { value: 52, unit: uger, evidence: assumption, note: x }\n"],
      ["share: flexShare, within: 52 weeks", "share: flexShare, within: inden"],
    ],
    says: [
      "82:46 strategies.intensive.transitions.toFlexJob.within: a length of time has one of the units days, weeks, months, years; found uger: give its parameter such a unit. Did you mean “weeks”?",
    ],
  },
  {
    name: "a delay of half months",
    change: [["intake:\n  state", "intake:\n  delay: 1.5 months\n  state"]],
    says: [
      "49:10 intake.delay: a start is put off by whole days, or by whole months of the calendar; found 1.5: write for example 46 days",
    ],
  },
  {
    name: "a delay of half days",
    change: [["intake:\n  state", "intake:\n  delay: 1.5 weeks\n  state"]],
    says: [
      "49:10 intake.delay: a start is put off by whole days, or by whole months of the calendar; found 10.5: write for example 11 days",
    ],
  },
  {
    name: "places whose first start is put off by months beyond the last",
    change: [["intake:\n  state", "intake:\n  delay: 2 years\n  state"]],
    says: ["49:10 intake.delay: the value is 24; it must be >= 0, <= 23 (months)"],
  },
  {
    name: "a window of a length of time",
    change: [["sinceEntry: [0, 17], place: citizens", "sinceEntry: [0, 4 måneder], place: citizens"]],
    says: [
      "77:50 strategies.intensive.phases.module1.sinceEntry[1]: “4 måneder” is a length of time, and this counts whole cycles: write how many, such as 17 when a cycle is a week",
    ],
  },
  {
    name: "thirty with the unit per cent",
    change: [
      [
        "parameters:\n",
        'parameters:\n  aim: { value: 30, unit: "%", evidence: target, source: x, range: [0, 40] }\n',
      ],
    ],
    says: [
      "15:17 parameters.aim.value: 30 in the unit % is 3000 per cent; where 30 per cent is meant, write 30%",
      "15:72 parameters.aim.range[1]: 40 in the unit % is 4000 per cent; where 40 per cent is meant, write 40%",
    ],
  },
  {
    name: "thirty for thirty per cent",
    change: [
      ["parameters:\n", 'parameters:\n  aim: { value: 30, unit: "1", evidence: target, source: x }\n'],
      ["share: flexShare, within: 52 weeks", "share: aim / 2, within: 52 weeks"],
    ],
    says: [
      "82:27 strategies.intensive.transitions.toFlexJob.share: the share of toFlexJob is 15 (strategy intensive, segment older); expected 0 ≤ P < 1: aim is 3000%, and shares are from 0% to under 100%: write a share such as 30%",
    ],
  },
  {
    name: "an amount with units in Danish",
    change: [["unit: DKK/person-month", "unit: kr/borger-måned"]],
    says: [
      "39:35 states.flexJob.wage: the unit is kr/borger-måned; needed here is DKK/person-month, with the names used here: borger-måned → person-month, kr → DKK",
    ],
  },
  {
    name: "a municipality without figures",
    change: [["municipality: koebenhavn", "municipality: Aarhus"]],
    says: [
      "5:15 municipality: “Aarhus” is not among the municipalities with figures: koebenhavn; write its own rate, { name: Aarhus, rate: 25.1 }, or gennemsnit for the average",
    ],
  },
  {
    name: "a time in money",
    change: [["share: flexShare, within: 52 weeks", "share: flexShare, within: flexWage"]],
    says: [
      "81:46 strategies.intensive.transitions.toFlexJob.within: a length of time has one of the units days, weeks, months, years; found DKK/person-month: give its parameter such a unit",
    ],
  },
  {
    name: "a share without a time",
    change: [
      [
        "share: flexShare, within: 52 weeks }\n      lockIn",
        "share: flexShare, within: 52 weeks }\n      extra: { from: referred, to: own, share: 1% }\n      lockIn",
      ],
    ],
    says: ["82:7 strategies.intensive.transitions.extra: the key “within” is missing"],
  },
  {
    name: "a time without a share",
    change: [["probability: late * (1 + age / 100)", "probability: late, within: 52 weeks"]],
    says: [
      "62:60 strategies.sporadic.transitions.start.within: “within” is read only together with the key “share”, which is not here",
    ],
  },
  {
    name: "a group without a share",
    change: [["probability: late * (1 + age / 100)", "probability: late, group: goal"]],
    says: [
      "62:60 strategies.sporadic.transitions.start.group: “group” is read only together with the key “share”, which is not here",
    ],
  },
  {
    name: "a group of shares of entrants and of a state",
    change: [
      ["share: flexShare, within: 52 weeks", "share: flexShare, within: 52 weeks, group: goal"],
      ["share: jobShare, within: within", "share: jobShare, within: within, of: state, group: goal"],
    ],
    says: [
      "82:95 strategies.intensive.transitions.lockIn.group: this share is of: state, and another of the group “goal” is of: entrants; shares of one group are of the same",
    ],
  },
  {
    name: "a group that is no name",
    change: [["share: flexShare, within: 52 weeks", "share: flexShare, within: 52 weeks, group: [goal]"]],
    says: ["81:63 strategies.intensive.transitions.toFlexJob.group: expected text, found […]"],
  },
  {
    name: "a move with two chances",
    change: [["probability: late * (1 + age / 100)", "probability: late, rate: lower"]],
    says: [
      "62:7 strategies.sporadic.transitions.start: only one key may stand here of probability, rate, share; found probability, rate",
    ],
  },
  {
    name: "a move with no chance",
    change: [[", probability: late * (1 + age / 100) }", " }"]],
    says: [
      "62:7 strategies.sporadic.transitions.start: a key is missing: probability, rate, share (exactly one of them)",
    ],
  },
  {
    name: "a misspelt state a move starts in",
    change: [["from: [referred, benefit], to: job, rate", "from: [referred, benefits], to: job, rate"]],
    says: [
      "60:33 strategies.sporadic.transitions.toJob.from[1]: “benefits” is not among the names under states: referred, benefit, flexJob, job, own. Did you mean “benefit”?",
    ],
  },
  {
    name: "a misspelt state a move leads to",
    change: [["start: { from: referred, to: own", "start: { from: referred, to: owm"]],
    says: [
      "62:36 strategies.sporadic.transitions.start.to: “owm” is not among the names under states: referred, benefit, flexJob, job, own. Did you mean “own”?",
    ],
  },
  {
    name: "a move from a state to itself",
    change: [["start: { from: referred, to: own", "start: { from: own, to: own"]],
    says: ["62:31 strategies.sporadic.transitions.start.to: a move from “own” to itself is no move"],
  },
  {
    name: "a misspelt party",
    change: [
      ["to: employer, account: activation, per: event", "to: emploier, account: activation, per: event"],
    ],
    says: [
      "92:40 strategies.intensive.flows.bonus.to: expected one of municipality, centralGovernment, region, foundation, unemploymentFund, citizen, employer, economy; found “emploier”. Did you mean “employer”?",
    ],
  },
  {
    name: "a flow from a party to itself",
    change: [["bonus: { from: municipality, to: employer", "bonus: { from: employer, to: employer"]],
    says: ["92:36 strategies.intensive.flows.bonus.to: a flow from employer to itself moves nothing"],
  },
  {
    name: "a misspelt phase in a caseload",
    change: [["of: [aftercare], whole", "of: [aftercaer], whole"]],
    says: [
      "75:52 strategies.intensive.caseloads.mentors.of[0]: “aftercaer” is not among the names under strategies.intensive.phases, states: module1, module2, aftercare, referred, benefit, flexJob, job, own. Did you mean “aftercare”?",
    ],
  },
  {
    name: "a misspelt phase in an event",
    change: [["completes: [module2]", "completes: [module3]"]],
    says: [
      "87:32 strategies.intensive.events.completed.completes[0]: “module3” is not among the names under strategies.intensive.phases: module1, module2, aftercare. Did you mean “module1”?",
    ],
  },
  {
    name: "a misspelt state in an event",
    change: [["hired: { to: [flexJob, job] }", "hired: { to: [flexjobs, job] }"]],
    says: [
      "86:21 strategies.intensive.events.hired.to[0]: “flexjobs” is not among the names under states: referred, benefit, flexJob, job, own. Did you mean “flexJob”?",
    ],
  },
  {
    name: "an event of two kinds",
    change: [["started: { entry: true }", "started: { entry: true, starts: module1 }"]],
    says: [
      "85:7 strategies.intensive.events.started: only one key may stand here of entry, starts, completes, quits; found entry, starts",
    ],
  },
  {
    name: "an event of nothing",
    change: [["started: { entry: true }", "started: { label: Start }"]],
    says: [
      "85:7 strategies.intensive.events.started: a key is missing: entry, starts, completes, quits (exactly one of them)",
    ],
  },
  {
    name: "a misspelt place",
    change: [["sinceEntry: [0, 17], place: citizens", "sinceEntry: [0, 17], place: citizen"]],
    says: [
      "77:62 strategies.intensive.phases.module1.place: “citizen” is not among the names under strategies.intensive.capacity: citizens. Did you mean “citizens”?",
    ],
  },
  {
    name: "phases that overlap",
    change: [["sinceEntry: [17], place", "sinceEntry: [16], place"]],
    says: [
      "78:7 strategies.intensive.phases.module2: “module2” and “module1” can hold at the same time in referred, and a citizen takes up one place of “citizens” at a time: let one of them be without place",
    ],
  },
  {
    name: "phases on different clocks that may meet",
    change: [["sinceEntry: [17], place", "inState: [17], place"]],
    says: [
      "78:7 strategies.intensive.phases.module2: “module2” and “module1” can hold at the same time in referred, and a citizen takes up one place of “citizens” at a time: let one of them be without place",
    ],
  },
  {
    name: "a caseload of two phases that may hold at once",
    change: [
      ["inState: [0, 52] }", "inState: [0, 52] }\n      visits: { in: [job, own] }"],
      ["of: [aftercare], whole", "of: [aftercare, visits], whole"],
    ],
    says: [
      "75:63 strategies.intensive.caseloads.mentors.of[1]: citizens in “visits” are counted in “aftercare” as well, and would need staff twice",
    ],
  },
  {
    name: "a window that ends before it begins",
    change: [["inState: [0, 52]", "inState: [52, 52]"]],
    says: [
      "79:49 strategies.intensive.phases.aftercare.inState: the window [52, 52] holds no cycle: it must end > 52",
    ],
  },
  {
    name: "a window of parts of cycles",
    change: [["inState: [0, 52]", "inState: [0, 51.5]"]],
    says: ["79:53 strategies.intensive.phases.aftercare.inState[1]: expected a whole number, found 51.5"],
  },
  {
    name: "an unreachable state",
    change: [
      [
        "  own: { label: Own business, selfSupported: true }",
        "  own: { label: Own business, selfSupported: true }\n  education: { rule: education, category: udeboende }",
      ],
    ],
    says: [
      "42:3 states.education: no strategy has moves that lead from referred to “education”: add one, or leave the state out",
    ],
  },
  {
    name: "a misspelt start state",
    change: [["intake:\n  state: referred", "intake:\n  state: refered"]],
    says: [
      "49:10 intake.state: “refered” is not among the names under states: referred, benefit, flexJob, job, own. Did you mean “referred”?",
    ],
  },
  {
    name: "a success everybody has from the start",
    change: [["firstEntry: [flexJob, job]", "firstEntry: [referred, job]"]],
    says: [
      "46:43 outcomes.success.firstEntry[0]: everybody starts in “referred”, so coming into it for the first time tells nothing",
    ],
  },
  {
    name: "an outcome of two kinds",
    change: [["jobWeeks: { weeksIn: job }", "jobWeeks: { weeksIn: job, firstEntry: job }"]],
    says: [
      "47:3 outcomes.jobWeeks: only one key may stand here of firstEntry, weeksIn, yearsIn; found firstEntry, weeksIn",
    ],
  },
  {
    name: "a missing ladder position",
    change: [["  ladder: { weeksOnBenefits: 60, selfSupportedWeeks: 0 }\n", ""]],
    says: [
      "48:1 intake: the key “ladder” is missing: rules need where the citizens stand at the start; write for example ladder: { weeksOnBenefits: 60, selfSupportedWeeks: 0 }",
    ],
  },
  {
    name: "half a ladder position",
    change: [["weeksOnBenefits: 60, selfSupportedWeeks: 0", "weeksOnBenefits: 60"]],
    says: ["50:3 intake.ladder: the key “selfSupportedWeeks” is missing"],
  },
  {
    name: "a ladder that has started over",
    change: [["selfSupportedWeeks: 0", "selfSupportedWeeks: 52"]],
    says: [
      "50:54 intake.ladder.selfSupportedWeeks: after 52 whole self-supported weeks the count has started over: write weeksOnBenefits: 0, or fewer weeks than 52",
    ],
  },
  {
    name: "a missing follow-up",
    change: [[", followUp: 5 years", ""]],
    says: ["13:1 horizon: the key “followUp” is missing"],
  },
  {
    name: "a follow-up without a unit",
    change: [["followUp: 5 years", "followUp: 5"]],
    says: [
      "13:59 horizon.followUp: 5 of what? Write a number and a unit (days, weeks, months, years), such as 52 weeks, or a parameter with one",
    ],
  },
  {
    name: "a follow-up of no time",
    change: [["followUp: 5 years", "followUp: 0 years"]],
    says: ["13:59 horizon.followUp: the value is 0; it must be > 0, <= 36525 (days)"],
  },
  { name: "a missing intake", change: [[INTAKE, ""]], says: ["1:1 the key “intake” is missing"] },
  {
    name: "no way to start",
    change: [
      [
        "  places: { strategy: intensive, capacity: citizens, from: 2022-08-01, lastStart: 2024-07-01 }\n",
        "",
      ],
    ],
    says: ["48:1 intake: a key is missing: entrants, weekly, places (exactly one of them)"],
  },
  {
    name: "two ways to start",
    change: [
      [
        "  places: { strategy: intensive",
        "  weekly: { from: 2022-08-01, until: 2023-08-01, number: 2 }\n  places: { strategy: intensive",
      ],
    ],
    says: ["48:1 intake: only one key may stand here of entrants, weekly, places; found weekly, places"],
  },
  {
    name: "a last start before the first",
    change: [["lastStart: 2024-07-01", "lastStart: 2022-07-15"]],
    says: [
      "51:83 intake.places.lastStart: the period ends before it begins: from 2022-08-01 until 2022-07-15",
    ],
  },
  {
    name: "a last start after the horizon",
    change: [["lastStart: 2024-07-01", "lastStart: 2025-07-01"]],
    says: [
      "51:83 intake.places.lastStart: 2025-07-01 lies outside the horizon, which runs from 2022-07-01 until 2025-07-01 (the first day not counted)",
    ],
  },
  {
    name: "entrants before the horizon",
    change: [
      [
        "  places: { strategy: intensive, capacity: citizens, from: 2022-08-01, lastStart: 2024-07-01 }",
        "  entrants: [{ date: 2022-06-30, number: 100 }]",
      ],
    ],
    says: [
      "51:22 intake.entrants[0].date: 2022-06-30 lies outside the horizon, which runs from 2022-07-01 until 2025-07-01 (the first day not counted)",
    ],
  },
  {
    name: "no entrants",
    change: [
      [
        "  places: { strategy: intensive, capacity: citizens, from: 2022-08-01, lastStart: 2024-07-01 }",
        "  entrants: [{ date: 2022-08-01, number: 0 }]",
      ],
    ],
    says: ["51:42 intake.entrants[0].number: the value is 0; it must be > 0"],
  },
  {
    name: "a cycle of half days",
    change: [["intake:\n  state", "intake:\n  cycle: 1.5 days\n  state"]],
    says: [
      "49:10 intake.cycle: with rules a cycle is 7 days, as the refund ladder counts weeks; found 1.5 days: write 7 days, or leave it out",
    ],
  },
  {
    name: "places that no phase holds",
    change: [
      [
        "sinceEntry: [0, 17], place: citizens }\n      module2: { in: [referred], sinceEntry: [17], place: citizens }",
        "sinceEntry: [0, 17] }\n      module2: { in: [referred], sinceEntry: [17] }",
      ],
    ],
    says: [
      "51:44 intake.places.capacity: no phase of intensive takes up a place of “citizens” from the start, so none would ever come free: give the first phase place: citizens",
    ],
  },
  {
    name: "a misspelt rule",
    change: [["flexJob: { rule: flexJob, wage", "flexJob: { rule: fleksjob, wage"]],
    says: [
      "39:20 states.flexJob.rule: “fleksjob” is not among the names under rules: cashBenefit, educationBenefit, sicknessBenefit, resourceCourse, rehabilitation, unemploymentBenefit, seniorPension, disabilityPension, disabilityPensionOutsideLadder, flexJob, flexJobOutsideLadder, flexJobBefore2013, unemployedFlexJob, partTimeJob, subsidisedJob, ordinaryJob, selfSupport, education, otherSupport. Did you mean “flexJob”?",
    ],
  },
  {
    name: "a state without what its rule reads",
    change: [["job: { rule: ordinaryJob, wage: jobWage }", "job: { rule: ordinaryJob }"]],
    says: ["40:8 states.job: the state job needs the key wage"],
  },
  {
    name: "a state with what its rule does not read",
    change: [
      ["job: { rule: ordinaryJob, wage: jobWage }", "job: { rule: ordinaryJob, wage: jobWage, hours: 3 }"],
    ],
    says: ["40:51 states.job.hours: “hours” is not read in the state job; it reads wage, pension"],
  },
  {
    name: "a misspelt category of a state",
    change: [["rule: cashBenefit, category: 30plus_andre }", "rule: cashBenefit, category: 30plus_andr }"]],
    says: [
      "37:61 states.referred.category: “30plus_andr” is not among the names under kontanthjaelp: 30plus_forsoerger, 30plus_andre, 30plus_enlig, u30_enlig_forsoerger, u30_forsoerger_uden_ekstra_boernetilskud, u30_gravid, u30_psyk_forsoerger, u30_psyk_udeboende, 25_29_udeboende, 25_29_hjemmeboende, u25_udeboende, u25_hjemmeboende, u30_bidragspligt_max, 25_29_enlig, u25_enlig. Did you mean “30plus_andre”?",
    ],
  },
  {
    name: "a misspelt category of a segment",
    change: [["category: 25_29_udeboende", "category: 25_29_udboende"]],
    says: [
      "44:46 segments.younger.category: “25_29_udboende” is not among the names under kontanthjaelp: 30plus_forsoerger, 30plus_andre, 30plus_enlig, u30_enlig_forsoerger, u30_forsoerger_uden_ekstra_boernetilskud, u30_gravid, u30_psyk_forsoerger, u30_psyk_udeboende, 25_29_udeboende, 25_29_hjemmeboende, u25_udeboende, u25_hjemmeboende, u30_bidragspligt_max, 25_29_enlig, u25_enlig. Did you mean “25_29_udeboende”?",
    ],
  },
  {
    name: "a category neither state nor every segment has",
    change: [[", category: 25_29_udeboende", ""]],
    says: ["38:12 states.benefit: the state benefit needs one of the keys category, amount"],
  },
  {
    name: "a wage with the wrong unit",
    change: [["wage: jobWage }", "wage: placePrice }"]],
    says: ["40:35 states.job.wage: the unit is DKK/place-year; needed here is DKK/person-month"],
  },
  {
    name: "a wage without a unit",
    change: [["wage: jobWage }", "wage: 22000 }"]],
    says: ["40:35 states.job.wage: the unit is 1; needed here is DKK/person-month"],
  },
  {
    name: "a wage without its output",
    change: [
      [
        "      ownOutput: { from: economy, to: employer, account: labour, per: person-month, of: own, amount: ownPay }\n",
        "",
      ],
    ],
    says: [
      "65:15 strategies.sporadic.flows.ownPay: the wage in “own” has no output: add a flow from economy to employer of the same state, for what the work is worth",
    ],
  },
  {
    name: "income of nobody's state",
    change: [["of: hired, amount: bonusPrice }", "of: hired, amount: bonusPrice, income: transfer }"]],
    says: [
      "92:122 strategies.intensive.flows.bonus.income: income is what a citizen gets in a state: the flow must go to citizen, and “hired” be a state",
    ],
  },
  {
    name: "a driver that cannot count what is named",
    change: [["per: staff-year, of: mentors", "per: place-year, of: mentors"]],
    says: [
      "90:76 strategies.intensive.flows.mentor.per: place-year counts places, but “mentors” is counted as staff",
      "90:109 strategies.intensive.flows.mentor.amount: the amount has the unit DKK/staff-year, but per: place-year needs DKK/place-year",
    ],
  },
  {
    name: "an event paid by the year",
    change: [["per: event, of: hired", "per: person-year, of: hired"]],
    says: [
      "92:76 strategies.intensive.flows.bonus.per: person-year counts state, but “hired” is counted as event",
      "92:108 strategies.intensive.flows.bonus.amount: the amount has the unit DKK, but per: person-year needs DKK/person-year",
    ],
  },
  {
    name: "income of a calendar year",
    change: [["per: event, of: hired", "per: calendar-year, of: hired"]],
    says: [
      "92:76 strategies.intensive.flows.bonus.per: expected one of place-month, place-year, person, staff-month, staff-year, date, time, person-month, person-week, person-year, event; found “calendar-year”",
    ],
  },
  {
    name: "an amount with the wrong unit",
    change: [
      ["per: person-year, of: ordinary, amount: effort", "per: person-month, of: ordinary, amount: effort"],
    ],
    says: [
      "64:112 strategies.sporadic.flows.effort.amount: the amount has the unit DKK/person-year, but per: person-month needs DKK/person-month: write per: person-year and the amount in DKK/person-year, or give its parameter the unit DKK/person-month and its value ÷ 12; a bare number in a formula changes no unit",
    ],
  },
  {
    name: "a misspelt name a flow is paid for",
    change: [["per: staff-year, of: mentors", "per: staff-year, of: mentor"]],
    says: [
      "90:92 strategies.intensive.flows.mentor.of: “mentor” is not among the names under strategies.intensive: referred, benefit, flexJob, job, own, module1, module2, aftercare, mentors, started, hired, completed, citizens. Did you mean “mentors”?",
    ],
  },
  {
    name: "a share of no flow",
    change: [["share: refundShare, of: mentor }", "share: refundShare, of: mentors }"]],
    says: [
      "91:105 strategies.intensive.flows.refund.of: “mentors” is not among the names under strategies.intensive.flows: ownPay, ownOutput, places, mentor, bonus. Did you mean “mentor”?",
    ],
  },
  {
    name: "flows that are shares of one another",
    change: [
      [
        "mentor: { from: municipality, to: economy, account: activation, per: staff-year, of: mentors, amount: mentorPrice }",
        "mentor: { from: municipality, to: economy, account: activation, share: refundShare, of: refund }",
      ],
    ],
    says: [
      "90:95 strategies.intensive.flows.mentor.of: the flows are shares of one another in a circle: mentor → refund → mentor",
    ],
  },
  {
    name: "a share with an amount",
    change: [["share: refundShare, of: mentor }", "share: refundShare, of: mentor, amount: mentorPrice }"]],
    says: [
      "91:113 strategies.intensive.flows.refund.amount: only one key may stand here of share, amount; found share, amount",
    ],
  },
  {
    name: "a misspelt account",
    change: [
      [
        "account: labour, per: person-month, of: own, amount: ownPay, income",
        "account: labor, per: person-month, of: own, amount: ownPay, income",
      ],
    ],
    says: [
      "65:55 strategies.sporadic.flows.ownPay.account: “labor” is not among the names under accounts: activation, labour, cashBenefit, sicknessBenefit, unemploymentBenefit, rehabilitation, flexJob, resourceCourse, unemployedFlexJob, disabilityPension, seniorPension, subsidisedJob, operating, schemes, education, otherSupport, incomeTax, taxEqualisation, labourMarket. Did you mean “labour”?",
    ],
  },
  {
    name: "a circle of strategies",
    change: [["    label: Sporadic\n", "    label: Sporadic\n    extends: intensive\n"]],
    says: [
      "70:14 strategies.intensive.extends: the strategies extend one another in a circle: sporadic → intensive → sporadic",
    ],
  },
  {
    name: "a strategy that extends itself",
    change: [["extends: sporadic", "extends: intensive"]],
    says: [
      "69:14 strategies.intensive.extends: the strategies extend one another in a circle: intensive → intensive",
    ],
  },
  {
    name: "a misspelt strategy to extend",
    change: [["extends: sporadic", "extends: sporadisk"]],
    says: [
      "69:14 strategies.intensive.extends: “sporadisk” is not among the names under strategies: sporadic, intensive. Did you mean “sporadic”?",
    ],
  },
  {
    name: "something left out that is not inherited",
    change: [["without: [transitions.toJob,", "without: [transitions.toJobs,"]],
    says: [
      "70:15 strategies.intensive.without[0]: “transitions.toJobs” is not inherited, so it cannot be left out; names are dotted, such as flows.places. Did you mean “transitions.toJob”?",
    ],
  },
  {
    name: "leaving out without inheriting",
    change: [["    label: Sporadic\n", "    label: Sporadic\n    without: [flows.places]\n"]],
    says: [
      "55:5 strategies.sporadic.without: “without” is read only together with the key “extends”, which is not here",
    ],
  },
  {
    name: "a wrong line that is inherited",
    change: [["relapse: { from: [job], to: benefit", "relapse: { from: [job], to: benefits"]],
    says: [
      "61:35 strategies.sporadic.transitions.relapse.to: “benefits” is not among the names under states: referred, benefit, flexJob, job, own. Did you mean “benefit”?",
    ],
  },
  {
    name: "a strategy that says nothing of the ordinary effort",
    change: [["    ordinaryEffort: included\n", ""]],
    says: ["53:3 strategies.sporadic: the key “ordinaryEffort” is missing"],
  },
  {
    name: "a misspelt answer about the ordinary effort",
    change: [["ordinaryEffort: included", "ordinaryEffort: include"]],
    says: [
      "55:21 strategies.sporadic.ordinaryEffort: expected one of included, replaced; found “include”. Did you mean “included”?",
    ],
  },
  {
    name: "mixed price levels of frozen rules",
    change: [["  level: 2022\n", "  level: 2023\n"]],
    says: [
      "9:10 prices.level: figures as they stood on 2022-07-01 are in prices of 2022, so the price level 2023 would mix two",
      "31:58 parameters.effort.level: the index series PL has no value for 2023; it has 2020, 2022",
    ],
  },
  {
    name: "mixed price levels of dated rules",
    change: [["asOf: 2022-07-01\n", ""]],
    says: [
      "8:10 prices.level: without asOf each day has its own figures, in running prices, so the price level 2022 would mix two: write level: running, or asOf",
    ],
  },
  {
    name: "a price level without an index",
    change: [
      [
        "  index: { id: PL, kind: public, vintage: 2024-08, base: 2020 = 100, source: KL, values: { 2020: 100, 2022: 105 } }\n",
        "",
      ],
    ],
    says: [
      "30:58 parameters.effort.level: going from price level 2020 to 2022 takes an index series, and none was given",
    ],
  },
  {
    name: "a price level the index does not have",
    change: [["level: 2020, evidence", "level: 2019, evidence"]],
    says: ["31:58 parameters.effort.level: the index series PL has no value for 2019; it has 2020, 2022"],
  },
  {
    name: "a price level of no money",
    change: [['olderShare: { value: 60%, unit: "1",', 'olderShare: { value: 60%, unit: "1", level: 2020,']],
    says: [
      "16:47 parameters.olderShare.level: only amounts of money have a price level, and the unit of this is none",
    ],
  },
  {
    name: "a misspelt municipality",
    change: [["municipality: koebenhavn", "municipality: kobenhavn"]],
    says: [
      "5:15 municipality: “kobenhavn” is not among the names under municipalities: gennemsnit, koebenhavn, frederiksberg, odense, roskilde, dragoer, taarnby, albertslund, …. Did you mean “koebenhavn”?",
    ],
  },
  {
    name: "a misspelt switch",
    change: [["switches: { fleksbidragBase", "switches: { fleksbidragbase"]],
    says: [
      "6:30 switches.fleksbidragbase: “fleksbidragbase” is not among the names under switches: suCountsAsSelfSupport, resetWindow, fleksbidragBase, fullWageTax, atp, obligatoryPension. Did you mean “fleksbidragBase”?",
    ],
  },
  {
    name: "rules that are not at hand",
    change: [["rules: denmark", "rules: sweden"]],
    says: [
      "3:8 rules: the document asks for the rules of “sweden”; given are those of denmark: write rules: denmark",
    ],
  },
  {
    name: "rules taken away",
    change: [["rules: denmark\n", ""]],
    says: [
      "3:1 asOf: “asOf” is read only together with the key “rules”, which is not here",
      "4:1 municipality: “municipality” is read only together with the key “rules”, which is not here",
      "5:1 switches: “switches” is read only together with the key “rules”, which is not here",
      "36:32 states.referred.rule: “rule” is read only together with the key “rules”, which is not here",
      "37:14 states.benefit.rule: “rule” is read only together with the key “rules”, which is not here",
      "38:14 states.flexJob.rule: “rule” is read only together with the key “rules”, which is not here",
      "39:10 states.job.rule: “rule” is read only together with the key “rules”, which is not here",
      "49:3 intake.ladder: “ladder” is read only together with the key “rules”, which is not here",
    ],
  },
  {
    name: "segments that are not the whole",
    change: [["share: rest, age: 28", "share: 30%, age: 28"]],
    says: ["43:3 segments: the shares of the segments sum to 0.9; they must sum to 1"],
  },
  {
    name: "two segments with the rest",
    change: [["share: olderShare, age: 45", "share: rest, age: 45"]],
    says: ["44:21 segments.younger.share: only one segment can take the rest"],
  },
  {
    name: "segments beyond the whole",
    change: [["olderShare: { value: 60%", "olderShare: { value: 110%"]],
    says: [
      "43:3 segments: the shares of the segments sum to 1.1; they must sum to <= 1",
      "43:33 segments.older.share: the value is 1.1; it must be 0 – 1",
    ],
  },
  {
    name: "a segment that changes an unknown parameter",
    change: [["parameters: { flexWage: 9000 }", "parameters: { flexWages: 9000 }"]],
    says: [
      "43:103 segments.older.parameters.flexWages: “flexWages” is not among the names under parameters: keepShare, olderShare, flexShare, jobShare, within, dropOutRate, lower, early, late, flexWage, jobWage, ownPay, perMentor, mentorPrice, refundShare, placePrice, effort, bonusPrice. Did you mean “flexWage”?",
    ],
  },
  {
    name: "a segment that changes what another parameter reads",
    change: [
      [
        "  placePrice: {",
        "  double: { formula: 2 * flexWage, unit: DKK/person-month, evidence: computed, source: here }\n  placePrice: {",
      ],
    ],
    says: [
      "44:92 segments.older.parameters.flexWage: “flexWage” is read by the formula of double, which would not be recomputed for the segment: let the segment change that instead",
    ],
  },
  {
    name: "an age that a formula reads and a segment lacks",
    change: [["share: rest, age: 28", "share: rest"]],
    says: [
      "62:54 strategies.sporadic.transitions.start.probability: this reads age, which intake.age or every segment must then give; without one: younger",
    ],
  },
  {
    name: "a parameter with a name of schedules",
    change: [
      ["  bonusPrice: {", '  cycle: { value: 1, unit: "1", evidence: assumption, note: x }\n  bonusPrice: {'],
    ],
    says: [
      "32:3 parameters.cycle: “cycle” has a meaning of its own in chances, amounts and weights that change over time, and cannot name a parameter here",
    ],
  },
  {
    name: "steps that begin late",
    change: [["sinceEntry: { 0: 0, 17: 1 }", "sinceEntry: { 4: 0, 17: 1 }"]],
    says: [
      "82:100 strategies.intensive.transitions.lockIn.shape.sinceEntry.4: the first step begins at 4, and nothing holds before it: it must begin at 0 or before",
    ],
  },
  {
    name: "steps by no clock",
    change: [["sinceEntry: { 0: 0, 17: 1 }", "sinceentry: { 0: 0, 17: 1 }"]],
    says: [
      "82:86 strategies.intensive.transitions.lockIn.shape.sinceentry: unknown key “sinceentry”; known here: sinceEntry, inState, byAge, fromDate. Did you mean “sinceEntry”?",
    ],
  },
  {
    name: "steps by half cycles",
    change: [["sinceEntry: { 0: 0, 17: 1 }", "sinceEntry: { 0: 0, 17.5: 1 }"]],
    says: [
      "82:106 strategies.intensive.transitions.lockIn.shape.sinceEntry.17.5: “17.5” is not a number of cycles; steps begin at whole numbers such as 0 and 17",
    ],
  },
  {
    name: "dates that do not rise",
    change: [
      ["{ 2022-07-01: dropOutRate, 2024-01-01: lower }", "{ 2022-07-01: dropOutRate, 2022-01-01: lower }"],
    ],
    says: [
      "60:97 strategies.sporadic.transitions.toJob.rate.fromDate.2022-01-01: steps must rise in time: 2022-01-01 stands after 2022-07-01",
    ],
  },
  {
    name: "dates that begin after the horizon",
    change: [
      ["{ 2022-07-01: dropOutRate, 2024-01-01: lower }", "{ 2022-08-01: dropOutRate, 2024-01-01: lower }"],
    ],
    says: [
      "60:72 strategies.sporadic.transitions.toJob.rate.fromDate.2022-08-01: the first step begins at 2022-08-01, and nothing holds before it: it must begin at 2022-07-01 or before",
    ],
  },
  {
    name: "the rest of a rate",
    change: [
      ["{ 2022-07-01: dropOutRate, 2024-01-01: lower }", "{ 2022-07-01: dropOutRate, 2024-01-01: rest }"],
    ],
    says: [
      "60:109 strategies.sporadic.transitions.toJob.rate.fromDate.2024-01-01: “rest” is what other probabilities leave, and stands only under probability",
    ],
  },
  {
    name: "a rate per nothing",
    change: [["{ 2022-07-01: dropOutRate, 2024-01-01: lower }", "{ 2022-07-01: early, 2024-01-01: lower }"]],
    says: [
      "60:84 strategies.sporadic.transitions.toJob.rate.fromDate.2022-07-01: the unit is 1; needed here is 1/year",
    ],
  },
  {
    name: "a name that two things have",
    change: [["mentors: { citizensPerStaff", "aftercare: { citizensPerStaff"]],
    says: [
      "79:7 strategies.intensive.phases.aftercare: “aftercare” already stands under caseloads, so a flow of it would be of two things",
      "90:92 strategies.intensive.flows.mentor.of: “mentors” is not among the names under strategies.intensive: referred, benefit, flexJob, job, own, module1, module2, aftercare, started, hired, completed, citizens",
    ],
  },
  {
    name: "a caseload of nobody",
    change: [["perMentor: { value: 20", "perMentor: { value: 0"]],
    says: ["75:36 strategies.intensive.caseloads.mentors.citizensPerStaff: the value is 0; it must be > 0"],
  },
  {
    name: "discounting by two methods",
    change: [["{ method: denmark2021, timing: mid }", "{ method: denmark2021, rate: early }"]],
    says: ["11:1 discounting: only one key may stand here of method, rate; found method, rate"],
  },
  {
    name: "a misspelt method of discounting",
    change: [["method: denmark2021", "method: denmark2012"]],
    says: [
      "11:24 discounting.method: expected one of denmark2013, denmark2021, greenBook; found “denmark2012”. Did you mean “denmark2013”?",
    ],
  },
  {
    name: "a kept share above one",
    change: [["keepShare: { value: 40%", "keepShare: { value: 140%"]],
    says: ["12:16 retainedShare: the value is 1.4; it must be 0 – 1"],
  },
  {
    name: "a phase without states",
    change: [["module1: { in: [referred], ", "module1: { in: [], "]],
    says: ["77:22 strategies.intensive.phases.module1.in: too few entries: at least 1 needed here"],
  },
  {
    name: "an unknown key of a state",
    change: [
      [
        "own: { label: Own business, selfSupported: true }",
        "own: { label: Own business, selfSuported: true }",
      ],
    ],
    says: [
      "41:31 states.own.selfSuported: unknown key “selfSuported”; known here: label, rule, category, wage, pension, amount, fullTimeWage, hours, selfSupported. Did you mean “selfSupported”?",
    ],
  },
  {
    name: "figures outside their validity",
    change: [
      ["asOf: 2022-07-01", "asOf: 2012-07-01"],
      ["  level: 2022\n", "  level: 2012\n"],
      [" level: 2020,", ""],
    ],
    says: [
      "37:13 states.referred: the figure kontanthjaelp.30plus_andre has no value on 2012-07-01; it has 2016-01-01 – 2026-12-31",
      "37:13 states.referred: the figure refusion.trin.1 has no value on 2012-07-01; it has 2016-01-04 –",
      "37:13 states.referred: the figure refusion.trin.2 has no value on 2012-07-01; it has 2016-01-04 –",
      "37:13 states.referred: the figure refusion.trin.3 has no value on 2012-07-01; it has 2016-01-04 –",
      "37:13 states.referred: the figure refusion.trin.4 has no value on 2012-07-01; it has 2016-01-04 –",
      "37:13 states.referred: the figure skat.kommune.koebenhavn has no value on 2012-07-01; it has 2018-01-01 – 2026-12-31",
      "37:13 states.referred: the figure skat.personfradrag has no value on 2012-07-01; it has 2016-01-01 – 2026-12-31",
      "37:13 states.referred: the figure skat.bundskat has no value on 2012-07-01; it has 2016-01-01 – 2026-12-31",
      "37:13 states.referred: the figure skat.sundhedsbidrag has no value on 2012-07-01; it has 2016-01-01 –",
      "38:12 states.benefit: the figure kontanthjaelp.30plus_andre has no value on 2012-07-01; it has 2016-01-01 – 2026-12-31",
      "38:12 states.benefit: the figure refusion.trin.1 has no value on 2012-07-01; it has 2016-01-04 –",
      "38:12 states.benefit: the figure refusion.trin.2 has no value on 2012-07-01; it has 2016-01-04 –",
      "38:12 states.benefit: the figure refusion.trin.3 has no value on 2012-07-01; it has 2016-01-04 –",
      "38:12 states.benefit: the figure refusion.trin.4 has no value on 2012-07-01; it has 2016-01-04 –",
      "38:12 states.benefit: the figure skat.kommune.koebenhavn has no value on 2012-07-01; it has 2018-01-01 – 2026-12-31",
      "38:12 states.benefit: the figure skat.personfradrag has no value on 2012-07-01; it has 2016-01-01 – 2026-12-31",
      "38:12 states.benefit: the figure skat.bundskat has no value on 2012-07-01; it has 2016-01-01 – 2026-12-31",
      "38:12 states.benefit: the figure skat.sundhedsbidrag has no value on 2012-07-01; it has 2016-01-01 –",
      "38:12 states.benefit: the figure kontanthjaelp.25_29_udeboende has no value on 2012-07-01; it has 2016-01-01 – 2026-12-31",
      "39:12 states.flexJob: the figure fleksloentilskud.max has no value on 2012-07-01; it has 2016-01-01 – 2026-12-31",
      "39:12 states.flexJob: the figure loenindtaegtsgraense.2012niveau has no value on 2012-07-01; it has 2013-01-01 –",
      "39:12 states.flexJob: the figure fleksloentilskud.taper_low has no value on 2012-07-01; it has 2013-01-01 –",
      "39:12 states.flexJob: the figure loenindtaegtsgraense has no value on 2012-07-01; it has 2016-01-01 – 2026-12-31",
      "39:12 states.flexJob: the figure fleksloentilskud.taper_high has no value on 2012-07-01; it has 2013-01-01 –",
      "39:12 states.flexJob: the figure refusion.trin.1 has no value on 2012-07-01; it has 2016-01-04 –",
      "39:12 states.flexJob: the figure refusion.trin.2 has no value on 2012-07-01; it has 2016-01-04 –",
      "39:12 states.flexJob: the figure refusion.trin.3 has no value on 2012-07-01; it has 2016-01-04 –",
      "39:12 states.flexJob: the figure refusion.trin.4 has no value on 2012-07-01; it has 2016-01-04 –",
      "39:12 states.flexJob: the figure fleksbidrag has no value on 2012-07-01; it has 2016-01-04 –",
      "39:12 states.flexJob: the figure fleksbidrag.taper has no value on 2012-07-01; it has 2016-01-04 –",
      "39:12 states.flexJob: the figure skat.kommune.koebenhavn has no value on 2012-07-01; it has 2018-01-01 – 2026-12-31",
      "39:12 states.flexJob: the figure skat.personfradrag has no value on 2012-07-01; it has 2016-01-01 – 2026-12-31",
      "39:12 states.flexJob: the figure skat.beskaeftigelsesfradrag has no value on 2012-07-01; it has 2018-01-01 – 2026-12-31",
      "39:12 states.flexJob: the figure skat.bundskat has no value on 2012-07-01; it has 2016-01-01 – 2026-12-31",
      "39:12 states.flexJob: the figure skat.sundhedsbidrag has no value on 2012-07-01; it has 2016-01-01 –",
      "40:8 states.job: the figure skat.kommune.koebenhavn has no value on 2012-07-01; it has 2018-01-01 – 2026-12-31",
      "40:8 states.job: the figure skat.personfradrag has no value on 2012-07-01; it has 2016-01-01 – 2026-12-31",
      "40:8 states.job: the figure skat.beskaeftigelsesfradrag has no value on 2012-07-01; it has 2018-01-01 – 2026-12-31",
      "40:8 states.job: the figure skat.bundskat has no value on 2012-07-01; it has 2016-01-01 – 2026-12-31",
      "40:8 states.job: the figure skat.sundhedsbidrag has no value on 2012-07-01; it has 2016-01-01 –",
      "41:8 states.own: the figure skat.kommune.koebenhavn has no value on 2012-07-01; it has 2018-01-01 – 2026-12-31",
      "41:8 states.own: the figure skat.personfradrag has no value on 2012-07-01; it has 2016-01-01 – 2026-12-31",
      "41:8 states.own: the figure skat.beskaeftigelsesfradrag has no value on 2012-07-01; it has 2018-01-01 – 2026-12-31",
      "41:8 states.own: the figure skat.bundskat has no value on 2012-07-01; it has 2016-01-01 – 2026-12-31",
      "41:8 states.own: the figure skat.sundhedsbidrag has no value on 2012-07-01; it has 2016-01-01 –",
    ],
  },
  {
    name: "dated figures that end before citizens are followed to the end",
    change: [
      ["asOf: 2022-07-01\n", ""],
      ["  level: 2022\n", "  level: running\n"],
      [" level: 2020,", ""],
      ["followUp: 5 years", "followUp: 1 year"],
      ["from: 2022-07-01, until: 2025-07-01", "from: 2022-07-01, until: 2030-07-01"],
    ],
    says: [
      "36:13 states.referred: the figure kontanthjaelp.30plus_andre has no value on 2027-01-01; it has 2016-01-01 – 2026-12-31",
      "36:13 states.referred: the figure skat.kommune.koebenhavn has no value on 2027-01-01; it has 2018-01-01 – 2026-12-31",
      "36:13 states.referred: the figure skat.personfradrag has no value on 2027-01-01; it has 2016-01-01 – 2026-12-31",
      "36:13 states.referred: the figure skat.bundskat has no value on 2027-01-01; it has 2016-01-01 – 2026-12-31",
      "37:12 states.benefit: the figure kontanthjaelp.30plus_andre has no value on 2027-01-01; it has 2016-01-01 – 2026-12-31",
      "37:12 states.benefit: the figure skat.kommune.koebenhavn has no value on 2027-01-01; it has 2018-01-01 – 2026-12-31",
      "37:12 states.benefit: the figure skat.personfradrag has no value on 2027-01-01; it has 2016-01-01 – 2026-12-31",
      "37:12 states.benefit: the figure skat.bundskat has no value on 2027-01-01; it has 2016-01-01 – 2026-12-31",
      "37:12 states.benefit: the figure kontanthjaelp.25_29_udeboende has no value on 2027-01-01; it has 2016-01-01 – 2026-12-31",
      "38:12 states.flexJob: the figure fleksloentilskud.max has no value on 2027-01-01; it has 2016-01-01 – 2026-12-31",
      "38:12 states.flexJob: the figure skat.kommune.koebenhavn has no value on 2027-01-01; it has 2018-01-01 – 2026-12-31",
      "38:12 states.flexJob: the figure skat.personfradrag has no value on 2027-01-01; it has 2016-01-01 – 2026-12-31",
      "38:12 states.flexJob: the figure skat.beskaeftigelsesfradrag has no value on 2027-01-01; it has 2018-01-01 – 2026-12-31",
      "38:12 states.flexJob: the figure skat.bundskat has no value on 2027-01-01; it has 2016-01-01 – 2026-12-31",
      "39:8 states.job: the figure skat.kommune.koebenhavn has no value on 2027-01-01; it has 2018-01-01 – 2026-12-31",
      "39:8 states.job: the figure skat.personfradrag has no value on 2027-01-01; it has 2016-01-01 – 2026-12-31",
      "39:8 states.job: the figure skat.beskaeftigelsesfradrag has no value on 2027-01-01; it has 2018-01-01 – 2026-12-31",
      "39:8 states.job: the figure skat.bundskat has no value on 2027-01-01; it has 2016-01-01 – 2026-12-31",
      "40:8 states.own: the figure skat.kommune.koebenhavn has no value on 2027-01-01; it has 2018-01-01 – 2026-12-31",
      "40:8 states.own: the figure skat.personfradrag has no value on 2027-01-01; it has 2016-01-01 – 2026-12-31",
      "40:8 states.own: the figure skat.beskaeftigelsesfradrag has no value on 2027-01-01; it has 2018-01-01 – 2026-12-31",
      "40:8 states.own: the figure skat.bundskat has no value on 2027-01-01; it has 2016-01-01 – 2026-12-31",
    ],
  },
  {
    name: "a running price carried to a fixed one",
    change: [["level: 2020, evidence", "level: running, evidence"]],
    says: [
      "31:58 parameters.effort.level: going from price level running to 2022 takes the year the amount falls in, and none was given: give it, or the amount at 2022",
    ],
  },
  {
    name: "several problems at once, in the order of the document",
    change: [
      ["keepShare: { value: 40%", "keepShare: { value: 4O%"],
      ["rule: ordinaryJob", "rule: ordinaryjob"],
      ["per: event, of: hired", "per: event, of: hirde"],
    ],
    says: [
      "15:23 parameters.keepShare.value: “4O%” is not written as a number here: use digits, such as 1234.50",
      "40:16 states.job.rule: “ordinaryjob” is not among the names under rules: cashBenefit, educationBenefit, sicknessBenefit, resourceCourse, rehabilitation, unemploymentBenefit, seniorPension, disabilityPension, disabilityPensionOutsideLadder, flexJob, flexJobOutsideLadder, flexJobBefore2013, unemployedFlexJob, partTimeJob, subsidisedJob, ordinaryJob, selfSupport, education, otherSupport. Did you mean “ordinaryJob”?",
      "92:87 strategies.intensive.flows.bonus.of: “hirde” is not among the names under strategies.intensive: referred, benefit, flexJob, job, own, module1, module2, aftercare, mentors, started, hired, completed, citizens. Did you mean “hired”?",
    ],
  },
];
