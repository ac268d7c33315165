/** Room for what floating point adds to a caseload that comes out whole. */
export const STAFF_ROUNDING = 1e-9;

/** The staff that a caseload takes, rounded up where staff is whole. */
export const staffFor = (caseload: number, isWhole: boolean): number =>
  isWhole ? Math.ceil(caseload - STAFF_ROUNDING) : caseload;
