import { expect, test } from "vitest";
import { study as studyWith } from "../../../cubes/study.testing.ts";
import type { StudyInput } from "../../../cubes/study.ts";
import { settingOf } from "../../../define/reply.testing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import type { Setting } from "../../../engine/setting.ts";
import { siteFunnel } from "../../../kinds/sites-funnel/model.ts";
import type { DaysRow } from "../../../questions/days/question.ts";
import type { OnTimeCount } from "../../../questions/on-time-by-laboratory/question.ts";
import { noFilters } from "../../../state/filters.ts";
import { addMonths } from "../../../stats/months.ts";
import { formats } from "../../../words/format.ts";
import { names } from "../../../words/names.ts";
import { controlModel as enrolmentModel } from "../../enrolment/enrolment-control/model.ts";
import { controlModel as turnaroundModel } from "../../turnaround/turnaround-control/model.ts";
import { pendingModel } from "../../turnaround/turnaround-pending/model.ts";
import { sitesModel } from "../../turnaround/turnaround-sites/model.ts";
import { factsOf } from "./facts.ts";
import { type Parts, signalsModel } from "./model.ts";
import { table, tableRows } from "./table.ts";
import { words } from "./words.ts";

const study = (changed: Partial<StudyInput> = {}) =>
  studyWith({
    sites: [
      { code: "A", name: "Hospital A", node: "N1", opened: "2023-01-01" },
      { code: "B", name: "Hospital B", node: "N2", opened: "2023-01-01" },
    ],
    turnaround_targets: [{ specimen: "blood", segment: "receipt_to_report", days: 14, share: 0.9, source: "" }],
    actionable_tiers: [],
    ...changed,
  });
const s = study();
const setting: Setting = {
  manifest: { ...settingOf().manifest, study: s, supplied: ["patients", "samples"] },
  filters: noFilters,
};
const consents = (...values: readonly number[]) =>
  values.map((consented, i) => ({ month: addMonths("2023-01", i), screened: 0, consented, paired_evaluable: 0 }));
const calm = consents(10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12);
const funnel = (a: number, b: number) =>
  siteFunnel(
    [
      { site: "A", events: a, trials: 100 },
      { site: "B", events: b, trials: 100 },
    ],
    s.sites,
  );
const open = (days: number, samples: number): DaysRow => ({
  specimen: "blood",
  start: "receipt",
  status: "pending",
  days,
  samples,
});
const node = (code: string, days: number, samples: number): OnTimeCount => ({
  node: code,
  specimen: "blood",
  standing: days <= 14 ? "within" : "late",
  samples,
});
const laboratoriesOf = (...rows: readonly OnTimeCount[]) => sitesModel(rows, setting);
/** The rows of the table behind what the panels show. */
const rowsOf = (parts: Parts, of = s) => flatRows(table, signalsModel(parts, of).topics.flatMap(tableRows));

const quiet: Parts = {
  enrolment: enrolmentModel(calm, s, noFilters),
  turnaround: turnaroundModel([], s),
  pending: pendingModel([open(14, 5)], s),
  laboratories: laboratoriesOf(node("N1", 9, 80), node("N2", 9, 80)),
  consent: funnel(70, 72),
  evaluable: funnel(60, 59),
};

test("no rule broken, nobody late, nobody outside: nothing to signal, and it says so", () => {
  const m = signalsModel(quiet, s);
  expect(m).toMatchObject({ topics: [] });
  expect(rowsOf(quiet)).toEqual([]);
  const voice = { lang: "en", f: formats.en, names: names("en", s) } as const;
  expect(words.en.summary?.(factsOf(m, setting), voice, setting).markup).toMatch(/^Nothing to signal/);
});
test("a rule broken in the last six months is a signal, one broken before is not", () => {
  const late = enrolmentModel(consents(10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 40), s, noFilters);
  expect(rowsOf({ ...quiet, enrolment: late })).toContainEqual(
    expect.objectContaining({
      rule: "outside",
      from_month: "2023-12",
      to_month: "2023-12",
      value: 40,
      panel: "enrolment-control",
    }),
  );
  const early = enrolmentModel(consents(10, 11, 12, 13, 14, 15, 12, 13, 12, 13, 12, 13), s, noFilters);
  expect(early).toMatchObject({ signals: [{ rule: "trend_of_6", to: "2023-06" }] });
  expect(signalsModel({ ...quiet, enrolment: early }, s).topics).toEqual([]);
});
test("only what lies outside the 99.8 % limits is an outlier", () => {
  const far = rowsOf({ ...quiet, consent: funnel(90, 40) });
  expect(far.map(({ rule, site, events, trials }) => [rule, site, events, trials])).toEqual([
    ["above_998", "A", 90, 100],
    ["below_998", "B", 40, 100],
  ]);
  expect(rowsOf({ ...quiet, consent: funnel(76, 55) })).toEqual([]); // outside 95 %, within 99.8 %
});
test("a laboratory far below the others is named with its node and specimen", () => {
  const laboratories = laboratoriesOf(node("N1", 9, 80), node("N2", 30, 80));
  expect(rowsOf({ ...quiet, laboratories })).toContainEqual(
    expect.objectContaining({ rule: "below_998", node: "N2", specimen: "blood", events: 0, trials: 80 }),
  );
});
test("received samples past their target are a signal with their number and the oldest; on the day of it they are none", () => {
  const pending = pendingModel([open(14, 5), open(15, 2), open(40, 1)], s);
  expect(rowsOf({ ...quiet, pending })).toEqual([
    expect.objectContaining({ rule: "past_target", specimen: "blood", events: 3, trials: 8, value: 40 }),
  ]);
});
test("an announced update that passed before the cut is a signal; a later one and none are not", () => {
  expect(rowsOf(quiet, study({ next_update: "2023-12-31" }))).toMatchObject([{ rule: "update_passed" }]);
  expect(rowsOf(quiet, study({ next_update: "2024-01-01" }))).toEqual([]);
  expect(rowsOf(quiet, study({ next_update: null }))).toEqual([]);
});
