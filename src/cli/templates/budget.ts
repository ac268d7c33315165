import type { Language } from "../../problems/index";

interface StarterText {
  readonly head: string;
  readonly title: string;
  readonly horizon: string;
  readonly parameters: string;
  readonly note: string;
  readonly source: string;
  readonly accounts: string;
  readonly label: string;
  readonly staff: string;
  readonly placePrice: string;
  readonly staffPrice: string;
  readonly citizens: string;
  readonly caseworkers: string;
  readonly placesFlow: string;
  readonly places: string;
  readonly persons: string;
}

const TEXTS: Record<Language, StarterText> = {
  da: {
    head: "Et budget til at begynde med. Ret tallene, og kør: traedesten budget DENNE-FIL",
    title: "Mit projekt",
    horizon: "til og med 31. december 2027; datoen i until tælles ikke med",
    parameters:
      "Hvert tal siger, hvordan man ved det: law, published, register, computed, expert, target, assumption.",
    note: "Skriv, hvorfor netop dette tal.",
    source: "Tilbud fra leverandøren, marts 2025",
    accounts: "Linjer i budgettabellen, hver med styringsområde, udvalg og bevilling.",
    label: "Indsats for 20 borgere",
    staff: "1 årsværk i jobcentret",
    placePrice: "Pris pr. helårsplads",
    staffPrice: "Pris pr. årsværk",
    citizens: "borgere",
    caseworkers: "sagsbehandlere i jobcentret",
    placesFlow: "Pladser",
    places: "pladser ad gangen",
    persons: "personer i alt over perioden: skriv persons: 20, per: person og unit: DKK/person",
  },
  en: {
    head: "A budget to start from. Change the figures, and run: traedesten budget THIS-FILE",
    title: "My project",
    horizon: "through 31 December 2027; the date in until is not counted",
    parameters:
      "Every figure says how it is known: law, published, register, computed, expert, target, assumption.",
    note: "Say why this figure and no other.",
    source: "The supplier's offer, March 2025",
    accounts: "Lines of the budget table, each with its control area, committee and appropriation.",
    label: "Programme for 20 citizens",
    staff: "1 staff-year at the job centre",
    placePrice: "Price per place-year",
    staffPrice: "Price per staff-year",
    citizens: "citizens",
    caseworkers: "caseworkers at the job centre",
    placesFlow: "Places",
    places: "places open at a time",
    persons: "persons in all over the period: write persons: 20, per: person and unit: DKK/person",
  },
};

const scenario = (language: Language): string => {
  const text = TEXTS[language];
  return `# yaml-language-server: $schema=./node_modules/traedesten/schema.json
#
# ${text.head}
kind: scenario
language: ${language}
title: ${text.title}

prices: { currency: DKK, level: 2025 }
horizon: { from: 2026-01-01, until: 2028-01-01 }   # ${text.horizon}

# ${text.parameters}
parameters:
  placePrice:
    label: ${text.placePrice}
    value: 120_000
    unit: DKK/place-year
    evidence: expert
    source: ${text.source}
  staffPrice:
    label: ${text.staffPrice}
    value: 650_000
    unit: DKK/staff-year
    evidence: assumption
    note: ${text.note}

# ${text.accounts}
accounts:
  programme:
    label: ${text.label}
    controlArea: Overførsler mv.
    direction: expense
  caseworkers:
    label: ${text.staff}
    controlArea: Service
    direction: expense

strategies:
  intensive:
    capacity:
      citizens:
        label: ${text.citizens}
        places: 20          # ${text.places}; ${text.persons}
      caseworkers:
        label: ${text.caseworkers}
        staff: 1
    flows:
      places:
        label: ${text.placesFlow}
        from: municipality
        to: economy
        account: programme
        per: place-year
        of: citizens
        amount: placePrice
      caseworkers:
        label: ${text.caseworkers.charAt(0).toUpperCase() + text.caseworkers.slice(1)}
        from: municipality
        to: economy
        account: caseworkers
        per: staff-year
        of: caseworkers
        amount: staffPrice
`;
};

/** A small commented scenario, in Danish or English, that runs as it is. */
export const budgetTemplate: Record<Language, string> = { da: scenario("da"), en: scenario("en") };
