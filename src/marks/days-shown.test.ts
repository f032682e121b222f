import { expect, test } from "vitest";
import { studySchema } from "../cubes/study.ts";
import { type Followed, type TotalCounts, totalModel } from "../panels/turnaround/turnaround-total/stats.ts";
import { beyond, lastDayShown, weekly } from "./days-shown.ts";

const study = (targetDays?: number) =>
  studySchema.parse({
    name: "S",
    short_name: "S",
    registration: "",
    simulated: true,
    data_cut: "2023-12-31",
    target_patients: 10,
    sites: [],
    tumour_groups: [],
    plan: [],
    turnaround_targets:
      targetDays === undefined
        ? []
        : [{ specimen: "blood", segment: "receipt_to_report", days: targetDays, share: 0.9, source: "" }],
    actionable_tiers: [],
  });
const blood = (
  days: readonly (readonly [days: number, samples: number])[],
  targetDays?: number,
): readonly Followed[] => {
  const rows = days.map(
    ([day, samples]): TotalCounts => ({
      specimen: "blood",
      segment: "receipt_to_report",
      status: "completed",
      days: day,
      samples,
    }),
  );
  return totalModel(rows, study(targetDays), ["samples"]).followed;
};

test("ends on the week in which 99 % are done", () => {
  const days = [
    [10, 60],
    [33, 40],
  ] as const;
  expect(lastDayShown(blood(days))).toBe(35);
});
test("outliers of 2,000 days do not flatten the curve, even when they are more than 1 %", () => {
  const oneInThousand = [
    [10, 995],
    [30, 4],
    [2000, 1],
  ] as const;
  const oneInTwentyFive = [
    [10, 48],
    [2000, 2],
  ] as const;
  expect(lastDayShown(blood(oneInThousand))).toBe(14);
  expect(lastDayShown(blood(oneInTwentyFive))).toBe(42);
});
test("targets fit", () => expect(lastDayShown(blood([[10, 100]], 60))).toBe(63));
test("an axis has at least a week", () => expect(lastDayShown(blood([[0, 3]]))).toBe(7));
test("marks come every week, or every few weeks on a long axis", () => {
  expect(weekly(28, 6)).toEqual([0, 7, 14, 21, 28]);
  expect(weekly(70, 6)).toEqual([0, 14, 28, 42, 56, 70]);
});
test("what lies beyond is counted", () => {
  const completed = [
    { days: 5, count: 9 },
    { days: 2000, count: 1 },
    { days: 90, count: 2 },
  ];
  expect(beyond({ completed, pending: [{ days: 80, count: 4 }] }, 70)).toEqual({
    completed: 3,
    pending: 4,
    longest: 2000,
  });
});
