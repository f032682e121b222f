import { expect, test } from "vitest";
import { type ConsequenceCounts, consequenceModel } from "./stats.ts";

const row = (
  informed_by: ConsequenceCounts["informed_by"],
  stage: ConsequenceCounts["stage"],
  patients: number,
  not_started_reason: string | null = null,
): ConsequenceCounts => ({ informed_by, stage, not_started_reason, later_further: "no", patients });
const rows = [
  row("both", "discussed", 20, "no_drug"),
  row("both", "discussed", 1),
  row("both", "recommended", 4, "declined"),
  row("both", "offered", 2, "declined"),
  row("both", "started", 3),
  row("blood", "started", 1),
  { ...row("blood", "discussed", 2, "zero"), later_further: "yes" as const },
];

test("who came to a step came to those before it; the groups add up to all", () => {
  const { steps, discussed, notStarted, laterFurther } = consequenceModel(rows, ["decisions"]);
  expect(
    steps.map(({ informed_by, step, patients, of_patients }) => [informed_by, step, patients, of_patients]),
  ).toEqual([
    ["all", "discussed", 33, 33],
    ["all", "recommended", 10, 33],
    ["all", "offered", 6, 33],
    ["all", "started", 4, 33],
    ["both", "discussed", 30, 30],
    ["both", "recommended", 9, 30],
    ["both", "offered", 5, 30],
    ["both", "started", 3, 30],
    ["blood", "discussed", 3, 3],
    ["blood", "recommended", 1, 3],
    ["blood", "offered", 1, 3],
    ["blood", "started", 1, 3],
  ]);
  expect([discussed, notStarted, laterFurther]).toEqual([33, 29, 2]);
  expect(steps.map(({ later_further }) => later_further)).toEqual([
    2,
    null,
    null,
    null,
    0,
    null,
    null,
    null,
    2,
    null,
    null,
    null,
  ]);
  expect(steps[5]).toMatchObject({ share: 0.3, status: "ok" });
  expect(steps[11]?.status).toBe("too_few");
});
test("reasons are over those not started, the largest first, none given last; they add up", () => {
  const { reasons, notStarted } = consequenceModel(rows, ["decisions"]);
  expect(reasons.map((each) => [each.not_started_reason, each.patients, each.of_patients])).toEqual([
    ["no_drug", 20, 29],
    ["declined", 6, 29],
    ["zero", 2, 29],
    ["none_given", 1, 29],
  ]);
  expect(reasons.reduce((n, { patients }) => n + (patients ?? 0), 0)).toBe(notStarted);
});
test("nobody discussed has no share, not zero; without decisions nothing is known", () => {
  expect(consequenceModel([], ["decisions"]).steps[3]).toMatchObject({
    patients: 0,
    share: null,
    status: "not_evaluable",
  });
  expect(consequenceModel([], ["patients"]).steps[3]).toMatchObject({
    patients: null,
    share: null,
    status: "not_supplied",
  });
});
