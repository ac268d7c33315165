/**
 * Who pays or receives. `centralGovernment` is staten; `economy` is the other side of real resources
 * used and output produced.
 */
export const PARTIES = [
  "municipality",
  "centralGovernment",
  "region",
  "foundation",
  "unemploymentFund",
  "citizen",
  "employer",
  "economy",
] as const;

export type Party = (typeof PARTIES)[number];

/** The parties whose net position counts. `public` and `society` are named sets; any list is one too. */
export type Perspective = Party | "public" | "society" | readonly Party[];

/** The set of parties a perspective stands for: `public` is municipality, state and region; `society` is all but `economy`. */
export const partiesOf = (perspective: Perspective): readonly Party[] => {
  if (perspective === "public") return ["municipality", "centralGovernment", "region"];
  if (perspective === "society") return PARTIES.filter((party) => party !== "economy");
  return typeof perspective === "string" ? [perspective] : perspective;
};
