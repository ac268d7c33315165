import { execFileSync } from "node:child_process";
import * as z from "zod";
import { figuresSchema } from "../../../src/scenario/figures/schema";
import { historySchema } from "../../../src/scenario/history/schema";
import { printedTablesSchema } from "../../../src/scenario/schema/printedTables";
import { scenarioSchema } from "../../../src/scenario/schema/scenario";

type Node = z.core.JSONSchema.BaseSchema;

interface Part {
  readonly name: string;
  /** Keys to it from the root of its kind; `*` is any name, `[]` an entry of a list, `{}` the mapping of several forms. */
  readonly path: string;
  readonly text: string;
}

/** What of each kind of document has a name of its own, outermost first. */
const PARTS: Readonly<Record<string, readonly Part[]>> = {
  scenario: [
    { name: "ScenarioInput", path: "", text: "A scenario, as `parseScenario` reads it." },
    { name: "PricesInput", path: "prices", text: "Currency and price level." },
    { name: "IndexInput", path: "prices.index", text: "A published index that moves prices between levels." },
    { name: "HorizonInput", path: "horizon", text: "What time is counted: dates, or a number of cycles." },
    {
      name: "OwnFiguresInput",
      path: "figures.{}",
      text: "Sources and figures of one's own inside a document.",
    },
    { name: "SourceInput", path: "figures.{}.sources.*", text: "Who published a figure." },
    { name: "FigureInput", path: "figures.{}.figures.*", text: "A figure: a dated, sourced series." },
    {
      name: "FigureValueInput",
      path: "figures.{}.figures.*.values.[]",
      text: "A figure's value from a day on.",
    },
    { name: "MunicipalityInput", path: "municipality.{}", text: "A municipality by its rate of income tax." },
    { name: "DiscountingInput", path: "discounting", text: "How results are discounted." },
    { name: "WelfareInput", path: "welfare", text: "What a welfare account needs." },
    { name: "StateInput", path: "states.*", text: "Where a citizen may be." },
    { name: "SegmentInput", path: "segments.*", text: "A part of the cohort." },
    { name: "OutcomeInput", path: "outcomes.*", text: "A result that is not money." },
    { name: "IntakeInput", path: "intake", text: "Who starts, and when." },
    { name: "DecisionInput", path: "decision", text: "What is to be decided." },
    { name: "ParameterInput", path: "parameters.*", text: "A number the scenario rests on." },
    { name: "AccountInput", path: "accounts.*", text: "Where amounts are booked." },
    { name: "CapacityInput", path: "strategies.*.capacity.*", text: "What is bought." },
    {
      name: "OwnTimeInput",
      path: "strategies.*.flows.*.amount.{}",
      text: "A formula for each step of a citizen's own time.",
    },
    { name: "FlowInput", path: "strategies.*.flows.*", text: "An amount from one party to another." },
    {
      name: "PhaseInput",
      path: "strategies.*.phases.*",
      text: "What a programme does to a citizen for a time.",
    },
    {
      name: "ScheduleInput",
      path: "strategies.*.transitions.*.probability.{}",
      text: "A formula for each step of time.",
    },
    { name: "TransitionInput", path: "strategies.*.transitions.*", text: "A move between states." },
    { name: "EventInput", path: "strategies.*.events.*", text: "A moment that something is paid for." },
    {
      name: "CaseloadInput",
      path: "strategies.*.caseloads.*",
      text: "Staff by how many citizens there are.",
    },
    { name: "CaseInput", path: "cases.*", text: "The scenario otherwise: what is laid over it." },
    { name: "WholeStrategyInput", path: "strategies.*", text: "A strategy that says all of it itself." },
  ],
  printed: [
    { name: "PrintedTablesInput", path: "", text: "Printed tables, as `parsePrintedTables` reads them." },
    {
      name: "PrintedWordsInput",
      path: "tables.*.caption",
      text: "Words as printed; with what numbers they hold.",
    },
    { name: "PrintedModelInput", path: "models.*", text: "A model that tables show." },
    { name: "PrintedRowInput", path: "tables.*.sum", text: "A line of a table." },
    { name: "PrintedTableInput", path: "tables.*", text: "A table as printed." },
    { name: "StatementInput", path: "statements.*", text: "A sentence that states a number." },
  ],
  history: [
    { name: "HistoryInput", path: "", text: "A citizen's history, as `parseHistory` reads it." },
    { name: "SpellInput", path: "spells.[]", text: "A time in one state." },
    { name: "HistoryCostInput", path: "costs.[]", text: "A monthly cost that is no benefit." },
  ],
  figures: [{ name: "FiguresInput", path: "", text: "Figures of one's own, as `parseFigures` reads them." }],
};

const KINDS: Readonly<Record<string, z.ZodType>> = {
  scenario: scenarioSchema(undefined),
  printed: printedTablesSchema(undefined),
  history: historySchema(undefined),
  figures: figuresSchema(undefined),
};

const stepInto = (node: Node, key: string): Node => {
  const forms = node.anyOf as readonly Node[] | undefined;
  const mapping = forms?.find(({ type }) => type === "object");
  if (key === "{}") return mapping as Node;
  if (key === "*") return node.additionalProperties as Node;
  if (key === "[]") return node.items as Node;
  return (node.properties as Record<string, Node>)[key] as Node;
};

