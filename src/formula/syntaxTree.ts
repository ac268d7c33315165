/** As much of a parser's tree as `formulaFrom` looks at. */
export interface SyntaxTree {
  readonly type: string;
  readonly op?: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly fn?: SyntaxTree | string;
  readonly args?: readonly SyntaxTree[];
  readonly content?: SyntaxTree;
  readonly condition?: SyntaxTree;
  readonly trueExpr?: SyntaxTree;
  readonly falseExpr?: SyntaxTree;
}
