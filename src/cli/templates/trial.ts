import type { Language } from "../../problems/index";

/** Two groups of a trial, told in years from the start. */
export const trialTemplate = (say: (da: string, en: string) => string, language: Language): string => `#
# ${say(
  "Et forsøg med to grupper, fulgt fem år. Ret tallene, og kør: traedesten run DENNE-FIL",
  "A trial of two groups, followed for five years. Change the figures, and run: traedesten run THIS-FILE",
)}
kind: scenario
language: ${language}
title: ${say("Et forsøg med to grupper", "A trial of two groups")}
prices: { currency: DKK, level: 2025 }
horizon: { cycles: 5, cycle: 1 year, accrual: start }   # ${say("år fra start, uden kalender; hvert år tælles, som det begynder", "years from the start, without a calendar; each counts as it begins")}
discounting: { rate: discountRate }

# ${say("Hvad forsøget målte, og hvad det koster. Hvert tal siger, hvordan man ved det.", "What the trial measured, and what it costs. Every figure says how it is known.")}
parameters:
  discountRate: { label: ${say("Kalkulationsrente", "Discount rate")}, value: 3.5%, unit: 1/year, evidence: assumption, note: ${say("Et skøn", "An estimate")} }
  jobTreated:
    label: ${say("I job inden for et år, indsatsgruppen", "In a job within a year, treated")}
    value: 26%
    unit: "1"
    evidence: published
    source: ${say("Forsøgets rapport, tabel 3", "The trial's report, table 3")}
    range: [20%, 32%]        # ${say("95 pct.-intervallet", "the 95 per cent interval")}
    neutral: jobControl      # ${say("det, der svarer til ingen virkning", "what would be no effect")}
  jobControl:
    label: ${say("I job inden for et år, kontrolgruppen", "In a job within a year, controls")}
    value: 20%
    unit: "1"
    evidence: published
    source: ${say("Forsøgets rapport, tabel 3", "The trial's report, table 3")}
    range: [16%, 24%]
  jobLoss: { label: ${say("Tab af job om året", "Loss of a job a year")}, value: 15%, unit: "1", evidence: assumption, note: ${say("Et skøn", "An estimate")} }
  programme: { label: ${say("Indsatsens pris", "Price of the programme")}, value: 40_000, unit: DKK, evidence: published, source: ${say("Forsøgets regnskab", "The trial's accounts")} }
  benefit: { label: ${say("Ydelse uden job", "Benefit without a job")}, value: 145_000, unit: DKK/person-year, evidence: assumption, note: ${say("Et skøn", "An estimate")} }
  wage: { label: ${say("Løn i job", "Wage in a job")}, value: 290_000, unit: DKK/person-year, evidence: assumption, note: ${say("Et skøn", "An estimate")} }

accounts:
  programme: { label: ${say("Indsats", "Programme")}, controlArea: Service, direction: expense }
  benefits: { label: ${say("Ydelser", "Benefits")}, controlArea: Overførsler mv., direction: expense }
  earnings: { label: ${say("Løn", "Earnings")}, controlArea: ${say("Arbejdsmarkedet", "Labour market")}, direction: income }

states:
  outside: { label: ${say("Uden job", "Without a job")} }
  job: { label: ${say("I job", "In a job")} }

outcomes:
  started: { label: ${say("Deltagere i job", "Participants in a job")}, firstEntry: job }

intake: { state: outside, number: 1 }     # ${say("pr. deltager", "per participant")}

decision: { breakEven: [jobTreated, programme] }

strategies:
  treated:
    label: ${say("Indsatsgruppen", "Treated")}
    extends: control
    ordinaryEffort: replaced
    capacity:
      start: { label: ${say("ved start", "at the start")}, times: [0] }
    transitions:
      toJob: { probability: jobTreated }
    flows:
      programme: { label: ${say("Indsats", "Programme")}, from: municipality, to: economy, account: programme, per: time, of: start, amount: programme }
  control:
    label: ${say("Kontrolgruppen", "Controls")}
    ordinaryEffort: included
    transitions:
      toJob: { from: outside, to: job, probability: jobControl }
      jobLoss: { from: job, to: outside, probability: jobLoss }
    flows:
      benefits: { label: ${say("Ydelser", "Benefits")}, from: municipality, to: citizen, account: benefits, per: person-year, of: outside, amount: benefit }
      # ${say("Løn er værdien af det, der laves: den kommer fra økonomien gennem arbejdsgiveren.", "A wage is what the work is worth: it comes from the economy through the employer.")}
      output: { label: ${say("Produktion", "Output")}, from: economy, to: employer, account: earnings, per: person-year, of: job, amount: wage }
      wage: { label: ${say("Løn", "Wage")}, from: employer, to: citizen, account: earnings, per: person-year, of: job, amount: wage }
`;
