import type { Plugin } from "esbuild";

export declare const lightStdlib: Plugin;
