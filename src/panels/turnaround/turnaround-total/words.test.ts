import { expect, test } from "vitest";
import { study } from "../../../cubes/study.testing.ts";
import { isFiltered, isNothing } from "../../../define/nothing.ts";
import type { DaysRow } from "../../../questions/days/question.ts";
import { noFilters } from "../../../state/filters.ts";
import { formats } from "../../../words/format.ts";
import type { Lang } from "../../../words/lang.ts";
import { names } from "../../../words/names.ts";
import { factsOf } from "./facts.ts";
import { totalModel, waysOf } from "./model.ts";
import { nothing, words } from "./words.ts";

const of = study({
  turnaround_targets: [{ specimen: "blood", segment: "receipt_to_report", days: 14, share: 0.9, source: "protocol" }],
});
const manifest = {
  release: "2023-12-31",
  previous: null,
  study: of,
  firstMonth: "2023-01",
  supplied: ["samples"],
  files: {},
};
const count = (
  specimen: DaysRow["specimen"],
  status: DaysRow["status"],
  days: number | null,
  samples: number,
): DaysRow => ({ specimen, start: "receipt", status, days, samples });
const said = (rows: readonly DaysRow[], { lang = "en", site = "" }: { lang?: Lang; site?: string } = {}) => {
  const voice = { lang, f: formats[lang], names: names(lang, of) };
  const setting = { manifest, filters: { ...noFilters, site } };
  const model = totalModel(waysOf(rows, rows, of));
  const summary = isNothing(model)
    ? nothing[lang].summary(model.nothing, voice, isFiltered(setting))
    : words[lang].summary(factsOf(model, setting), voice, setting).text;
  return summary.replaceAll("\u00a0", " ");
};

const rows = [
  count("blood", "completed", 10, 60),
  count("blood", "completed", 20, 40),
  count("tissue", "completed", 20, 10),
  count("tissue", "pending", 40, 30),
];

test("answers with medians, p90 and the share within target; not reached is an answer", () => {
  expect(said(rows)).toMatch(/^Half of the blood samples are reported within 10 days of receipt/);
  expect(said(rows)).toContain("the median for tissue samples is not reached");
  expect(said(rows)).toContain("90 % are out by day 20 for blood.");
  expect(said(rows)).toContain(
    "On target: 60 % (95 % interval 50 to 69, 60 of 100) of blood within 14 days (target 90 %).",
  );
});
test("says in Norwegian what it says in English", () => {
  expect(said(rows, { lang: "nb" })).toMatch(/^Halvparten av blodprøvene er besvart innen 10 dager etter mottak/);
  expect(said(rows, { lang: "nb" })).toContain("medianen for vevsprøvene er ikke nådd");
});
test("fewer than 25 get n of N, without a percentage", () => {
  const few = said([count("blood", "completed", 10, 9), count("blood", "completed", 20, 3)]);
  expect(few).toContain("On target: 9 of 12 of blood");
  expect(few.replace("(target 90 %)", "").replace("95 % interval", "")).not.toContain("%");
});
test("every kind of nothing has its own sentence", () => {
  const voice = { lang: "en", f: formats.en, names: names("en", of) } as const;
  const reasons = [
    nothing.en.summary({ why: "not_supplied", what: "samples" }, voice, false),
    said([]),
    said([], { site: "A" }),
    said([count("blood", "ended_without_report", null, 3)]),
  ];
  expect(new Set(reasons).size).toBe(4);
  expect(reasons[0]).toContain("not supplied");
  expect(reasons[2]).toContain("filters");
  expect(reasons[3]).toContain("of 3 received, 3 ended without one and 0 have no date of report");
});
