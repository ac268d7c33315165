import type { EvidenceEntry } from "./evidence";

/** An entry without its id, which is its key. */
export type Entry = Omit<EvidenceEntry, "id">;

const both = (da: string, en: string) => ({ da, en });

const LEFT_FOR_JOB = both(
  "Kontanthjælpsmodtagere, der afgik til beskæftigelse i 2020 og første halvår 2021, også jobparate",
  "Recipients of cash benefit who left for a job in 2020 and the first half of 2021, also job-ready",
);
const BENCHMARK = {
  unit: "1",
  design: "register",
  year: 2023,
  country: "DK",
  source:
    "Indenrigs- og Sundhedsministeriets Benchmarkingenhed, Analyse af varig beskæftigelse, 13. april 2023",
  link: "https://www.benchmark.dk/nyhedsarkiv/2023/apr/analyse-af-varig-beskaeftigelse-blandt-tidligere-kontanthjaelpsmodtagere",
} as const;

const SYSTEM_2016 = both(
  "Alle i kontanthjælpssystemet i april 2016: kontanthjælp, uddannelseshjælp og integrationsydelse, også jobparate",
  "All in the cash benefit system in April 2016: cash, education and integration benefit, also job-ready",
);
const EXITS = {
  unit: "1",
  design: "register",
  year: 2019,
  country: "DK",
  source: "NB-Beskæftigelse, 1. marts 2019, efter Beskæftigelsesministeriets svar til Folketinget",
  link: "https://www.nb-beskaeftigelse.dk/2019/03/01/fakta-knap-halvdelen-i-arbejde-eller-uddannelse-efter-kontanthjaelp/",
} as const;

const AFTER_19_MONTHS = both("19 måneder senere", "19 months later");
const STATUS_2017 = {
  population: SYSTEM_2016,
  horizon: AFTER_19_MONTHS,
  unit: "1",
  design: "register",
  year: 2018,
  country: "DK",
  source: "Beskæftigelsesministeriet, svar på BEU alm. del 2017-18, spm. 326",
  link: "https://ft.dk/samling/20171/almdel/beu/spm/326/svar/1478614/1876382/index.htm",
} as const;

