/** Whether a file is read as CSV, which its name alone says. */
export const isCsv = (file: string): boolean => /\.csv$/iu.test(file);
