import type { Language } from "../../problems/index";

/** One citizen's course. */
export const historyTemplate = (say: (da: string, en: string) => string, language: Language): string => `#
# ${say(
  "Én borgers forløb (opdigtet). Ret perioderne, og kør: traedesten history DENNE-FIL",
  "One citizen's course (an invented one). Change the spells, and run: traedesten history THIS-FILE",
)}
kind: history
language: ${language}
title: ${say("Fra kontanthjælp over fleksjob til job", "From cash benefit through a flex job to a job")}
rules: denmark
gaps: carryForward           # ${say("hvor en sats mangler for en dag, den seneste; det står blandt antagelserne", "where a rate is missing for some day, its latest; told among the assumptions")}
municipality: koebenhavn     # ${say("hvis indkomstskat: såsom aarhus (2025: 59 kommuner), eller gennemsnit", "whose income tax: such as aarhus (59 municipalities in 2025), or gennemsnit for any other")}
ladder:
  weeksOnBenefits: 30        # ${say("uger på ydelser før den første periode", "weeks on benefits before the first spell")}
  selfSupportedWeeks: 0      # ${say("hele uger som selvforsørgende lige før den", "whole self-supported weeks just before it")}

# ${say("Perioder efter hinanden; begge dage tælles med. Løn og beløb er kroner om måneden.", "Spells one after the other; both days are counted. Wages and amounts are kroner a month.")}
spells:
  - { from: 2021-01-04, to: 2022-06-30, state: cashBenefit, category: 30plus_andre }
  - { from: 2022-07-01, to: 2023-06-30, state: flexJob, awarded: 2022-06-20, wage: 8_000 }
  - { from: 2023-07-01, to: 2024-08-31, state: ordinaryJob, wage: 24_500 }

# ${say("Hvad kommunen ellers betalte.", "What else the municipality paid.")}
costs:
  - { kind: programme, from: 2022-01-01, to: 2022-12-31, perMonth: 9_333.33 }
`;
