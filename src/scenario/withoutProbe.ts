import { config } from "zod";

/**
 * Makes a schema that never makes code of itself. zod asks whether it may as soon as it makes a schema of an object, by
 * making some, which a page's policy reports; the setting is everybody's, so it is put back.
 */
export const withoutProbe = <Schema>(make: () => Schema): Schema => {
  const { jitless = false } = config();
  config({ jitless: true });
  try {
    return make();
  } finally {
    config({ jitless });
  }
};
