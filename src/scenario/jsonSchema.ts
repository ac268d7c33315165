import * as z from "zod";
import { printedTablesSchema } from "./schema/printedTables";
import { scenarioSchema } from "./schema/scenario";

/** An editor reads `appropriation: 35.30` as a number, where the library keeps the text. */
const textOrNumber = ({ jsonSchema: node }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void => {
  const isFree = node.pattern === undefined && node.format === undefined && node.enum === undefined;
  if (node.type === "string" && isFree) (node as { type: unknown }).type = ["string", "number"];
};

/**
 * The JSON Schema (draft 7) of scenario and printed-tables files, for completion and checks in editors.
 *
 * @example
 * // first line of a YAML file:
 * // # yaml-language-server: $schema=node_modules/traedesten/schema.json
 * JSON.stringify(jsonSchema(), null, 2);
 */
export const jsonSchema = (): Record<string, unknown> => {
  const options = { io: "input", target: "draft-7", override: textOrNumber } as const;
  const { $schema, ...scenario } = z.toJSONSchema(scenarioSchema(undefined), options);
  const { $schema: _, ...printedTables } = z.toJSONSchema(printedTablesSchema(undefined), options);
  return {
    $schema,
    title: "traedesten scenario or printed tables",
    anyOf: [
      { title: "scenario", ...scenario },
      { title: "printed tables", ...printedTables },
    ],
  };
};
