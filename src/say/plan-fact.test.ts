import { expect, test } from "vitest";
import { planAhead, planFact, twentieths } from "./plan-fact.ts";

const plan = (month: string, chance: number, passed = false) => ({
  version: month,
  approvedOn: "2023-01-01",
  month,
  chance,
  passed,
});

test("a chance is told in twentieths, and what is nearly sure or nearly out of reach as such", () => {
  expect([0.01, 0.03, 0.5, 0.97, 0.98].map(twentieths)).toEqual(["less", 1, 10, 19, "more"]);
});
test("of several plans the newest is told: its chance with the sites it needs, none for an even chance", () => {
  const [old, newest] = [plan("2024-01", 0.9), plan("2024-06", 0.4)];
  expect(planFact({ plans: [old, newest], moreSites: 3 }, true)).toEqual({ say: "chance", plan: newest, sites: 3 });
  expect(planFact({ plans: [newest, old], moreSites: 0 }, true)).toEqual({ say: "chance", plan: old, sites: 0 });
  expect(planAhead({ plans: [old, newest], moreSites: 3 })).toBe(newest);
});
test("no plan, none that reaches the target, and one that is over are three things", () => {
  const passed = plan("2023-01", 0, true);
  expect(planFact({ plans: [], moreSites: null }, false).say).toBe("no_plan");
  expect(planFact({ plans: [], moreSites: null }, true).say).toBe("none_reaches");
  expect(planFact({ plans: [passed], moreSites: null }, true).say).toBe("passed");
  expect(planAhead({ plans: [passed], moreSites: null })).toBeNull();
});
