import { DRIVERS, type Driver } from "../../model/index";
import { at, entriesOf, has as given, namesOf, type RawRecord, recordOf, textOf } from "../raw";
import { kindOf } from "./capacity";
import { type Checking, checkName } from "./context";

const driverOf = (flow: RawRecord): Driver | undefined => {
  const per = textOf(at(flow, "per"));
  return per !== undefined && Object.hasOwn(DRIVERS, per) ? (per as Driver) : undefined;
};

/** Every flow names an account and a capacity that exist and that its driver can count. */
export const checkFlows = (check: Checking): void => {
  const accounts = namesOf(at(check.root, "accounts"));
  for (const [strategy, entry] of entriesOf(at(check.root, "strategies"))) {
    const capacity = recordOf(at(entry, "capacity"));
    for (const [id, flow] of entriesOf(at(entry, "flows"))) {
      const path = ["strategies", strategy, "flows", id];
      // Where the accounts or the capacity are missing, that is the problem, and not each name under them.
      if (given(check.root, "accounts"))
        checkName(check, at(flow, "account"), accounts, "accounts", [...path, "account"]);
      const from = textOf(at(flow, "from"));
      if (from !== undefined && from === at(flow, "to"))
        check.report([...path, "to"], { code: "same-party", found: from });
      const where = `strategies.${strategy}.capacity`;
      if (!given(entry, "capacity")) continue;
      if (!checkName(check, at(flow, "of"), namesOf(capacity), where, [...path, "of"])) continue;
      const driver = driverOf(flow);
      const of = textOf(at(flow, "of"));
      const has = of === undefined ? undefined : kindOf(recordOf(at(capacity, of)));
      if (of === undefined || driver === undefined || has === undefined || has === DRIVERS[driver]) continue;
      const values = { per: driver, needs: DRIVERS[driver], has };
      check.report([...path, "per"], {
        code: "driver-mismatch",
        found: of,
        expected: DRIVERS[driver],
        values,
      });
    }
  }
};
