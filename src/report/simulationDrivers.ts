import type { Driver, Simulation } from "../analysis/simulate/types";
import type { Language } from "../problems/index";
import { type Block, heading, table } from "./block";
import { listed, quoted } from "./numbers";
import { shareText } from "./shareText";
import { TEXTS } from "./simulationTexts";
import { EVIDENCE_WORDS, fill } from "./words";

const text = (value: string) => ({ text: value });
const left = (name: string) => ({ heading: name, align: "left" as const });
const right = (name: string) => ({ heading: name, align: "right" as const });

/** Whether it can be told from one that does not move the answer. */
const isDriver = ({ share, error }: Driver): boolean => share > 2 * error;

const isGuess = ({ evidence }: Driver): boolean => evidence === "target" || evidence === "assumption";

/** What moves the answer, the most first, as far as it can be told from nothing. */
export const driverBlocks = ({ drivers = [] }: Simulation, language: Language): readonly Block[] => {
  const shown = drivers.filter(isDriver);
  if (shown.length === 0) return [];
  return [
    heading(TEXTS.movers[language]),
    table({
      columns: [
        left(TEXTS.parameter[language]),
        left(TEXTS.evidence[language]),
        right(TEXTS.explains[language]),
        right(TEXTS.plusMinus[language]),
      ],
      lines: shown.map(({ label, evidence, share, error }) => ({
        cells: [
          text(label[language]),
          text(EVIDENCE_WORDS[evidence][language]),
          text(shareText(share, language)),
          text(shareText(error, language)),
        ],
      })),
    }),
  ];
};

const NAMED = 3;

/** What the answer moves most with, and which of it nobody has measured. */
export const driversText = ({ drivers = [] }: Simulation, language: Language): readonly string[] => {
  const named = drivers.slice(0, NAMED).filter(isDriver);
  if (named.length === 0) return [];
  const guessed = named.filter(isGuess);
  return [
    fill(TEXTS.drivers[language], {
      drivers: listed(
        named.map(
          ({ label, share }) => `${quoted(label[language], language)} (${shareText(share, language)})`,
        ),
        language,
      ),
    }),
    ...(guessed.length === 0
      ? []
      : [
          fill(TEXTS.guessed[language], {
            which: listed(
              guessed.map(
                ({ label, evidence }) =>
                  `${quoted(label[language], language)} (${EVIDENCE_WORDS[evidence][language]})`,
              ),
              language,
            ),
          }),
        ]),
  ];
};

/** Whether shares of calculations are chances: what moves the answer most is measured, and no goal is taken as reached. */
export const areChances = ({ drivers = [], notDrawn }: Simulation): boolean =>
  drivers.length > 0 &&
  !drivers.slice(0, NAMED).some(isGuess) &&
  !notDrawn.some(({ reason }) => reason === "target");
