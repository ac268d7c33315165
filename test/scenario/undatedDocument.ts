/** A scenario without a calendar with every construct in it: each wrong one is a small change of this text. */
export const UNDATED = `kind: scenario
language: en
title: Support after prison
prices: { currency: DKK, level: 2022 }
horizon: { cycles: 20, cycle: 1 year, accrual: simpson }
discounting: { rate: discountRate, compounding: perCycle, outcomes: { rate: outcomeRate } }
welfare: { netTaxFactor: 1.28, distortion: 0, outcomes: { qalys: qalyPrice } }
parameters:
  discountRate: { value: 3.5%, unit: 1/year, evidence: law, source: the guidance }
  outcomeRate: { value: 1.5%, unit: 1/year, evidence: law, source: the guidance }
  qalyPrice: { value: 1_000_000, unit: DKK/year, evidence: assumption, note: a guess }
  wellPrice: { value: 1000, unit: DKK/person-month, evidence: assumption, note: a guess }
  setUp: { value: 50_000, unit: DKK, evidence: assumption, note: a guess }
  relapse: { value: 10%, unit: "1", evidence: published, source: a study }
  mortality: { value: 0.02, unit: 1/year, evidence: register, source: a table }
  effect: { value: 0.7, unit: "1", evidence: published, source: a trial }
  olderShare: { value: 40%, unit: "1", evidence: assumption, note: a guess }
accounts:
  care: { label: Care, controlArea: Service, direction: expense }
states:
  well: { label: Well }
  ill: { label: Ill }
  dead: { label: Dead }
segments:
  older: { share: olderShare, age: 55 }
  younger: { share: rest, age: 30.5 }
outcomes:
  qalys: { yearsIn: { well: 0.9, ill: 0.6 } }
  lifeYears: { yearsIn: [well, ill] }
  relapses: { firstEntry: ill }
intake: { state: well, number: 100 }
strategies:
  sporadic:
    transitions:
      falls: { from: well, to: ill, probability: relapse }
      recovers: { from: ill, to: well, probability: { inState: { 0: 0.3, 2: 0.1 } } }
      dies: { from: [well, ill], to: dead, rate: { byAge: { 30: mortality, 60: mortality * 2 } } }
    flows:
      care: { from: region, to: economy, account: care, per: person-month, of: ill, amount: wellPrice }
  intensive:
    extends: sporadic
    capacity:
      start: { times: [0, 2.5] }
    phases:
      course: { in: [well, ill], sinceEntry: [0, 2] }
    transitions:
      falls: { relativeRisk: { sinceEntry: { 0: effect, 2: 1 } } }
      dies: { hazardRatio: 0.9 }
    flows:
      setUp: { from: municipality, to: economy, account: care, per: time, of: start, amount: setUp }
`;
