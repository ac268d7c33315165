import type { Driver, Evidence, Party } from "../model/index";
import { inNumber, type Language } from "../problems/index";

type Words = Readonly<Record<Language, string>>;

/** Words that more than one report uses, in the language of a Danish municipal budget and its English gloss. */
export const WORDS = {
  activities: { da: "Aktiviteter i forslaget", en: "Activities proposed" },
  controlArea: { da: "Styringsområde", en: "Control area (styringsområde)" },
  committee: { da: "Udvalg", en: "Committee (udvalg)" },
  appropriation: { da: "Bevilling", en: "Appropriation (bevilling)" },
  direction: { da: "Indtægt/ Udgift (I/U)", en: "Income/ expense (I/U)" },
  total: { da: "I alt", en: "Total" },
  netTotal: { da: "Udgifter i alt (netto)", en: "Total expenses (net)" },
  areaTotal: { da: "Udgifter i alt", en: "Total expenses" },
  overview: {
    da: "Oversigt over aktiviteter på alle styringsområder",
    en: "Activities in all control areas",
  },
  expensesFor: { da: "Udgifter til {area}", en: "Expenses for {area}" },
  adjusted: {
    da: "Enkelte tal er rundet modsat, så tabellen går op i rækker og kolonner.",
    en: "Some figures are rounded the other way, so that rows and columns add up to their totals.",
  },
  readAs: { da: "Sådan er tallene læst", en: "How the numbers are read" },
  restsOn: { da: "Hvad det hviler på", en: "What it rests on" },
  background: {
    da: "Hvad man ellers ved, og som ikke indgår i noget tal",
    en: "What else is known, and enters no figure",
  },
  findings: { da: "Hvad der ikke stemmer", en: "What does not add up" },
  roundedApart: {
    da: "Hvert tal er afrundet for sig, så summer og forskelle kan afvige fra de viste tal.",
    en: "Every figure is rounded by itself, so that sums and differences may differ from the figures shown.",
  },
  withinRounding: { da: "Kan skyldes afrunding", en: "May be due to rounding" },
  ofRounding: {
    da: "Tallene kan være rundet af hvert for sig: af n tal kan summen afvige op til (n + 1)/2 enheder af sidste ciffer, uden at noget er forkert.",
    en: "The amounts may each have been rounded: of n of them the sum may be off by up to (n + 1)/2 units of the last digit, without anything being wrong.",
  },
  onlyRounding: {
    da: "Intet, som afrunding ikke kan forklare.",
    en: "Nothing that rounding cannot explain.",
  },
  noFindings: { da: "Alt stemmer.", en: "Everything adds up." },
  noOtherFindings: {
    da: "Intet ud over det, der er accepteret nedenfor.",
    en: "Nothing beyond what is accepted below.",
  },
  accepted: { da: "Accepteret på forhånd", en: "Accepted beforehand" },
  unusedAccept: {
    da: "Under accept står id'er, som ingen uoverensstemmelse har: {ids}.",
    en: "These ids under accept match no finding: {ids}.",
  },
  converted: {
    da: "Beløbene ovenfor er skrevet i {from}; tabellerne er regnet om til {to}.",
    en: "The amounts above are written in {from}; the tables are converted to {to}.",
  },
  scenario: { da: "Scenarie", en: "Scenario" },
  strategy: { da: "Strategi", en: "Strategy" },
  "no-outcomes": {
    da: "Der er ikke regnet med resultater for borgerne: tallene er et budget, ikke en virkning.",
    en: "No outcomes for the citizens are modelled: the figures are a budget, not an effect.",
  },
  perspective: {
    da: "Nettoudgift for {party}: betalt minus modtaget.",
    en: "Net cost for {party}: paid minus received.",
  },
  source: { da: "Kilde: {source}.", en: "Source: {source}." },
  printedAs: {
    da: "{count} uoverensstemmelser; kilden er ikke rettet.",
    en: "{count} findings; the source is not corrected.",
  },
  oneFinding: {
    da: "1 uoverensstemmelse; kilden er ikke rettet.",
    en: "1 finding; the source is not corrected.",
  },
} as const satisfies Record<string, Words>;

export const EVIDENCE_WORDS: Record<Evidence, Words> = {
  law: { da: "lov", en: "law" },
  published: { da: "offentliggjort", en: "published" },
  register: { da: "register", en: "register" },
  computed: { da: "beregnet", en: "computed" },
  expert: { da: "faglig vurdering", en: "expert" },
  target: { da: "mål, ikke et resultat", en: "target, not a result" },
  assumption: { da: "antagelse", en: "assumption" },
};

export const PARTY_WORDS: Record<Party | "public" | "society", Words> = {
  municipality: { da: "kommunen", en: "the municipality" },
  centralGovernment: { da: "staten", en: "central government" },
  region: { da: "regionen", en: "the region" },
  foundation: { da: "fonden", en: "the foundation" },
  unemploymentFund: { da: "a-kassen", en: "the unemployment fund" },
  citizen: { da: "borgeren", en: "the citizen" },
  employer: { da: "arbejdsgiveren", en: "the employer" },
  economy: { da: "økonomien", en: "the economy" },
  public: { da: "det offentlige", en: "the public sector" },
  society: { da: "samfundet", en: "society" },
};

export const DRIVER_WORDS: Record<Driver, { readonly one: Words; readonly many: Words }> = {
  "place-month": {
    one: { da: "pladsmåned", en: "place-month" },
    many: { da: "pladsmåneder", en: "place-months" },
  },
  "place-year": { one: { da: "pladsår", en: "place-year" }, many: { da: "pladsår", en: "place-years" } },
  person: { one: { da: "person", en: "person" }, many: { da: "personer", en: "persons" } },
  "staff-month": {
    one: { da: "månedsværk", en: "staff-month" },
    many: { da: "månedsværk", en: "staff-months" },
  },
  "staff-year": { one: { da: "årsværk", en: "staff-year" }, many: { da: "årsværk", en: "staff-years" } },
  "person-month": {
    one: { da: "måned", en: "month" },
    many: { da: "måneder", en: "months" },
  },
  "person-week": { one: { da: "uge", en: "week" }, many: { da: "uger", en: "weeks" } },
  "person-year": { one: { da: "år", en: "year" }, many: { da: "år", en: "years" } },
  event: { one: { da: "hændelse", en: "event" }, many: { da: "hændelser", en: "events" } },
  "calendar-year": {
    one: { da: "kalenderår", en: "calendar year" },
    many: { da: "kalenderår", en: "calendar years" },
  },
  date: { one: { da: "gang", en: "date" }, many: { da: "gange", en: "dates" } },
  time: { one: { da: "gang", en: "time" }, many: { da: "gange", en: "times" } },
};

/** Fills `{slots}`. */
export const fill = (template: string, slots: Readonly<Record<string, string>>): string =>
  inNumber(template, slots).replace(/\{(\w+)\}/gu, (slot, name: string) => slots[name] ?? slot);
