import { expect, test } from "vitest";
import { study } from "../cubes/study.testing.ts";
import { rulesChanged } from "./rules.ts";

test("a rule that two releases say otherwise is told, and what is no rule is not", () => {
  const before = study({ name: "A", actionable_tiers: ["I"] });
  expect(rulesChanged(before, before)).toEqual([]);
  expect(rulesChanged(before, study({ name: "B", actionable_tiers: ["I", "II"], target_patients: 20 }))).toEqual([
    "target_patients",
    "actionable_tiers",
  ]);
  const elsewhere = [{ tumour_group: "lung", share: 0.2, source: "Parent trial" }];
  const bought = [{ item: "blood_libraries", units: 400, source: "Agreement" }] as const;
  expect(rulesChanged(before, { ...before, reference_mix: elsewhere, purchased: [...bought] })).toEqual([
    "reference_mix",
    "purchased",
  ]);
});
