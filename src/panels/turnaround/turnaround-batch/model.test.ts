import { expect, test } from "vitest";
import { something } from "../../../define/nothing.testing.ts";
import { replyTo, summaryOf } from "../../../define/reply.testing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import type { WaitCount } from "../../../questions/batch/question.ts";
import { lastDay } from "./chart.ts";
import { batchModel, tableRows } from "./model.ts";
import { turnaroundBatch } from "./panel.ts";
import { table } from "./table.ts";

const wait = (size: number, days: number | null, samples: number): WaitCount => ({ size, days, samples });
const answer = async (rows: readonly WaitCount[], lang: "en" | "nb" = "en", supplied = ["samples"], site = "") =>
  summaryOf(await replyTo(turnaroundBatch, [rows], { supplied, filters: { site } }), lang);
const modelOf = (rows: readonly WaitCount[]) => something(batchModel(rows));

test("a row for each size up to a full run, one for those with others, and one for all", () => {
  const model = modelOf([wait(1, 2, 10), wait(1, 4, 20), wait(8, 9, 24), wait(8, null, 6)]);
  const rows = flatRows(table, tableRows(model));
  expect(rows.map(({ samples }) => samples)).toEqual([30, 0, 0, 0, 0, 0, 0, 30, 30, 60]);
  expect(rows[0]).toMatchObject({ size: 1, p25_days: 2, median_days: 4, on_full_run: null, status: "ok" });
  expect(rows[1]).toMatchObject({ median_days: null, status: "not_evaluable" });
  expect(rows[7]).toMatchObject({ samples: 30, unknown: 6, median_days: 9, status: "too_few" });
  expect(rows[8]).toMatchObject({
    run_group: "with_others",
    size: null,
    samples: 30,
    median_days: 9,
    on_full_run: null,
  });
  expect(rows[9]).toMatchObject({ run_group: "all", size: null, samples: 60, unknown: 6, on_full_run: 30, share: 0.5 });
});
test("a run larger than full has its own row and counts as full", () => {
  const { sizes, onFullRun } = modelOf([wait(10, 3, 40)]);
  expect(sizes.map(({ size }) => size)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 10]);
  expect(onFullRun.events).toBe(40);
});
test("a size with few samples and a long wait does not stretch the axis", () => {
  expect(lastDay(modelOf([wait(1, 8, 30), wait(2, 400, 2)]))).toBe(16);
});
test("what was not supplied has no numbers, and where nobody is on a run they are zero", async () => {
  const { table: absent } = await replyTo(turnaroundBatch, [[]], { supplied: [] });
  expect(absent.rows).toHaveLength(10);
  expect(absent.rows.every(({ samples, status }) => samples === null && status === "not_supplied")).toBe(true);
  const { table: none } = await replyTo(turnaroundBatch, [[]]);
  expect(none.rows.at(-1)).toMatchObject({
    size: null,
    samples: 0,
    on_full_run: 0,
    share: null,
    status: "not_evaluable",
  });
});
test("the sentence tells the wait, the share on full runs and, with enough of both, alone against shared", async () => {
  expect(await answer([wait(1, 6, 30), wait(8, 3, 30)])).toBe(
    "Half of the blood samples wait 4.5 days or less from library to sequencing. 60 blood samples have both dates; 90 % wait up to 6 days. 30 of 60 were on a full run of 8. Median alone on a run: 6 days (n = 30); with others: 3 (n = 30).",
  );
  expect(await answer([wait(1, 6, 24), wait(8, 3, 30)])).not.toContain("alone");
  expect(await answer([wait(1, 6, 30), wait(8, 3, 30)], "nb")).toBe(
    "Halvparten av blodprøvene venter 4,5 dager eller mindre fra bibliotek til sekvensering. 60 blodprøver har begge datoer; 90 % venter opptil 6 dager. 30 av 60 var på en full kjøring med 8. Median alene på en kjøring: 6 dager (n = 30); sammen med andre: 3 (n = 30).",
  );
});
test("every kind of nothing has its own sentence", async () => {
  const said = await Promise.all([
    answer([], "en", []),
    answer([]),
    answer([], "en", ["samples"], "A"),
    answer([wait(1, null, 3)]),
  ]);
  expect(new Set(said).size).toBe(4);
  expect(said[3]).toContain("It is not known: all 3 blood samples lack a date.");
});
