import { expect, test } from "vitest";
import type { FlowRow } from "../enrolment-flow/stats.ts";
import { selectionModel } from "./stats.ts";

const row = (stage: FlowRow["stage"], reason: string | null, patients: number): FlowRow => ({
  stage,
  reason,
  discussed: "no",
  patients,
});

test("consented and not included are shares of the screened, and reasons add up", () => {
  const m = selectionModel([
    row("paired_evaluable", null, 20),
    row("no_evaluable_pair", "pending", 10),
    row("not_included", "declined", 6),
    row("not_included", null, 4),
  ]);
  expect(m).toMatchObject({ screened: 40, consented: 30, notIncluded: 10 });
  expect(m.rows.map(({ step, reason, patients, share }) => [step, reason, patients, share])).toEqual([
    ["consented", null, 30, 0.75],
    ["not_included", null, 10, 0.25],
    ["not_included", "declined", 6, 0.15],
    ["not_included", "none_given", 4, 0.1],
  ]);
  // Wilson for 30 of 40
  expect(m.estimate?.low).toBeCloseTo(0.5981, 4);
  expect(m.estimate?.high).toBeCloseTo(0.8581, 4);
});
test("fewer than 25 screened are too few; none have no share", () => {
  expect(selectionModel([row("paired_evaluable", null, 24)]).rows[0]?.status).toBe("too_few");
  expect(selectionModel([row("paired_evaluable", null, 25)]).rows[0]?.status).toBe("ok");
  expect(selectionModel([]).rows).toMatchObject([
    { patients: 0, share: null, status: "not_evaluable" },
    { patients: 0, share: null, status: "not_evaluable" },
  ]);
});
