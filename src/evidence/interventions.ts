import type { Entry } from "./entries";

const both = (da: string, en: string) => ({ da, en });

const MENTAL = both("Voksne med svær psykisk lidelse", "Adults with severe mental illness");
const USUAL = both("kontrolgruppen, vanlig indsats", "the control group, service as usual");
const IPS = both("IPS", "IPS");
const within = (months: number) => both(`inden for ${months} måneder`, `within ${months} months`);

const JAMA = {
  population: MENTAL,
  outcome: both("ordinært job eller uddannelse", "competitive employment or education"),
  horizon: within(18),
  unit: "1",
  design: "trial",
  year: 2019,
  country: "DK",
  source: "Christensen m.fl., JAMA Psychiatry 2019;76(12), n = 720",
  link: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6727676",
  sentence:
    "In this randomized clinical trial of 720 adults with severe mental illness, the proportion achieving competitive employment or education was 59.9% in individual placement and support, 59.1% in those receiving individual placement and support with enhancements, and 46.5% in those receiving service as usual.",
} as const;

const LONGER = {
  ...JAMA,
  horizon: within(30),
  year: 2023,
  source: "Psychiatry Journal 2023, 2789891, n = 720",
  link: "https://preview.hindawi.com/journals/psychiatry/2023/2789891/",
  sentence:
    "Participants receiving IPS or IPSE were more likely to obtain competitive employment or education than those who received service as usual (IPS 65%, IPSE 65%, SAU 53%, ), and they worked on average more weeks competitively (IPS 25 weeks, IPSE 21 weeks, SAU 17 weeks; IPS vs. SAU and IPSE vs. SAU ).",
} as const;
const WEEKS = {
  ...LONGER,
  outcome: both("uger i ordinært job", "weeks in competitive employment"),
  unit: "weeks",
} as const;

const NORWAY = {
  population: both(
    "Personer med moderat til svær psykisk lidelse",
    "People with moderate to severe mental illness",
  ),
  outcome: both("ordinært job", "competitive employment"),
  horizon: both("efter 12 måneder", "at 12 months"),
  unit: "1",
  design: "trial",
  year: 2019,
  country: "NO",
  source: "Reme m.fl., Scand J Work Environ Health 2019;45(1):33-41, n = 410",
  link: "https://www.sjweh.fi/show_abstract.php?abstract_id=3753&fullText=1",
  sentence:
    "At 12-months follow-up, 36.6% of participants in the IPS group and 27.1% of participants in the control group were in competitive employment, while the difference was slightly higher (37.4% versus 27.1%) at 18-months follow-up.",
} as const;

const ANXIETY = {
  population: both("Personer med affektive lidelser og angst", "People with mood and anxiety disorders"),
  outcome: both("tilbage i job eller uddannelse", "back in work or education"),
  horizon: both("efter 24 måneder", "after 24 months"),
  unit: "1",
  design: "trial",
  year: 2017,
  country: "DK",
  source: "Hellström m.fl., Occupational and Environmental Medicine 2017;74(10):717, n = 326",
  link: "https://oem.bmj.com/content/74/10/717",
  sentence:
    "After 24 months, 44.4% (72/162) of the participants receiving IPS-MA had returned to work or education compared with 37.8% (62/164) following SAU (OR=1.34, 95% CI: 0.86 to 2.10, p=0.20).",
} as const;

const SCOTLAND = {
  population: both(
    "Deltagere i Fair Start Scotland, længere fra arbejdsmarkedet, 2018–2021",
    "Participants of Fair Start Scotland, further from the labour market, 2018–2021",
  ),
  unit: "1",
  design: "estimate",
  year: 2021,
  country: "GB",
  source: "Scottish Government, Fair Start Scotland: economic evaluation, 14 October 2021",
  link: "https://www.gov.scot/publications/economic-evaluation-fair-start-scotland/pages/8/",
  sentence:
    "the results indicate that for every £1 spent on the service, the estimated benefit was £3.60 to society, £1.60 to public finances, and £2.60 to Fair Start Scotland participants.",
} as const;
const OUTCOMES = {
  ...SCOTLAND,
  design: "register",
  link: "https://gov.scot/publications/fair-start-scotland-economic-evaluation/pages/6",
} as const;
const lasted = (weeks: number) => both(`job i ${weeks} uger`, `a job for ${weeks} weeks`);

