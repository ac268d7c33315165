import type { Language } from "../problems/index";

type Words = Readonly<Record<Language, string>>;

/** What the command says of itself. */
export const HELP = {
  program: {
    en: "The economics of social interventions: budgets, checks and explanations from scenario files.",
    da: "Sociale indsatsers økonomi: budgetter, kontrol og forklaringer ud fra scenariefiler.",
  },
  usage: { en: "(run with --help for usage)", da: "(--help viser, hvordan kommandoen bruges)" },
  exits: {
    en: "Exit codes: 0 all is well, 1 check found something that is not accepted, 2 the input cannot be used, 3 the output could not be written, 130 simulate was stopped and told what it had.",
    da: "Slutkoder: 0 alt er vel, 1 check fandt noget, der ikke er accepteret, 2 inddata kan ikke bruges, 3 resultatet kunne ikke skrives, 130 simulate blev stoppet og viste, hvad den havde.",
  },
  examples: { en: "Examples:", da: "Eksempler:" },
  optionsHere: { en: "[options]", da: "[valg]" },
  commandHere: { en: "[command]", da: "[kommando]" },
  help: { en: "display help for command", da: "vis hjælp til kommandoen" },
  version: { en: "output the version number", da: "vis versionsnummeret" },

  budget: {
    en: "print a scenario's budget in the layout of a budget note, checked against its printed source",
    da: "vis et scenaries budget, som det står i et budgetnotat, holdt op mod den trykte kilde",
  },
  run: {
    en: "show what each strategy costs per citizen and for the cohort, who pays, and the difference to today's effort",
    da: "vis, hvad hver indsats koster pr. borger og for alle, hvem der betaler, og forskellen til i dag",
  },
  full: {
    en: "everything: tables, break-evens, what it rests on, and sources, in place of the first page",
    da: "alt: tabeller, break-even, hvad det hviler på, og kilder, i stedet for den første side",
  },
  section: {
    en: "these parts alone, in place of the first page",
    da: "disse dele alene, i stedet for den første side",
  },
  case: {
    en: "one of the scenario's cases, by its name in the file (default: as written, with all cases in a table)",
    da: "en af scenariets varianter, ved dens navn i filen (ellers: som skrevet, med alle varianter i en tabel)",
  },
  pagePayer: {
    en: "whose money; the municipality's when left out, without a calendar all public parties'",
    da: "hvis penge; udeladt kommunens, uden kalender alle offentlige parters",
  },
  chart: {
    en: "draw one picture of a scenario as SVG",
    da: "tegn ét billede af et scenarie som SVG",
  },
  report: {
    en: "write all that is known of a scenario, or of several side by side, to one file that can be printed and handed on",
    da: "skriv alt, der er at sige om et scenarie, eller om flere side om side, til én fil, der kan skrives ud og gives videre",
  },
  reportOut: {
    en: "the file; its ending says the format: .html, .md, .csv or .json",
    da: "filen; endelsen siger formatet: .html, .md, .csv eller .json",
  },
  writeReportFile: {
    en: "write a file name that ends in one of {name}",
    da: "skriv et filnavn, der ender på en af {name}",
  },
  kind: {
    en: "what is drawn: from appropriation to answer, what has come back over time, cost by year, what the answer moves with, who pays whom, where citizens are, the answer in each case",
    da: "hvad der tegnes: fra bevilling til svar, hvad der er kommet igen over tid, udgift år for år, hvad svaret flytter sig med, hvem der betaler hvem, hvor borgerne er, svaret i hver variant",
  },
  breakEven: {
    en: "show what would have to be true for it to pay, for each payer, and when it has paid back",
    da: "vis, hvad der skal til, for at det tjener sig hjem, for hver betaler, og hvornår det er tjent hjem",
  },
  sensitivity: {
    en: "show what the answer moves with: every range, or the values of one parameter or two",
    da: "vis, hvad svaret flytter sig med: alle intervaller eller værdier af en parameter eller to",
  },
  simulate: {
    en: "show how sure the answer is: what it comes to over many draws of what is uncertain",
    da: "vis, hvor sikkert svaret er: hvad det bliver i mange beregninger, hvor det usikre trækkes",
  },
  draws: { en: "how many calculations", da: "hvor mange beregninger" },
  writeDraws: { en: "write a whole number, such as 1000", da: "skriv et helt tal som 1000" },
  seed: {
    en: "which draws: the same number gives the same bytes",
    da: "hvilke træk: samme tal giver de samme bytes",
  },
  writeSeed: {
    en: "write a whole number from 0 to 9007199254740991, such as 46",
    da: "skriv et helt tal fra 0 til 9007199254740991, fx 46",
  },
  threads: {
    en: "how many threads work; the result is the same (default: as many as the machine has)",
    da: "hvor mange tråde der regner; resultatet er det samme (ellers: så mange, maskinen har)",
  },
  writeThreads: { en: "write a number from 1 to 256", da: "skriv et tal fra 1 til 256" },
  precision: {
    en: "stop as soon as the mean is known to so many kroner (its Monte Carlo error)",
    da: "stop, så snart gennemsnittet er kendt på så mange kroner (dets Monte Carlo-fejl)",
  },
  writePrecision: {
    en: "write an amount above 0, such as 500",
    da: "skriv et beløb over 0, fx 500",
  },
  ranges: {
    en: "draw every parameter that has a range and no distribution, but no goal (default: as the scenario says)",
    da: "træk alle parametre med et interval og ingen fordeling, men ingen mål (ellers: som scenariet siger)",
  },
  power: {
    en: "show what a trial of two arms can see: how likely it is to show the difference, and how many citizens it takes",
    da: "vis, hvad et forsøg med to grupper kan se: hvor sandsynligt det viser forskellen, og hvor mange borgere det kræver",
  },
  arms: {
    en: "citizens treated and in the control group, such as 200 200 (default: as the scenario's trial says)",
    da: "borgere i indsatsen og i kontrolgruppen, fx 200 200 (ellers: som scenariets trial siger)",
  },
  writeArms: {
    en: "write two whole numbers, such as --arms 200 200",
    da: "skriv to hele tal, fx --arms 200 200",
  },
  from: { en: "the share of the control group, such as 15%", da: "andelen i kontrolgruppen, fx 15%" },
  to: { en: "the share of those treated, such as 20%", da: "andelen i indsatsen, fx 20%" },
  wantedPower: {
    en: "how likely it is to be to show the difference (default: 80%)",
    da: "hvor sandsynligt det skal vise forskellen (ellers: 80%)",
  },
  alpha: {
    en: "how often a two-sided test may see what is not there (default: 5%)",
    da: "hvor ofte en tosidet test må se det, der ikke er der (ellers: 5%)",
  },
  sd: {
    en: "standard deviation of what a citizen costs, in kroner: tells what it can see of costs as well",
    da: "standardafvigelsen af, hvad en borger koster, i kroner: fortæller også, hvad der kan ses af udgifter",
  },
  writeShare: { en: "write a share such as 15% or 0.15", da: "skriv en andel som 15% eller 0,15" },
  followUp: {
    en: "hold a scenario's goals against what was counted: met, below, or too few to tell",
    da: "hold et scenaries mål op mod det, der er talt: nået, under målet, eller for få til at afgøre det",
  },
  actual: {
    en: "what was counted: [goal=]17/100[@2023-12-31]; the goal's day of follow-up when left out",
    da: "hvad der er talt: [mål=]17/100[@2023-12-31]; udeladt dagen, målet følges op",
  },
  writeActual: {
    en: "write how many of how many, such as 17/100 or success=17/100@2023-12-31",
    da: "skriv hvor mange af hvor mange, fx 17/100 eller success=17/100@2023-12-31",
  },
  actualBeyond: {
    en: "{name}: more are counted than there were",
    da: "{name}: der er talt flere, end der var",
  },
  check: {
    en: "check printed tables, or a scenario, for what does not add up; exits 1 on findings not accepted",
    da: "kontrollér trykte tabeller eller et scenarie for det, der ikke stemmer; slutter med 1, hvis noget ikke er accepteret",
  },
  decompose: {
    en: "solve printed models for a price per place-year and a fixed part",
    da: "løs trykte modeller for en pris pr. helårsplads og en fast del",
  },
  explain: {
    en: "show where an amount comes from: quantity × price, down to evidence and source",
    da: "vis, hvor et beløb kommer fra: mængde × pris, ned til grundlag og kilde",
  },
  parameters: {
    en: "list the Danish figures: rates, taxes and shares by date, with evidence, source and link",
    da: "vis de danske tal: satser, skatter og andele efter dato, med grundlag, kilde og link",
  },
  history: {
    en: "show who paid what for one citizen, before and after income tax, by the Danish rules",
    da: "vis, hvem der betalte hvad for én borger, før og efter indkomstskat, efter de danske regler",
  },
  compile: {
    en: "write a scenario as a compiled model in JSON, which readModel reads without a parser",
    da: "skriv et scenarie som en oversat model i JSON, som readModel læser uden en fortolker",
  },
  schema: {
    en: "print the JSON Schema of every kind of file, for editors",
    da: "vis JSON Schema for alle slags filer, til redigeringsprogrammer",
  },
  init: {
    en: "write a commented scenario to start from",
    da: "skriv et scenarie med kommentarer at begynde med",
  },

  scenarioFiles: { en: "scenario files; - is standard input", da: "scenariefiler; - er standardinddata" },
  scenarioFile: { en: "scenario file; - is standard input", da: "scenariefil; - er standardinddata" },
  checkedFiles: { en: "printed-tables or scenario files", da: "filer med trykte tabeller eller scenarier" },
  decomposedFile: {
    en: "printed-tables file with two or more models",
    da: "fil med trykte tabeller og mindst to modeller",
  },
  pattern: {
    en: "part of an id or a name; all figures when left out",
    da: "en del af et id eller navn; udeladt vises alle",
  },
  historyFile: {
    en: "a history (YAML), or spells alone (CSV) with the three options below",
    da: "et forløb (YAML) eller perioder alene (CSV) med de tre valg nedenfor",
  },
  newFile: { en: "file to write", da: "filen, der skrives" },

  level: {
    en: "price level: a year, or running; the scenario must name an index",
    da: "prisniveau: et år eller running (løbende); scenariet skal nævne et indeks",
  },
  outside: {
    en: "read files that a file names even outside its folder",
    da: "læs filer, som en fil nævner, også uden for dens mappe",
  },
  against: {
    en: "the strategy it is held against (default: the scenario's reference)",
    da: "indsatsen, den holdes op mod (ellers: scenariets reference)",
  },
  othersAgainst: {
    en: "the strategy the others are held against (default: the scenario's reference)",
    da: "indsatsen, de andre holdes op mod (ellers: scenariets reference)",
  },
  of: {
    en: "the strategy looked at (default: the first other than the reference)",
    da: "indsatsen, der ses på (ellers: den første ud over sammenligningen)",
  },
  table: {
    en: "who is where instead, by month (or cycle) or by week since the start",
    da: "i stedet hvem der er hvor, måned for måned (eller cyklus) eller uge for uge fra start",
  },
  out: { en: "write there instead of to the terminal", da: "skriv dertil i stedet for til skærmen" },
  varied: {
    en: "parameters (default: those the scenario asks for, or all with a range)",
    da: "parametre (ellers: dem, scenariet spørger om, eller alle med et interval)",
  },
  oneOrTwo: {
    en: "one parameter or two (default: every range by itself)",
    da: "en parameter eller to (ellers: hvert interval for sig)",
  },
  count: { en: "how many values of each", da: "hvor mange værdier af hver" },
  everyPayer: { en: "for whom (default: every payer)", da: "for hvem (ellers: hver betaler)" },
  onePayer: {
    en: "for whom (default: municipality; public without a calendar)",
    da: "for hvem (ellers: municipality; uden kalender public)",
  },
  whose: {
    en: "whose net cost (default: municipality; public without a calendar)",
    da: "hvis nettoudgift (ellers: municipality; uden kalender public)",
  },
  account: { en: "only this account", da: "kun denne konto" },
  flow: { en: "only this flow", da: "kun denne strøm" },
  strategy: { en: "only this strategy", da: "kun denne indsats" },
  year: { en: "only this year", da: "kun dette år" },
  at: { en: "as they stood on this day", da: "som de var denne dag" },
  coverage: {
    en: "instead: for which years each state can be computed, and why not",
    da: "i stedet: for hvilke år hver tilstand kan beregnes, og hvorfor ikke",
  },
  figures: {
    en: "a file of your own figures, over and beside the Danish ones",
    da: "en fil med egne tal, over og ved siden af de danske",
  },
  evidence: {
    en: "numbers that were read: effects, durations, base rates and prices, with source and sentence",
    da: "tal, der er læst: effekter, varigheder, basisrater og priser, med kilde og sætning",
  },
  evidencePattern: {
    en: "part of an id, a name, a population or an outcome (default: all)",
    da: "en del af et id, et navn, en gruppe eller et udfald (ellers: alle)",
  },
  ownEvidence: {
    en: "a file of your own evidence, YAML or CSV, over and beside these",
    da: "en fil med egen viden, YAML eller CSV, over og ved siden af den",
  },
  municipality: {
    en: "whose income tax, in the place of the file's: koebenhavn, or any other with its rate, Aarhus=24.52",
    da: "hvis indkomstskat, i stedet for filens: koebenhavn, eller enhver anden med sin procent, Aarhus=24,52",
  },
  municipalityForCsv: {
    en: "for CSV: whose income tax, such as koebenhavn or Aarhus=24.52",
    da: "for CSV: hvis indkomstskat, fx koebenhavn eller Aarhus=24,52",
  },
  weeksOnBenefits: {
    en: "for CSV: weeks on benefits before the first spell",
    da: "for CSV: uger på ydelser før den første periode",
  },
  selfSupportedWeeks: {
    en: "for CSV: whole self-supported weeks just before it",
    da: "for CSV: hele uger som selvforsørgende lige før den",
  },
  set: {
    en: "ask at another value of a parameter, such as success=30%; may be repeated",
    da: "spørg ved en anden værdi af en parameter, fx success=30%; kan gentages",
  },
  format: { en: "how the output is written", da: "hvordan resultatet skrives" },
  unit: {
    en: "unit of amounts: kr, 1000 (1.000 kr.) or mio (mio. kr.)",
    da: "beløbenes enhed: kr, 1000 (1.000 kr.) eller mio (mio. kr.)",
  },
  lang: {
    en: "language of words and numbers (default: {otherwise})",
    da: "sprog for ord og tal (ellers: {otherwise})",
  },
  ownLanguage: { en: "the document's own", da: "dokumentets eget" },
  template: {
    en: "what to start from: a budget, a cohort of citizens, a trial, or one citizen's history",
    da: "hvad der begyndes med: et budget, en gruppe borgere (cohort), et forsøg (trial) eller én borgers forløb (history)",
  },

  priceYear: {
    en: "tell everything at the prices of this year; the scenario must name an index",
    da: "fortæl alt i dette års priser; scenariet skal nævne et indeks",
  },
  writeLevel: {
    en: "Write a year such as 2025, or running.",
    da: "Skriv et årstal som 2025, eller running.",
  },
  writeYear: { en: "Write a year such as 2023.", da: "Skriv et årstal som 2023." },
  writeTwo: { en: "Name one parameter, or two to cross.", da: "Nævn én parameter, eller to, der krydses." },
  writeCount: {
    en: "Write a whole number from 2 to 9999.",
    da: "Skriv et helt tal fra 2 til 9999.",
  },
  writeSetting: {
    en: "Write a parameter and its value, such as success=30%.",
    da: "Skriv en parameter og dens værdi, fx success=30%.",
  },
  writeMunicipality: {
    en: "Write a municipality with figures, or any other with its rate in per cent, such as Aarhus=24.52.",
    da: "Skriv en kommune med tal, eller enhver anden med sin procent, fx Aarhus=24,52.",
  },
  setTwice: { en: "{name} is set twice.", da: "{name} er sat to gange." },
  writeDay: { en: "Write a date such as 2022-07-01.", da: "Skriv en dato som 2022-07-01." },
} as const satisfies Record<string, Words>;

