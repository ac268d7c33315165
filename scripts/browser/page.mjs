// The page: hands the trip to whoever drives the browser.
import { trip } from "./trip.mjs";

Object.assign(globalThis, { trip });
