import { expect, test } from "vitest";
import { study as studyWith } from "../../../cubes/study.testing.ts";
import type { StudyInput } from "../../../cubes/study.ts";
import { settingOf } from "../../../define/reply.testing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import type { Setting } from "../../../engine/setting.ts";
import { siteFunnel } from "../../../kinds/sites-funnel/model.ts";
import type { DaysRow } from "../../../questions/days/question.ts";
import type { LaboratoryEnd } from "../../../questions/ends-by-laboratory/question.ts";
import { type Filters, noFilters } from "../../../state/filters.ts";
import { addMonths } from "../../../stats/months.ts";
import { controlModel as enrolmentModel } from "../../enrolment/enrolment-control/model.ts";
import { controlModel as turnaroundModel } from "../../turnaround/turnaround-control/model.ts";
import { pendingModel } from "../../turnaround/turnaround-pending/model.ts";
import { sitesModel } from "../../turnaround/turnaround-sites/model.ts";
import { type Parts, signalsModel, unjudged } from "./model.ts";
import { table, tableRows } from "./table.ts";

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
    { unit: "site", all: s.sites },
  );
const open = (days: number, samples: number): DaysRow => ({
  specimen: "blood",
  start: "receipt",
  status: "pending",
  days,
  samples,
});
const unreceived = (days: number, samples: number): DaysRow => ({ ...open(days, samples), start: "unreceived" });
const node = (code: string, days: number, samples: number): LaboratoryEnd => ({
  node: code,
  specimen: "blood",
  cause: "reported",
  days,
  samples,
});
const laboratoriesOf = (...rows: readonly LaboratoryEnd[]) => sitesModel(rows, setting);
const never = () => ({ outside: null, since: null });
const quiet: Parts = {
  enrolment: enrolmentModel(calm, s, noFilters),
  turnaround: turnaroundModel([], s),
  pending: pendingModel([open(14, 5)], s),
  laboratories: laboratoriesOf(node("N1", 9, 80), node("N2", 9, 80)),
  consent: funnel(70, 72),
  evaluable: funnel(60, 59),
  releases: ["2023-06-30", "2023-12-31"],
  since: { laboratory: () => never, consent: never, evaluable: never },
};
const modelOf = (parts: Parts, of = s, filters: Partial<Filters> = {}) =>
  signalsModel(parts, of, { ...noFilters, ...filters });
/** The rows of the signals behind what the panels show, without those of the checks. */
const rowsOf = (...asked: Parameters<typeof modelOf>) =>
  flatRows(table, tableRows(modelOf(...asked))).filter(
    (row) => !["judged", "not_judged"].includes(String(row["signal_kind"])),
  );

