import { expect, test } from "vitest";
import { awaited, type FlowRow, flowModel } from "./stats.ts";
import { flowTable } from "./table.ts";

const all = ["patients", "samples", "decisions"];
const row = (
  stage: FlowRow["stage"],
  reason: string | null,
  patients: number,
  discussed: FlowRow["discussed"] = "no",
): FlowRow => ({ stage, reason, discussed, patients });
const rows = [
  row("not_included", null, 9),
  row("not_included", "declined", 2),
  row("not_included", "a reason of the study", 3),
  row("no_evaluable_pair", "pending", 4),
  row("no_evaluable_pair", "tissue_failed", 3),
  row("no_evaluable_pair", "tissue_failed", 2, "yes"),
  row("no_evaluable_pair", "interval", 1),
  row("paired_evaluable", null, 20, "yes"),
  row("paired_evaluable", null, 6),
];

test("boxes are sums, and reasons are put together whether discussed or not", () => {
  const m = flowModel(rows, all);
  expect(m).toMatchObject({
    screened: 50,
    notIncluded: 14,
    consented: 36,
    noPair: 10,
    paired: 26,
    discussed: 20,
    notDiscussed: 6,
    discussedWithoutPair: 2,
  });
  expect(m.noPairBy).toEqual([
    { reason: "interval", patients: 1 },
    { reason: "tissue_failed", patients: 5 },
    { reason: "pending", patients: 4 },
  ]);
  expect(awaited(m)).toBe(4);
});
test("reasons for not being included: the largest first, none given last", () => {
  expect(flowModel(rows, all).notIncludedBy.map(({ reason }) => reason)).toEqual([
    "a reason of the study",
    "declined",
    "none_given",
  ]);
});
test("each row of the table is a share of those who came to the step before", () => {
  const table = flowTable(flowModel(rows, all));
  const find = (step: string, reason: string | null) =>
    table.rows.find((each) => each["step"] === step && each["reason"] === reason);
  expect(find("consented", null)).toMatchObject({ patients: 36, of_patients: 50, share: 0.72, status: "ok" });
  expect(find("no_evaluable_pair", "tissue_failed")).toMatchObject({ patients: 5, of_patients: 36, share: 5 / 36 });
  expect(find("discussed", null)).toMatchObject({ patients: 20, of_patients: 26 });
});
test("without samples and decisions the later steps are not supplied, not zero", () => {
  const table = flowTable(flowModel([row("no_evaluable_pair", "both_missing", 30)], ["patients"]));
  expect(table.rows.slice(-4)).toEqual(
    ["no_evaluable_pair", "paired_evaluable", "not_discussed", "discussed"].map((step) => ({
      step,
      reason: null,
      patients: null,
      of_patients: null,
      share: null,
      share_low: null,
      share_high: null,
      status: "not_supplied",
    })),
  );
});
test("nobody screened: no shares", () => {
  const table = flowTable(flowModel([], all));
  expect(table.rows.every((each) => each["patients"] === 0 && each["share"] === null)).toBe(true);
  expect(table.rows.every((each) => each["status"] === "not_evaluable")).toBe(true);
});
