/** A scenario of citizens with every construct in it: each bad cohort is a small change of this text. */
export const GOOD = `kind: scenario
title: Trædesten
rules: denmark
asOf: 2022-07-01
municipality: koebenhavn
switches: { fleksbidragBase: fullSubsidy }
prices:
  currency: DKK
  level: 2022
  index: { id: PL, kind: public, vintage: 2024-08, base: 2020 = 100, source: KL, values: { 2020: 100, 2022: 105 } }
discounting: { method: denmark2021, timing: mid }
retainedShare: keepShare
horizon: { from: 2022-07-01, until: 2025-07-01, followUp: 5 years }
parameters:
  keepShare: { value: 40%, unit: "1", evidence: assumption, note: a guess }
  olderShare: { value: 60%, unit: "1", evidence: assumption, note: a guess }
  flexShare: { value: 10%, unit: "1", evidence: target, source: BI46 }
  jobShare: { value: 20%, unit: "1", evidence: target, source: BI46 }
  within: { value: 52, unit: weeks, evidence: assumption, note: no limit is given }
  dropOutRate: { value: 0.3, unit: 1/year, evidence: assumption, note: a guess }
  lower: { value: 0.2, unit: 1/year, evidence: assumption, note: a guess }
  early: { value: 2%, unit: "1", evidence: assumption, note: a guess }
  late: { value: 1%, unit: "1", evidence: assumption, note: a guess }
  flexWage: { value: 8000, unit: DKK/person-month, evidence: assumption, note: a guess }
  jobWage: { value: 22000, unit: DKK/person-month, evidence: assumption, note: a guess }
  ownPay: { value: 5000, unit: DKK/person-month, evidence: assumption, note: a guess }
  perMentor: { value: 20, unit: citizens/staff, evidence: expert, source: the manager }
  mentorPrice: { value: 620_000, unit: DKK/staff-year, evidence: computed, source: BI46 }
  refundShare: { value: 50%, unit: "1", evidence: law, source: LAB }
  placePrice: { value: 112_000, unit: DKK/place-year, evidence: computed, source: BI46 }
  effort: { value: 81_329, unit: DKK/person-year, level: 2020, evidence: published, source: a study }
  bonusPrice: { value: 10_000, unit: DKK, evidence: assumption, note: a guess }
accounts:
  activation: { label: Activation, controlArea: Service, direction: expense }
  labour: { label: Labour, controlArea: Labour market, direction: expense }
states:
  referred: { label: Referred, rule: cashBenefit, category: 30plus_andre }
  benefit: { rule: cashBenefit }
  flexJob: { rule: flexJob, wage: flexWage }
  job: { rule: ordinaryJob, wage: jobWage }
  own: { label: Own business, selfSupported: true }
segments:
  older: { label: Older, share: olderShare, age: 45, category: 30plus_andre, parameters: { flexWage: 9000 } }
  younger: { share: rest, age: 28, category: 25_29_udeboende }
outcomes:
  success: { label: Success, firstEntry: [flexJob, job] }
  jobWeeks: { weeksIn: job }
intake:
  state: referred
  ladder: { weeksOnBenefits: 60, selfSupportedWeeks: 0 }
  places: { strategy: intensive, capacity: citizens, from: 2022-08-01, lastStart: 2024-07-01 }
strategies:
  sporadic:
    label: Sporadic
    ordinaryEffort: included
    phases:
      ordinary: { in: [referred, benefit] }
    transitions:
      toFlexJob: { from: referred, to: flexJob, share: flexShare / 2, within: within }
      toJob: { from: [referred, benefit], to: job, rate: { fromDate: { 2022-07-01: dropOutRate, 2024-01-01: lower } } }
      relapse: { from: [job], to: benefit, probability: { inState: { 0: early, 26: late } } }
      start: { from: referred, to: own, probability: late * (1 + age / 100) }
    flows:
      effort: { from: municipality, to: economy, account: activation, per: person-year, of: ordinary, amount: effort }
      ownPay: { from: employer, to: citizen, account: labour, per: person-month, of: own, amount: ownPay, income: wage }
      ownOutput: { from: economy, to: employer, account: labour, per: person-month, of: own, amount: ownPay }
  intensive:
    label: Intensive
    extends: sporadic
    without: [transitions.toJob, phases.ordinary, flows.effort]
    ordinaryEffort: replaced
    capacity:
      citizens: { places: 100 }
    caseloads:
      mentors: { citizensPerStaff: perMentor, of: [aftercare], whole: true }
    phases:
      module1: { in: [referred], sinceEntry: [0, 17], place: citizens }
      module2: { in: [referred], sinceEntry: [17], place: citizens }
      aftercare: { in: [flexJob, job], inState: [0, 52] }
    transitions:
      toFlexJob: { share: flexShare, within: 52 weeks }
      lockIn: { from: [referred], to: job, share: jobShare, within: within, shape: { sinceEntry: { 0: 0, 17: 1 } } }
      end: { from: referred, to: benefit, probability: { sinceEntry: { 0: 0, 74: rest } } }
    events:
      started: { entry: true }
      hired: { to: [flexJob, job] }
      completed: { completes: [module2] }
    flows:
      places: { from: municipality, to: economy, account: activation, per: place-year, of: citizens, amount: placePrice }
      mentor: { from: municipality, to: economy, account: activation, per: staff-year, of: mentors, amount: mentorPrice }
      refund: { from: centralGovernment, to: municipality, account: activation, share: refundShare, of: mentor }
      bonus: { from: municipality, to: employer, account: activation, per: event, of: hired, amount: bonusPrice }
`;
