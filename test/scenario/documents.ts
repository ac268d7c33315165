import { readFileSync } from "node:fs";
import { scenarioPath } from "../fixtures/scenarioPath";

const textOf = (name: string): string => readFileSync(scenarioPath(name), "utf8");

export const MODEL_A = textOf("bi46-model-a");
export const MODEL_B = textOf("bi46-model-b");
export const PRINTED = textOf("bi46-printed-tables");

/** A scenario that says no more than it must. */
export const SMALL = `title: Budget
prices: { currency: DKK, level: 2022 }
horizon: { from: 2022-07-01, until: 2025-07-01 }
parameters:
  placePrice: { value: 112_000, unit: DKK/place-year, evidence: computed, source: Table 2 }
accounts:
  activation: { label: Activation, controlArea: Service, direction: expense }
strategies:
  intensive:
    capacity:
      citizens: { places: 100 }
    flows:
      places: { from: municipality, to: economy, account: activation, per: place-year, of: citizens, amount: placePrice }
`;

/** Every key a scenario may have, and each kind of capacity. */
export const FULL = `kind: scenario
language: da
numbers: english
title: { da: Indsats på Østerbro, en: Effort in Østerbro }
source: { da: Notat, en: Note }
prices:
  currency: DKK
  level: running
  index:
    id: PRIS112
    kind: prices
    label: { da: Forbrugerprisindeks, en: Consumer prices }
    vintage: 2024-08
    base: 2015 = 100
    source: Danmarks Statistik
    values: { 2021: 104.4, 2022: 112.4, 2023: 116.1 }
horizon: { from: 2022-07-01, until: 2025-07-01 }
printed: { file: tables.yaml, model: A }
background: { grant: { label: { da: Støtte, en: Grant }, value: "25,000,000", unit: DKK, source: x, note: { da: en gang, en: once } } }
decision: { breakEven: [share, pladsPrisÅr], maxPaybackYears: 6.5 }
parameters:
  pladsPrisÅr:
    value: 112,000
    unit: DKK/place-year
    evidence: law
    label: { da: Pris pr. plads, en: Price per place }
    source: { da: Bekendtgørelse, en: Order }
    note: { da: Gælder fra 2022, en: In force from 2022 }
    range: ["100,000", 120_000]
  share: { value: 20 %, unit: "1", evidence: assumption, note: nobody knows, neutral: 0 }
  perMonth: { formula: "pladsPrisÅr * 1.0350 / 12 * yearsPerMonth", unit: DKK/place-month, evidence: computed, source: x }
  yearsPerMonth: { value: 1, unit: place-year/place-month, evidence: assumption, note: a unit }
  perPerson: { value: "1,500.50", unit: DKK/person, evidence: expert, source: x }
  staff: { value: 620000, unit: DKK/staff-year, evidence: register, source: x }
  once: { value: -2.5, unit: DKK, evidence: target, source: x }
accounts:
  aktivering:
    label: { da: Aktivering, en: Activation }
    shortLabel: Akt.
    controlArea: Service
    appropriation: 35.30
    committee: BIU
    direction: expense
  salg: { label: Salg, controlArea: Service, direction: income }
strategies:
  indsats:
    label: { da: Indsats, en: Effort }
    capacity:
      pladser: { places: 100, from: 2022-08-01, until: 2023-02-15, label: Pladser, note: { da: fuldt, en: full } }
      borgere: { persons: 250 }
      årsværk: { staff: 1.5 }
      rater: { dates: [2024-01-01, 2022-07-01] }
    flows:
      a: { label: Plads, from: municipality, to: economy, account: aktivering, per: place-month, of: pladser, amount: perMonth * (1 + share) }
      b: { from: centralGovernment, to: municipality, account: salg, per: person, of: borgere, amount: "max(perPerson, 2 * perPerson)" }
      c: { from: municipality, to: economy, account: aktivering, per: staff-year, of: årsværk, amount: staff }
      d: { from: municipality, to: foundation, account: aktivering, per: date, of: rater, amount: -once }
      e: { from: municipality, to: economy, account: aktivering, per: place-year, of: pladser, amount: pladsPrisÅr }
  intet:
    capacity: {}
    flows: {}
`;

/** Printed tables that say little, with a table of words and one of amounts. */
export const SMALL_PRINTED = `kind: printed-tables
numbers: danish
currency: DKK
title: Printed
quantities: { goal: 20 % }
models:
  A:
    tables: ["2"]
    places: 100
    from: 2022-07-01
    until: 2024-07-01
    quantities: { citizens: 100 }
tables:
  "1":
    caption: Goals
    words:
      Mål for 2022: { text: 20 pct. opnår job, reads: { goal: 20 % } }
      Indsats: Helhed
  "2":
    caption: { text: Activities for 100 citizens, reads: { citizens: 100 } }
    layout: overview
    unit: 1.000 kr.
    level: 2022
    years: [2022, 2023]
    rows:
      activation: { label: Activation, controlArea: Service, direction: U, cells: [6.600, 11.200], total: 17.800 }
      other: { label: Other, direction: I, cells: [~, "-1,5"] }
    sum: { label: Total, cells: [6.600, "11.198,5"], total: "17.798,5" }
statements:
  payment:
    text: paid 5,6 mio. kr.
    where: Economy
    amount: 5,6 mio. kr.
    against:
      - { label: allocated, table: "2", row: sum, years: [2022, 2023] }
      - { label: said elsewhere, amount: 5.600.000 kr. }
  start: { text: from August, where: Plan, date: 2022-08-01, against: [{ label: start, date: 2022-07-01 }] }
  length: { text: 44 months, where: Plan, number: 44, unit: months, against: [{ label: five years, number: 60 }] }
accept:
  - { id: payment, reason: looked into }
`;
