import { expect, test } from "vitest";
import { study } from "../../../cubes/study.testing.ts";
import { something } from "../../../define/nothing.testing.ts";
import { isNothing } from "../../../define/nothing.ts";
import { replyTo, summaryOf } from "../../../define/reply.testing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import type { DaysRow } from "../../../questions/days/question.ts";
import { oldestOf, sumOf } from "./facts.ts";
import { pendingModel, rowsOf, withoutTable } from "./model.ts";
import { turnaroundPending } from "./panel.ts";
import { table } from "./table.ts";

const targeted = study({
  turnaround_targets: [
    { specimen: "blood", segment: "collection_to_report", days: 3, share: 0.9, source: "" },
    { specimen: "blood", segment: "receipt_to_report", days: 14, share: 0.9, source: "" },
  ],
});
const open = (specimen: "blood" | "tissue", days: number, samples: number): DaysRow => ({
  specimen,
  start: "receipt",
  status: "pending",
  days,
  samples,
});
const collected = (days: number, samples: number): DaysRow => ({
  ...open("tissue", days, samples),
  start: "unreceived",
});
const done: DaysRow = { ...open("blood", 0, 9), status: "completed", days: null };

function modelOf(...rows: readonly DaysRow[]) {
  return something(pendingModel(rows, targeted));
}
const cells = (model: ReturnType<typeof modelOf>, specimen: string, key: "open" | "past_target") =>
  flatRows(table, rowsOf(model))
    .filter((row) => row.specimen === specimen)
    .map((row) => row[key]);

test("both ends of a band belong to it, and the bands add up to all", () => {
  const days = [0, 7, 8, 14, 15, 21, 22, 28, 29, 42, 43, 2000];
  const model = modelOf(...days.map((day) => open("blood", day, 1)));
  expect(cells(model, "blood", "open")).toEqual([2, 2, 2, 2, 2, 2, 12]);
});
test("the day of the target is in time, the day after is late; completed ones are not open", () => {
  const model = modelOf(done, open("blood", 14, 5), open("blood", 15, 3));
  expect(cells(model, "blood", "past_target")).toEqual([0, 0, 3, 0, 0, 0, 3]);
  expect(sumOf(model, "open")).toBe(8);
});
test("samples not yet received count as open, never as late, and have an age of their own", () => {
  const model = modelOf(open("tissue", 10, 2), collected(400, 1));
  expect(model.waiting[1]?.all).toMatchObject({
    open: 3,
    received: 2,
    notReceived: 1,
    late: null,
    oldestReceived: 10,
    oldestNotReceived: 400,
  });
  expect(cells(model, "tissue", "past_target").every((cell) => cell === null)).toBe(true);
  expect(oldestOf(model, "oldestReceived")).toEqual({ specimen: "tissue", days: 10 });
  expect(oldestOf(model, "oldestNotReceived")).toEqual({ specimen: "tissue", days: 400 });
});
test("none open is not the same as none at all, and neither is the same as not supplied", () => {
  const allDone = pendingModel([done], targeted);
  expect(allDone).toMatchObject({ nothing: { why: "not_evaluable", of: 9 } });
  const rows = isNothing(allDone) ? flatRows(table, allDone.rows) : [];
  expect(rows.map((row) => [row.open, row.oldest_received_days, row.status])).toEqual(Array(14).fill([0, null, "ok"]));
  expect(pendingModel([], targeted)).toMatchObject({ nothing: { why: "nobody" } });
  expect(flatRows(table, withoutTable(targeted)).map((row) => [row.open, row.target_days])).toEqual([
    ...Array(7).fill([null, 14]),
    ...Array(7).fill([null, null]),
  ]);
});

test("the verdict counts the received samples past target, or says why none can be", async () => {
  const said = async (rows: readonly DaysRow[], lang: "en" | "nb" = "en", targets = targeted.turnaround_targets) =>
    summaryOf(await replyTo(turnaroundPending, [rows], { study: { turnaround_targets: [...targets] } }), lang);
  const rows = [open("blood", 14, 5), open("blood", 20, 1), open("tissue", 10, 2), collected(400, 1)];
  expect(await said(rows)).toBe(
    "1 sample is past target: 1 of 6 blood samples; for tissue no target is supplied. 6 blood samples and 3 tissue samples are open. The oldest received, of blood, has waited 20 days. 1 is collected but not yet received, and has waited 400 days.",
  );
  expect(await said(rows, "nb")).toBe(
    "1 prøve har passert svarfristen: 1 av 6 blodprøver; for vev er ingen svarfrist oppgitt. 6 blodprøver og 3 vevsprøver venter. Den eldste mottatte, en blodprøve, har ventet 20 dager. 1 er tatt, men ikke mottatt, og har ventet 400 dager.",
  );
  expect(await said([open("blood", 3, 5)])).toMatch(/^Nothing: all 5 received samples are within target; for tissue/);
  expect(await said([open("blood", 3, 1)], "nb")).toMatch(
    /^Ingenting: den ene mottatte prøven er innenfor svarfristen;/,
  );
  expect(await said([collected(400, 1)])).toMatch(/^Nothing: no sample waits in a laboratory; for tissue/);
  expect(await said([open("blood", 3, 1)], "en", [])).toMatch(
    /^It cannot be said: no target is supplied\. 1 sample is open\./,
  );
  expect(await said([])).toBe("No sample has been collected yet.");
});
