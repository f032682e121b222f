import { expect, test } from "vitest";
import { filterOptions } from "./options.ts";
import { openRelease } from "./release.ts";

const { manifest } = openRelease("data");
const [like] = manifest.study.sites;
if (!like) throw new Error("no site");
const study = {
  ...manifest.study,
  data_cut: "2023-02-15",
  sites: [
    { ...like, code: "B", node: "N2" },
    { ...like, code: "A", node: "N1" },
    { ...like, code: "C", node: "N2" },
  ],
  tumour_groups: [{ code: "lung", name_en: "Lung", name_nb: "Lunge" }],
};

test("a release can be filtered by its sites, laboratories and tumour groups, and from its first month to the cut's", () => {
  expect(filterOptions({ ...manifest, study, firstMonth: "2022-12" })).toEqual({
    site: ["B", "A", "C"],
    node: ["N1", "N2"],
    tumour_group: ["lung", "other", "unknown"],
    months: ["2022-12", "2023-01", "2023-02"],
    release: manifest.release,
  });
  expect(filterOptions({ ...manifest, study, firstMonth: null }).months).toEqual(["2023-02"]);
});

test("of rounded tables no part of the study can be chosen, nor days", () => {
  const rounded = { ...manifest, study, rounding: { base: 5, least: 5, leastNamed: 5 } };
  expect(filterOptions(rounded)).toEqual({
    site: [],
    node: [],
    tumour_group: [],
    months: [],
    closed: ["period", "site", "node", "tumour_group", "days"],
    release: manifest.release,
  });
});
