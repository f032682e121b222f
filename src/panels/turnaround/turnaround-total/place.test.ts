import { expect, test } from "vitest";
import { study } from "../../../cubes/study.testing.ts";
import { something } from "../../../define/nothing.testing.ts";
import { isNothing } from "../../../define/nothing.ts";
import type { DaysRow } from "../../../questions/days/question.ts";
import { totalModel, waysOf } from "./model.ts";
import { lastKnown, placeCurve, placeGoal, placeNames, placePlot } from "./place.ts";

const blood = (status: DaysRow["status"], days: number, samples: number): DaysRow => ({
  specimen: "blood",
  start: "receipt",
  status,
  days,
  samples,
});
function modelOf(...rows: readonly DaysRow[]) {
  const model = totalModel(waysOf(rows, rows, study()));
  const [followed] = isNothing(model) ? [] : model.shown;
  if (isNothing(model) || !followed) throw new Error("there should be something to follow");
  return { model, followed };
}
const size = { width: 562 };
const done = modelOf(blood("completed", 7, 2), blood("completed", 14, 2));
/** 400 pixels for 14 days, 260 for the shares, under one line of a target. */
const plot = placePlot(done.model, size, 1, 7);

test("the plot lies under the targets, beside the names, and ends on a whole week", () => {
  expect(plot).toMatchObject({ narrow: false, left: 46, right: 446, top: 30, bottom: 290, goalsTop: 0, last: 14 });
  expect([plot.x(7), plot.y(0.5)]).toEqual([246, 160]);
  expect(placePlot(done.model, { width: 312 }, 1, 7)).toMatchObject({ right: 298, goalsTop: 46, top: 76, bottom: 296 });
});
test("a target fits among calendar days, and has no place among working days", () => {
  const late = { specimen: "blood", segment: "receipt_to_report", days: 60, share: 0.9, source: "" } as const;
  const rows = [blood("completed", 10, 100)];
  const model = something(totalModel(waysOf(rows, rows, study({ turnaround_targets: [late] }))));
  expect(placePlot(model, size, 1, 7).last).toBe(63);
  expect(placePlot(model, size, 1, 5).last).toBe(10);
});
test("a curve steps from nobody to its shares, and on to the edge once all are out", () => {
  const { line, band } = placeCurve(done.followed, plot);
  expect(line).toEqual([
    { x: 46, y: 290 },
    { x: 246, y: 160 },
    { x: 446, y: 30 },
    { x: 446, y: 30 },
  ]);
  expect(band.map(({ x }) => x)).toEqual([246, 446, 446]);
  expect(band.at(-1)).toEqual({ x: 446, low: 30, high: 30 });
});
test("where samples are still open a curve ends with what is known of them", () => {
  const open = modelOf(blood("completed", 7, 2), blood("pending", 10, 2));
  const last = placePlot(open.model, size, 1, 7).last;
  expect([last, lastKnown(open.followed, last), lastKnown(done.followed, 14)]).toEqual([7, 7, 14]);
  const longer = { ...plot, last: 14 };
  expect(lastKnown(open.followed, 14)).toBe(10);
  expect(placeCurve(open.followed, longer).line.at(-1)).toEqual({ x: longer.x(10), y: 160 });
});
test("a target's words stand left of its day and never past the edge; without a day at the axis", () => {
  expect(placeGoal("Target", 7, 0, plot, size)).toMatchObject({ at: 246, area: { x: 242, y: 0, height: 20 } });
  const { area } = placeGoal("A target with long words for its day", 14, 1, plot, size);
  expect(area).toMatchObject({ x: 562 - area.width, y: 20 });
  expect(placeGoal("No target", null, 0, plot, size)).toMatchObject({ at: null, area: { x: 46 } });
});
test("a name stands where its curve ends, on a narrow figure above the plot", () => {
  const named = [
    { specimen: "blood", name: "Blood", text: "4 of 4 reported" },
    { specimen: "tissue", name: "Tissue", text: "no sample" },
  ] as const;
  const [first, second] = placeNames(done.model.followed, named, plot);
  expect(first).toMatchObject({ name: { x: 460, y: 35 }, texts: [{ text: "4 of 4 reported", y: 53 }] });
  expect(second?.name.y).toBe(269);
  const narrow = placeNames(done.model.followed, named, placePlot(done.model, { width: 312 }, 1, 7));
  expect(narrow.map(({ name }) => [name.x, name.y])).toEqual([
    [0, 15],
    [0, 35],
  ]);
});
