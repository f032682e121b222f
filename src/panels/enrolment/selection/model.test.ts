import { expect, test } from "vitest";
import { study } from "../../../cubes/study.testing.ts";
import { something } from "../../../define/nothing.testing.ts";
import { isNothing } from "../../../define/nothing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import { table } from "../../../kinds/flow-steps/table.ts";
import { flowCounts } from "../../../questions/flow/counts.ts";
import type { FlowCount } from "../../../questions/flow/question.ts";
import { toldIn } from "../../../say/told.testing.ts";
import { noFilters } from "../../../state/filters.ts";
import { factsOf } from "./facts.ts";
import { linesOf, selectionModel, tableRow } from "./model.ts";
import { words } from "./words.ts";

const row = (stage: FlowCount["stage"], reason: string | null, patients: number): FlowCount => ({
  stage,
  reason,
  discussed: "no",
  patients,
});
function made(...rows: readonly FlowCount[]) {
  const model = something(selectionModel(flowCounts(rows)));
  return { model, rows: flatRows(table, linesOf(model).map(tableRow)) };
}

test("consented and not included are shares of the screened, and reasons add up", () => {
  const { model, rows } = made(
    row("paired_evaluable", null, 20),
    row("no_evaluable_pair", "pending", 10),
    row("not_included", "declined", 6),
    row("not_included", null, 4),
  );
  expect(model).toMatchObject({ consented: { events: 30, trials: 40 }, notIncluded: { events: 10 } });
  expect(rows.map(({ step, reason, patients, share }) => [step, reason, patients, share])).toEqual([
    ["consented", null, 30, 0.75],
    ["not_included", null, 10, 0.25],
    ["not_included", "declined", 6, 0.15],
    ["not_included", "none_given", 4, 0.1],
  ]);
  // Wilson for 30 of 40
  expect(model.consented.estimate?.low).toBeCloseTo(0.5981, 4);
  expect(model.consented.estimate?.high).toBeCloseTo(0.8581, 4);
});
test("fewer than 25 screened are too few; none have no share", () => {
  expect(made(row("paired_evaluable", null, 24)).rows[0]?.status).toBe("too_few");
  expect(made(row("paired_evaluable", null, 25)).rows[0]?.status).toBe("ok");
  const none = selectionModel(flowCounts([]));
  expect(isNothing(none) && flatRows(table, none.rows)).toMatchObject([
    { patients: 0, share: null, status: "not_evaluable" },
    { patients: 0, share: null, status: "not_evaluable" },
  ]);
});

const said = (lang: "en" | "nb", ...rows: readonly FlowCount[]) =>
  toldIn(words[lang], factsOf(made(...rows).model, { filters: noFilters }), lang, {
    manifest: { release: "", previous: null, study: study(), firstMonth: null, supplied: [], files: {} },
    filters: noFilters,
  });
test("the answer is the share that joined; all, none and few are said as such", () => {
  const joined = row("paired_evaluable", null, 30);
  expect(said("en", joined, row("not_included", "declined", 9), row("not_included", null, 1))).toEqual([
    "75 % of the screened patients consented.",
    "95 % interval 60 to 86, 30 of 40. 10 were not included, most often: declined (9). For 1 of 10 the study gave no reason.",
  ]);
  expect(said("nb", row("paired_evaluable", null, 3), row("not_included", "declined", 1))).toEqual([
    "3 av 4 vurderte pasienter har samtykket.",
    "1 ble ikke inkludert, oftest: takket nei (1).",
  ]);
  expect(said("en", joined)).toEqual(["All of the 30 screened consented.", "95 % interval 89 to 100, 30 of 30."]);
  expect(said("nb", row("not_included", "declined", 2))[0]).toBe("Ingen av de 2 vurderte har samtykket.");
});
