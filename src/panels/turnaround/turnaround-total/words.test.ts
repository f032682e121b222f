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
  if (isNothing(model)) return [nothing[lang].summary(model.nothing, voice, isFiltered(setting)), null] as const;
  const facts = factsOf(model, setting);
  const { verdict, howSure } = words[lang];
  return [verdict?.(facts, voice, setting), howSure?.(facts, voice, setting)].map(
    (told) => told?.text.replaceAll("\u00a0", " ") ?? null,
  );
};

const rows = [
  count("blood", "completed", 10, 60),
  count("blood", "completed", 20, 40),
  count("tissue", "completed", 20, 10),
  count("tissue", "pending", 40, 30),
];

test("answers with the medians; not reached is an answer", () => {
  expect(said(rows)).toEqual([
    "Half of the blood samples are reported within 10 days of receipt, less than half of the tissue samples yet.",
    "Blood: 95 % interval 10 to 10 days; 60 % (95 % interval 50 to 69, 60 of 100) within 14 days.",
  ]);
  expect(said(rows, { lang: "nb" })).toEqual([
    "Halvparten av blodprøvene er besvart innen 10 dager etter mottak, mindre enn halvparten av vevsprøvene så langt.",
    "Blod: 95 %-intervall 10 til 10 dager; 60 % (95 %-intervall 50 til 69, 60 av 100) innen 14 dager.",
  ]);
  expect(said([...rows, count("tissue", "completed", 20, 60)])[0]).toBe(
    "Half are reported within 10 days of receipt for blood, 20 days for tissue.",
  );
  expect(said(rows.slice(2))).toEqual([
    "Not yet: less than half of the tissue samples are reported.",
    "No target is supplied. No blood sample has been received.",
  ]);
});
test("fewer than 25 get n of N, without a percentage", () =>
  expect(said([count("blood", "completed", 10, 9), count("blood", "completed", 20, 3)])).toEqual([
    "Half of the blood samples are reported within 10 days of receipt.",
    "Blood: 95 % interval from 10 days, no upper limit; 9 of 12 within 14 days. No tissue sample has been received.",
  ]));
test("a sample alone is told as one", () => {
  expect(said([count("blood", "completed", 10, 1)])[0]).toBe(
    "The one blood sample was reported 10 days after receipt.",
  );
  expect(said([count("blood", "pending", 10, 1)], { lang: "nb" })[0]).toBe(
    "Ikke ennå: den ene blodprøven venter fortsatt.",
  );
});
test("every kind of nothing has its own sentence", () => {
  const voice = { lang: "en", f: formats.en, names: names("en", of) } as const;
  const reasons = [
    nothing.en.summary({ why: "not_supplied", what: "samples" }, voice, false),
    ...[said([]), said([], { site: "A" }), said([count("blood", "ended_without_report", null, 3)])].map(([why]) => why),
  ];
  expect(new Set(reasons).size).toBe(4);
  expect(reasons[0]).toContain("not supplied");
  expect(reasons[2]).toContain("filters");
  expect(reasons[3]).toContain("of 3, 3 ended without one, 0 lack its date");
});
