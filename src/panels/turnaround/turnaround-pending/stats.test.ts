import { expect, test } from "vitest";
import { studySchema } from "../../../cubes/study.ts";
import { type OpenCounts, oldestNotReceived, oldestReceived, pendingModel, sumAll } from "./stats.ts";

const study = studySchema.parse({
  name: "S",
  short_name: "S",
  registration: "",
  simulated: true,
  data_cut: "2023-10-31",
  target_patients: 10,
  sites: [],
  tumour_groups: [],
  plan: [],
  turnaround_targets: [
    { specimen: "blood", segment: "collection_to_report", days: 3, share: 0.9, source: "" },
    { specimen: "blood", segment: "receipt_to_report", days: 14, share: 0.9, source: "" },
  ],
  actionable_tiers: [],
});
const open = (specimen: "blood" | "tissue", days: number, samples: number): OpenCounts => ({
  specimen,
  segment: "receipt_to_report",
  status: "pending",
  days,
  samples,
});
const collected = (days: number, samples: number): OpenCounts => ({
  ...open("tissue", days, samples),
  segment: "collection_to_receipt",
});
const done: OpenCounts = { ...open("blood", 0, 9), status: "completed", days: null };

const counts = (model: ReturnType<typeof pendingModel>, specimen: string, key: "open" | "past_target") =>
  model.rows.filter((row) => row.specimen === specimen).map((row) => row[key]);

test("both ends of a band belong to it, and the bands add up to all", () => {
  const days = [0, 7, 8, 14, 15, 21, 22, 28, 29, 42, 43, 2000];
  const model = pendingModel(
    days.map((day) => open("blood", day, 1)),
    study,
    ["samples"],
  );
  expect(counts(model, "blood", "open")).toEqual([2, 2, 2, 2, 2, 2, 12]);
});
test("the day of the target is in time, the day after is late; completed ones are not open", () => {
  const model = pendingModel([done, open("blood", 14, 5), open("blood", 15, 3)], study, ["samples"]);
  expect(counts(model, "blood", "past_target")).toEqual([0, 0, 3, 0, 0, 0, 3]);
  expect(sumAll(model, "open")).toBe(8);
});
test("samples not yet received count as open, never as late, and have an age of their own", () => {
  const model = pendingModel([open("tissue", 10, 2), collected(400, 1)], study, ["samples"]);
  expect(model.waiting[1]?.all).toMatchObject({
    open: 3,
    received: 2,
    not_received: 1,
    past_target: null,
    target_days: null,
    oldest_received_days: 10,
    oldest_not_received_days: 400,
  });
  expect(oldestReceived(model)).toEqual({ specimen: "tissue", days: 10 });
  expect(oldestNotReceived(model)).toEqual({ specimen: "tissue", days: 400 });
});
test("none open is not the same as none at all, and neither is the same as not supplied", () => {
  const allDone = pendingModel([done], study, ["samples"]);
  expect(allDone).toMatchObject({ any: true, supplied: true });
  expect([sumAll(allDone, "open"), oldestReceived(allDone)]).toEqual([0, null]);
  expect(pendingModel([], study, ["samples"])).toMatchObject({ any: false, supplied: true });
  const none = pendingModel([], study, ["patients"]);
  expect(none).toMatchObject({ any: false, supplied: false });
  expect(none.rows.every((row) => row.open === null && row.status === "not_supplied")).toBe(true);
});
