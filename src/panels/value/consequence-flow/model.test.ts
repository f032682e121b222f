import { expect, test } from "vitest";
import { something } from "../../../define/nothing.testing.ts";
import { isNothing } from "../../../define/nothing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import type { ConsequenceCount } from "../../../questions/consequences/question.ts";
import { factsOf } from "./facts.ts";
import { consequenceModel, tableRows, withoutTable } from "./model.ts";
import { table } from "./table.ts";

const row = (
  informed_by: ConsequenceCount["informed_by"],
  stage: ConsequenceCount["stage"],
  patients: number,
  later_further: "yes" | "no" = "no",
  waited: ConsequenceCount["waited"] = "8_weeks_or_more",
): ConsequenceCount => ({ informed_by, stage, later_further, waited, patients });
const counts = [
  row("both", "discussed", 21),
  row("both", "recommended", 4),
  row("both", "offered", 2),
  row("both", "started", 3),
  row("blood", "started", 1),
  row("blood", "discussed", 2, "yes"),
];
const reasons = [
  { reason: "declined", patients: 6 },
  { reason: "no_drug", patients: 20 },
  { reason: "none_given", patients: 1 },
  { reason: "zero", patients: 2 },
];
const shown = (of = counts, why = reasons) => something(consequenceModel(of, why, () => true));

test("who came to a step came to those before it; the groups add up to all", () => {
  const model = shown();
  const steps = flatRows(table, tableRows(model)).slice(0, 12);
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
  expect([model.all.steps.discussed.events, model.notStarted, model.all.laterFurther]).toEqual([33, 29, 2]);
  const later = [2, null, null, null];
  expect(steps.map(({ later_further }) => later_further)).toEqual([...later, 0, null, null, null, ...later]);
  expect(steps[5]).toMatchObject({ share: 0.3, status: "ok" });
  expect(steps[11]?.status).toBe("too_few");
});
test("reasons are over those not started, the largest first, none given last; they add up", () => {
  const model = shown();
  const rows = flatRows(table, tableRows(model)).slice(12, -1);
  expect(rows.map((each) => [each.not_started_reason, each.patients, each.of_patients])).toEqual([
    ["no_drug", 20, 29],
    ["declined", 6, 29],
    ["zero", 2, 29],
    ["none_given", 1, 29],
  ]);
  expect(model.reasons.reduce((n, { share }) => n + share.events, 0)).toBe(model.notStarted);
});
test("a step that the study does not tell of is not supplied, though some came further", () => {
  const model = something(consequenceModel(counts, reasons, (column) => column !== "decisions.offered_on"));
  expect(flatRows(table, tableRows(model)).slice(0, 4)).toMatchObject([
    { step: "discussed", patients: 33 },
    { step: "recommended", patients: 10, status: "ok" },
    { step: "offered", patients: null, of_patients: null, share: null, status: "not_supplied" },
    { step: "started", patients: 4 },
  ]);
  expect(factsOf(model).sure[0]).toMatchObject({ say: "steps", recommended: 10, offered: null });
});
test("nobody discussed has no share, not zero; without decisions nothing is known", () => {
  const nobody = consequenceModel([], [], () => true);
  expect(nobody).toMatchObject({ nothing: { why: "nobody" } });
  expect(isNothing(nobody) && flatRows(table, nobody.rows)[3]).toMatchObject({
    step: "started",
    patients: 0,
    share: null,
    status: "not_evaluable",
  });
  expect(flatRows(table, withoutTable())[3]).toMatchObject({ step: "started", patients: null, share: null });
});
test("the main reason is one that says something", () => {
  const said = (why: typeof reasons) => factsOf(shown(counts, why)).sure.map(({ say }) => say);
  expect(factsOf(shown()).sure.at(-1)).toMatchObject({ say: "main_reason", main: { reason: "no_drug" } });
  expect(said([{ reason: "none_given", patients: 29 }])).toEqual(["steps"]);
  expect(said([])).toEqual(["steps"]);
});

test("who was discussed under eight weeks ago is told apart, and in no share", () => {
  const late = [
    ...counts,
    row("both", "discussed", 9, "no", "under_8_weeks"),
    row("both", "started", 1, "no", "under_8_weeks"),
  ];
  const model = shown(late);
  expect(model.all.steps).toEqual(shown().all.steps);
  expect(flatRows(table, tableRows(model)).at(-1)).toMatchObject({
    step: "too_recent",
    patients: 10,
    of_patients: 43,
    share: null,
  });
  expect(factsOf(model).sure).toContainEqual({ say: "recent", patients: 10 });
  const none = consequenceModel([row("both", "discussed", 9, "no", "under_8_weeks")], [], () => true);
  expect(none).toMatchObject({ nothing: { why: "not_evaluable", of: 9 } });
  expect(isNothing(none) && flatRows(table, none.rows).at(-1)).toMatchObject({ step: "too_recent", patients: 9 });
});
