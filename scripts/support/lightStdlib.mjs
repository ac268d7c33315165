// The few functions of stdlib that the library takes bring helpers along for browsers without typed arrays and for
// messages that are never shown: half of their weight. What every engine of today has stands in their place.
const natives = {
  "@stdlib/utils-define-nonenumerable-read-only-property":
    "module.exports = (object, name, value) => { object[name] = value; };",
  "@stdlib/array-float64": "module.exports = Float64Array;",
  "@stdlib/array-uint32": "module.exports = Uint32Array;",
  "@stdlib/array-uint16": "module.exports = Uint16Array;",
  "@stdlib/array-uint8": "module.exports = Uint8Array;",
  // What stdlib tells of its inner workings when the environment asks for it.
  debug: "module.exports = () => () => {};",
};

/** @type {import("esbuild").Plugin} */
export const lightStdlib = {
  name: "light-stdlib",
  setup: (build) => {
    // The bundler reads filters as Go does, which knows no flags.
    const names = new RegExp(`^(?:${Object.keys(natives).join("|")})$`);
    build.onResolve({ filter: names }, ({ path }) => ({ path, namespace: "native" }));
    build.onLoad({ filter: /./, namespace: "native" }, ({ path }) => ({
      contents: natives[/** @type {keyof typeof natives} */ (path)],
    }));
  },
};
