import { expect, test } from "vitest";
import { studySchema } from "../../../cubes/study.ts";
import type { Manifest } from "../../../engine/manifest.ts";
import { plainText } from "../../../marks/plain-text.testing.ts";
import { noFilters } from "../../../state/filters.ts";
import { formats } from "../../../words/format.ts";
import type { Lang } from "../../../words/lang.ts";
import { names } from "../../../words/names.ts";
import { type TotalCounts, totalModel } from "./stats.ts";
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
  turnaround_targets: [{ specimen: "blood", segment: "receipt_to_report", days: 14, share: 0.9, source: "protocol" }],
  actionable_tiers: [],
});
const manifest: Manifest = {
  release: "2023-12-31",
  previous: null,
  study,
  firstMonth: "2023-01",
  supplied: ["samples"],
  files: {},
};
const count = (
  specimen: TotalCounts["specimen"],
  status: TotalCounts["status"],
  days: number | null,
  samples: number,
): TotalCounts => ({ specimen, segment: "receipt_to_report", status, days, samples });
const answer = (
  rows: readonly TotalCounts[],
  { lang = "en", supplied = ["samples"], site = "" }: { lang?: Lang; supplied?: string[]; site?: string } = {},
) => {
  const voice = { lang, f: formats[lang], names: names(lang, study) };
  const context = { manifest, filters: { ...noFilters, site } };
  const said = words[lang].summary(totalModel(rows, study, supplied), voice, context);
  return plainText(said).replaceAll("\u00a0", " ");
};

const rows = [
  count("blood", "completed", 10, 60),
  count("blood", "completed", 20, 40),
  count("tissue", "completed", 20, 10),
  count("tissue", "pending", 40, 30),
];

test("answers with medians, p90 and the share within target; not reached is an answer", () => {
  expect(answer(rows)).toMatch(/^Half of the blood samples are reported within 10 days of receipt/);
  expect(answer(rows)).toContain("the median for tissue samples is not reached");
  expect(answer(rows)).toContain("90 % are out by day 20 for blood.");
  expect(answer(rows)).toContain(
    "On target: 60 % (95 % interval 50 to 69, 60 of 100) of blood within 14 days (target 90 %).",
  );
});
test("says in Norwegian what it says in English", () => {
  expect(answer(rows, { lang: "nb" })).toMatch(/^Halvparten av blodprøvene er besvart innen 10 dager etter mottak/);
  expect(answer(rows, { lang: "nb" })).toContain("medianen for vevsprøvene er ikke nådd");
});
test("fewer than 25 get n of N, without a percentage", () => {
  const said = answer([count("blood", "completed", 10, 9), count("blood", "completed", 20, 3)]);
  expect(said).toContain("On target: 9 of 12 of blood");
  expect(said.replace("(target 90 %)", "").replace("95 % interval", "")).not.toContain("%");
});
test("every kind of nothing has its own sentence", () => {
  const said = [
    answer([], { supplied: [] }),
    answer([]),
    answer([], { site: "A" }),
    answer([count("blood", "ended_without_report", null, 3)]),
  ];
  expect(new Set(said).size).toBe(4);
  expect(said[0]).toContain("not supplied");
  expect(said[2]).toContain("filters");
});
