/** Things made once for what they are made of. The oldest go when there are too many. */
export const memo = <Made>(most: number) => {
  const known = new Map<string, Made>();
  return (key: string, make: () => Made): Made => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make();
    const [oldest] = known.keys();
    if (known.size >= most && oldest !== undefined) known.delete(oldest);
    known.set(key, made);
    return made;
  };
};
