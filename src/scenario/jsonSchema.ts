import * as z from "zod";
import { figuresSchema } from "./figures/schema";
import { historySchema } from "./history/schema";
import { printedTablesSchema } from "./schema/printedTables";
import { scenarioSchema } from "./schema/scenario";

/** An editor reads `appropriation: 35.30` as a number, where the library keeps the text. */
const textOrNumber = ({ jsonSchema: node }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void => {
  const isFree = node.pattern === undefined && node.format === undefined && node.enum === undefined;
  if (node.type === "string" && isFree) (node as { type: unknown }).type = ["string", "number"];
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
  };
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "a document of traedesten",
    anyOf: Object.entries(kinds).map(([title, schema]) => {
      const { $schema: _, ...rest } = z.toJSONSchema(schema, options);
      return { title, ...rest };
    }),
  };
};
