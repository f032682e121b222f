import { beforeAll, expect, test } from "vitest";
import { cell, daysBetween, type Row, simulated, type Tables } from "./testing/read-export.ts";

let data: Tables;
beforeAll(async () => {
  ({ data } = await simulated(4817956, 500, "2023-10-31"));
});

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const samplesOf = (specimen: string): readonly Row[] =>
  data.samples.filter((row) => cell(row, "specimen") === specimen);
const share = (rows: readonly Row[], is: (row: Row) => boolean): number => rows.filter(is).length / rows.length;

test("the study is well under way and not full, after a slow first year", () => {
  const days = data.patients.map((row) => cell(row, "consented_on")).filter((day) => day !== "");
  expect(days.length).toBeGreaterThan(380);
  expect(days.length).toBeLessThan(440);
  const firstYear = days.filter((day) => day < "2023-03-01").length / 12;
  const since = days.filter((day) => day >= "2023-03-01").length / 8;
  expect(firstYear / since).toBeGreaterThan(0.25);
  expect(firstYear / since).toBeLessThan(0.65);
  expect(days.toSorted()[0]).toMatch(/^2022-03/);
});

test("tissue fails more often than blood", () => {
  const without = (row: Row): boolean => ["failed", "not_available"].includes(cell(row, "outcome"));
  expect(share(samplesOf("blood"), without)).toBeLessThan(0.07);
  expect(share(samplesOf("tissue"), without)).toBeGreaterThan(0.08);
  expect(share(samplesOf("tissue"), without)).toBeLessThan(0.2);
});

test("tissue takes longer than blood, and some samples are open at the data cut", () => {
  const days = (specimen: string): readonly number[] =>
    samplesOf(specimen)
      .filter((row) => cell(row, "outcome") === "reported")
      .map((row) => daysBetween(cell(row, "received_on"), cell(row, "reported_on")));
  expect(median(days("blood"))).toBeGreaterThanOrEqual(9);
  expect(median(days("blood"))).toBeLessThanOrEqual(14);
  expect(median(days("tissue"))).toBeGreaterThanOrEqual(18);
  expect(median(days("tissue"))).toBeLessThanOrEqual(25);
  expect(data.samples.filter((row) => cell(row, "outcome") === "pending").length).toBeGreaterThan(20);
});

