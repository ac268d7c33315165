export * from "../analysis/ratios/index";
export * from "../probability/index";
