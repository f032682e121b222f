import { defineConfig } from "vitest/config";
import { LongFirst } from "./tests/long-first.ts";

process.env["SAMSVAR_QUICK"] ??= "1"; // sites that tests build need not be as small as can be

export default defineConfig({
  test: {
    sequence: { sequencer: LongFirst },
    projects: [
      {
        test: {
          name: "unit",
          include: ["{src,scripts}/**/*.test.ts", "tests/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          css: { include: [/\/styles\//] }, // a figure's file is written with its style
          // Files share a process, so that the database is compiled once and not by each of them.
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: "tests/browser/global-setup.ts",
          testTimeout: 120_000,
          hookTimeout: 120_000,
          isolate: false,
          // They wait for a fifth of their time: two of them leave a core of two idle.
          maxWorkers: 3,
        },
      },
      {
        test: {
          name: "other-browsers",
          include: ["tests/other-browsers/**/*.test.ts"],
          globalSetup: "tests/other-browsers/global-setup.ts",
          testTimeout: 120_000,
          isolate: false,
          // All share one window of each browser.
          maxWorkers: 1,
        },
      },
    ],
  },
});
