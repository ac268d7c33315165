/** A wrong document without a calendar: a small change of the good one, and every line that is to be said of it. */
export interface BadUndated {
  readonly name: string;
  /** What is replaced by what, in order. */
  readonly change: readonly (readonly [from: string, to: string])[];
  readonly says: readonly string[];
}

const HORIZON = "horizon: { cycles: 20, cycle: 1 year, accrual: simpson }";

export const badUndated: readonly BadUndated[] = [
  {
    name: "no way of counting",
    change: [[HORIZON, "horizon: { cycles: 20, cycle: 1 year }"]],
    says: [
      "5:1 horizon: the key “accrual” is missing, which says how the time between two ends of cycles counts: start, end, lifeTable, simpson",
    ],
  },
  {
    name: "no length of a cycle",
    change: [[HORIZON, "horizon: { cycles: 20, accrual: end }"]],
    says: ["5:1 horizon: the key “cycle” is missing"],
  },
  {
    name: "no number of cycles",
    change: [[HORIZON, "horizon: { cycle: 1 year, accrual: end }"]],
    says: ["5:1 horizon: the key “cycles” is missing"],
  },
  {
    name: "nothing but the number of cycles",
    change: [[HORIZON, "horizon: { cycles: 20 }"]],
    says: [
      "5:1 horizon: the key “cycle” is missing",
      "5:1 horizon: the key “accrual” is missing, which says how the time between two ends of cycles counts: start, end, lifeTable, simpson",
    ],
  },
  {
    name: "a misspelt way of counting",
    change: [["accrual: simpson", "accrual: simpsons"]],
    says: [
      "5:48 horizon.accrual: expected one of start, end, lifeTable, simpson; found “simpsons”. Did you mean “simpson”?",
    ],
  },
  {
    name: "a way of counting by another name",
    change: [["accrual: simpson", "accrual: halfCycle"]],
    says: ["5:48 horizon.accrual: expected one of start, end, lifeTable, simpson; found “halfCycle”"],
  },
  {
    name: "a calendar beside the cycles",
    change: [
      [HORIZON, "horizon: { cycles: 20, cycle: 1 year, accrual: end, from: 2022-01-01, until: 2042-01-01 }"],
    ],
    says: [
      "5:59 horizon.from: “from” belongs to a calendar and cycles, cycle, accrual to a model without one; take away either",
      "5:78 horizon.until: “until” belongs to a calendar and cycles, cycle, accrual to a model without one; take away either",
    ],
  },
  {
    name: "a follow-up beside the cycles",
    change: [["accrual: simpson }", "accrual: simpson, followUp: 5 years }"]],
    says: [
      "5:67 horizon.followUp: “followUp” belongs to a calendar and cycles, cycle, accrual to a model without one; take away either",
    ],
  },
  {
    name: "a calendar and the length of a cycle beside it",
    change: [[HORIZON, "horizon: { from: 2022-01-01, until: 2042-01-01, cycle: 1 week }"]],
    says: [
      "5:1 horizon: the key “followUp” is missing",
      "5:56 horizon.cycle: with a calendar the length of a cycle stands in intake.cycle, not in horizon.cycle",
      "6:36 discounting.compounding: “perCycle” is read only together with the key “horizon.cycles”, which is not here",
      "31:1 intake: a key is missing: entrants, weekly, places (exactly one of them)",
      "31:24 intake.number: “number” is read only together with the key “horizon.cycles”, which is not here",
      "33:3 strategies.sporadic: the key “ordinaryEffort” is missing",
      "40:3 strategies.intensive: the key “ordinaryEffort” is missing",
      "43:16 strategies.intensive.capacity.start.times: “times” is read only together with the key “horizon.cycles”, which is not here",
    ],
  },
  {
    name: "an odd number of cycles for Simpson's rule",
    change: [["cycles: 20", "cycles: 21"]],
    says: ["5:20 horizon.cycles: by Simpson's rule two cycles are taken at a time; found 21, an odd number"],
  },
  {
    name: "no cycles at all",
    change: [["cycles: 20", "cycles: 0"]],
    says: ["5:20 horizon.cycles: the value is 0; it must be 1 – 10000"],
  },
  {
    name: "a cycle and a half",
    change: [["cycles: 20", "cycles: 1.5"]],
    says: ["5:20 horizon.cycles: expected a whole number, found 1.5"],
  },
  {
    name: "more cycles than anybody lives",
    change: [["cycles: 20", "cycles: 20000"]],
    says: ["5:20 horizon.cycles: the value is 20000; it must be 1 – 10000"],
  },
  {
    name: "a negative number of cycles",
    change: [["cycles: 20", "cycles: -2"]],
    says: ["5:20 horizon.cycles: the value is -2; it must be 1 – 10000"],
  },
  {
    name: "a number of cycles in years",
    change: [["cycles: 20", "cycles: 20 years"]],
    says: ["5:20 horizon.cycles: “20 years” is not written as a number here: use digits, such as 1234.50"],
  },
  {
    name: "a cycle without a unit",
    change: [["cycle: 1 year", "cycle: 1"]],
    says: [
      "5:31 horizon.cycle: 1 of what? Write a number and a unit (days, weeks, months, years), such as 52 weeks, or a parameter with one",
    ],
  },
  {
    name: "a cycle of two hundred years",
    change: [["cycle: 1 year", "cycle: 200 years"]],
    says: ["5:31 horizon.cycle: the value is 73050; it must be > 0, <= 36525 (days)"],
  },
  {
    name: "rules without a calendar",
    change: [["prices:", "rules: denmark\nprices:"]],
    says: [
      "4:8 rules: “rules” needs a calendar, and this scenario counts cycles (horizon.cycles); leave it out",
    ],
  },
  {
    name: "the day of rules there are none of",
    change: [["prices:", "asOf: 2022-01-01\nprices:"]],
    says: [
      "4:7 asOf: “asOf” needs a calendar, and this scenario counts cycles (horizon.cycles); leave it out",
    ],
  },
  {
    name: "printed tables of years",
    change: [["prices:", "printed: { file: x.yaml, model: A }\nprices:"]],
    says: [
      "4:10 printed: “printed” needs a calendar, and this scenario counts cycles (horizon.cycles); leave it out",
    ],
  },
  {
    name: "the length of a cycle where a calendar has it",
    change: [["number: 100", "number: 100, cycle: 1 year"]],
    says: [
      "31:44 intake.cycle: “cycle” needs a calendar, and this scenario counts cycles (horizon.cycles); write horizon.cycle instead",
    ],
  },
  {
    name: "a start that is put off",
    change: [["number: 100", "number: 100, delay: 2 weeks"]],
    says: [
      "31:44 intake.delay: “delay” needs a calendar, and this scenario counts cycles (horizon.cycles); leave it out",
    ],
  },
  {
    name: "a place on the refund ladder",
    change: [["number: 100", "number: 100, ladder: { weeksOnBenefits: 60, selfSupportedWeeks: 0 }"]],
    says: [
      "31:45 intake.ladder: “ladder” needs a calendar, and this scenario counts cycles (horizon.cycles); leave it out",
    ],
  },
  {
    name: "entrants by date",
    change: [["number: 100", "entrants: [{ date: 2022-01-01, number: 100 }]"]],
    says: [
      "31:34 intake.entrants: “entrants” needs a calendar, and this scenario counts cycles (horizon.cycles); write number instead",
    ],
  },
  {
    name: "entrants week by week",
    change: [["number: 100", "weekly: { from: 2022-01-01, until: 2022-06-01, number: 2 }"]],
    says: [
      "31:32 intake.weekly: “weekly” needs a calendar, and this scenario counts cycles (horizon.cycles); write number instead",
    ],
  },
  {
    name: "places that refill",
    change: [
      [
        "number: 100",
        "number: 100, places: { strategy: intensive, capacity: start, from: 2022-01-01, lastStart: 2022-06-01 }",
      ],
    ],
    says: [
      "31:45 intake.places: “places” needs a calendar, and this scenario counts cycles (horizon.cycles); write number instead",
    ],
  },
  {
    name: "nobody said to start",
    change: [[", number: 100", ""]],
    says: ["31:1 intake: the key “number” is missing"],
  },
  {
    name: "nobody who starts",
    change: [["number: 100", "number: 0"]],
    says: ["31:32 intake.number: the value is 0; it must be > 0"],
  },
  {
    name: "places",
    change: [["start: { times: [0, 2.5] }", "start: { times: [0, 2.5] }\n      seats: { places: 10 }"]],
    says: [
      "44:24 strategies.intensive.capacity.seats.places: “places” needs a calendar, and this scenario counts cycles (horizon.cycles); leave it out",
    ],
  },
  {
    name: "staff from a day",
    change: [
      [
        "start: { times: [0, 2.5] }",
        "start: { times: [0, 2.5] }\n      seats: { staff: 1.5, from: 2022-01-01 }",
      ],
    ],
    says: [
      "44:23 strategies.intensive.capacity.seats.staff: “staff” needs a calendar, and this scenario counts cycles (horizon.cycles); leave it out",
      "44:34 strategies.intensive.capacity.seats.from: “from” needs a calendar, and this scenario counts cycles (horizon.cycles); leave it out",
    ],
  },
  {
    name: "dates",
    change: [
      ["start: { times: [0, 2.5] }", "start: { times: [0, 2.5] }\n      seats: { dates: [2022-01-01] }"],
    ],
    says: [
      "44:23 strategies.intensive.capacity.seats.dates: “dates” needs a calendar, and this scenario counts cycles (horizon.cycles); write times instead",
    ],
  },
  {
    name: "persons",
    change: [["start: { times: [0, 2.5] }", "start: { times: [0, 2.5] }\n      seats: { persons: 5 }"]],
    says: [
      "44:25 strategies.intensive.capacity.seats.persons: “persons” needs a calendar, and this scenario counts cycles (horizon.cycles); leave it out",
    ],
  },
  {
    name: "times and dates of one thing",
    change: [["start: { times: [0, 2.5] }", "start: { times: [0, 2.5], dates: [2022-01-01] }"]],
    says: [
      "43:7 strategies.intensive.capacity.start: only one key may stand here of places, persons, staff, dates, times; found dates, times",
      "43:40 strategies.intensive.capacity.start.dates: “dates” needs a calendar, and this scenario counts cycles (horizon.cycles); write times instead",
    ],
  },
  {
    name: "a time before the start",
    change: [["[0, 2.5]", "[-1, 2.5]"]],
    says: ["43:24 strategies.intensive.capacity.start.times[0]: expected zero or more, found -1"],
  },
  {
    name: "a time beyond the horizon",
    change: [["[0, 2.5]", "[0, 20.5]"]],
    says: ["43:27 strategies.intensive.capacity.start.times[1]: the value is 20.5; it must be 0 – 20"],
  },
  {
    name: "a time with a unit",
    change: [["[0, 2.5]", "[0, 2 years]"]],
    says: [
      "43:27 strategies.intensive.capacity.start.times[1]: “2 years” is not written as a number here: use digits, such as 1234.50",
    ],
  },
  {
    name: "a time that is a parameter",
    change: [["[0, 2.5]", "[0, effect]"]],
    says: [
      "43:27 strategies.intensive.capacity.start.times[1]: “effect” is not written as a number here: use digits, such as 1234.50",
    ],
  },
  {
    name: "a probability by the calendar",
    change: [["probability: relapse", "probability: { fromDate: { 2022-01-01: relapse } }"]],
    says: [
      "35:62 strategies.sporadic.transitions.falls.probability.fromDate: “fromDate” needs a calendar, and this scenario counts cycles (horizon.cycles); leave it out",
    ],
  },
  {
    name: "a relative risk by the calendar",
    change: [
      [
        "relativeRisk: { sinceEntry: { 0: effect, 2: 1 } }",
        "relativeRisk: { fromDate: { 2022-01-01: effect } }",
      ],
    ],
    says: [
      "47:42 strategies.intensive.transitions.falls.relativeRisk.fromDate: “fromDate” needs a calendar, and this scenario counts cycles (horizon.cycles); leave it out",
    ],
  },
  {
    name: "when in a year amounts count",
    change: [["compounding: perCycle", "compounding: perCycle, timing: mid"]],
    says: [
      "6:67 discounting.timing: “timing” needs a calendar, and this scenario counts cycles (horizon.cycles); leave it out",
    ],
  },
  {
    name: "a year to discount to",
    change: [["compounding: perCycle", "compounding: perCycle, base: 2022"]],
    says: [
      "6:65 discounting.base: “base” needs a calendar, and this scenario counts cycles (horizon.cycles); leave it out",
    ],
  },
  {
    name: "a flow per date of times",
    change: [["per: time", "per: date"]],
    says: ["50:69 strategies.intensive.flows.setUp.per: date counts dates, but “start” is counted as times"],
  },
  {
    name: "a flow per place of times",
    change: [["per: time", "per: place-year"]],
    says: [
      "50:69 strategies.intensive.flows.setUp.per: place-year counts places, but “start” is counted as times",
      "50:100 strategies.intensive.flows.setUp.amount: the amount has the unit DKK, but per: place-year needs DKK/place-year",
    ],
  },
  {
    name: "a rate by age for a segment without one",
    change: [["older: { share: olderShare, age: 55 }", "older: { share: olderShare }"]],
    says: [
      "37:59 strategies.sporadic.transitions.dies.rate.byAge: this reads age, which intake.age or every segment must then give; without one: older",
    ],
  },
  {
    name: "a rate by age where nobody has one",
    change: [
      ["age: 55 }", "}"],
      ["age: 30.5 }", "}"],
    ],
    says: [
      "37:59 strategies.sporadic.transitions.dies.rate.byAge: this reads age, which intake.age or every segment must then give; without one: older, younger",
    ],
  },
  {
    name: "a rate by age that begins after the youngest",
    change: [["30: mortality, 60", "31: mortality, 60"]],
    says: [
      "37:61 strategies.sporadic.transitions.dies.rate.byAge.31: the first step begins at 31, and nothing holds before it: it must begin at 30.5 or before",
    ],
  },
  {
    name: "a step at half a year of age",
    change: [["30: mortality, 60: mortality * 2", "30: mortality, 29.5: mortality * 2"]],
    says: [
      "37:82 strategies.sporadic.transitions.dies.rate.byAge.29.5: “29.5” is not an age; steps by age are whole years such as 0, 18 and 65",
    ],
  },
  {
    name: "a rate by age without steps",
    change: [["{ byAge: { 30: mortality, 60: mortality * 2 } }", "{ byAge: {} }"]],
    says: ["37:59 strategies.sporadic.transitions.dies.rate.byAge: too few entries: at least 1 needed here"],
  },
  {
    name: "a relative risk of a share",
    change: [
      [
        "dies: { hazardRatio: 0.9 }",
        "dies: { hazardRatio: 0.9 }\n      extra: { from: ill, to: well, share: 20%, within: 2 years, relativeRisk: effect }",
      ],
    ],
    says: [
      "49:80 strategies.intensive.transitions.extra.relativeRisk: “relativeRisk” changes a probability or a rate, not a share that is solved for",
    ],
  },
  {
    name: "a relative risk of a rate",
    change: [["dies: { hazardRatio: 0.9 }", "dies: { relativeRisk: 0.9 }"]],
    says: [
      "48:29 strategies.intensive.transitions.dies.relativeRisk: “relativeRisk” is of a probability; a rate is changed by hazardRatio",
    ],
  },
  {
    name: "an odds ratio of a rate",
    change: [["dies: { hazardRatio: 0.9 }", "dies: { oddsRatio: 0.9 }"]],
    says: [
      "48:26 strategies.intensive.transitions.dies.oddsRatio: “oddsRatio” is of a probability; a rate is changed by hazardRatio",
    ],
  },
  {
    name: "two ratios on one move",
    change: [
      [
        "dies: { hazardRatio: 0.9 }",
        "dies: { hazardRatio: 0.9 }\n      recovers: { oddsRatio: 2, relativeRisk: 1.1 }",
      ],
    ],
    says: [
      "49:7 strategies.intensive.transitions.recovers: only one key may stand here of relativeRisk, oddsRatio, hazardRatio; found relativeRisk, oddsRatio",
    ],
  },
  {
    name: "a ratio of the rest",
    change: [
      [
        "falls: { from: well, to: ill, probability: relapse }",
        "falls: { from: well, to: ill, probability: rest }",
      ],
    ],
    says: [
      "47:30 strategies.intensive.transitions.falls.relativeRisk: “relativeRisk” changes a probability that is stated, not the rest that others leave",
    ],
  },
  {
    name: "a ratio that is the rest",
    change: [["relativeRisk: { sinceEntry: { 0: effect, 2: 1 } }", "relativeRisk: rest"]],
    says: [
      "47:30 strategies.intensive.transitions.falls.relativeRisk: “rest” is what other probabilities leave, and stands only under probability",
    ],
  },
  {
    name: "a ratio that begins late",
    change: [["sinceEntry: { 0: effect, 2: 1 }", "sinceEntry: { 1: effect, 2: 1 }"]],
    says: [
      "47:46 strategies.intensive.transitions.falls.relativeRisk.sinceEntry.1: the first step begins at 1, and nothing holds before it: it must begin at 0 or before",
    ],
  },
  {
    name: "a ratio with a unit",
    change: [["hazardRatio: 0.9", "hazardRatio: mortality"]],
    says: ["48:28 strategies.intensive.transitions.dies.hazardRatio: the unit is 1/year; needed here is 1"],
  },
  {
    name: "a negative hazard ratio",
    change: [["hazardRatio: 0.9", "hazardRatio: -0.9"]],
    says: [
      "48:13 strategies.intensive.transitions.dies: hazardRatio of dies is -0.9 in cycle 0 (strategy intensive, state well, segment older); expected ≥ 0",
      "48:13 strategies.intensive.transitions.dies: hazardRatio of dies is -0.9 in cycle 0 (strategy intensive, state ill, segment older); expected ≥ 0",
    ],
  },
  {
    name: "compounding of a guidance",
    change: [
      ["{ rate: discountRate, compounding: perCycle,", "{ method: denmark2021, compounding: perCycle,"],
    ],
    says: [
      "6:37 discounting.compounding: “compounding” is read only together with the key “rate”, which is not here",
    ],
  },
  {
    name: "a guidance and a rate",
    change: [["{ rate: discountRate, compounding: perCycle,", "{ method: denmark2021, rate: discountRate,"]],
    says: ["6:1 discounting: only one key may stand here of method, rate; found method, rate"],
  },
  {
    name: "compounding of a guidance for outcomes",
    change: [
      ["outcomes: { rate: outcomeRate } }", "outcomes: { method: greenBook, compounding: continuous } }"],
    ],
    says: [
      "6:90 discounting.outcomes.compounding: “compounding” is read only together with the key “rate”, which is not here",
    ],
  },
  {
    name: "compounding by another name",
    change: [["compounding: perCycle", "compounding: monthly"]],
    says: ["6:49 discounting.compounding: expected one of annual, perCycle, continuous; found “monthly”"],
  },
  {
    name: "a rate in money",
    change: [["rate: outcomeRate", "rate: setUp"]],
    says: ["6:77 discounting.outcomes.rate: the unit is DKK; needed here is 1, 1/year"],
  },
  {
    name: "a weight of a state that is not there",
    change: [["{ well: 0.9, ill: 0.6 }", "{ well: 0.9, sick: 0.6 }"]],
    says: ["28:40 outcomes.qalys.yearsIn.sick: “sick” is not among the names under states: well, ill, dead"],
  },
  {
    name: "a weight in money",
    change: [["{ well: 0.9, ill: 0.6 }", "{ well: 0.9, ill: setUp }"]],
    says: ["28:39 outcomes.qalys.yearsIn.ill: the unit is DKK; needed here is 1"],
  },
  {
    name: "weights of first entries",
    change: [["firstEntry: ill", "firstEntry: { ill: 1 }"]],
    says: ["30:27 outcomes.relapses.firstEntry: expected a name or a list of names, found {…}"],
  },
  {
    name: "the price of an outcome that is not there",
    change: [["outcomes: { qalys: qalyPrice }", "outcomes: { qualys: qalyPrice }"]],
    says: [
      "7:67 welfare.outcomes.qualys: “qualys” is not among the names under outcomes: qalys, lifeYears, relapses. Did you mean “qalys”?",
    ],
  },
  {
    name: "the price of a week for years",
    change: [
      ["qalyPrice: { value: 1_000_000, unit: DKK/year", "qalyPrice: { value: 1_000_000, unit: DKK/week"],
    ],
    says: [
      "7:66 welfare.outcomes.qalys: the unit is DKK/week; needed here is DKK/year: give the parameter the unit DKK/year and its value × 52.1786; a bare number in a formula changes no unit",
    ],
  },
  {
    name: "an outcome of two kinds",
    change: [["lifeYears: { yearsIn: [well, ill] }", "lifeYears: { yearsIn: [well, ill], weeksIn: well }"]],
    says: [
      "29:3 outcomes.lifeYears: only one key may stand here of firstEntry, weeksIn, yearsIn; found weeksIn, yearsIn",
    ],
  },
  {
    name: "an outcome of no kind",
    change: [["lifeYears: { yearsIn: [well, ill] }", "lifeYears: { label: Life }"]],
    says: ["29:3 outcomes.lifeYears: a key is missing: firstEntry, weeksIn, yearsIn (exactly one of them)"],
  },
  {
    name: "a first entry into the start",
    change: [["firstEntry: ill", "firstEntry: well"]],
    says: [
      "30:27 outcomes.relapses.firstEntry: everybody starts in “well”, so coming into it for the first time tells nothing",
    ],
  },
  {
    name: "a calendar with what counts cycles",
    change: [[HORIZON, "horizon: { from: 2022-01-01, until: 2042-01-01, followUp: 5 years }"]],
    says: [
      "6:36 discounting.compounding: “perCycle” is read only together with the key “horizon.cycles”, which is not here",
      "31:1 intake: a key is missing: entrants, weekly, places (exactly one of them)",
      "31:24 intake.number: “number” is read only together with the key “horizon.cycles”, which is not here",
      "33:3 strategies.sporadic: the key “ordinaryEffort” is missing",
      "40:3 strategies.intensive: the key “ordinaryEffort” is missing",
      "43:16 strategies.intensive.capacity.start.times: “times” is read only together with the key “horizon.cycles”, which is not here",
    ],
  },
  {
    name: "a misspelt key of the horizon",
    change: [["accrual: simpson", "acrual: simpson"]],
    says: [
      "5:39 horizon.acrual: unknown key “acrual”; known here: from, until, followUp, cycles, cycle, accrual. Did you mean “accrual”?",
    ],
  },
  {
    name: "a phase of no cycles",
    change: [["sinceEntry: [0, 2] }", "sinceEntry: [2, 2] }"]],
    says: [
      "45:46 strategies.intensive.phases.course.sinceEntry: the window [2, 2] holds no cycle: it must end > 2",
    ],
  },
  {
    name: "a phase that takes up a time",
    change: [["sinceEntry: [0, 2] }", "sinceEntry: [0, 2], place: start }"]],
    says: [
      "45:61 strategies.intensive.phases.course.place: “start” is times; only places can be taken up by citizens",
    ],
  },
  {
    name: "a flow per time of a state",
    change: [["per: time, of: start", "per: time, of: ill"]],
    says: ["50:69 strategies.intensive.flows.setUp.per: time counts times, but “ill” is counted as state"],
  },
  {
    name: "a flow per month of times",
    change: [["per: person-month, of: ill", "per: person-month, of: start"]],
    says: [
      "39:62 strategies.sporadic.flows.care.per: person-month counts state, but “start” is counted as times",
      "39:80 strategies.sporadic.flows.care.of: “start” is not among the names under strategies.sporadic: well, ill, dead",
    ],
  },
  {
    name: "a negative age",
    change: [["number: 100", "number: 100, age: -3"]],
    says: ["31:42 intake.age: expected zero or more, found -3"],
  },
  {
    name: "a state of rules there are none of",
    change: [["ill: { label: Ill }", "ill: { label: Ill, rule: cashBenefit }"]],
    says: ["22:22 states.ill.rule: “rule” is read only together with the key “rules”, which is not here"],
  },
];
