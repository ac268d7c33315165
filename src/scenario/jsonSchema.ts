import * as z from "zod";
import { printedTablesSchema } from "./schema/printedTables";
import { scenarioSchema } from "./schema/scenario";

/**
 * The JSON Schema (draft 7) of scenario and printed-tables files, for completion and checks in editors.
 *
 * @example
 * // first line of a YAML file:
 * // # yaml-language-server: $schema=node_modules/traedesten/schema.json
 * JSON.stringify(jsonSchema(), null, 2);
 */
export const jsonSchema = (): Record<string, unknown> => {
  const options = { io: "input", target: "draft-7" } as const;
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
