import type { Text } from "./text";

/** Histories: the spells of one citizen. */
export const historyTexts = {
  "rules-not-given": {
    en: "the history asks for the rules of “{found}”; given are {expected}",
    da: "historikken beder om reglerne for »{found}«; der er givet {expected}",
  },
  "spells-overlap": {
    en: "the spell begins {from}, before the one from {otherFrom} ends (its last day is {otherTo})",
    da: "perioden begynder {from}, før den fra {otherFrom} slutter (dens sidste dag er {otherTo})",
  },
  "spells-gap": {
    en: "nothing says where the citizen was from {from} to {to}: add a spell, or name a state under betweenSpells",
    da: "intet siger, hvor borgeren var fra {from} til {to}: tilføj en periode, eller nævn en tilstand under betweenSpells",
  },
  "input-not-read": {
    en: "“{found}” is not read in the state {state}; it reads {expected}",
    da: "»{found}« læses ikke i tilstanden {state}; den læser {expected}",
  },
  "input-needed": {
    en: "the state {state} needs {expected}",
    da: "tilstanden {state} kræver {expected}",
  },
  "award-after-spell": {
    en: "awarded {found}, after the spell begins {from}",
    da: "bevilget {found}, efter at perioden begynder {from}",
  },
} as const satisfies Record<string, Text>;
