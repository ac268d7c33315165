/** An exact fraction; the denominator is positive. */
export interface Rational {
  readonly over: bigint;
  readonly under: bigint;
}

/** The value of a text of numbers, + - * / and parentheses, or nothing when it divides by zero. */
export const evaluateText = (text: string): Rational | undefined => {
  const tokens = text.match(/[\d._]+ ?%|[\d._]+|[-+*/()]/gu) ?? [];
  let place = 0;

  const literal = (written: string): Rational => {
    const [whole = "", decimals = ""] = written.replace(/[_% ]/gu, "").split(".");
    const places = decimals.length + (written.endsWith("%") ? 2 : 0);
    return { over: BigInt(whole + decimals), under: 10n ** BigInt(places) };
  };

  const factor = (): Rational | undefined => {
    const token = tokens[place] ?? "";
    place += 1;
    if (token === "-") {
      const of = factor();
      return of && { over: -of.over, under: of.under };
    }
    if (token === "(") {
      const inner = sum();
      place += 1;
      return inner;
    }
    return literal(token);
  };

  const product = (): Rational | undefined => {
    let left = factor();
    while (tokens[place] === "*" || tokens[place] === "/") {
      const divide = tokens[place] === "/";
      place += 1;
      const right = factor();
      if (left === undefined || right === undefined || (divide && right.over === 0n)) {
        left = undefined;
      } else if (divide) {
        const sign = right.over < 0n ? -1n : 1n;
        left = { over: left.over * right.under * sign, under: left.under * right.over * sign };
      } else {
        left = { over: left.over * right.over, under: left.under * right.under };
      }
    }
    return left;
  };

  const sum = (): Rational | undefined => {
    let left = product();
    while (tokens[place] === "+" || tokens[place] === "-") {
      const sign = tokens[place] === "+" ? 1n : -1n;
      place += 1;
      const right = product();
      left =
        left && right
          ? {
              over: left.over * right.under + sign * right.over * left.under,
              under: left.under * right.under,
            }
          : undefined;
    }
    return left;
  };

  return sum();
};