/** The headings of help, and what stands beside an option. */
export const HEADINGS_DA: readonly (readonly [RegExp, string])[] = [
  [/^Usage:/u, "Brug:"],
  [/^Options:/u, "Valg:"],
  [/^Arguments:/u, "Argumenter:"],
  [/^Commands:/u, "Kommandoer:"],
];

/** How the reader of arguments says what is wrong with them. */
export const USAGE_DA: readonly (readonly [RegExp, string])[] = [
  [/^error: missing required argument '(.*)'$/mu, "fejl: argumentet »$1« mangler"],
  [/^error: unknown option '(.*)'$/mu, "fejl: ukendt valg »$1«"],
  [/^error: unknown command '(.*)'$/mu, "fejl: ukendt kommando »$1«"],
  [/^error: required option '(.*)' not specified$/mu, "fejl: valget »$1« mangler"],
  [/^error: option '(.*)' argument missing$/mu, "fejl: valget »$1« mangler en værdi"],
  [/^error: option '(.*)' argument '(.*)' is invalid\. /mu, "fejl: »$2« kan ikke bruges til valget »$1«. "],
  [/Allowed choices are (.*)\.$/mu, "Skriv en af: $1."],
  [
    /^error: too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+)\.$/mu,
    "fejl: for mange argumenter: forventede $2, fandt $3.",
  ],
  [/^\(Did you mean one of (.*)\?\)$/mu, "(Mente du en af: $1?)"],
  [/^\(Did you mean (.*)\?\)$/mu, "(Mente du $1?)"],
  [/^error: /mu, "fejl: "],
];

/** Text with each wording put in Danish that is known. */
export const inDanish = (text: string, wordings: readonly (readonly [RegExp, string])[]): string =>
  wordings.reduce((said, [wording, danish]) => said.replace(wording, danish), text);
