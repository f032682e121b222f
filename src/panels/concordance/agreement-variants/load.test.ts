import fc from "fast-check";
import { expect, test } from "vitest";
import { openRelease } from "../../../engine/release.ts";
import { rowsEngine } from "../../../engine/rows-engine.ts";
import { plainText } from "../../../marks/plain-text.testing.ts";
import { noFilters } from "../../../state/filters.ts";
import sql from "./load.sql?raw";
import { halfOfVariants } from "./load.ts";
import { agreementVariants } from "./panel.ts";

const load = (variants: number, patients: number, { origin = "counted", site = "A", month = "2022-03" } = {}) => ({
  origin,
  variants,
  month,
  site,
  tumour_group: "lung",
  patients,
});
const sites = [
  { site: "A", name: "A", node: "N1" },
  { site: "B", name: "B", node: "N2" },
];

test("counts patients by number of variants, the most first, within the filters and without haematopoiesis", async () => {
  const engine = await rowsEngine({
    sites,
    variant_load: [
      load(2, 3),
      load(2, 1, { site: "B" }),
      load(4000, 1, { month: "2022-05" }),
      load(9, 5, { origin: "with_haematopoiesis" }),
    ],
  });
  expect(await engine.query(sql, ["", "", "", "", ""])).toEqual([
    { variants: 4000, patients: 1 },
    { variants: 2, patients: 4 },
  ]);
  expect(await engine.query(sql, ["", "", "", "N2", "lung"])).toEqual([{ variants: 2, patients: 1 }]);
  expect(await engine.query(sql, ["2022-05", "2022-05", "", "", ""])).toEqual([{ variants: 4000, patients: 1 }]);
});

test("one hypermutated patient among many carries half alone", () => {
  expect(
    halfOfVariants([
      { variants: 5, patients: 99 },
      { variants: 4000, patients: 1 },
    ]),
  ).toEqual({
    carriers: 1,
    patients: 100,
    variants: 4495,
  });
});
test("equal loads: half of the patients, rounded up", () => {
  expect(halfOfVariants([{ variants: 3, patients: 10 }])).toMatchObject({ carriers: 5 });
  expect(halfOfVariants([{ variants: 3, patients: 11 }])).toMatchObject({ carriers: 6 });
  expect(halfOfVariants([])).toBeNull();
});
test("it is what counting patient by patient gives", () => {
  const each = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(each, (patients) => {
      const sorted = patients.toSorted((a, b) => b - a);
      const total = sorted.reduce((sum, n) => sum + n, 0);
      let [carriers, sum] = [0, 0];
      while (2 * sum < total) sum += sorted[carriers++] ?? 0;
      const loads = [...new Set(patients)].map((variants) => ({
        variants,
        patients: patients.filter((n) => n === variants).length,
      }));
      expect(halfOfVariants(loads)).toEqual({ carriers, patients: patients.length, variants: total });
    }),
  );
});

test("the panel says how many patients carry half of the variants", async () => {
  const { manifest } = openRelease("data");
  const engine = await rowsEngine({
    sites,
    agreement: [
      {
        class: "snv",
        blood_state: "detected",
        tissue_state: "detected",
        pair: "evaluable",
        signal_band: "unknown",
        interval_band: "unknown",
        month: "2022-03",
        site: "A",
        tumour_group: "lung",
        patients: 40,
      },
    ],
    variants: [
      {
        class: "snv",
        origin: "counted",
        result: "both",
        month: "2022-03",
        site: "A",
        tumour_group: "lung",
        variants: 2100,
      },
    ],
    variant_load: [load(2000, 1), load(4, 25)],
  });
  const { note } = await agreementVariants.ask(engine, { manifest, filters: noFilters });
  expect(plainText(note("en"))).toContain("Half of the 2,100 variants are those of 1 of the 26 patients with any");
  expect(plainText(note("nb"))).toContain(
    "Halvparten av de 2 100 variantene er hos 1 av de 26 pasientene som har noen".replaceAll("2 100", "2\u00a0100"),
  );
});
