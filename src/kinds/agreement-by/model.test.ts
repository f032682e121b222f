import { expect, test } from "vitest";
import { studySchema } from "../../cubes/study.ts";
import { type BandCounts, byModel } from "./stats.ts";
import { comparable, difference, drawable } from "./wording.ts";

const study = (changed: object = {}) =>
  studySchema.parse({
    name: "S",
    short_name: "S",
    registration: "",
    simulated: true,
    data_cut: "2022-12-31",
    target_patients: 10,
    sites: [],
    tumour_groups: [],
    plan: [],
    turnaround_targets: [],
    actionable_tiers: ["I"],
    low_signal_below: 0.01,
    ...changed,
  });
const tables = ["patients", "samples", "variants"];
const counts = (band: string, name: BandCounts["class"], changed: Partial<BandCounts> = {}): BandCounts => ({
  band,
  class: name,
  consented: 60,
  evaluable: 50,
  both: 30,
  tissue_only: 10,
  blood_only: 4,
  low_signal: 5,
  ...changed,
});
const rows = [
  counts("lt_0_1pct", "any"),
  counts("lt_0_1pct", "actionable", { both: 3, tissue_only: 1, blood_only: 0 }),
  counts("ge_5pct", "any", { both: 19, tissue_only: 1, low_signal: 0 }),
  counts("ge_5pct", "actionable", { both: 2, tissue_only: 0, blood_only: 1 }),
];

test("a band has its shares, and all is the sum of the bands", () => {
  const { bands, all, consented } = byModel(rows, study(), tables);
  expect(bands[0]).toMatchObject({
    band: "lt_0_1pct",
    ppa: 0.75,
    neither: 6,
    not_evaluable: 10,
    informative: 0.9,
    actionable_ppa: 0.75,
    status: "ok",
  });
  expect(bands[1]).toMatchObject({ ppa: 0.95, informative: 1, status: "too_few", actionable_tissue_positive: 2 });
  expect(all).toMatchObject({ both: 49, tissue_positive: 60, evaluable: 100, actionable_both: 5, status: "ok" });
  expect(consented).toBe(120);
});
test("nobody with a finding in tissue gives no share, not zero", () => {
  const none = { consented: 2, evaluable: 0, both: 0, tissue_only: 0, blood_only: 0, low_signal: 0 };
  const model = byModel([counts("a", "any", none), counts("a", "actionable", none)], study(), tables);
  expect(model.bands[0]).toMatchObject({ ppa: null, informative: null, status: "not_evaluable", not_evaluable: 2 });
  expect(drawable(model)).toBe(false);
});
test("what the study did not supply has no numbers", () => {
  const without = byModel(rows, study(), ["patients", "samples"]);
  expect(without).toMatchObject({ missing: "variants", all: { both: null, ppa: null, status: "not_supplied" } });
  expect(byModel(rows, study({ low_signal_below: null }), tables).all).toMatchObject({
    low_signal: null,
    informative: null,
    ppa: 49 / 60,
  });
  expect(byModel(rows, study({ actionable_tiers: [] }), tables).all).toMatchObject({
    actionable_both: null,
    actionable_ppa: null,
    both: 49,
  });
  expect(byModel([], study(), tables)).toMatchObject({ bands: [], all: { evaluable: 0, ppa: null } });
});
test("only bands with at least 25 are compared, and never the unknown one", () => {
  const some = [...rows, counts("unknown", "any"), counts("1_to_5pct", "any", { both: 24, tissue_only: 1 })];
  expect(comparable(byModel(some, study(), tables)).map((row) => row.band)).toEqual(["lt_0_1pct", "1_to_5pct"]);
});
test("the difference of two bands is Newcombe's", () => {
  // 56 of 70 and 48 of 80 (Newcombe 1998, table II): 0.2000 (0.0524 to 0.3339)
  const { bands } = byModel(
    [
      counts("a", "any", { evaluable: 90, both: 56, tissue_only: 14 }),
      counts("b", "any", { evaluable: 90, both: 48, tissue_only: 32 }),
    ],
    study(),
    tables,
  );
  const [a, b] = bands;
  if (!a || !b) throw new Error("two bands in, two out");
  const { value, low, high } = difference(a, b);
  expect([value, low, high].map((x) => x.toFixed(4))).toEqual(["0.2000", "0.0524", "0.3339"]);
});
