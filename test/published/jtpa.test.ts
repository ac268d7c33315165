import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/decimal";
import { published } from "./published";

describe("JTPA, adults (Policy Impacts Library)", () => {
  it("comes to the published net cost, willingness to pay and marginal value of public funds", async () => {
    const { overview } = await published("jtpa");
    const found = overview.returns.training;
    const rounded = (text: string | undefined, places: number) =>
      new Decimal(text ?? "NaN").toDecimalPlaces(places).toNumber();
    // Printed as 1,093 and 1,504; recomputed from the same inputs to a tenth of a dollar.
    expect(rounded(found?.netCost, 1)).toBe(1093.5);
    expect(rounded(found?.willingnessToPay, 1)).toBe(1503.8);
    const marginal = found?.marginalValueOfPublicFunds;
    expect(marginal?.kind).toBe("finite");
    expect(rounded(marginal?.kind === "finite" ? marginal.value : undefined, 3)).toBe(1.375);
  });

  it("has what the government pays in its parts: the programme less what comes back", async () => {
    const { overview } = await published("jtpa");
    const cost = overview.until.parameters.find(({ id }) => id === "programme")?.value ?? "NaN";
    const back = new Decimal(cost).minus(overview.returns.training?.netCost ?? "NaN");
    expect(new Decimal(cost).toDecimalPlaces(1).toNumber()).toBe(1287.2);
    // Printed as 193.7.
    expect(back.toDecimalPlaces(1).toNumber()).toBe(193.7);
  });
});
