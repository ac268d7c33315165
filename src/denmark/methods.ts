import { frozen } from "../plain";
import { type DiscountSchedule, denmark2013, denmark2021 } from "../prices/index";
import { checkGiven, fail, is, type Label, nearestName } from "../problems/index";

/** The numbers of a guidance on cost-benefit analysis, taken together under one name. */
export interface AppraisalMethod {
  readonly id: string;
  readonly label: Label;
  /** When the guidance is from, as exactly as it was read. It never chooses a method: a name does. */
  readonly since: string;
  readonly discounting: DiscountSchedule;
  /** Nettoafgiftsfaktor: market prices over factor prices, as decimal text. Absent where it was not read. */
  readonly netTaxFactor?: string;
  /** Skatteforvridning: share of the net public financing need, as decimal text. Absent where it was not read. */
  readonly distortion?: string;
  readonly note?: string;
}

const SOURCE_1999 = "http://docplayer.dk/1300321-";
const SOURCE_2013 =
  "https://fm.dk/nyheder/nyhedsarkiv/2013/maj/ny-og-lavere-samfundsoekonomisk-diskonteringsrente/";

const flat = (id: string, rate: string, source: string): DiscountSchedule => ({
  id,
  bands: [{ fromYear: 0, rate }],
  compounding: "annual",
  source,
});

const method = (id: string, da: string, en: string, rest: Omit<AppraisalMethod, "id" | "label">) => ({
  id,
  label: { da: `Finansministeriet, ${da}`, en: `Danish Ministry of Finance, ${en}` },
  ...rest,
});

/**
 * The Ministry of Finance's guidance over time. Net tax factors before 2023 were only remembered, so those
 * methods have none; give one as a parameter where an analysis needs it.
 */
export const denmarkMethods: readonly AppraisalMethod[] = /* @__PURE__ */ frozen([
  method("fm-1999", "vejledningen fra 1999", "guidance of 1999", {
    since: "1999",
    discounting: flat("denmark1999", "0.06", SOURCE_1999),
  }),
  method("fm-2009-alternative", "5 pct. på enkelte områder fra 2009", "5% in some areas from 2009", {
    since: "2009",
    discounting: flat("denmark2009", "0.05", SOURCE_2013),
  }),
  method("fm-2013", "diskonteringsrenten fra 2013", "discount rate of 2013", {
    since: "2013-05-31",
    discounting: denmark2013,
    distortion: "0.2",
    note: "skatteforvridningen som oplyst i 2016",
  }),
  method("fm-2017", "vejledningen fra august 2017", "guidance of August 2017", {
    since: "2017-08",
    discounting: denmark2013,
    distortion: "0.1",
  }),
  method("fm-2021", "diskonteringsrenten fra 2021", "discount rate of 2021", {
    since: "2021-01-07",
    discounting: denmark2021,
    distortion: "0.1",
  }),
  method("fm-2023", "vejledningen fra juni 2023", "guidance of June 2023", {
    since: "2023-06-22",
    discounting: denmark2021,
    netTaxFactor: "1.28",
    distortion: "0",
  }),
]);
const appraisalMethodTakes = () => ({ name: is.text });

/**
 * A method by its name. The year of an amount never chooses one: an analysis of 2018 made today may well follow
 * today's guidance.
 *
 * @throws ProblemError `method-unknown`, with the nearest name
 * @example
 * import { appraisalMethod } from "traedesten/denmark";
 *
 * appraisalMethod("fm-2023").netTaxFactor; // "1.28"
 */
export const appraisalMethod = (name: string): AppraisalMethod => {
  checkGiven(appraisalMethodTakes, { name });
  const names = denmarkMethods.map(({ id }) => id);
  const nearest = nearestName(name, names);
  return (
    denmarkMethods.find(({ id }) => id === name) ??
    fail({
      code: "method-unknown",
      found: name,
      expected: names.join(", "),
      ...(nearest === undefined ? {} : { nearest }),
    })
  );
};