test("a run holds at most 8 samples, of one specimen and one day", () => {
  const runs = Map.groupBy(
    data.samples.filter((row) => cell(row, "run_id") !== ""),
    (row) => cell(row, "run_id"),
  );
  const sizes = [...runs.values()].map((rows) => rows.length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(8);
  expect(Math.max(...sizes)).toBeGreaterThan(3);
  for (const rows of runs.values()) {
    const kinds = new Set(rows.map((row) => `${cell(row, "specimen")} ${cell(row, "sequenced_on")}`));
    expect(kinds.size).toBe(1);
  }
});

test("about 40 % of blood samples hold at least 1 % tumour DNA, and agreement rises with it", () => {
  const key = (row: Row): string => `${cell(row, "class")} ${cell(row, "gene")} ${cell(row, "variant")}`;
  const tumourOf = (sample: Row | undefined): ReadonlySet<string> =>
    new Set(
      data.variants
        .filter((row) => cell(row, "sample_id") === cell(sample, "sample_id") && cell(row, "origin") === "somatic")
        .map(key),
    );
  const reported = data.samples.filter((row) => cell(row, "outcome") === "reported");
  const bloods = reported.filter((row) => cell(row, "specimen") === "blood" && cell(row, "tumour_fraction") !== "");
  const isHigh = (row: Row): boolean => Number(cell(row, "tumour_fraction")) >= 0.01;
  expect(share(bloods, isHigh)).toBeGreaterThan(0.32);
  expect(share(bloods, isHigh)).toBeLessThan(0.48);

  const found = { low: 0, high: 0 };
  const all = { low: 0, high: 0 };
  for (const blood of bloods) {
    const tissue = reported.find(
      (row) => cell(row, "specimen") === "tissue" && cell(row, "patient_id") === cell(blood, "patient_id"),
    );
    if (tissue === undefined) continue;
    const band = isHigh(blood) ? "high" : "low";
    const inBlood = tumourOf(blood);
    for (const variant of tumourOf(tissue)) {
      all[band] += 1;
      if (inBlood.has(variant)) found[band] += 1;
    }
  }
  const overall = (found.low + found.high) / (all.low + all.high);
  expect(overall).toBeGreaterThan(0.55);
  expect(overall).toBeLessThan(0.75);
  expect(found.high / all.high).toBeGreaterThan(0.8);
  expect(found.high / all.high - found.low / all.low).toBeGreaterThan(0.2);
});

test("haematopoiesis is found in blood, hardly in tissue", () => {
  const specimenOf = new Map(data.samples.map((row) => [cell(row, "sample_id"), cell(row, "specimen")]));
  const of = (specimen: string): number =>
    data.variants.filter(
      (row) => cell(row, "origin") === "haematopoiesis" && specimenOf.get(cell(row, "sample_id")) === specimen,
    ).length;
  expect(of("blood")).toBeGreaterThan(50);
  expect(of("tissue")).toBeLessThan(of("blood") / 4);
});

test("the board meets on Wednesdays and fewer patients go on at each step", () => {
  expect(data.decisions.every((row) => new Date(cell(row, "discussed_on")).getUTCDay() === 3)).toBe(true);
  const steps = ["discussed_on", "recommended_on", "offered_on", "started_on"].map(
    (column) => data.decisions.filter((row) => cell(row, column) !== "").length,
  );
  expect(steps).toEqual(steps.toSorted((a, b) => b - a));
  expect(new Set(steps).size).toBe(4);
  expect(steps[3]).toBeGreaterThan(20);
});

test("nothing is known of a patient after withdrawal", () => {
  const withdrawn = new Map(data.patients.map((row) => [cell(row, "patient_id"), cell(row, "withdrawn_on")]));
  const left = [...withdrawn.values()].filter((day) => day !== "");
  expect(left.length).toBeGreaterThan(3);
  for (const row of [...data.samples, ...data.decisions]) {
    const end = withdrawn.get(cell(row, "patient_id")) ?? "";
    if (end === "") continue;
    for (const [column, day] of Object.entries(row)) if (column.endsWith("_on")) expect(day < end, column).toBe(true);
  }
});

test("few findings of blood are taken for the tumour's and refuted, and few in tissue are another variant of the same gene", () => {
  const specimenOf = new Map(data.samples.map((row) => [cell(row, "sample_id"), cell(row, "specimen")]));
  const patientOf = new Map(data.samples.map((row) => [cell(row, "sample_id"), cell(row, "patient_id")]));
  const isTumour = (row: Row): boolean => ["somatic", "unknown"].includes(cell(row, "origin"));
  const key = (row: Row): string => `${cell(row, "gene")} ${cell(row, "variant")}`;
  const found = data.variants.filter(isTumour);
  const of = (specimen: string): readonly Row[] =>
    found.filter((row) => specimenOf.get(cell(row, "sample_id")) === specimen);
  const refuted = new Set(
    data.reviews
      .filter((row) => cell(row, "reason") === "haematopoiesis")
      .map((row) => `${cell(row, "patient_id")} ${key(row)}`),
  );
  const inBlood = of("blood").filter((row) => ["I", "II"].includes(cell(row, "tier")));
  const wrong = inBlood.filter((row) => refuted.has(`${patientOf.get(cell(row, "sample_id"))} ${key(row)}`));
  expect(wrong.length).toBeGreaterThan(0);
  expect(wrong.length / inBlood.length).toBeLessThan(0.1);

  const bloodOf = Map.groupBy(of("blood"), (row) => patientOf.get(cell(row, "sample_id")));
  const another = of("tissue").filter((row) => {
    const own = bloodOf.get(patientOf.get(cell(row, "sample_id"))) ?? [];
    const sameGene = own.filter((each) => cell(each, "gene") === cell(row, "gene"));
    return sameGene.length > 0 && sameGene.every((each) => key(each) !== key(row));
  });
  expect(another.length).toBeGreaterThan(0);
  expect(another.length / of("tissue").length).toBeLessThan(0.05);
});
