import { expect, test } from "vitest";
import { studySchema } from "../../src/cubes/study.ts";
import { panelGenes, strayGene } from "./genes.ts";
import { type Table, tableNames } from "./tables.ts";
import { breaches } from "./testing/check-contract.ts";
import { cell, type Row, simulated, type Tables } from "./testing/read-export.ts";

const seed = 4817956;

test.each([
  [500, "2023-10-31"],
  [500, "2022-11-30"],
  [500, "2026-12-31"],
  [50, "2023-10-31"],
  [1, "2023-10-31"],
  [1, "2022-03-07"],
])("a study of %i patients at %s obeys the contract", async (patients, cut) => {
  const { study: written, data } = await simulated(seed, patients, cut);
  const study = studySchema.parse(written);
  expect(study).toMatchObject({ simulated: true, data_cut: cut, target_patients: patients });
  expect(breaches(study, data)).toEqual([]);
  expect(data.patients.length).toBeGreaterThan(0);
  const consented = data.patients.filter((row) => cell(row, "consented_on") !== "").length;
  expect(consented).toBeLessThanOrEqual(patients);
  if (cut > "2026") expect(consented).toBe(patients);
  if (patients >= 50) for (const name of tableNames) expect(data[name].length, name).toBeGreaterThan(0);
});

test("the checker sees a breach", async () => {
  const { study: written, data } = await simulated(seed, 50, "2023-10-31");
  const study = studySchema.parse(written);
  const [first, ...others] = data.patients;
  const late = { ...first, screened_on: "2023-11-01" };
  const [breach] = breaches(study, { ...data, patients: [late, ...others] });
  expect(breach).toMatch(/^patients: after the data cut/);
  expect(breaches(study, { ...data, patients: others }).length).toBeGreaterThan(0);
});

test("the same seed gives the same bytes, another seed others", async () => {
  const [one, same, other] = await Promise.all([
    simulated(seed, 60, "2023-06-30"),
    simulated(seed, 60, "2023-06-30"),
    simulated(seed + 1, 60, "2023-06-30"),
  ]);
  expect(same.files).toEqual(one.files);
  expect(other.files["patients.csv"]).not.toEqual(one.files["patients.csv"]);
});

const keys: Readonly<Record<Table, readonly string[]>> = {
  patients: ["patient_id"],
  samples: ["sample_id"],
  assays: ["sample_id", "class"],
  variants: ["sample_id", "class", "gene", "variant"],
  biomarkers: ["sample_id"],
  decisions: ["patient_id", "discussed_on"],
  metrics: ["sample_id", "metric", "class"],
  reviews: ["patient_id", "class", "gene", "variant"],
};

const byKey = (data: Tables, table: Table): ReadonlyMap<string, Row> =>
  new Map(data[table].map((row) => [keys[table].map((column) => cell(row, column)).join(" "), row]));

test("exports at different data cuts are the same study at different times", async () => {
  const cuts = ["2023-04-30", "2023-07-31", "2023-10-31"];
  const exports = await Promise.all(cuts.map(async (cut) => (await simulated(seed, 500, cut)).data));
  let becameReported = 0;
  for (const [i, early] of exports.entries()) {
    const late = exports[i + 1];
    const cut = cuts[i] ?? "";
    if (late === undefined) break;
    for (const table of tableNames) {
      const then = byKey(early, table);
      const later = byKey(late, table);
      for (const [key, row] of then) {
        const now = later.get(key);
        const { outcome, ...facts } = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ""));
        expect(now, `${table} ${key}`).toMatchObject(facts);
        if (outcome !== "pending") expect(now?.["outcome"]).toBe(row["outcome"]);
        if (outcome === "pending" && now?.["outcome"] === "reported") becameReported += 1;
      }
      for (const [key, row] of later) {
        const days = Object.entries(row).filter(([column, day]) => column.endsWith("_on") && day !== "" && day <= cut);
        // Archived tissue is older than the order for it.
        const known = days.filter(([column]) => column !== "collected_on");
        if (known.length > 0) expect(then.get(key), `${table} ${key}`).toMatchObject(Object.fromEntries(known));
      }
    }
  }
  expect(becameReported).toBeGreaterThan(20);
});

test("findings lie in the panel's genes but for a rare stray", async () => {
  const { data } = await simulated(seed, 500, "2023-10-31");
  const { variants } = data;
  const panel = new Set(panelGenes);
  const outside = variants
    .map((row) => cell(row, "gene"))
    .filter((gene) => !gene.split("::").some((partner) => panel.has(partner)));
  expect(new Set(outside)).toEqual(new Set([strayGene]));
  expect(outside.length).toBeLessThan(variants.length / 100);
  expect(panelGenes.length).toBeGreaterThan(300);
});

test("a class is not evaluable exactly where a metric that gates it is past its limit", async () => {
  const { data } = await simulated(seed, 500, "2023-10-31");
  const { assays, metrics, samples } = data;
  const isPast = (row: Row): boolean => {
    const [lower, upper] = [cell(row, "lower_limit"), cell(row, "upper_limit")];
    const value = Number(cell(row, "value"));
    return (lower !== "" && value < Number(lower)) || (upper !== "" && value > Number(upper));
  };
  const reported = new Set(
    samples.filter((row) => cell(row, "outcome") === "reported").map((row) => cell(row, "sample_id")),
  );
  const named = (row: Row): string => `${cell(row, "sample_id")} ${cell(row, "class")}`;
  const past = metrics.filter((row) => isPast(row) && reported.has(cell(row, "sample_id"))).map(named);
  const closed = assays.filter((row) => cell(row, "evaluable") === "no");
  expect(new Set(closed.map(named))).toEqual(new Set(past));
  expect(closed.length).toBeGreaterThan(20);
  expect(closed.every((row) => cell(row, "reason") !== "")).toBe(true);
});
