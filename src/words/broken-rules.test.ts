import { expect, test } from "vitest";
import type { ControlSignal } from "../stats/control-signals.ts";
import { brokenIn, brokenRules } from "./broken-rules.ts";
import { formats } from "./format.ts";

const signals: readonly ControlSignal[] = [
  { rule: "run_of_8", from: "2023-01", to: "2023-03", value: 9, up: false },
  { rule: "outside", from: "2022-05", to: "2022-05", value: 30, up: true },
  { rule: "outside", from: "2022-08", to: "2022-08", value: 31, up: true },
];

test("one rule after another, with direction and months", () => {
  expect(brokenRules(signals, formats.en)).toBe(
    "above the upper limit (May 2022, Aug 2022) and 8 in a row below the mean (Jan 2023 to Mar 2023)",
  );
  expect(brokenRules(signals, formats.nb)).toBe(
    "over øvre grense (mai 2022, aug. 2022) og 8 på rad under snittet (jan. 2023 til mars 2023)",
  );
});
test("of one month, its own alone", () => {
  expect(brokenIn("2023-02", signals, formats.en)).toBe("8 in a row below the mean");
  expect(brokenIn("2022-06", signals, formats.en)).toBe("");
});
