import { frozen } from "../plain";
import { failUnknown } from "../problems/index";

/**
 * Who pays or receives. `centralGovernment` is staten; `economy` is the other side of real resources
 * used and output produced.
 */
export const PARTIES = /* @__PURE__ */ frozen([
  "municipality",
  "centralGovernment",
  "region",
  "foundation",
  "unemploymentFund",
  "citizen",
  "employer",
  "economy",
] as const);

export type Party = (typeof PARTIES)[number];

/** The parties whose net position counts. `public` and `society` are named sets; any list is one too. */
export type Perspective = Party | "public" | "society" | readonly Party[];

/** Perspectives that stand for several parties. */
export const SETS = ["public", "society"] as const;

/** TypeScript refuses a misspelt name; JavaScript would find that it neither pays nor receives anything. */
const known = (names: readonly Party[], all: readonly string[]): readonly Party[] => {
  for (const name of names) if (!all.includes(name)) failUnknown(String(name), all, "perspective");
  return names;
};

/**
 * The set of parties a perspective stands for: `public` is municipality, state and region; `society` is all but `economy`.
 *
 * @throws ProblemError `unknown-reference` for a name that is neither a party nor one of these
 * @example
 * import { partiesOf } from "traedesten";
 *
 * partiesOf("public"); // ["municipality", "centralGovernment", "region"]
 * partiesOf("citizen"); // ["citizen"]
 */
export const partiesOf = (perspective: Perspective): readonly Party[] => {
  if (perspective === "public") return ["municipality", "centralGovernment", "region"];
  if (perspective === "society") return PARTIES.filter((party) => party !== "economy");
  return !Array.isArray(perspective)
    ? known([perspective as Party], [...PARTIES, ...SETS])
    : known(perspective as readonly Party[], PARTIES);
};
