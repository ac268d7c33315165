export { plan } from "./plan";
