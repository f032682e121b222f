import { expect, test } from "vitest";
import { studySchema } from "../../../cubes/study.ts";
import { plainText } from "../../../marks/plain-text.testing.ts";
import { noFilters } from "../../../state/filters.ts";
import { formats } from "../../../words/format.ts";
import type { Lang } from "../../../words/lang.ts";
import { names } from "../../../words/names.ts";
import { batchModel, lastDay, type WaitCounts } from "./stats.ts";
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
const answer = (rows: readonly WaitCounts[], lang: Lang = "en", supplied = ["samples"], site = "") =>
  plainText(
    words[lang].summary(
      batchModel(rows, supplied),
      { lang, f: formats[lang], names: names(lang, study) },
      {
        manifest: { release: "", previous: null, study, firstMonth: "2023-01", supplied, files: {} },
        filters: { ...noFilters, site },
      },
    ),
  ).replaceAll("\u00a0", " ");
const wait = (size: number, days: number | null, samples: number): WaitCounts => ({ size, days, samples });

test("a row for each size up to a full run, and one for all", () => {
  const { sizes, all } = batchModel([wait(1, 2, 10), wait(1, 4, 20), wait(8, 9, 24), wait(8, null, 6)], ["samples"]);
  expect(sizes.map(({ samples }) => samples)).toEqual([30, 0, 0, 0, 0, 0, 0, 30]);
  expect(sizes[0]).toMatchObject({ size: 1, p25_days: 2, median_days: 4, status: "ok" });
  expect(sizes[1]).toMatchObject({ median_days: null, status: "not_evaluable" });
  expect(sizes[7]).toMatchObject({ samples: 30, unknown: 6, median_days: 9, status: "too_few" });
  expect(all).toMatchObject({ size: null, samples: 60, unknown: 6, on_full_run: 30, share: 0.5 });
});
test("a run larger than full has its own row and counts as full", () => {
  const { sizes, all } = batchModel([wait(10, 3, 40)], ["samples"]);
  expect(sizes.map(({ size }) => size)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 10]);
  expect(all.on_full_run).toBe(40);
});
test("a size with few samples and a long wait does not stretch the axis", () => {
  expect(lastDay(batchModel([wait(1, 8, 30), wait(2, 400, 2)], ["samples"]))).toBe(16);
});
test("the sentence tells the wait, the share on full runs and, with enough of both, alone against shared", () => {
  const said = answer([wait(1, 6, 30), wait(8, 3, 30)]);
  expect(said).toMatch(
    /^Half of the blood samples wait 4.5 days or less from library to sequencing, 90 % up to 6 \(n = 60\)/,
  );
  expect(said).toContain("50 % (95 % interval 38 to 62, 30 of 60) were on a full run of 8.");
  expect(said).toContain("Alone on its run a sample waits 6 days (n = 30), with others 3 (n = 30)");
  expect(answer([wait(1, 6, 24), wait(8, 3, 30)])).not.toContain("Alone");
  expect(answer([wait(1, 6, 30), wait(8, 3, 30)], "nb")).toContain(
    "50 % (95 %-intervall 38 til 62, 30 av 60) var på en full",
  );
});
test("every kind of nothing has its own sentence", () => {
  const said = [answer([], "en", []), answer([]), answer([], "en", ["samples"], "A"), answer([wait(1, null, 3)])];
  expect(new Set(said).size).toBe(4);
  expect(said[3]).toContain("3 lack a date");
});
