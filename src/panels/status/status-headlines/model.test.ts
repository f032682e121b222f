import { expect, test } from "vitest";
import { agreementClasses } from "../../../cubes/codes.ts";
import { study } from "../../../cubes/study.testing.ts";
import { something } from "../../../define/nothing.testing.ts";
import { settingOf } from "../../../define/reply.testing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import type { DaysRow } from "../../../questions/days/question.ts";
import type { EarlierSite } from "../../../questions/earlier-sites/question.ts";
import type { EndCount } from "../../../questions/ends/question.ts";
import { shareOf } from "../../../stats/share.ts";
import { statusModel, tableRows } from "./model.ts";
import { table } from "./table.ts";

const of = study({
  data_cut: "2022-06-30",
  target_patients: 50,
  plan: [
    {
      version: "1",
      approved_on: "2022-01-01",
      source: "",
      points: [
        { month: "2022-04", cumulative: 0 },
        { month: "2022-08", cumulative: 60 },
      ],
    },
  ],
  turnaround_targets: [{ specimen: "blood", segment: "receipt_to_report", days: 10, share: 0.8, source: "" }],
});
const months = [
  { month: "2022-05", screened: 40, consented: 30, paired_evaluable: 20 },
  { month: "2022-06", screened: 10, consented: 10, paired_evaluable: 5 },
];
const sample = (status: DaysRow["status"], days: number | null, samples: number): DaysRow => ({
  specimen: "blood",
  start: "receipt",
  status,
  days,
  samples,
});
const samples = [sample("completed", 8, 15), sample("completed", 12, 15), sample("pending", 20, 10)];
const end = (cause: EndCount["cause"], days: number, samples: number): EndCount => ({
  specimen: "blood",
  cause,
  days,
  samples,
});
/** The same samples, and five that failed: they count among those received. */
const ends = [end("reported", 8, 15), end("reported", 12, 15), end("pending", 20, 10), end("failed", 4, 5)];
const classes = (both: number, tissueOnly: number, bloodOnly: number) =>
  agreementClasses.map((name) => ({
    class: name,
    consented: 60,
    evaluable: 50,
    both,
    tissueOnly,
    tissueOnlyLowSignal: 0,
    bloodOnly,
  }));
const everything = ["patients", "samples", "variants"];

const since = "2022-03-31";
const before = (step: "consented" | "paired_evaluable", patients: number) => ({
  release: since,
  step,
  first_month: "2022-01",
  patients,
});

const known = { code: "A", name: "A", node: "N", region: null, opened: null, target: null };
/** The model, and its table's rows by headline. */
function model(
  supplied = everything,
  previous: string | null = since,
  found = classes(20, 6, 4),
  tiers = ["I"],
  chosen: { readonly site?: string; readonly earlierSites?: readonly EarlierSite[] } = {},
) {
  const { manifest, filters } = settingOf({ supplied, filters: { site: chosen.site ?? "" } });
  const setting = {
    manifest: {
      ...manifest,
      previous,
      study: { ...of, ...(chosen.site ? { sites: [known] } : {}), actionable_tiers: tiers },
    },
    filters,
  };
  const asked = {
    months,
    days: supplied.includes("samples") ? samples : [],
    ends: supplied.includes("samples") ? ends : [],
    classes: found,
    sites: [],
    releases: [before("consented", 25), before("paired_evaluable", 27)],
    joined: [],
    waits: [],
    earlierMonths: [],
    earlierSites: chosen.earlierSites ?? [],
  };
  const made = statusModel(asked, setting);
  const rows = flatRows(table, tableRows(made, setting));
  return { ...made, row: (name: string) => rows.find(({ headline }) => headline === name) };
}

