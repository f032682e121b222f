import { expect, test } from "vitest";
import { specificAgreement } from "./specific-agreement.ts";

test("both, tissue only, blood only and neither of 40, 10, 5 and 45", () => {
  const { prevalence, positive, negative } = specificAgreement({ both: 40, tissueOnly: 10, bloodOnly: 5, neither: 45 });
  expect(prevalence).toBeCloseTo((50 + 45) / 200, 14);
  expect(positive).toBeCloseTo(80 / 95, 14);
  expect(negative).toBeCloseTo(90 / 105, 14);
});
test("nothing to divide by gives none, never zero", () => {
  const none = { both: 0, tissueOnly: 0, bloodOnly: 0, neither: 0 };
  expect(specificAgreement(none)).toEqual({ prevalence: null, positive: null, negative: null });
  expect(specificAgreement({ ...none, neither: 30 })).toEqual({ prevalence: 0, positive: null, negative: 1 });
});
test("refuses what is no count", () => {
  expect(() => specificAgreement({ both: 1, tissueOnly: 2, bloodOnly: 0.5, neither: 4 })).toThrow("bloodOnly");
});
