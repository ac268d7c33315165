import * as z from "zod";
import { evidenceSchema } from "./evidence/schema";
import { figuresSchema } from "./figures/schema";
import { historySchema } from "./history/schema";
import { printedTablesSchema } from "./schema/printedTables";
import { scenarioSchema } from "./schema/scenario";

/** An editor reads `appropriation: 35.30` as a number, where the library keeps the text. */
const textOrNumber = ({ jsonSchema: node }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void => {
  const isFree = node.pattern === undefined && node.format === undefined && node.enum === undefined;
  if (node.type === "string" && isFree) (node as { type: unknown }).type = ["string", "number"];
};

type Node = z.core.JSONSchema.BaseSchema;

/** A schema under which no key is needed. */
const partial = (node: Node): Node =>
  JSON.parse(JSON.stringify(node), (key, value) => (key === "required" ? undefined : value));

/** What a strategy that extends another leaves out, it inherits; any other must say all of it. */
const withInheritance = ({ properties = {}, ...rest }: Node): Node => {
  const strategies = properties.strategies as Node;
  const whole = strategies.additionalProperties as Node;
  const additionalProperties: Node = { anyOf: [whole, { ...partial(whole), required: ["extends"] }] };
  return { ...rest, properties: { ...properties, strategies: { ...strategies, additionalProperties } } };
};

/** A case has what the scenario has under the same keys, or parts of it; a parameter may be its value alone. */
const withCases = ({ properties = {}, ...rest }: Node): Node => {
  const cases = properties.cases as Node;
  const each = cases.additionalProperties as Node;
  const parameters = properties.parameters as Node;
  const parameter = partial(parameters.additionalProperties as Node);
  const value = { type: ["string", "number"] };
  const own: Node["properties"] = {
    ...Object.fromEntries(
      Object.entries(each.properties ?? {}).map(([key, node]) => {
        const whole = key === "label" || key === "without" ? undefined : properties[key];
        return [key, whole === undefined ? node : partial(whole as Node)];
      }),
    ),
    parameters: { ...parameters, additionalProperties: { anyOf: [value as Node, parameter] } },
  };
  const additionalProperties: Node = { ...each, properties: own };
  return { ...rest, properties: { ...properties, cases: { ...cases, additionalProperties } } };
};

/**
 * The JSON Schema (draft 7) of every kind of file, for completion and checks in editors.
 *
 * @example
 * // first line of a YAML file:
 * // # yaml-language-server: $schema=node_modules/traedesten/schema.json
 * JSON.stringify(jsonSchema(), null, 2);
 */
export const jsonSchema = (): Record<string, unknown> => {
  const options = { io: "input", target: "draft-7", override: textOrNumber } as const;
  const kinds = {
    scenario: scenarioSchema(undefined),
    "printed tables": printedTablesSchema(undefined),
    history: historySchema(undefined),
    figures: figuresSchema(undefined),
    evidence: evidenceSchema(undefined),
  };
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "a document of traedesten",
    anyOf: Object.entries(kinds).map(([title, schema]) => {
      const { $schema: _, ...rest } = z.toJSONSchema(schema, options);
      return { title, ...(title === "scenario" ? withCases(withInheritance(rest)) : rest) };
    }),
  };
};
