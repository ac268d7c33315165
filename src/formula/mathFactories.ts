import {
  createAccessorNode,
  createArrayNode,
  createAssignmentNode,
  createBlockNode,
  createConditionalNode,
  createConstantNode,
  createFunctionAssignmentNode,
  createFunctionNode,
  createIndexNode,
  createNode,
  createObjectNode,
  createOperatorNode,
  createParenthesisNode,
  createParse,
  createRangeNode,
  createRelationalNode,
  createSymbolNode,
} from "mathjs";
import type { SyntaxTree } from "./syntaxTree";

/** Makes a part of mathjs from the parts it is handed. */
type Factory = (parts: object) => unknown;

// Exported by mathjs, and missing in its types.
declare module "mathjs" {
  export const createParse: (parts: object) => (text: string) => SyntaxTree;
  export const createAccessorNode: Factory;
  export const createArrayNode: Factory;
  export const createAssignmentNode: Factory;
  export const createBlockNode: Factory;
  export const createConditionalNode: Factory;
  export const createConstantNode: Factory;
  export const createFunctionAssignmentNode: Factory;
  export const createFunctionNode: Factory;
  export const createIndexNode: Factory;
  export const createNode: Factory;
  export const createObjectNode: Factory;
  export const createOperatorNode: Factory;
  export const createParenthesisNode: Factory;
  export const createRangeNode: Factory;
  export const createRelationalNode: Factory;
  export const createSymbolNode: Factory;
}

/** Takes the function for text: a parser is called with nothing else. */
const typed = Object.assign((_name: string, { string }: { readonly string: unknown }): unknown => string, {
  addConversion: () => {},
});

/**
 * The parser of mathjs and the nodes of its trees, and nothing that evaluates them: what would – functions for every type,
 * matrices, units – is left out, which is most of what it takes to start. Numbers stay text.
 */
export const parseTree: (text: string) => SyntaxTree = (() => {
  const none = {};
  const parts: Record<string, unknown> = {
    typed,
    config: { number: "BigNumber", numberFallback: "number" },
    numeric: (text: string) => text,
    math: none,
    mathWithTransform: none,
    isBounded: none,
    matrix: none,
    ResultSet: none,
    size: none,
    subset: none,
  };
  parts.Node = createNode(parts);
  parts.SymbolNode = createSymbolNode(parts);
  parts.AccessorNode = createAccessorNode(parts);
  parts.ArrayNode = createArrayNode(parts);
  parts.AssignmentNode = createAssignmentNode(parts);
  parts.BlockNode = createBlockNode(parts);
  parts.ConditionalNode = createConditionalNode(parts);
  parts.ConstantNode = createConstantNode(parts);
  parts.FunctionAssignmentNode = createFunctionAssignmentNode(parts);
  parts.FunctionNode = createFunctionNode(parts);
  parts.IndexNode = createIndexNode(parts);
  parts.ObjectNode = createObjectNode(parts);
  parts.OperatorNode = createOperatorNode(parts);
  parts.ParenthesisNode = createParenthesisNode(parts);
  parts.RangeNode = createRangeNode(parts);
  parts.RelationalNode = createRelationalNode(parts);
  return createParse(parts);
})();