test("inclusion of the target, and the plan at the last complete month", () => {
  const { row } = model();
  expect(row("consented")).toMatchObject({ value: 40, trials: null, unit: "patients" });
  expect(row("paired_evaluable")).toMatchObject({ value: 25, events: 25, trials: 50, status: "ok" });
  expect(row("planned")).toMatchObject({ value: 30, events: 25, status: "ok" });
});
test("days to the report per specimen, and the share on target", () => {
  const { row } = model();
  expect(row("blood_p25")).toMatchObject({ value: 8, events: 30, trials: 40, unit: "days" });
  expect(row("blood_median")).toMatchObject({ value: 12, status: "ok" });
  expect(row("blood_p90")).toMatchObject({ value: null }); // a quarter is still open: never reached
  // Nobody is open before day 10: 15 of 45, standard error √(1/3 × 2/3 ÷ 45); limits on the log-log scale.
  const factor = Math.exp((1.959963984540054 * Math.sqrt(2 / 9 / 45)) / ((2 / 3) * -Math.log(2 / 3)));
  expect(row("blood_on_target")).toEqual({
    headline: "blood_on_target",
    value: expect.closeTo(1 / 3, 12),
    low: expect.closeTo(1 - (2 / 3) ** (1 / factor), 10),
    high: expect.closeTo(1 - (2 / 3) ** factor, 10),
    events: 15,
    trials: 45,
    unit: "share",
    status: "ok",
  });
  expect(row("tissue_median")).toMatchObject({ value: null, status: "not_evaluable" });
  expect(row("tissue_on_target")).toMatchObject({ value: null, status: "not_supplied" });
});
test("actionable findings by where they were found; of fewer than 25 only n of N", () => {
  const { findings, row } = model();
  expect(something(findings)).toEqual({
    trials: 30,
    found: { both: shareOf(20, 30), tissue_only: shareOf(6, 30), blood_only: shareOf(4, 30) },
  });
  expect(row("actionable_tissue_only")).toMatchObject({ value: 0.2, events: 6, trials: 30, status: "ok" });
  const few = model(everything, null, classes(20, 3, 1));
  expect(few.row("actionable_both")).toMatchObject({
    value: null,
    low: null,
    events: 20,
    trials: 24,
    status: "too_few",
  });
  const none = model(everything, null, classes(0, 0, 0));
  expect(none.findings).toMatchObject({ nothing: { why: "none_found", of: 50 } });
  expect(none.row("actionable_both")).toMatchObject({ value: null, events: 0, trials: 0, status: "not_evaluable" });
});
test("the change since the release before can be negative; the first release has none", () => {
  expect(model().change).toEqual({
    since: "2022-03-31",
    consented: { before: 25, now: 40, change: 15 },
    paired: { before: 27, now: 25, change: -2 },
  });
  const first = model(everything, null);
  expect(first.change).toBeNull();
  expect(first.row("consented_change")).toMatchObject({ value: null, status: "not_comparable" });
});
test("what was not supplied has no number, and says so", () => {
  const { findings, change, row } = model(["patients"]);
  const missing = (what: string) => ({ nothing: { why: "not_supplied", what } });
  expect(findings).toMatchObject(missing("samples"));
  expect(change?.paired).toBeNull();
  for (const name of [
    "paired_evaluable",
    "blood_median",
    "blood_on_target",
    "actionable_both",
    "paired_evaluable_change",
    "months_to_target",
    "chance_by_plan",
  ])
    expect(row(name), name).toMatchObject({ value: null, events: null, trials: null, status: "not_supplied" });
  expect(model(["patients", "samples"]).findings).toMatchObject(missing("variants"));
  expect(model(everything, null, classes(1, 1, 1), []).findings).toMatchObject(missing("tiers"));
});
test("where the release before had a site that is gone, what came to one that it did not know cannot be told", () => {
  const then = (...codes: readonly string[]): EarlierSite[] =>
    codes.map((code) => ({ release: since, code, node: "N", opened: "2022-01-01" }));
  const change = (earlierSites: readonly EarlierSite[], site = "A") =>
    model(everything, since, classes(20, 6, 4), ["I"], { site, earlierSites }).row("consented_change");
  expect(change(then("OLD"))).toMatchObject({ value: null, status: "not_comparable" });
  expect(change(then("A", "OLD"))).toMatchObject({ value: 15, status: "ok" });
  expect(change(then("OLD"), "")).toMatchObject({ value: 15, status: "ok" });
});
test("without days of consent nobody is known to be in, and nobody is known not to be", () => {
  const { row } = model(["patients", "patients.screened_on", "samples", "variants", "variants.tier"]);
  for (const name of ["consented", "paired_evaluable"])
    expect(row(name)).toMatchObject({ value: null, status: "not_supplied" });
  expect(row("months_to_target")).toMatchObject({ value: null, status: "not_supplied" });
});
