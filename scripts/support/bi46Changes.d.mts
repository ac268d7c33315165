import type { denmark } from "../../src/denmark/index";
import type { evidence } from "../../src/evidence/index";
import type { overview } from "../../src/index";
import type { parseScenario } from "../../src/scenario/index";
import type { readYaml } from "../../src/scenario/yaml/index";

/** One change from the first model of BI46 A to the one that ships. */
export interface Change {
  readonly name: string;
  /** Its source, or that there is none. */
  readonly why: string;
  /** What undoes it, as a case of the shipped scenario. */
  readonly undo: Readonly<Record<string, unknown>>;
}

export declare const CHANGES: readonly Change[];

interface Library {
  readonly readYaml: typeof readYaml;
  readonly parseScenario: typeof parseScenario;
  readonly overview: typeof overview;
  readonly denmark: typeof denmark;
  readonly evidence: typeof evidence;
}

/** What the municipality pays more per citizen, after income tax and undiscounted, in kroner. */
export declare const bi46Changes: (library: Library) => {
  readonly first: () => Promise<number>;
  /** The shipped model with some of its changes undone. */
  readonly without: (changes: readonly Change[]) => Promise<number>;
};
