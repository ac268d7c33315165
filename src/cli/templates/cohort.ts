import type { Language } from "../../problems/index";

/** Young people with a mentor on top of the ordinary effort, against the ordinary effort alone. */
export const cohortTemplate = (say: (da: string, en: string) => string, language: Language): string => `#
# ${say(
  "40 unge på uddannelseshjælp får en mentor oven i den ordinære indsats. Ret tallene, og kør: traedesten run DENNE-FIL",
  "40 young people on education benefit get a mentor on top of the ordinary effort. Change the figures, and run: traedesten run THIS-FILE",
)}
kind: scenario
language: ${language}
title: ${say("Ungementor, 40 unge på uddannelseshjælp", "Youth mentors for 40 young people on education benefit")}
rules: denmark               # ${say("ydelser, refusion og refusionstrappe efter de danske regler", "benefits, refunds and the refund ladder by the Danish rules")}
gaps: carryForward           # ${say("hvor et år ikke har en sats, den seneste; det står blandt antagelserne", "where a year has no rate, its latest; told among the assumptions")}
municipality: gennemsnit     # ${say("hvis indkomstskat: såsom aarhus (2025: 59 kommuner), eller gennemsnit", "whose income tax: such as aarhus (59 municipalities in 2025), or gennemsnit for any other")}
prices: { currency: DKK, level: running }
horizon: { from: 2025-01-01, until: 2027-01-01, followUp: 4 years }   # ${say("bevillingen, og hvor længe hver borger følges; until tælles ikke med", "the appropriation, and how long each citizen is followed; until is not counted")}

# ${say("Hvad der skal til, for at det tjener sig hjem.", "What would have to be true for it to pay.")}
decision:
  breakEven: [goal, mentorPrice]
  maxPaybackYears: 4

# ${say("Hvad kontrollen finder, og hvorfor det kan stå.", "What check finds, and why it may stand.")}
accept:
  - id: no-permanent-support
    reason: ${say("Unge uden udsigt til førtidspension inden for fire år; ret det, hvis det ikke passer", "Young people who expect no disability pension within four years; change this where it is not so")}

# ${say(
  "Hvert tal siger, hvordan man ved det (evidence): law, published, register, computed, expert, target, assumption. Et mål er ikke et resultat. Procent skrives 30%.",
  "Every figure says how it is known (evidence): law, published, register, computed, expert, target, assumption. A goal is not a result. Per cent is written 30%.",
)}
parameters:
  goal:
    label: ${say("Mål, i uddannelse eller job inden for et år", "Goal, in education or a job within a year")}
    value: 30%
    unit: "1"
    evidence: target
    source: ${say("Projektbeskrivelsen", "The project description")}
    range: [0%, 60%]         # ${say("hvor langt tallet kan tænkes at ligge fra, og til", "how far the figure may be thought to lie, from and to")}
    neutral: usual           # ${say("det, der svarer til ingen virkning", "what would be no effect")}
  usual:
    label: ${say("I uddannelse eller job inden for et år ved ordinær indsats", "In education or a job within a year with the ordinary effort")}
    value: 18%
    unit: "1"
    evidence: assumption
    note: ${say("Et skøn", "An estimate")}
    range: [10%, 25%]
  jobShare:
    label: ${say("Heraf til job", "Of these to a job")}
    value: 50%
    unit: "1"
    evidence: assumption
    note: ${say("Et skøn", "An estimate")}
  within:
    label: ${say("Målet nås inden for", "The goal is met within")}
    value: 52
    unit: weeks
    evidence: assumption
    note: ${say("Et år", "A year")}
  mentorPrice:
    label: ${say("Pris pr. mentor", "Price per mentor")}
    value: 560_000
    unit: DKK/staff-year
    evidence: expert
    source: ${say("Forvaltningen", "The administration")}
    range: [500_000, 620_000]
  ordinaryPrice:
    label: ${say("Ordinær indsats", "Ordinary effort")}
    value: 45_000
    unit: DKK/person-year
    evidence: expert
    source: ${say("Forvaltningen", "The administration")}
    range: [30_000, 60_000]
  benefit:
    label: ${say("Uddannelseshjælp", "Education benefit")}
    value: 7_900
    unit: DKK/person-month
    evidence: published
    source: bm.dk
  wage:
    label: ${say("Løn i job", "Wage in a job")}
    value: 24_000
    unit: DKK/person-month
    evidence: assumption
    note: ${say("Et skøn", "An estimate")}
  grant:
    label: SU
    value: 7_086
    unit: DKK/person-month
    evidence: published
    source: su.dk
  jobLoss:
    label: ${say("Tab af job", "Loss of a job")}
    value: 0.3
    unit: 1/year
    evidence: assumption
    note: ${say("Et skøn", "An estimate")}
  dropOut:
    label: ${say("Frafald fra uddannelse", "Dropping out of education")}
    value: 0.25
    unit: 1/year
    evidence: assumption
    note: ${say("Et skøn", "An estimate")}
  afterPrice:
    label: ${say("Efterværn", "After-care")}
    value: 1_500
    unit: DKK/person-month
    evidence: assumption
    note: ${say("Et skøn", "An estimate")}
  healthPrice:
    label: ${say("Psykiatri og praksis", "Psychiatry and general practice")}
    value: 12_000
    unit: DKK/person-year
    evidence: assumption
    note: ${say("Et skøn", "An estimate")}
  # ${say("Efter det første år går det som ved den ordinære indsats, og ikke hurtigere.", "After the first year things go as with the ordinary effort, and no faster.")}
  perYear: { value: 1, unit: 1/year, evidence: computed, source: ${say("omregning", "conversion")} }
  laterJob:
    label: ${say("Til job efter et år", "To a job after a year")}
    formula: "-ln(1 - usual) * jobShare * perYear"
    unit: 1/year
    evidence: computed
    source: ${say("Samme takt som ordinært", "The same rate as ordinarily")}
  laterEducation:
    label: ${say("Til uddannelse efter et år", "To education after a year")}
    formula: "-ln(1 - usual) * (1 - jobShare) * perYear"
    unit: 1/year
    evidence: computed
    source: ${say("Samme takt som ordinært", "The same rate as ordinarily")}

# ${say("Linjer i budgettabellen, hver med styringsområde.", "Lines of the budget table, each with its control area.")}
accounts:
  mentors: { label: ${say("2 mentorer", "2 mentors")}, controlArea: Service, direction: expense }
  ordinary: { label: ${say("Ordinær indsats", "Ordinary effort")}, controlArea: Overførsler mv., direction: expense }
  health: { label: ${say("Sundhed", "Health")}, controlArea: ${say("Sundhed", "Health")}, direction: expense }

# ${say("Hvor en borger kan være, ét sted ad gangen; reglerne siger, hvem der betaler.", "Where a citizen may be, one place at a time; the rules say who pays.")}
states:
  onBenefit: { label: ${say("Uddannelseshjælp", "Education benefit")}, rule: educationBenefit, amount: benefit }
  job: { label: ${say("I job", "In a job")}, rule: ordinaryJob, wage: wage }
  education: { label: ${say("I uddannelse på SU", "In education on SU")}, rule: education, amount: grant }

outcomes:
  started: { label: ${say("Unge i uddannelse eller job", "Young people in education or a job")}, firstEntry: [job, education] }

# ${say("Hvem der begynder, hvornår, og hvor de står på refusionstrappen.", "Who starts, when, and where they stand on the refund ladder.")}
intake:
  state: onBenefit
  ladder: { weeksOnBenefits: 60, selfSupportedWeeks: 0 }
  entrants: [{ date: 2025-01-01, number: 40 }]

# ${say(
  "De to veje, hvilken af dem de andre holdes op mod, og hvad de unge får alligevel: det skrives én gang, og alle betaler det.",
  "The two ways, which of them the others are held against, and what the young people get anyway: written once, and paid by all.",
)}
reference: ordinary
ordinaryEffort: { flow: ordinary }   # ${say("avoidableShare: 60% her: så meget falder bort, hvor der står replaced", "avoidableShare: 60% here: so much falls away where it says replaced")}
strategies:
  mentor:
    label: ${say("Ungementor", "Youth mentor")}
    extends: ordinary
    # ${say(
      "included: mentoren kommer oven i den ordinære indsats. replaced: den falder bort, mens fasen mentoring varer.",
      "included: the mentor comes on top of the ordinary effort. replaced: it falls away while the phase mentoring lasts.",
    )}
    ordinaryEffort: included
    capacity:
      mentors: { label: ${say("mentorer", "mentors")}, staff: 2 }
    phases:
      mentoring: { label: Mentor, in: onBenefit, sinceEntry: [0, 104] }
      after: { label: ${say("Efterværn", "After-care")}, in: [job, education], inState: [0, 26] }
    # ${say("52 nedenfor er ugerne i within: ret begge steder.", "52 below is the weeks of within: change both.")}
    transitions:
      toJob: { share: goal * jobShare, shape: { sinceEntry: { 0: 1, 52: 0 } } }
      toEducation: { share: goal * (1 - jobShare), shape: { sinceEntry: { 0: 1, 52: 0 } } }
      laterJob: { from: onBenefit, to: job, rate: { sinceEntry: { 0: 0, 52: laterJob } } }
      laterEducation: { from: onBenefit, to: education, rate: { sinceEntry: { 0: 0, 52: laterEducation } } }
    flows:
      mentors: { label: ${say("Mentorer", "Mentors")}, from: municipality, to: economy, account: mentors, per: staff-year, of: mentors, amount: mentorPrice }
      after: { label: ${say("Efterværn", "After-care")}, from: municipality, to: economy, account: mentors, per: person-month, of: after, amount: afterPrice }
  ordinary:
    label: ${say("Ordinær indsats", "Ordinary effort")}
    ordinaryEffort: included
    phases:
      ordinary: { label: ${say("Ordinær indsats", "Ordinary effort")}, in: onBenefit }
    transitions:
      toJob: { from: onBenefit, to: job, share: usual * jobShare, within: within }
      toEducation: { from: onBenefit, to: education, share: usual * (1 - jobShare), within: within }
      jobLoss: { from: job, to: onBenefit, rate: jobLoss }
      dropOut: { from: education, to: onBenefit, rate: dropOut }
    flows:
      ordinary: { label: ${say("Ordinær indsats", "Ordinary effort")}, from: municipality, to: economy, account: ordinary, per: person-year, of: ordinary, amount: ordinaryPrice }
      health: { label: ${say("Psykiatri", "Psychiatry")}, from: region, to: economy, account: health, per: person-year, of: onBenefit, amount: healthPrice }
`;
