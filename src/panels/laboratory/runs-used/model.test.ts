import { expect, test } from "vitest";
import { studySchema } from "../../../cubes/study.ts";
import { plainText } from "../../../marks/plain-text.testing.ts";
import { noFilters } from "../../../state/filters.ts";
import { formats } from "../../../words/format.ts";
import type { Lang } from "../../../words/lang.ts";
import { names } from "../../../words/names.ts";
import { fullRuns, type RunCounts, runsModel } from "./stats.ts";
import { words } from "./words.ts";

const study = studySchema.parse({
  name: "S",
  short_name: "S",
  registration: "",
  simulated: true,
  data_cut: "2023-12-31",
  target_patients: 10,
  sites: [],
  tumour_groups: [],
  plan: [],
  turnaround_targets: [],
  actionable_tiers: [],
});
const answer = (rows: readonly RunCounts[], lang: Lang = "en", supplied = ["samples"], node = "") =>
  plainText(
    words[lang].summary(
      runsModel(rows, supplied),
      { lang, f: formats[lang], names: names(lang, study) },
      {
        manifest: { release: "", previous: null, study, firstMonth: "2023-01", supplied, files: {} },
        filters: { ...noFilters, node },
      },
    ),
  ).replaceAll("\u00a0", " ");
const held = (specimen: RunCounts["specimen"], size: number, runs: number, repeats = 0): RunCounts => ({
  specimen,
  size,
  runs,
  samples: runs * size,
  repeats,
});

test("a row for each size, a sum, the mean run and the full runs that would have done", () => {
  const [blood, tissue, ...rest] = runsModel([held("blood", 2, 10, 1), held("blood", 9, 20)], ["samples"]).used;
  expect(rest).toEqual([]);
  expect(blood?.sizes.map(({ runs }) => runs)).toEqual([0, 10, 0, 0, 0, 0, 0, 0, 20]);
  expect(blood?.all).toMatchObject({ runs: 30, samples: 200, repeats: 1, full_runs_needed: 25 });
  expect(blood?.all.mean_size).toBeCloseTo(200 / 30, 12);
  expect(blood && fullRuns(blood)).toBe(20);
  expect(tissue?.all).toMatchObject({ runs: 0, mean_size: null, full_runs_needed: null });
});
test("mixed runs have their own block, only where there are any", () => {
  const { used, runs } = runsModel([held("both", 3, 2)], ["samples"]);
  expect(used.map(({ specimen }) => specimen)).toEqual(["blood", "tissue", "both"]);
  expect(runs).toBe(2);
});
test("the sentence counts runs, libraries, full runs and repeats", () => {
  const rows = [held("blood", 2, 20), held("blood", 8, 10, 3), held("tissue", 1, 1)];
  expect(answer(rows)).toBe(
    "30 blood runs held 120 libraries, 4.0 a run; 1 tissue run held 1 library, 1.0 a run. Of the blood runs 33 % (95 % interval 19 to 51, 10 of 30) were full (8); 15 full runs would have held them all. 3 libraries were repeats.",
  );
  expect(answer(rows, "nb")).toContain("Av blodkjøringene var 33 % (95 %-intervall 19 til 51, 10 av 30) fulle (8)");
});
test("every kind of nothing has its own sentence", () => {
  const said = [answer([], "en", []), answer([]), answer([], "en", ["samples"], "N1")];
  expect(new Set(said).size).toBe(3);
  expect(said[2]).toContain("filters");
});
