import { expect, test } from "vitest";
import { studySchema } from "../../../cubes/study.ts";
import { plainText } from "../../../marks/plain-text.testing.ts";
import { noFilters } from "../../../state/filters.ts";
import { formats } from "../../../words/format.ts";
import type { Lang } from "../../../words/lang.ts";
import { names } from "../../../words/names.ts";
import { type QualityCounts, qualityModel } from "./stats.ts";
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
const both = ["samples", "metrics"];
const answer = (rows: readonly QualityCounts[], supplied = both, lang: Lang = "en", site = "") =>
  plainText(
    words[lang].summary(
      qualityModel(rows, supplied),
      { lang, f: formats[lang], names: names(lang, study) },
      {
        manifest: { release: "", previous: null, study, firstMonth: "2023-01", supplied, files: {} },
        filters: { ...noFilters, site },
      },
    ),
  ).replaceAll("\u00a0", " ");
const counted = (changed: Partial<QualityCounts>): QualityCounts => ({
  specimen: "blood",
  metric: "COVERAGE",
  classes: "snv",
  unit: "Count",
  lower_limit: 1300,
  upper_limit: null,
  month: null,
  whole: 1,
  samples: 40,
  outside: 4,
  median: 2500,
  distribution: [],
  ...changed,
});
const ofClass = (classes: string, outside: number, samples = 40): QualityCounts =>
  counted({ metric: "any", classes, unit: null, lower_limit: null, median: null, outside, samples });

test("a course per metric and limit, its months below it; without a limit nothing is outside", () => {
  const model = qualityModel(
    [
      counted({}),
      counted({ whole: 0, month: "2023-01", samples: 10, outside: 1 }),
      counted({ whole: 0, month: "2023-04", samples: 30, outside: 3 }),
      counted({ lower_limit: 1500, samples: 5 }),
      counted({ metric: "FREE", lower_limit: null, outside: 0 }),
      ofClass("snv", 4),
    ],
    both,
  );
  expect(model.metrics.map(({ all, months }) => [all.metric, all.lower_limit, months.length])).toEqual([
    ["COVERAGE", 1300, 2],
    ["COVERAGE", 1500, 0],
    ["FREE", null, 0],
  ]);
  expect(model.metrics[0]?.all).toMatchObject({ outside_limits: 4, share: 0.1, status: "ok" });
  expect(model.metrics[1]?.all).toMatchObject({ status: "too_few" });
  expect(model.metrics[2]?.all).toMatchObject({ outside_limits: null, share: null });
  expect(model.months).toEqual(["2023-01", "2023-02", "2023-03", "2023-04"]);
  expect(model.rows).toHaveLength(6);
});
test("the sentence names the class missed most, all of them when they tie, and says when all is kept", () => {
  expect(answer([counted({}), ofClass("snv", 4), ofClass("cnv", 2)])).toBe(
    "In blood the guideline limits are missed most for SNV: 10 % (95 % interval 4 to 23, 4 of 40) of the samples.",
  );
  expect(answer([counted({}), ofClass("snv", 4), ofClass("cnv", 4)])).toContain("for SNV and Copy number: 10 %");
  expect(answer([counted({}), ofClass("snv", 0)])).toBe("In blood all guideline limits are kept (n = 40).");
  expect(answer([counted({}), ofClass("snv", 4)], both, "nb")).toContain(
    "brytes de veiledende grensene oftest for SNV",
  );
  expect(answer([counted({}), ofClass("snv", 4, 24)])).toContain("too few for a share");
});
test("every kind of nothing has its own sentence, and its own status in the table", () => {
  const said = [answer([], ["samples"]), answer([]), answer([], both, "en", "A")];
  expect(new Set(said).size).toBe(3);
  expect(said[0]).toContain("not supplied quality metrics");
  expect(qualityModel([], ["samples"]).rows).toMatchObject([{ samples: null, status: "not_supplied" }]);
  expect(qualityModel([], both).rows).toMatchObject([{ samples: null, status: "not_evaluable" }]);
});
