import { expect, test } from "vitest";
import { something } from "../../../define/nothing.testing.ts";
import { replyTo, summaryOf } from "../../../define/reply.testing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import type { RunCount } from "../../../questions/runs/question.ts";
import { fullRuns, runsModel, tableRows } from "./model.ts";
import { runsUsed } from "./panel.ts";
import { table } from "./table.ts";

const usedOf = (rows: readonly RunCount[]) => something(runsModel(rows)).used;
const held = (specimen: RunCount["specimen"], size: number, runs: number, repeats = 0): RunCount => ({
  specimen,
  size,
  runs,
  samples: runs * size,
  repeats,
});

const answer = async (rows: readonly RunCount[], lang: "en" | "nb" = "en", supplied = ["samples"], node = "") =>
  summaryOf(await replyTo(runsUsed, [rows], { supplied, filters: { node } }), lang);

test("a row for each size, a sum, the mean run and the full runs that would have done", () => {
  const used = usedOf([held("blood", 2, 10, 1), held("blood", 9, 20)]);
  const [blood, tissue, ...rest] = used;
  expect(rest).toEqual([]);
  expect(blood?.sizes.map(({ runs }) => runs)).toEqual([0, 10, 0, 0, 0, 0, 0, 0, 20]);
  expect(blood && fullRuns(blood)).toBe(20);
  expect(tissue?.sizes).toHaveLength(1);
  const all = flatRows(table, tableRows(used)).filter(({ size }) => size === null);
  expect(all).toEqual([
    {
      specimen: "blood",
      size: null,
      runs: 30,
      samples: 200,
      repeats: 1,
      mean_size: 200 / 30,
      full_runs_needed: 25,
      status: "ok",
    },
    {
      specimen: "tissue",
      size: null,
      runs: 0,
      samples: 0,
      repeats: 0,
      mean_size: null,
      full_runs_needed: null,
      status: "ok",
    },
  ]);
});
test("mixed runs have their own block, only where there are any", () => {
  const used = usedOf([held("both", 3, 2)]);
  expect(used.map(({ specimen, all }) => [specimen, all.runs])).toEqual([
    ["blood", 0],
    ["tissue", 0],
    ["both", 2],
  ]);
});
test("what was not supplied has no numbers, and where there was no run they are zero", async () => {
  const { table: absent } = await replyTo(runsUsed, [[]], { supplied: [] });
  expect(absent.rows).toHaveLength(11);
  expect(absent.rows.every(({ runs, status }) => runs === null && status === "not_supplied")).toBe(true);
  const { table: none } = await replyTo(runsUsed, [[]]);
  expect(none.rows.map(({ size, runs, status }) => [size, runs, status])).toContainEqual([8, 0, "ok"]);
});
test("of rounded counts repeats are told for all sizes together, and for no size none", () => {
  const rows = flatRows(table, tableRows(usedOf([held("blood", 1, 10), held("blood", 0, 0, 5)]), true));
  const blood = rows.filter(({ specimen }) => specimen === "blood");
  expect(blood.flatMap(({ size, repeats }) => (size === null ? [] : [repeats])).every((n) => n === null)).toBe(true);
  expect(blood.find(({ size }) => size === null)).toMatchObject({ repeats: 5 });
});

test("the sentence counts runs, libraries, full runs and repeats", async () => {
  const rows = [held("blood", 2, 20), held("blood", 8, 10, 3), held("tissue", 1, 1)];
  expect(await answer(rows)).toBe(
    "On average a blood run held 4.0 of this study's libraries, a tissue run 1.0. 30 blood runs with 120 libraries and 1 tissue run with 1 library. 10 of 30 blood runs were full (8); 15 full runs would have held all. 3 libraries were repeats.",
  );
  expect(await answer(rows, "nb")).toBe(
    "I snitt hadde en blodkjøring 4,0 av studiens biblioteker, en vevskjøring 1,0. 30 blodkjøringer med 120 biblioteker og 1 vevskjøring med 1 bibliotek. 10 av 30 blodkjøringer var fulle (8); 15 fulle kjøringer ville rommet alle. 3 biblioteker var gjentatt.",
  );
  expect(await answer([held("both", 2, 1)])).toBe(
    "On average a mixed run held 2.0 of this study's libraries. 1 mixed run with 2 libraries.",
  );
});
test("every kind of nothing has its own sentence", async () => {
  const said = [await answer([], "en", []), await answer([]), await answer([], "en", ["samples"], "N1")];
  expect(new Set(said).size).toBe(3);
  expect(said[2]).toContain("filters");
});
