/** The JSON Schema of results; `closed` refuses keys that are not described. */
export const resultsSchema: (options?: { readonly closed?: boolean }) => object;
