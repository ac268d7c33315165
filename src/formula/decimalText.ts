/** Whether a text is a plain decimal: digits, perhaps a sign and a point, never an exponent. */
export const isDecimalText = (text: string): boolean => /^-?\d+(\.\d+)?$/u.test(text);