/** What happens to people on cash benefit and in flex jobs, without a particular intervention. */
export const baseRates = {
  "jobsurvival.kontanthjaelp.2023": {
    ...BENCHMARK,
    label: both(
      "Job, der varer 12 måneder, efter kontanthjælp",
      "Jobs that last 12 months after cash benefit",
    ),
    population: LEFT_FOR_JOB,
    outcome: both("12 måneders sammenhængende beskæftigelse", "12 months of employment without a break"),
    horizon: both("12 måneder efter afgang", "12 months after leaving"),
    value: "0.5",
    range: ["0.38", "0.64"],
    rangeOf: both("mellem kommuner", "between municipalities"),
    sentence:
      "Af de kontanthjælpsmodtagere, der i perioden 2020 – 1. halvår 2021 afgik fra kontanthjælp til beskæftigelse, opnåede 50 pct. varig beskæftigelse.",
  },
  "joblost3months.kontanthjaelp.2023": {
    ...BENCHMARK,
    label: both(
      "Job, der er slut inden for 3 måneder, efter kontanthjælp",
      "Jobs over within 3 months after cash benefit",
    ),
    population: LEFT_FOR_JOB,
    outcome: both("stoppede i beskæftigelse", "employment ended"),
    horizon: both("3 måneder efter afgang", "3 months after leaving"),
    value: "0.26",
    sentence:
      "Af de kontanthjælpsmodtagere, der afgik fra kontanthjælp til beskæftigelse, stoppede 26 pct. i beskæftigelse inden for de første 3 måneder.",
  },
  "joborstudy.leftcash.2019": {
    ...EXITS,
    label: both(
      "I job eller uddannelse, af dem der forlod kontanthjælp",
      "In job or education, of those who left cash benefit",
    ),
    population: SYSTEM_2016,
    outcome: both(
      "i beskæftigelse eller uddannelse i oktober 2018, af dem der var ude",
      "in employment or education in October 2018, of those who were out",
    ),
    horizon: both("30 måneder senere", "30 months later"),
    value: "0.47",
    range: ["0.38", "0.63"],
    rangeOf: both("mellem kommuner", "between municipalities"),
    sentence: "Heraf var 47 procent kommet i beskæftigelse eller uddannelse i oktober 2018.",
  },
  "stayed19months.kontanthjaelp.2018": {
    ...STATUS_2017,
    label: both("Stadig i kontanthjælpssystemet", "Still in the cash benefit system"),
    outcome: both("i kontanthjælpssystemet i november 2017", "in the cash benefit system in November 2017"),
    value: "0.6",
    sentence: "Antal som fortsat er i kontanthjælpssystemet i november 2017: 97.500; andel 60.",
  },
  "inworkafterleaving.kontanthjaelp.2018": {
    ...STATUS_2017,
    label: both(
      "I beskæftigelse, af dem der forlod kontanthjælpssystemet",
      "In employment, of those who left the cash benefit system",
    ),
    outcome: both(
      "beskæftigelse som dominerende status i november 2017, af dem der var ude",
      "mostly in employment in November 2017, of those who were out",
    ),
    value: "0.31",
    sentence:
      "Status november 2017 blandt dem, som ikke længere er i systemet: Beskæftigelse 20.200, andel 31.",
  },
  "support8of10years.aktivitetsparate.2021": {
    label: both("Offentlig forsørgelse i 8 af 10 år", "On public support for 8 of 10 years"),
    population: both(
      "Aktivitetsparate kontanthjælpsmodtagere over 28 år, primo 2020",
      "Activity-ready recipients of cash benefit above 28, early 2020",
    ),
    outcome: both(
      "mindst 8 af de seneste 10 år på offentlig forsørgelse",
      "at least 8 of the last 10 years on public support",
    ),
    value: "0.58",
    unit: "1",
    design: "register",
    year: 2021,
    country: "DK",
    source: "KL, Udvalgte kendetegn blandt aktivitetsparate kontanthjælpsmodtagere primo 2020, 24. juni 2021",
    link: "https://www.kl.dk/nyheder/makro-analyseenheden/arbejdsmarked/udvalgte-kendetegn-blandt-aktivitetsparate-kontanthjaelpsmodtagere-primo-2020/",
    sentence:
      "Blandt de ældre (+28 år), har 58 procent modtaget offentlig forsørgelse i mindst 8 ud af de seneste 10 år.",
  },
  "hours.fleksjob.2024": {
    label: both("Timer om ugen i fleksjob", "Hours a week in a flex job"),
    population: both("Alle i fleksjob i 2023", "All in flex jobs in 2023"),
    outcome: both("gennemsnitligt ugentligt timetal", "average weekly hours"),
    value: "9.1",
    unit: "hours/week",
    design: "register",
    year: 2024,
    country: "DK",
    source: "Dansk Arbejdsgiverforening, Potentiale for højere arbejdstid blandt fleksjobbere, 2024",
    link: "https://www.da.dk/politik-og-analyser/beskaeftigelse/2024/potentiale-for-hoejere-arbejdstid-blandt-fleksjobbere/",
    sentence:
      "Det gennemsnitlige ugentlige timetal i fleksjob er faldet med ca. 2,4 timer fra 11,5 timer om ugen i 2013 til 9,1 timer om ugen i 2023, jf. figur 1.",
  },
  "morehours.fleksjob10hours.2021": {
    label: both("Går op i tid i små fleksjob", "More hours in small flex jobs"),
    population: both(
      "Borgere i fleksjob på op til 10 timer, siden reformen i 2013",
      "Citizens in flex jobs of up to 10 hours, since the reform of 2013",
    ),
    outcome: both("har oplevet at gå op i arbejdstid", "have gone up in hours"),
    value: "0.21",
    unit: "1",
    design: "register",
    year: 2021,
    country: "DK",
    source: "Styrelsen for Arbejdsmarked og Rekruttering, BEU alm. del 2020-21, bilag 276",
    link: "https://ft.dk/samling/20201/almdel/BEU/bilag/276/2381010/index.htm",
    sentence:
      "Siden reformen er det lykkedes at etablere fleksjob på op til 10 timer for cirka 39.000 borgere, hvoraf 21 pct. har oplevet at gå op i arbejdstid.",
  },
} as const satisfies Readonly<Record<string, Entry>>;