/** What tells two parts apart: their shape, whatever is said of them where they stand. */
const keyOf = ({ description: _, $schema: __, ...rest }: Node): string => JSON.stringify(rest);

const isLabel = (node: Node): boolean =>
  (node.anyOf as Node[] | undefined)?.some(
    ({ properties }) => Object.keys(properties ?? {}).join() === "da,en",
  ) === true;

const forms = (texts: readonly string[]): string => [...new Set(texts)].join(" | ");

const typeOf = (node: Node, names: ReadonlyMap<string, string>): string => {
  const name = names.get(keyOf(node));
  if (name !== undefined) return name;
  if (isLabel(node)) return "LabelInput";
  if (node.anyOf !== undefined) return forms((node.anyOf as Node[]).map((form) => typeOf(form, names)));
  if (node.enum !== undefined) return forms(node.enum.map((value) => JSON.stringify(value)));
  if (node.type === "array") return `readonly (${typeOf(node.items as Node, names)})[]`;
  if (node.type !== "object") return forms([node.type].flat().map(String));
  if (node.properties !== undefined) return `{\n${membersOf(node, names)}\n}`;
  return `Readonly<Record<string, ${typeOf(node.additionalProperties as Node, names)}>>`;
};

const membersOf = ({ properties = {}, required = [] }: Node, names: ReadonlyMap<string, string>): string =>
  Object.entries(properties as Record<string, Node>)
    .map(([key, node]) => {
      const text = node.description === undefined ? "" : `/** ${node.description} */\n`;
      return `${text}readonly ${key}${required.includes(key) ? "" : "?"}: ${typeOf(node, names)};`;
    })
    .join("\n");

const HEAD = `/**
 * What documents may hold when they are written in TypeScript. Made of the schemas, with their descriptions, by
 * \`npx vitest run test/scenario/input -u\`; a test holds the two together.
 */

/** One text for both languages, or one for each. */
export type LabelInput = string | { readonly da: string; readonly en: string };

/** Parts of something, at any depth: what is left out is inherited. */
export type PartOf<Whole> = Whole extends string | number | boolean | readonly unknown[]
  ? Whole
  : { readonly [Key in keyof Whole]?: PartOf<Whole[Key]> };

/** A strategy laid over another, from which it inherits what it does not say itself. */
export interface ExtendingStrategyInput extends PartOf<Omit<WholeStrategyInput, "extends" | "without">> {
  /** EXTENDS */
  readonly extends: string;
  /** WITHOUT */
  readonly without?: readonly string[];
}

/** A strategy: whole, or laid over another. */
export type StrategyInput = WholeStrategyInput | ExtendingStrategyInput;
`;

/** The source text of the types of every kind of document. */
export const inputTypes = (): string => {
  const names = new Map<string, string>();
  const parts: string[] = [];
  let head = HEAD;
  for (const [kind, schema] of Object.entries(KINDS)) {
    const root = z.toJSONSchema(schema, { io: "input", reused: "inline" });
    const found = (PARTS[kind] ?? []).map((part) => {
      const node = part.path === "" ? root : part.path.split(".").reduce<Node>(stepInto, root);
      return { ...part, node };
    });
    for (const { name, node } of found) if (!names.has(keyOf(node))) names.set(keyOf(node), name);
    for (const { name, text, node } of found) {
      const own = new Map([...names].filter(([, known]) => known !== name));
      if (names.get(keyOf(node)) !== name) throw new Error(`${name} is ${names.get(keyOf(node))}`);
      if (node.type !== "object") {
        parts.push(`/** ${text} */\nexport type ${name} = ${typeOf(node, own)};`);
        continue;
      }
      let members = membersOf(node, own);
      if (name === "CaseInput") {
        const said = node.properties as Record<string, Node>;
        // The rest are parts of what the scenario has under the same keys.
        const { label, without, parameters } = said;
        members = membersOf({ required: ["label"], properties: { label, without } } as Node, own);
        const keys = Object.keys(said).filter((key) => !["label", "without", "parameters"].includes(key));
        parts.push(
          `/** ${text} */\nexport interface CaseInput extends PartOf<Pick<ScenarioInput, ${keys
            .map((key) => JSON.stringify(key))
            .join(
              " | ",
            )}>> {\n${members}\n/** ${parameters?.description} */\nreadonly parameters?: Readonly<Record<string, string | number | PartOf<ParameterInput>>>;\n}`,
        );
        continue;
      }
      if (name === "WholeStrategyInput") {
        const said = node.properties as Record<string, Node>;
        head = head
          .replace("EXTENDS", said.extends?.description ?? "")
          .replace("WITHOUT", said.without?.description ?? "");
        members = members.replace(
          /\/\*\*[^\n]*\nreadonly extends\?[^\n]*\n\/\*\*[^\n]*\nreadonly without\?[^\n]*\n/u,
          "readonly extends?: never;\nreadonly without?: never;\n",
        );
      }
      if (name === "ScenarioInput") members = members.replaceAll("WholeStrategyInput", "StrategyInput");
      parts.push(`/** ${text} */\nexport interface ${name} {\n${members}\n}`);
    }
  }
  const text = [head, ...parts].join("\n\n");
  return execFileSync("node_modules/.bin/biome", ["format", "--stdin-file-path=inputs.ts"], {
    input: text,
    encoding: "utf8",
  });
};
