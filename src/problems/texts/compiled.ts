import type { Text } from "./text";

export const compiledTexts = {
  "model-not-json": {
    en: "this is no JSON; `traedesten compile` writes a model that can be read here",
    da: "dette er ikke JSON; `traedesten compile` skriver en model, der kan læses her",
  },
  "model-not-compiled": {
    en: "this is no compiled model, but {found}; `traedesten compile` makes one of a scenario",
    da: "dette er ikke en oversat model, men {found}; `traedesten compile` laver en ud af et scenarie",
  },
  "model-other-schema": {
    en: "this model was compiled in another form, {found}; this version reads {expected}: compile the scenario again",
    da: "modellen er oversat i en anden form, {found}; denne version læser {expected}: oversæt scenariet igen",
  },
  "model-changed": {
    en: "the model is not what was compiled: its content has another fingerprint than the one it states, {found}: compile the scenario again, or ask withParameters for other values",
    da: "modellen er ikke den, der blev oversat: dens indhold har et andet fingeraftryk end det, den angiver, {found}: oversæt scenariet igen, eller bed withParameters om andre værdier",
  },
  "formula-circle": {
    en: "the formula “{found}” reads itself, by way of others",
    da: "formlen »{found}« læser sig selv gennem andre",
  },
} as const satisfies Record<string, Text>;
