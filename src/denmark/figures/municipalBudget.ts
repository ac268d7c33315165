import type { FigureRows } from "./figureRows";

/** Budget law, ceilings and Copenhagen's investment pools. */
export const municipalBudget = {
  "budgetlov.betinget_bloktilskud.service": {
    da: "Bloktilskud betinget af budgetterede serviceudgifter",
    en: "Block grant conditional on budgeted service spending",
    unit: "DKK/year",
    values: [["2014-01-01/", "published", "3000000000", "ism-budgetlov"]],
  },
  "budgetlov.betinget_bloktilskud.anlaeg": {
    da: "Bloktilskud betinget af budgetterede anlægsudgifter",
    en: "Block grant conditional on budgeted capital spending",
    unit: "DKK/year",
    values: [["2014-01-01/", "published", "1000000000", "ism-budgetlov"]],
  },
  "budgetlov.sanktion.kollektiv": {
    da: "Regnskabssanktion, del fordelt på alle kommuner efter folketal",
    en: "Accounts sanction, share spread on all municipalities by population",
    unit: "%",
    values: [["2014-01-01/", "published", "40", "ism-budgetlov"]],
  },
  "budgetlov.sanktion.individuel": {
    da: "Regnskabssanktion, del fordelt på kommuner med overskridelse",
    en: "Accounts sanction, share spread on municipalities that exceeded",
    unit: "%",
    values: [["2014-01-01/", "published", "60", "ism-budgetlov"]],
  },
  "udgiftsloft.kommuner": {
    da: "Udgiftsloft for kommunerne (service)",
    en: "Municipal expenditure ceiling (services)",
    unit: "DKK/year",
    values: [
      ["2025", "published", "275600000000", "l-241-2021", { note: "lovforslaget som fremsat" }],
      ["2026", "published", "287800000000", "l-208-2022", { note: "lovforslaget som fremsat" }],
    ],
  },
  "serviceramme.kommuner": {
    da: "Kommunernes serviceramme",
    en: "Municipal service frame (serviceramme)",
    unit: "DKK/year",
    values: [
      [
        "2025",
        "published",
        "323600000000",
        "bt-2024-oekonomiaftale",
        { note: "presseomtale af økonomiaftalen" },
      ],
    ],
  },
  "koebenhavn.investeringspuljer": {
    da: "Københavns investeringspuljer, afsat",
    en: "Copenhagen investment pools, allotted",
    unit: "DKK/year",
    values: [
      ["2016-01-01/2018-12-31", "published", "450000000", "kk-buu-2018-06-06"],
      ["2023", "published", "415000000", "kk-oeu-2023-03-14", { note: "vedtaget, med innovationspuljen" }],
      ["2024", "published", "375000000", "kk-oeu-2024-03-05", { note: "med innovationspuljen" }],
      ["2026", "published", "375000000", "kk-oeu-2025-11-25"],
    ],
  },
  "koebenhavn.investeringspuljer.planlagt.i_alt": {
    da: "Københavns investeringspuljer som planlagt i januar 2022, i alt",
    en: "Copenhagen investment pools as planned in January 2022, total",
    unit: "DKK/year",
    values: [["2023", "published", "450000000", "kk-oeu-2022-01-26"]],
  },
  "koebenhavn.investeringspuljer.planlagt.anlaeg": {
    da: "Københavns investeringspuljer som planlagt i januar 2022, anlæg",
    en: "Copenhagen investment pools as planned in January 2022, capital",
    unit: "DKK/year",
    values: [["2023", "published", "315000000", "kk-oeu-2022-01-26"]],
  },
  "koebenhavn.investeringspuljer.planlagt.service": {
    da: "Københavns investeringspuljer som planlagt i januar 2022, service",
    en: "Copenhagen investment pools as planned in January 2022, services",
    unit: "DKK/year",
    values: [["2023", "published", "135000000", "kk-oeu-2022-01-26"]],
  },
  "koebenhavn.investeringspuljer.planlagt.innovation": {
    da: "Københavns investeringspuljer som planlagt i januar 2022, heraf innovationspuljen",
    en: "Copenhagen investment pools as planned in January 2022, of which the innovation pool",
    unit: "DKK/year",
    values: [["2023", "published", "20000000", "kk-oeu-2022-01-26"]],
  },
  "koebenhavn.investeringspuljer.udmoentet": {
    da: "Københavns investeringspuljer, udmøntet med budgettet",
    en: "Copenhagen investment pools, spent with the budget",
    unit: "DKK/year",
    values: [["2024", "published", "54900000", "kk-oeu-2024-03-05"]],
  },
  "koebenhavn.investeringspuljer.rest": {
    da: "Københavns investeringspuljer, rest",
    en: "Copenhagen investment pools, remaining",
    unit: "DKK/year",
    values: [["2024", "published", "320100000", "kk-oeu-2024-03-05"]],
  },
  "koebenhavn.effektiviseringsmaal": {
    da: "Københavns måltal for effektiviseringer",
    en: "Copenhagen efficiency target",
    unit: "DKK/year",
    values: [["2023", "published", "340000000", "kk-oeu-2022-01-26"]],
  },
  "koebenhavn.ekstraordinaer_fremskrivning.anlaeg": {
    da: "Københavns pulje til ekstraordinær pris- og lønfremskrivning af anlæg",
    en: "Copenhagen pool for extraordinary price and wage uplift of capital projects",
    unit: "DKK",
    values: [["2022", "published", "545400000", "kk-oeu-2022-08-24"]],
  },
  "koebenhavn.investeringspuljer.tilbagebetaling": {
    da: "Københavns investeringspuljer, længste tilbagebetalingstid som udgangspunkt",
    en: "Copenhagen investment pools, payback normally at most",
    unit: "years",
    values: [["2026-02-16/", "published", "6", "kk-biu-2026-02-16"]],
  },
} satisfies FigureRows;
