import { expect, test } from "vitest";
import { firstActionablePairs } from "../../questions/first-actionable-pairs/question.ts";
import { byDays, toldDay } from "./soon.ts";

test("pairs of tests are counted by the very days at which it is asked who has a report", () => {
  const [, days = ""] = /VALUES (.*)\) AS d \(day\)/.exec(firstActionablePairs.sql) ?? [];
  expect([...days.matchAll(/\d+/g)].map(Number)).toEqual(byDays);
  expect(byDays).toContain(toldDay);
});