/** What interventions have done, and what became of those who did not get them. */
export const interventions = {
  "job.ips.smi.2019": {
    ...JAMA,
    label: both("Job eller uddannelse med IPS", "Job or education with IPS"),
    value: "0.599",
  },
  "job.usual.smi.2019": {
    ...JAMA,
    label: both("Job eller uddannelse uden IPS", "Job or education without IPS"),
    value: "0.465",
    note: USUAL,
  },
  "job30months.ips.smi.2023": {
    ...LONGER,
    label: both("Job eller uddannelse med IPS, 30 måneder", "Job or education with IPS, 30 months"),
    value: "0.65",
  },
  "job30months.usual.smi.2023": {
    ...LONGER,
    label: both("Job eller uddannelse uden IPS, 30 måneder", "Job or education without IPS, 30 months"),
    value: "0.53",
    note: USUAL,
  },
  "weeks30months.ips.smi.2023": {
    ...WEEKS,
    label: both("Uger i job med IPS", "Weeks in a job with IPS"),
    value: "25",
    note: IPS,
  },
  "weeks30months.usual.smi.2023": {
    ...WEEKS,
    label: both("Uger i job uden IPS", "Weeks in a job without IPS"),
    value: "17",
    note: USUAL,
  },
  "job.ips.norway.2019": {
    ...NORWAY,
    label: both("Job med IPS, Norge", "Job with IPS, Norway"),
    value: "0.366",
  },
  "job.usual.norway.2019": {
    ...NORWAY,
    label: both("Job uden IPS, Norge", "Job without IPS, Norway"),
    value: "0.271",
    note: USUAL,
  },
  "job.ips.anxiety.2017": {
    ...ANXIETY,
    label: both("Job eller uddannelse med IPS-MA", "Job or education with IPS-MA"),
    value: "0.444",
  },
  "job.usual.anxiety.2017": {
    ...ANXIETY,
    label: both("Job eller uddannelse uden IPS-MA", "Job or education without IPS-MA"),
    value: "0.378",
    note: USUAL,
  },
  "oddsratio.ips.anxiety.2017": {
    ...ANXIETY,
    label: both("Oddsratio for job eller uddannelse, IPS-MA", "Odds ratio of job or education, IPS-MA"),
    value: "1.34",
    range: ["0.86", "2.10"],
    rangeOf: both("95 % konfidensinterval", "95% confidence interval"),
  },
  "stablejob.hjoerring.2020": {
    label: both(
      "Stabilt job i fjerde år, Hjørringmodellen",
      "Stable job in the fourth year, the Hjørring model",
    ),
    population: both(
      "524 aktivitetsparate kontanthjælpsmodtagere i Hjørring, 2015–2018",
      "524 activity-ready recipients of cash benefit in Hjørring, 2015–2018",
    ),
    outcome: both(
      "mindst 27,75 timer om ugen i fjerde kvartal 2018",
      "at least 27.75 hours a week in the fourth quarter of 2018",
    ),
    horizon: both("fjerde år", "the fourth year"),
    value: "0.074",
    unit: "1",
    design: "register",
    year: 2020,
    country: "DK",
    source: "NB-Beskæftigelse, 11. februar 2020, om Aalborg Universitets evaluering",
    link: "https://www.nb-beskaeftigelse.dk/2020/02/11/det-tager-flere-aar-at-faa-aktivitetsparate-borgere-i-loennet-arbejde/",
    sentence:
      "I alt 7,4 procent af de 524 kontanthjælpsmodtagere havde i de sidste tre måneder af 2018 stabil beskæftigelse",
    note: both(
      "Andelen er ingen effekt; artiklen skriver også 163 borgere, som ikke er 7,4 procent af 524.",
      "The share is no effect; the article also writes 163 citizens, which is not 7.4 per cent of 524.",
    ),
  },
  "returnsociety.fairstart.2021": {
    ...SCOTLAND,
    label: both("Samfundets udbytte pr. pund", "Society's return per pound"),
    outcome: both("nytte for samfundet pr. brugt pund", "benefit to society per pound spent"),
    value: "3.60",
  },
  "returnpublic.fairstart.2021": {
    ...SCOTLAND,
    label: both("Det offentliges udbytte pr. pund", "Public finances' return per pound"),
    outcome: both("nytte for det offentlige pr. brugt pund", "benefit to public finances per pound spent"),
    value: "1.60",
  },
  "job13weeks.fairstart.2021": {
    ...OUTCOMES,
    label: both("Job i 13 uger, Fair Start Scotland", "13 weeks in a job, Fair Start Scotland"),
    outcome: lasted(13),
    value: "0.23",
    sentence: "Percentage of participants who achieved the 13-week outcome 36% 23% (for the 2018 cohort)",
  },
  "job26weeks.fairstart.2021": {
    ...OUTCOMES,
    label: both("Job i 26 uger, Fair Start Scotland", "26 weeks in a job, Fair Start Scotland"),
    outcome: lasted(26),
    value: "0.18",
    sentence: "Percentage of participants who achieved the 26-week outcome 30% 18% (for the 2018 cohort)",
  },
  "effort.bruttoledig.koebenhavn.2021": {
    label: both(
      "Udgift til aktivering og administration pr. bruttoledig, København",
      "Spending on activation and administration per gross unemployed, Copenhagen",
    ),
    population: both(
      "Bruttoledige i København 2020, kun jobparate; udgiften er til alle",
      "Gross unemployed in Copenhagen in 2020, only job-ready; the spending is on all",
    ),
    outcome: both("bruttoudgift pr. ledig om året", "gross spending per unemployed a year"),
    value: "81329",
    unit: "DKK/person-year",
    design: "register",
    year: 2021,
    country: "DK",
    source: "NB-Økonomi, 30. september 2021",
    link: "https://www.nb-okonomi.dk/2021/09/30/stor-forskel-i-kommunernes-udgifter-til-beskaeftigelsesindsats/",
    sentence:
      "Ikke langt over ligger Københavns Kommune, der med gennemsnitlige bruttoudgifter pr. ledig på 81.329 kr. pr. indbygger ligger væsentlig under landsgennemsnittet.",
    note: both(
      "Nævneren har kun jobparate, så en borger i gennemsnit koster mindre; priserne er 2020.",
      "The denominator has job-ready people only, so that a citizen costs less on average; prices of 2020.",
    ),
  },
} as const satisfies Readonly<Record<string, Entry>>;
