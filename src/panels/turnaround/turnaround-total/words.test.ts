import { expect, test } from "vitest";
import { study } from "../../../cubes/study.testing.ts";
import { isFiltered, isNothing } from "../../../define/nothing.ts";
import type { DaysRow } from "../../../questions/days/question.ts";
import type { EndCount } from "../../../questions/ends/question.ts";
import { toldIn } from "../../../say/told.testing.ts";
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
type Asked = { readonly lang?: Lang; readonly site?: string; readonly ends?: readonly EndCount[] };
const said = (rows: readonly DaysRow[], { lang = "en", site = "", ends = [] }: Asked = {}) => {
  const voice = { lang, f: formats[lang], names: names(lang, of) };
  const setting = { manifest, filters: { ...noFilters, site } };
  const model = totalModel(waysOf(rows, rows, of, ends));
  if (isNothing(model)) return [nothing[lang].summary(model.nothing, voice, isFiltered(setting)), null] as const;
  const facts = factsOf(model, setting);
  return toldIn(words[lang], facts, lang, setting);
};

const rows = [
  count("blood", "completed", 10, 60),
  count("blood", "completed", 20, 40),
  count("tissue", "completed", 20, 10),
  count("tissue", "pending", 40, 30),
];

// Of 110 received, none open: 60 reported by day 14, so 60/110 = 55 %. Without censoring Aalen-Johansen is that share, its
// standard error √(p (1 − p) ÷ n) = 0.0475; limits on the log-log scale of 1 − p: 0.456 to 0.641.
const end = (cause: EndCount["cause"], days: number, samples: number): EndCount => ({
  specimen: "blood",
  cause,
  days,
  samples,
});
const ends = [end("reported", 10, 60), end("reported", 20, 40), end("failed", 3, 10)];

test("answers with the medians and, of all received, those reported by the target day; not reached is an answer", () => {
  expect(said(rows, { ends })).toEqual([
    "Half of the blood reports come within 10 days of receipt, less than half of the tissue samples yet.",
    "Blood: 95 % interval 10 to 10 days; within 14 days, 55 % of all 110 received (95 % interval 46 to 64).",
  ]);
  expect(said(rows, { lang: "nb", ends })).toEqual([
    "Halvparten av blodsvarene kommer innen 10 dager etter mottak, mindre enn halvparten av vevsprøvene så langt.",
    "Blod: 95 %-intervall 10 til 10 dager; innen 14 dager 55 % av alle 110 mottatte (95 %-intervall 46 til 64).",
  ]);
  expect(said([...rows, count("tissue", "completed", 20, 60)], { ends })[0]).toBe(
    "Half of reports come within 10 days for blood, 20 for tissue.",
  );
  expect(said(rows.slice(0, 2), { ends })[0]).toBe(
    "Half of the blood reports come within 10 days of receipt; by target day, 55 % of samples.",
  );
  expect(said(rows.slice(0, 2), { ends, lang: "nb" })[0]).toBe(
    "Halvparten av blodsvarene kommer innen 10 dager etter mottak; innen svarfristen 55 % av prøvene.",
  );
  expect(said(rows.slice(2))).toEqual([
    "Not yet: less than half of the tissue samples are reported.",
    "No target is supplied. No blood sample has been received.",
  ]);
});
test("fewer than 25 get n of N, without a percentage", () =>
  expect(
    said([count("blood", "completed", 10, 9), count("blood", "completed", 20, 3)], {
      ends: [end("reported", 10, 9), end("reported", 20, 3), end("died", 4, 2)],
    }),
  ).toEqual([
    "Half of the blood reports come within 10 days of receipt.",
    "Blood: 95 % interval 10 days or more; within 14 days, 9 of 14. No tissue sample has been received.",
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
