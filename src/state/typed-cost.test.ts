import { expect, test } from "vitest";
import { costFault, tidyCost } from "./typed-cost.ts";

test("whole kroner are taken, with or without spaces between thousands", () => {
  for (const good of ["0", "12000", "12 000", "12\u00a0000", "999999999"]) expect(costFault(good), good).toBeNull();
  expect(tidyCost(" 12\u00a0000 ")).toBe("12000");
});
test("each kind of bad cost has its own reason", () => {
  const faults: readonly (readonly [string, string])[] = [
    ["-5", "negative"],
    ["−5", "negative"],
    ["12,5", "decimals"],
    ["12.50", "decimals"],
    ["12,000,000", "decimals"],
    ["9999999999", "too_large"],
    ["5-", "not_a_number"],
    ["kr 12,5", "not_a_number"],
    ["12,5 kr", "not_a_number"],
    ["x12,000,000", "not_a_number"],
    ["12,000,000x", "not_a_number"],
    ["twelve", "not_a_number"],
    ["12 kr", "not_a_number"],
    ["1e4", "not_a_number"],
    ["NaN", "not_a_number"],
  ];
  for (const [text, fault] of faults) expect(costFault(text), text).toBe(fault);
});
