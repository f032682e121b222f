import { expect, test } from "vitest";
import { dueWithin, type StandingCount, standingCells, tally } from "./counts.ts";

const count = (status: StandingCount["status"], days: number | null, samples: number): StandingCount => ({
  status,
  days,
  samples,
});

test("every sample stands in one of four counts, and only completed and pending ones have days", () => {
  const { completed, pending, counts } = tally([
    count("completed", 9, 2),
    count("completed", 12, 1),
    count("pending", 30, 5),
    count("ended_without_report", null, 4),
    count("unknown", null, 6),
  ]);
  expect(completed).toEqual([
    { days: 9, count: 2 },
    { days: 12, count: 1 },
  ]);
  expect(pending).toEqual([{ days: 30, count: 5 }]);
  expect(standingCells(counts)).toEqual({
    started: 18,
    completed: 3,
    pending: 5,
    ended_without_report: 4,
    unknown: 6,
  });
});
test("the day of the target counts, and open samples only once they are older", () => {
  const completed = [
    { days: 14, count: 6 },
    { days: 15, count: 2 },
  ];
  const pending = [
    { days: 14, count: 10 },
    { days: 15, count: 2 },
  ];
  expect(dueWithin({ completed, pending }, 14)).toMatchObject({ events: 6, trials: 10 });
});
test("nothing due yet has no share, and is not zero", () =>
  expect(dueWithin({ completed: [], pending: [{ days: 3, count: 5 }] }, 14)).toEqual({
    events: 0,
    trials: 0,
    estimate: null,
  }));
