import type { Label } from "../../model/index";

/** Words of a whole report. */
export const TEXTS = {
  bridge: { da: "Fra bevillingen til svaret", en: "From the appropriation to the answer" },
  costs: { da: "Hvad det koster, og hvem der betaler", en: "What it costs, and who pays" },
  budget: { da: "Budgettet", en: "The budget" },
  citizens: { da: "Hvad der sker med borgerne", en: "What becomes of the citizens" },
  sensitivity: { da: "Hvad svaret flytter sig med", en: "What the answer moves with" },
  goals: { da: "Opfølgning på målene", en: "Follow-up of the goals" },
  care: { da: "Hvad der kan vildlede", en: "What may mislead" },
  printed: { da: "Holdt op mod {title}", en: "Held against {title}" },
  method: { da: "Metode og regneregler", en: "Method and conventions" },
  glossary: { da: "Ordliste", en: "Glossary" },
  manifest: { da: "Beregningsgrundlag", en: "What was computed" },
  whoseMoney: {
    da: "Hver strøm af penge har en betaler og en modtager. En parts nettoudgift er, hvad den betaler, minus hvad den modtager.",
    en: "Every flow of money has a payer and a recipient. A party's net cost is what it pays less what it receives.",
  },
  bought: {
    da: "Det, der købes, koster det samme tomt som fuldt; det, der følger borgeren, betales, som det leves.",
    en: "What is bought costs the same empty or full; what follows the citizen is paid as it is lived.",
  },
  expected: {
    da: "Borgere er forventede tal: hvor mange der i gennemsnit er i hver tilstand, ikke hvem.",
    en: "Citizens are expected values: how many are in each state on average, not who.",
  },
  perCitizen: {
    da: "Tal pr. borger følger hver borger {years} fra egen start og deles med alle, der starter.",
    en: "Figures per citizen follow each {years} from their own start, and are divided by all who start.",
  },
  budgetPeriod: {
    da: "Tal for alle borgere er for budgetperioden {period} og siger intet om tiden efter.",
    en: "Figures for all citizens are of the budget period {period}, and say nothing of the time after it.",
  },
  level: { da: "Beløb er i {level}.", en: "Amounts are in {level}." },
  once: {
    da: "Der regnes eksakt og rundes én gang, når et tal vises.",
    en: "Arithmetic is exact, and a figure is rounded once, when it is shown.",
  },
  targets: {
    da: "Et mål er ikke et resultat: hvad der bygger på et mål, gælder, hvis det nås.",
    en: "A target is not a result: what rests on one holds if it is reached.",
  },
  term: { da: "Ord", en: "Term" },
  inEnglish: { da: "På engelsk", en: "In Danish" },
  means: { da: "Betyder", en: "Means" },
  what: { da: "Hvad", en: "What" },
  value: { da: "Værdi", en: "Value" },
  version: { da: "Program og version", en: "Program and version" },
  scenarioHash: { da: "Scenariets fingeraftryk (SHA-256)", en: "Fingerprint of the scenario (SHA-256)" },
  figuresOf: { da: "Satser og regler", en: "Rates and rules" },
} as const satisfies Record<string, Label>;

/** What a reader who is new to the field may not know, in both languages. */
export const GLOSSARY: readonly { readonly term: Label; readonly means: Label }[] = [
  {
    term: { da: "Nettoudgift", en: "Net cost" },
    means: {
      da: "Hvad en part betaler minus hvad den modtager; et minus er en indtægt.",
      en: "What a party pays less what it receives; a minus is income.",
    },
  },
  {
    term: { da: "Forskel", en: "Difference" },
    means: {
      da: "Indsatsens nettoudgift minus den ordinære indsats'; et minus er en besparelse.",
      en: "The programme's net cost less that of the ordinary effort; a minus is a saving.",
    },
  },
  {
    term: { da: "Ordinær indsats", en: "Ordinary effort" },
    means: {
      da: "Det, borgerne ellers ville få; den koster også noget.",
      en: "What the citizens would get otherwise; it has a cost of its own.",
    },
  },
  {
    term: { da: "Styringsområde", en: "Control area" },
    means: {
      da: "Service, overførsler m.m. Hvad der spares på overførsler, giver ikke plads under et loft over service.",
      en: "Services, transfers and so on. What is saved on transfers makes no room under a ceiling on services.",
    },
  },
  {
    term: { da: "Refusion", en: "State reimbursement (refusion)" },
    means: {
      da: "Statens del af en ydelse; den falder, jo længere borgeren har været på ydelse.",
      en: "The state's share of a benefit; it falls the longer a citizen has been on benefits.",
    },
  },
  {
    term: { da: "Tjener sig hjem", en: "Pays for itself" },
    means: {
      da: "Forskellen for den, der spørges for, er 0 eller derunder.",
      en: "The difference for the payer asked about is 0 or less.",
    },
  },
  {
    term: { da: "Tilbagebetalingstid", en: "Payback" },
    means: {
      da: "Hvor længe der går, før det, indsatsen koster mere, er kommet igen og ikke går tabt igen.",
      en: "How long it takes until what the programme costs more has come back for good.",
    },
  },
  {
    term: { da: "Break-even", en: "Break-even" },
    means: {
      da: "Den værdi af en antagelse, hvor forskellen netop er 0.",
      en: "The value of an assumption at which the difference is just 0.",
    },
  },
  {
    term: { da: "Diskontering", en: "Discounting" },
    means: {
      da: "Penge senere tæller mindre end penge nu, med en rente.",
      en: "Money later counts less than money now, by a rate.",
    },
  },
  {
    term: { da: "P/l (pris- og lønniveau)", en: "Price level" },
    means: {
      da: "Hvilket års priser og lønninger et beløb er i.",
      en: "Which year's prices and wages an amount is in.",
    },
  },
  {
    term: { da: "Evidens", en: "Evidence" },
    means: {
      da: "Hvad et tal bygger på: lov, offentliggjort, register, beregnet, faglig vurdering, mål eller antagelse.",
      en: "What a number rests on: law, published, register, computed, expert, target or assumption.",
    },
  },
];
