import type { FigureRows } from "./figureRows";
import { municipalityId } from "./municipalityId";

/**
 * Rates of 2025 as StatBank Denmark (PSKAT) has them, as far as its table could be read: it ended in western Jutland.
 * Copenhagen, Frederiksberg, Odense and Roskilde stand in `municipalTax`.
 */
const READ: Readonly<Record<string, string>> = {
  Dragør: "24.8",
  Tårnby: "24.1",
  Albertslund: "25.6",
  Ballerup: "25.5",
  Brøndby: "24.3",
  Gentofte: "24.24",
  Gladsaxe: "23.6",
  Glostrup: "24.6",
  Herlev: "23.7",
  Hvidovre: "25.4",
  "Høje-Taastrup": "24.6",
  Ishøj: "25",
  "Lyngby-Taarbæk": "24.38",
  Rødovre: "25.7",
  Vallensbæk: "25.6",
  Allerød: "25.3",
  Egedal: "25.7",
  Fredensborg: "25.3",
  Frederikssund: "25.7",
  Furesø: "24.88",
  Gribskov: "25.4",
  Halsnæs: "25.7",
  Helsingør: "25.82",
  Hillerød: "25.6",
  Hørsholm: "23.7",
  Rudersdal: "23.52",
  Bornholm: "26.2",
  Greve: "24.59",
  Køge: "25.26",
  Lejre: "25.31",
  Solrød: "24.99",
  Faxe: "25.8",
  Guldborgsund: "25.8",
  Holbæk: "25.3",
  Kalundborg: "24.2",
  Lolland: "26.3",
  Næstved: "25",
  Odsherred: "26.3",
  Ringsted: "26.1",
  Slagelse: "26.1",
  Sorø: "26.3",
  Stevns: "26",
  Vordingborg: "26.3",
  Assens: "26.1",
  "Faaborg-Midtfyn": "26.1",
  Kerteminde: "26.1",
  Langeland: "26.3",
  Middelfart: "25.8",
  Nordfyns: "26",
  Nyborg: "26.3",
  Svendborg: "26.3",
  Ærø: "26.1",
  Billund: "24",
  Esbjerg: "26.1",
};

/** The tax rates of other municipalities, in 2025. */
export const municipalTax2025: FigureRows = {
  ...Object.fromEntries(
    Object.entries(READ).map(([name, rate]) => [
      `skat.kommune.${municipalityId(name)}`,
      {
        da: `Kommuneskatteprocent, ${name}`,
        en: `Municipal tax rate, ${name}`,
        unit: "%",
        values: [["2025", "published", rate, "dst-pskat"]] as const,
      },
    ]),
  ),
  "skat.kommune.aarhus": {
    da: "Kommuneskatteprocent, Aarhus",
    en: "Municipal tax rate, Aarhus",
    unit: "%",
    values: [
      [
        "2025",
        "computed",
        "24.52",
        "talent-aarhus",
        {
          note: "udledt af kommuneskatten af to lønninger: (5.324.314 − 236.959) / (23.651.992 − 1.100.060) af lønnen, over 0,92 efter arbejdsmarkedsbidrag; 24,4 i 2020 (afrundet) hos Skatteministeriet, og op 0,01 i 2022",
        },
      ],
    ],
  },
};
