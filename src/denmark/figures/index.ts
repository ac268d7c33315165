import { frozen } from "../../plain";
import { appraisal } from "./appraisal";
import { budgetAssumptions } from "./budgetAssumptions";
import { cashBenefit } from "./cashBenefit";
import { cashBenefit2025 } from "./cashBenefit2025";
import { cashBenefitExtras } from "./cashBenefitExtras";
import { cashBenefitUnder30 } from "./cashBenefitUnder30";
import { contributions } from "./contributions";
import { earningsOffset } from "./earningsOffset";
import { educationBenefit } from "./educationBenefit";
import { educationSupplements } from "./educationSupplements";
import { figureSet } from "./figureRows";
import { flexJob } from "./flexJob";
import { highIncomeTax } from "./highIncomeTax";
import { municipalBudget } from "./municipalBudget";
import { municipalTax } from "./municipalTax";
import { municipalTax2025 } from "./municipalTax2025";
import { otherBenefits } from "./otherBenefits";
import { pension } from "./pension";
import { priceIndices } from "./priceIndices";
import { refund } from "./refund";
import { regulation } from "./regulation";
import { resourceProgramme } from "./resourceProgramme";
import { sicknessBenefit } from "./sicknessBenefit";
import { tax } from "./tax";
import { unemploymentBenefit } from "./unemploymentBenefit";
import { unitPrices } from "./unitPrices";
import { wageSubsidy } from "./wageSubsidy";
import { wages } from "./wages";
import { wageTax } from "./wageTax";

/**
 * The Danish figures: benefit rates, taxes, shares of the bill, regulation and price series, each value with its
 * days, evidence and source. What was only remembered is not among them. The texts of the sources are
 * `denmarkSources`.
 *
 * @example
 * lookUpFigure(denmarkFigures, "kontanthjaelp.30plus_andre", "2022-07-01").value; // "11716"
 */
export const denmarkFigures = /* @__PURE__ */ frozen(
  figureSet(
    "denmark",
    { da: "Danske satser og regler", en: "Danish rates and rules" },
    {
      ...cashBenefit,
      ...cashBenefitUnder30,
      ...cashBenefitExtras,
      ...cashBenefit2025,
      ...earningsOffset,
      ...contributions,
      ...educationBenefit,
      ...educationSupplements,
      ...unemploymentBenefit,
      ...sicknessBenefit,
      ...resourceProgramme,
      ...flexJob,
      ...wageSubsidy,
      ...otherBenefits,
      ...pension,
      ...tax,
      ...municipalTax,
      ...municipalTax2025,
      ...wageTax,
      ...highIncomeTax,
      ...refund,
      ...wages,
      ...unitPrices,
      ...regulation,
      ...priceIndices,
      ...budgetAssumptions,
      ...appraisal,
      ...municipalBudget,
    },
  ),
);
