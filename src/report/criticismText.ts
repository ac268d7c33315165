import type { Criticism, CriticismValue } from "../analysis/index";
import { formatDate } from "../calendar/index";
import { Decimal } from "../decimal";
import type { Language } from "../problems/index";
import { checked, inNumber, is } from "../problems/index";
import { AFTER_YEAR, CRITICISMS, DIRECTIONS, IN_CASE } from "./criticismWords";
import { areShares, count, kroner, listed, measured, percent, quantity, quoted } from "./numbers";
import { criticismShape } from "./shapes";
import { fill } from "./words";

type Labelled = Exclude<CriticismValue, string | readonly unknown[]>;

const isList = (value: CriticismValue): value is readonly Labelled[] => Array.isArray(value);

/** A value as its slot tells it. */
const shown = ({ values }: Criticism, name: string, how: string | undefined, language: Language): string => {
  const value = values[name] ?? "";
  if (isList(value))
    return listed(
      value.map((label) => quoted(label[language], language)),
      language,
    );
  if (typeof value !== "string") return value[language];
  const textOf = (key: string): string => (typeof values[key] === "string" ? values[key] : "");
  switch (how) {
    case "money":
      return kroner(value, textOf("currency"), language);
    case "quantity": {
      const told = values.inPercent;
      const beside = ["value", "low", "high"].map(textOf).filter((text) => text !== "");
      const inPercent = told === undefined ? areShares(textOf("unit"), beside) : told === "yes";
      return quantity(value, textOf("unit"), textOf("currency"), language, inPercent);
    }
    case "percent":
      return percent(value, language);
    case "afterYear": {
      const isSaid = new Decimal(textOf("weeks")).minus(52).abs().lt(1) || textOf("years") === "1";
      return isSaid ? "" : fill(AFTER_YEAR[language], { share: percent(value, language) });
    }
    case "count":
      return count(value, language);
    case "weeks":
    case "years":
      return measured(value, how, language);
    case "date":
      return formatDate(value, language);
    case "direction":
      return DIRECTIONS[value]?.[language] ?? value;
    default:
      return value;
  }
};

/** Numbers as they are told, for the words that go with them. */
const numbersOf = ({ values }: Criticism, language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      typeof value === "string" && /^-?\d+(?:\.\d+)?$/u.test(value) ? [[name, count(value, language)]] : [],
    ),
  );

const worded = (finding: Criticism, part: "says" | "advice", language: Language): string =>
  inNumber(CRITICISMS[finding.kind][part][language], numbersOf(finding, language)).replace(
    /\{(\w+)(?:\|(\w+))?\}/gu,
    (_, name: string, how?: string) => shown(finding, name, how, language),
  );

const criticismTextTakes = () => ({ finding: criticismShape, language: is.language });

/**
 * What may mislead in a scenario, as a sentence.
 *
 * @param finding - from `critic`
 * @example
 * import { critic } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { loadScenario } from "traedesten/node";
 * import { criticismText } from "traedesten/report";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-model-a.yaml");
 * const { accepted } = critic(await loadScenario(file, { rules: denmark }));
 * const found = accepted.find(({ finding }) => finding.kind === "empty-places");
 * found && criticismText(found.finding, "en"); // "19.1% of the places bought (“citizens”) stand empty …"
 */
export const criticismText = /* @__PURE__ */ checked(
  criticismTextTakes,
  (finding: Criticism, language: Language): string => {
    const said = worded(finding, "says", language);
    if (finding.case === undefined) return said;
    return fill(IN_CASE[language], { case: finding.case.label[language], said });
  },
);

const criticismAdviceTakes = () => ({ finding: criticismShape, language: is.language });

/**
 * What to do about it.
 *
 * @example
 * import { critic } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { loadScenario } from "traedesten/node";
 * import { criticismAdvice } from "traedesten/report";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-model-a.yaml");
 * const { accepted } = critic(await loadScenario(file, { rules: denmark }));
 * const found = accepted.find(({ finding }) => finding.kind === "empty-places");
 * found && criticismAdvice(found.finding, "en"); // "Buy fewer places, or let more start; …"
 */
export const criticismAdvice = /* @__PURE__ */ checked(
  criticismAdviceTakes,
  (finding: Criticism, language: Language): string => worded(finding, "advice", language),
);
