export {
  type Capacity,
  type Dates,
  DRIVERS,
  type Driver,
  type Persons,
  type Places,
  type Staff,
} from "./capacity";
export { EVIDENCE, type Evidence } from "./evidence";
export type { Exposure, ExposureCell, ExposureEvent } from "./exposure";
export type { Label } from "./label";
export type { Account, Flow, Model, Parameter, Strategy } from "./model";
export { parameterValues } from "./parameterValues";
export { PARTIES, type Party, type Perspective, partiesOf } from "./party";
export type * from "./printedTables";
