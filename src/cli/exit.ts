/** What the command exits with. */
export const EXIT = {
  well: 0,
  /** `check` found something that is not accepted. */
  found: 1,
  badInput: 2,
  /** What was to be written could not be. */
  unwritten: 3,
  /** Stopped with Ctrl-C, with what there was until then: as a shell counts it. */
  cancelled: 130,
  /** The reader of the output closed it: as a shell counts a program stopped by a broken pipe. */
  closedPipe: 141,
} as const;
