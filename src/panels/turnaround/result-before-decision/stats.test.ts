import { expect, test } from "vitest";
import { studySchema } from "../../../cubes/study.ts";
import { plainText } from "../../../marks/plain-text.testing.ts";
import { noFilters } from "../../../state/filters.ts";
import { formats } from "../../../words/format.ts";
import type { Lang } from "../../../words/lang.ts";
import { names } from "../../../words/names.ts";
import { decisionModel, type EndCounts, incidenceBy, lastDayShown } from "./stats.ts";
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
const all = ["samples", "decisions"];
const answer = (rows: readonly EndCounts[], supplied = all, lang: Lang = "en", site = "") =>
  plainText(
    words[lang].summary(
      decisionModel(rows, supplied),
      { lang, f: formats[lang], names: names(lang, study) },
      {
        manifest: { release: "", previous: null, study, firstMonth: "2023-01", supplied, files: {} },
        filters: { ...noFilters, site },
      },
    ),
  ).replaceAll("\u00a0", " ");
const count = (
  cause: EndCounts["cause"],
  days: number | null,
  samples: number,
  before_board: EndCounts["before_board"] = "no_board",
  counts: EndCounts["counts"] = "yes",
): EndCounts => ({ specimen: "blood", counts, cause, days, before_board, samples });

// Ten samples: two reported on day 5, one dead on day 5, two censored on day 8, two failed on day 10, two reported on
// day 12, one still open on day 20. By hand: day 5 leaves 7/10; day 10 takes 2/5 of that, day 12 2/3 of the rest.
const ten = [
  count("reported", 5, 2),
  count("died", 5, 1),
  count("pending", 8, 2),
  count("failed", 10, 2),
  count("reported", 12, 2),
  count("pending", 20, 1),
];

test("competing ends share what is left; the pending ones leave without an end", () => {
  const [blood] = decisionModel(ten, all).ended;
  expect(blood).toMatchObject({ n: 10, pending: 3, unknown: 0 });
  if (!blood) throw new Error("blood comes first");
  expect(incidenceBy(blood.incidence, "reported", 4)).toBe(0);
  expect(incidenceBy(blood.incidence, "reported", 5)).toBeCloseTo(0.2, 12);
  expect(incidenceBy(blood.incidence, "died", 11)).toBeCloseTo(0.1, 12);
  expect(incidenceBy(blood.incidence, "failed", 10)).toBeCloseTo(0.7 * 0.4, 12);
  expect(incidenceBy(blood.incidence, "reported", 30)).toBeCloseTo(0.2 + 0.7 * 0.6 * (2 / 3), 12);
});
test("the table does not tell a share after the last day on which somebody still waiting was seen", () => {
  const [reported] = decisionModel(ten, all).rows;
  expect(reported).toMatchObject({ cause: "reported", events: 4, trials: 10, by_day_21: null, status: "too_few" });
  expect(reported?.by_day_14).toBeCloseTo(0.48, 12);
  const closed = decisionModel([count("reported", 5, 30)], all).rows[0];
  expect(closed).toMatchObject({ by_day_7: 1, by_day_56: 1, status: "ok" });
});
test("in time is told of the samples that count, of patients the board discussed", () => {
  const rows = [
    count("reported", 5, 20, "yes"),
    count("reported", 9, 6, "no"),
    count("died", 5, 4, "no"),
    count("reported", 5, 50, "no_board"),
    count("failed", 5, 7, "no", "no"),
  ];
  const board = decisionModel(rows, all).ended[0]?.board;
  expect(board).toMatchObject({ events: 20, trials: 30, status: "ok" });
  expect(answer(rows)).toContain("it had the blood report for 67 % (95 % interval 49 to 81, 20 of 30).");
  expect(answer(rows)).toContain("Of 87 blood samples 7 failed and the patient died before the report in 4.");
  expect(answer(rows, all, "nb")).toContain("forelå blodsvaret for 67 % (95 %-intervall 49 til 81, 20 av 30)");
});
test("a report without its date is left out of the curve and counted", () => {
  const [blood] = decisionModel([count("unknown", null, 3), count("reported", 5, 2)], all).ended;
  expect(blood).toMatchObject({ n: 2, unknown: 3 });
});
test("a 2,000-day outlier leaves the axis readable", () => {
  const rows = [count("reported", 10, 90), count("reported", 14, 9), count("reported", 2000, 3)];
  expect(lastDayShown(decisionModel(rows, all).ended)).toBe(56);
});
test("every kind of nothing has its own sentence; without decisions the curves still stand", () => {
  const said = [answer([], []), answer([]), answer([], all, "en", "A"), answer(ten, ["samples"]), answer(ten)];
  expect(new Set(said).size).toBe(5);
  expect(said[0]).toContain("not supplied samples");
  expect(said[3]).toContain("Board meetings are not supplied");
  expect(said[3]).toContain("Of 10 blood samples");
  expect(said[4]).toContain("The board has not discussed any");
  expect(decisionModel(ten, ["samples"]).ended[0]?.board).toMatchObject({ events: null, status: "not_supplied" });
});
