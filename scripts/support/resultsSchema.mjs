// The JSON Schema of results, made of the types that the code is checked by, so that the two cannot come apart.
import ts from "typescript";
import { manifest } from "./entries.mjs";

const ROOT = "src/cli/outputs.ts";

/** Names of types that stand for a shape made of others; the shape is written out. */
const isOfLibrary = (/** @type {ts.Symbol} */ symbol) =>
  symbol.declarations?.some((node) => node.getSourceFile().fileName.includes("/node_modules/")) ?? true;

const readProgram = () => {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ".");
  const program = ts.createProgram([ROOT], options);
  const file = program.getSourceFile(ROOT);
  if (file === undefined) throw new Error(`${ROOT} cannot be read`);
  return { checker: program.getTypeChecker(), file };
};

/**
 * @param {{ closed?: boolean }} [options] - `closed` refuses keys that are not described. What is published is open, as a
 *   key more is no other form.
 */
export const resultsSchema = ({ closed = false } = {}) => {
  const { checker, file } = readProgram();
  /** @type {Record<string, object>} */
  const definitions = {};
  /** @type {Map<ts.Type, string>} */
  const names = new Map();

  /** @param {ts.Symbol | undefined} symbol */
  const described = (symbol) => {
    const text = ts.displayPartsToString(symbol?.getDocumentationComment(checker)).replace(/\s+/gu, " ");
    return text === "" ? {} : { description: text };
  };

  /** @param {ts.Type} type */
  const nameOf = (type) => {
    const symbol = type.aliasSymbol ?? type.symbol;
    if (symbol === undefined || symbol.name.startsWith("__") || isOfLibrary(symbol)) return undefined;
    if (type.aliasTypeArguments !== undefined || (type.flags & ts.TypeFlags.EnumLike) > 0) return undefined;
    return symbol;
  };

  /** @param {ts.Type} type @returns {object} */
  const objectOf = (type) => {
    // A key that one of several shapes does not have is `undefined` there, and JSON leaves it out.
    const properties = checker
      .getPropertiesOfType(type)
      .filter((property) => (checker.getTypeOfSymbol(property).flags & ts.TypeFlags.Undefined) === 0);
    const index = checker.getIndexTypeOfType(type, ts.IndexKind.String);
    if (index !== undefined && properties.length === 0)
      return { type: "object", additionalProperties: schemaOf(index) };
    const entries = properties.map((property) => {
      const isOptional = (property.flags & ts.SymbolFlags.Optional) > 0;
      return {
        name: property.name,
        isOptional,
        schema: { ...schemaOf(checker.getTypeOfSymbol(property)), ...described(property) },
      };
    });
    const required = entries.filter(({ isOptional }) => !isOptional).map(({ name }) => name);
    return {
      type: "object",
      properties: Object.fromEntries(entries.map(({ name, schema }) => [name, schema])),
      ...(required.length === 0 ? {} : { required }),
      ...(index === undefined
        ? closed
          ? { additionalProperties: false }
          : {}
        : { additionalProperties: schemaOf(index) }),
    };
  };

  /** @param {ts.UnionType} union @returns {object} */
  const unionOf = (union) => {
    const types = union.types.filter(({ flags }) => (flags & ts.TypeFlags.Undefined) === 0);
    const literals = types.filter(
      (type) => type.isLiteral() || (type.flags & ts.TypeFlags.BooleanLiteral) > 0,
    );
    const values = literals.map((type) =>
      type.isLiteral() ? type.value : checker.typeToString(type) === "true",
    );
    const others = types.filter((type) => !literals.includes(type)).map(schemaOf);
    const isBoolean = values.includes(true) && values.includes(false);
    const all = [
      ...others,
      ...(isBoolean ? [{ type: "boolean" }] : []),
      ...(isBoolean || values.length === 0
        ? []
        : [values.length === 1 ? { const: values[0] } : { enum: values }]),
    ];
    const [only] = all;
    return all.length === 1 && only !== undefined ? only : { anyOf: all };
  };

  /** @param {ts.Type} type @returns {object} */
  const shapeOf = (type) => {
    const { flags } = type;
    if ((flags & ts.TypeFlags.Unknown) > 0) return {};
    if ((flags & ts.TypeFlags.Null) > 0) return { type: "null" };
    if (type.isLiteral()) return { const: type.value };
    if ((flags & ts.TypeFlags.BooleanLiteral) > 0) return { const: checker.typeToString(type) === "true" };
    if ((flags & ts.TypeFlags.StringLike) > 0) return { type: "string" };
    if ((flags & ts.TypeFlags.NumberLike) > 0) return { type: "number" };
    if (type.isUnion()) return unionOf(type);
    if (checker.isTupleType(type)) {
      const items = checker.getTypeArguments(/** @type {ts.TypeReference} */ (type)).map(schemaOf);
      return { type: "array", items, minItems: items.length, maxItems: items.length };
    }
    if (checker.isArrayType(type)) {
      const [item] = checker.getTypeArguments(/** @type {ts.TypeReference} */ (type));
      return { type: "array", ...(item === undefined ? {} : { items: schemaOf(item) }) };
    }
    const isPlain = (flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) > 0;
    if (!isPlain || type.getCallSignatures().length > 0)
      throw new Error(`JSON cannot hold ${checker.typeToString(type)}`);
    return objectOf(type);
  };

  /** @param {ts.Type} type @returns {object} */
  const schemaOf = (type) => {
    const symbol = nameOf(type);
    if (symbol === undefined) return shapeOf(type);
    const known = names.get(type);
    if (known !== undefined) return { $ref: `#/definitions/${known}` };
    const taken = new Set(names.values());
    let name = symbol.name;
    for (let count = 2; taken.has(name); count++) name = `${symbol.name}${count}`;
    names.set(type, name);
    definitions[name] = { ...described(symbol), ...shapeOf(type) };
    return { $ref: `#/definitions/${name}` };
  };

  const [exported] = checker.getExportsOfModule(checker.getSymbolAtLocation(file) ?? raise(ROOT));
  if (exported === undefined) throw new Error(`${ROOT} exports nothing`);
  const outputs = checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(exported)).map((property) => {
    definitions[property.name] = { ...described(property), ...schemaOf(checker.getTypeOfSymbol(property)) };
    return property.name;
  });
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: `https://unpkg.com/${manifest.name}/results.schema.json`,
    title: "Results of traedesten",
    anyOf: outputs.map((name) => ({ $ref: `#/definitions/${name}` })),
    definitions,
  };
};

const raise = (/** @type {string} */ file) => {
  throw new Error(`${file} is no module`);
};
