export const print = (text: string): void => {
  process.stdout.write(text);
};

export const printError = (text: string): void => {
  process.stderr.write(text.endsWith("\n") ? text : `${text}\n`);
};