test("no rule broken, nobody late, nobody outside: no signal, and what could not be judged is named with its reason", () => {
  expect(rowsOf(quiet)).toEqual([]);
  expect(unjudged(modelOf(quiet)).map(({ source, specimen, why }) => [source, specimen, why])).toEqual([
    ["turnaround-control", "blood", "nobody"],
    ["turnaround-control", "tissue", "nobody"],
    ["turnaround-sites", "tissue", "no_target"],
    ["turnaround-pending", "tissue", "no_target"],
    ["study", null, "not_announced"],
  ]);
  const checks = flatRows(table, tableRows(modelOf(quiet)));
  expect(checks.map((row) => row["signal_kind"])).toEqual([
    ...Array.from({ length: 5 }, () => "judged"),
    ...Array.from({ length: 5 }, () => "not_judged"),
  ]);
  expect(checks[7]).toMatchObject({
    signal_kind: "not_judged",
    panel: "turnaround-sites",
    specimen: "tissue",
    status: "not_supplied",
    value: null,
  });
});
test("more consents than the limits are better than expected, fewer a concern; older ones are no news", () => {
  const ending = (...last: readonly number[]) =>
    enrolmentModel(
      consents(...[10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12].slice(last.length), ...last),
      s,
      noFilters,
    );
  const rule = { rule: "outside", from_month: "2023-12", to_month: "2023-12", panel: "enrolment-control" };
  expect(rowsOf({ ...quiet, enrolment: ending(40) })).toContainEqual(
    expect.objectContaining({ ...rule, signal_kind: "better", standing: "on", value: 40 }),
  );
  expect(rowsOf({ ...quiet, enrolment: ending(0) })).toContainEqual(
    expect.objectContaining({ ...rule, signal_kind: "concern", standing: "on", value: 0 }),
  );
  const early = enrolmentModel(consents(10, 11, 12, 13, 14, 15, 12, 13, 12, 13, 12, 13), s, noFilters);
  expect(early).toMatchObject({ signals: [{ rule: "trend_of_6", to: "2023-06" }] });
  expect(modelOf({ ...quiet, enrolment: early }).signals).toEqual([]);
  // Kept in the log, with the first release whose months reach it; not of a chosen site, whose pace is not judged.
  expect(rowsOf({ ...quiet, enrolment: early })).toMatchObject([
    {
      signal_kind: "better",
      rule: "trend_of_6",
      to_month: "2023-06",
      standing: "cleared",
      first_release: "2023-06-30",
    },
  ]);
  expect(modelOf({ ...quiet, enrolment: early }, s, { site: s.sites[0]?.code ?? "" }).past).toEqual([]);
});
test("a broken rule stands since the first of its months without a break, and is cleared by a month that breaks none", () => {
  const pace = (...values: readonly number[]) =>
    modelOf({ ...quiet, enrolment: enrolmentModel(consents(...values), s, noFilters) }).signals.filter(
      ({ kind }) => kind === "concern",
    );
  // One site: 220 over 12 months are 18.3, and the lower limit 18.3 − 3 √18.3 = 5.5.
  expect(pace(20, 20, 20, 20, 20, 20, 20, 20, 0, 20, 20, 20)).toMatchObject([
    { kind: "concern", since: "2023-09", until: "2023-09", standing: "cleared" },
  ]);
  expect(pace(20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 0, 0)).toMatchObject([
    { kind: "concern", since: "2023-11", until: "2023-12", standing: "on" },
  ]);
});
test("too few months for limits are said as not judged, not as quiet", () => {
  const short = enrolmentModel(consents(...Array.from({ length: 12 }, () => 10)), study(), noFilters);
  expect(unjudged(modelOf({ ...quiet, enrolment: short })).some(({ source }) => source === "enrolment-control")).toBe(
    false,
  );
  const reset = study({
    changes: [{ on: "2023-10-01", scope: "enrolment", text_en: "", text_nb: "", resets_limits: true }],
  });
  const fresh = enrolmentModel(calm, reset, noFilters); // three months since the limits were set anew
  expect(unjudged(modelOf({ ...quiet, enrolment: fresh }, reset))).toContainEqual(
    expect.objectContaining({ source: "enrolment-control", why: "too_few_months" }),
  );
});
test("only what lies outside the 99.8 % limits is an outlier: below a concern, above better than expected", () => {
  const far = rowsOf({ ...quiet, consent: funnel(90, 40) });
  expect(far.map(({ signal_kind, rule, site, events, trials }) => [signal_kind, rule, site, events, trials])).toEqual([
    ["concern", "below_998", "B", 40, 100],
    ["better", "above_998", "A", 90, 100],
  ]);
  expect(rowsOf({ ...quiet, consent: funnel(76, 55) })).toEqual([]); // outside 95 %, within 99.8 %
});
test("a laboratory far below the others is named with its node and specimen, and comes before a site", () => {
  const laboratories = laboratoriesOf(node("N1", 9, 80), node("N2", 30, 80));
  const [first, second] = rowsOf({ ...quiet, laboratories, consent: funnel(90, 40) });
  expect(first).toMatchObject({ rule: "below_998", node: "N2", specimen: "blood", events: 0, trials: 80 });
  expect(second).toMatchObject({ rule: "below_998", site: "B" });
});
test("a late laboratory is late since the month told of it, and first shown where it came to lie below its limits", () => {
  const since = { outside: "2023-09", since: "2023-02" };
  const parts = {
    ...quiet,
    laboratories: laboratoriesOf(node("N1", 9, 80), node("N2", 30, 80)),
    since: { ...quiet.since, laboratory: () => () => since },
  };
  expect(rowsOf(parts)[0]).toMatchObject({
    rule: "below_998",
    node: "N2",
    from_month: "2023-02",
    first_release: "2023-12-31",
  });
});
test("received samples past their target wait; on the day of it they do not", () => {
  const pending = pendingModel([open(14, 5), open(15, 2), open(40, 1)], s);
  expect(rowsOf({ ...quiet, pending })).toEqual([
    expect.objectContaining({
      signal_kind: "waiting",
      rule: "past_target",
      specimen: "blood",
      events: 3,
      trials: 8,
      value: 40,
      // The oldest was received on 21 November and passed its 14 days on 6 December.
      from_month: "2023-12",
    }),
  ]);
});
test("samples collected more than 42 days ago and not received wait; younger ones are underway", () => {
  const pending = pendingModel([unreceived(42, 5), unreceived(43, 2), unreceived(202, 1)], s);
  expect(rowsOf({ ...quiet, pending })).toEqual([
    expect.objectContaining({
      signal_kind: "waiting",
      rule: "not_arrived",
      events: 3,
      trials: 8,
      value: 202,
      // Collected on 12 June, 42 days old on 24 July.
      from_month: "2023-07",
    }),
  ]);
});
test("an announced update that passed before the cut is a concern; a later one and none are not", () => {
  expect(rowsOf(quiet, study({ next_update: "2023-12-31" }))).toMatchObject([
    { signal_kind: "concern", rule: "update_passed" },
  ]);
  expect(rowsOf(quiet, study({ next_update: "2024-01-01" }))).toEqual([]);
  expect(rowsOf(quiet, study({ next_update: null }))).toEqual([]);
});
test("a site or laboratory lists its own signals of the whole study, and counts the concerns elsewhere", () => {
  const parts = {
    ...quiet,
    laboratories: laboratoriesOf(node("N1", 9, 80), node("N2", 30, 80)),
    consent: funnel(90, 40),
    pending: pendingModel([open(40, 1)], s),
  };
  const of = (filters: Partial<Filters>) =>
    modelOf(parts, s, filters).signals.map((signal) => ("code" in signal ? signal.code : signal.source));
  expect(of({})).toEqual(["N2", "B", "turnaround-pending", "N1", "A"]);
  expect(of({ site: "B" })).toEqual(["N2", "B"]);
  expect(of({ node: "N1" })).toEqual(["N1", "A"]);
  expect(of({ site: "A", node: "N2" }), "no site of that laboratory").toEqual([]);
  expect(modelOf(parts, s, { node: "N1" }).elsewhere).toBe(2);
  expect(modelOf(parts, s, { site: "B" }).elsewhere).toBe(0);
  expect(of({ period: "2023-01..2023-02", tumour_group: "lung" })).toEqual(of({}));
});
test("a chosen site without patients is not judged", () => {
  const alone = siteFunnel([{ site: "A", events: 70, trials: 100 }], { unit: "site", all: s.sites });
  expect(unjudged(modelOf({ ...quiet, consent: alone }, s, { site: "B" }))).toContainEqual(
    expect.objectContaining({ source: "sites-consent-rate", why: "alone" }),
  );
  const three = study({ sites: [...s.sites, { code: "C", name: "Hospital C", node: "N3", opened: null }] });
  expect(unjudged(modelOf(quiet, three, { site: "C" }))).toContainEqual(
    expect.objectContaining({ source: "sites-consent-rate", why: "nobody" }),
  );
});
