import { expect, test } from "vitest";
import { studySchema } from "../../../cubes/study.ts";
import { mixModel } from "./stats.ts";

const study = (reference_mix: readonly object[] = []) =>
  studySchema.parse({
    name: "S",
    short_name: "S",
    registration: "",
    simulated: true,
    data_cut: "2023-12-31",
    target_patients: 10,
    sites: [],
    tumour_groups: ["lung", "other", "cup"].map((code) => ({ code, name_en: code, name_nb: code })),
    plan: [],
    turnaround_targets: [],
    actionable_tiers: [],
    reference_mix,
  });
const count = (tumour_group: string, patients: number, region: string | null = "north") => ({
  tumour_group,
  region,
  patients,
});
const groups = (m: ReturnType<typeof mixModel>) => m.groups.map((row) => [row.tumour_group, row.patients]);

test("the largest first, other and unknown last; a known group without patients stays, an empty unknown does not", () => {
  expect(groups(mixModel([count("unknown", 9), count("other", 8), count("cup", 5)], study()))).toEqual([
    ["cup", 5],
    ["lung", 0],
    ["other", 8],
    ["unknown", 9],
  ]);
  expect(groups(mixModel([count("cup", 5)], study()))).toEqual([
    ["cup", 5],
    ["lung", 0],
  ]);
});
test("a group differs only when its interval does not hold the reference", () => {
  const reference = [
    { tumour_group: "lung", share: 0.5, source: "T" },
    { tumour_group: "cup", share: 0.2, source: "T" },
  ];
  const m = mixModel([count("lung", 48), count("cup", 52)], study(reference));
  expect(m.differ.map((row) => row.tumour_group)).toEqual(["cup"]);
  expect(m.groups.find((row) => row.tumour_group === "lung")).toMatchObject({ share: 0.48, reference_share: 0.5 });
  expect(m.sources).toEqual(["T"]);
});
test("shares within a region are of that region, and regions add up to all", () => {
  const m = mixModel([count("lung", 30), count("cup", 10), count("lung", 20, null)], study());
  const find = (group: string, region: string | null) =>
    m.rows.find((row) => row.tumour_group === group && row.region === region);
  expect(find("lung", null)).toMatchObject({ patients: 50, of_patients: 60 });
  expect(find("all", "north")).toMatchObject({ patients: 40, of_patients: 60 });
  expect(find("lung", "north")).toMatchObject({ patients: 30, of_patients: 40, share: 0.75 });
  expect(find("all", "")).toMatchObject({ patients: 20 });
});
test("few are marked, and none have no share and differ from nothing", () => {
  const reference = [{ tumour_group: "lung", share: 0.5, source: "T" }];
  expect(mixModel([count("lung", 24)], study(reference))).toMatchObject({
    differ: [],
    groups: [{ status: "too_few" }, {}],
  });
  const nobody = mixModel([], study(reference));
  expect(nobody).toMatchObject({ consented: 0, differ: [] });
  expect(nobody.groups.every((row) => row.share === null && row.status === "not_evaluable")).toBe(true);
});
