import { expect, test } from "vitest";
import { count } from "./testing/count.ts";
import { countEach } from "./testing/count-each.ts";
import type { Tables } from "./testing/study-export.ts";

const onePatient = "patient_id,site,tumour_group,consented_on\nP1,A,lung,2023-01-05";
const ofP1 = ",2023-01,A,lung";
const samples = `
sample_id,patient_id,specimen,outcome
B1,P1,blood,reported
T1,P1,tissue,reported`;
const variantColumns = "sample_id,class,gene,variant,vaf,origin";

/** Rows of a cube for one patient, without month, site and tumour group. */
async function rowsOf(name: string, tables: Tables): Promise<readonly string[]> {
  const { cube } = await count([name], { patients: onePatient, ...tables });
  return cube(name).map((row) => row.replace(ofP1, ""));
}

/** Rows of the cube for patients with these decisions, each patient's alone. */
async function decided(...decisions: readonly (readonly string[])[]): Promise<readonly (readonly string[])[]> {
  const columns = "patient_id,discussed_on,informed_by,recommended_on,offered_on,started_on,not_started_reason";
  const rows = await countEach(
    "consequences",
    decisions.map((own) => ({ patients: onePatient, decisions: [columns, ...own].join("\n") })),
  );
  return rows.map((each) => each.map((row) => row.replace(ofP1, "")));
}

test("consequences: a decision is counted once, at its furthest step", async () => {
  const steps: readonly (readonly [string, string])[] = [
    ["P1,2023-03-01,both,,,,no_drug", "both,discussed,no_drug,no,8_weeks_or_more,1"],
    ["P1,2023-03-01,,2023-03-01,,,", "unknown,recommended,,no,8_weeks_or_more,1"],
    ["P1,2023-03-01,blood,2023-03-01,2023-03-08,,declined", "blood,offered,declined,no,8_weeks_or_more,1"],
    ["P1,2023-03-01,tissue,2023-03-01,2023-03-08,2023-03-20,", "tissue,started,,no,8_weeks_or_more,1"],
    ["P1,2023-03-01,neither,,,2023-03-20,declined", "neither,started,,no,8_weeks_or_more,1"],
  ];
  expect(await decided(...steps.map(([decision]) => [decision]))).toEqual(steps.map(([, row]) => [row]));
});

test("consequences: of several discussions the first counts, and that a later one led further is told", async () => {
  const first = "P1,2023-03-01,blood,,,,no_actionable_finding";
  const later = "P1,2023-04-01,both,2023-04-01,2023-04-02,,";
  expect(
    await decided(
      [first, later],
      [later, first],
      [first, "P1,2023-04-01,both,,,,"],
      [first, "P1,2023-03-01,both,2023-03-05,,,"],
    ),
  ).toEqual([
    ["blood,discussed,no_actionable_finding,yes,8_weeks_or_more,1"],
    ["blood,discussed,no_actionable_finding,yes,8_weeks_or_more,1"],
    ["blood,discussed,no_actionable_finding,no,8_weeks_or_more,1"],
    ["both,recommended,,no,8_weeks_or_more,1"],
  ]);
});

test("consequences: only consented patients; without decisions no row", async () => {
  const decisions = "patient_id,discussed_on\nP1,2023-03-01\nP2,2023-03-01";
  const patients = `${onePatient}\nP2,A,lung,`;
  expect(await rowsOf("consequences", { patients, decisions })).toEqual(["unknown,discussed,,no,8_weeks_or_more,1"]);
  expect(await rowsOf("consequences", {})).toEqual([]);
});

test("consequences: eight weeks from the discussion to the data cut are 56 days", async () => {
  // The data cut is 2023-06-30.
  expect(await decided(["P1,2023-05-05,,,,,"], ["P1,2023-05-06,,,,,"])).toEqual([
    ["unknown,discussed,,no,8_weeks_or_more,1"],
    ["unknown,discussed,,no,under_8_weeks,1"],
  ]);
});

const variants = `
${variantColumns}
B1,snv,KRAS,v1,0.2,
T1,snv,KRAS,v1,0.3,
B1,snv,TP53,v2,0.001,
B1,snv,TET2,v3,0.01,haematopoiesis
T1,indel,EGFR,v4,0.4,
T1,cnv,ERBB2,gain,,`;
const reviewColumns = "patient_id,class,gene,variant,reason";

test("reasons: each side by its judged reason; what is not judged, in both or not compared is told apart", async () => {
  const reviews = `${reviewColumns}\nP1,snv,TP53,v2,different_time\nP1,snv,TET2,v3,haematopoiesis\nP1,cnv,ERBB2,gain,low_signal\nP1,snv,KRAS,v1,unresolved`;
  expect(await rowsOf("reasons", { samples, variants, reviews })).toEqual([
    "cnv,counted,tissue_only,low_signal,no,1",
    "cnv,with_haematopoiesis,tissue_only,low_signal,no,1",
    "indel,counted,tissue_only,not_reviewed,no,1",
    "indel,with_haematopoiesis,tissue_only,not_reviewed,no,1",
    "snv,counted,blood_only,different_time,no,1",
    "snv,with_haematopoiesis,blood_only,different_time,no,1",
    "snv,with_haematopoiesis,blood_only,haematopoiesis,yes,1",
  ]);
  const assays = "sample_id,class,evaluable\nB1,cnv,no\nT1,snv,no";
  expect(await rowsOf("reasons", { samples, variants, reviews, assays })).toEqual([
    "indel,counted,tissue_only,not_reviewed,no,1",
    "indel,with_haematopoiesis,tissue_only,not_reviewed,no,1",
  ]);
});

test("reasons: a judgement is of its own class, gene and variant; without reviews no row", async () => {
  const reviews = `${reviewColumns}\nP1,indel,TP53,v2,unresolved\nP1,snv,TP53,v9,unresolved`;
  const rows = await rowsOf("reasons", { samples, variants, reviews });
  expect(rows.filter((row) => !row.includes(",not_reviewed,"))).toEqual([]);
  expect(rows).toContain("snv,with_haematopoiesis,blood_only,not_reviewed,no,1");
  expect(rows).toContain("snv,with_haematopoiesis,blood_only,not_reviewed,yes,1");
  expect(await rowsOf("reasons", { samples, variants })).toEqual([]);
});

test("vaf: bins of both specimens; empty where not found, unknown where found without a fraction", async () => {
  const rows = await rowsOf("vaf", { samples, variants });
  expect(rows.filter((row) => row.includes(",counted,"))).toEqual([
    "cnv,counted,tissue_only,,unknown,1",
    "indel,counted,tissue_only,,0.15,1",
    "snv,counted,blood_only,0.0005,,1",
    "snv,counted,both,0.15,0.15,1",
  ]);
  expect(rows.filter((row) => row.includes(",with_haematopoiesis,blood_only,"))).toEqual([
    "snv,with_haematopoiesis,blood_only,0.0005,,1",
    "snv,with_haematopoiesis,blood_only,0.005,,1",
  ]);
});

test("vaf: bins of the allele fraction, each from its lower edge", async () => {
  const bins: readonly (readonly [string, string])[] = [
    ["0", "0.0005"],
    ["0.0004", "0.0005"],
    ["0.00149", "0.0005"],
    ["0.0015", "0.0015"],
    ["0.005", "0.005"],
    ["0.015", "0.015"],
    ["0.0499", "0.015"],
    ["0.05", "0.05"],
    ["0.15", "0.15"],
    ["0.5", "0.5"],
    ["1", "0.5"],
    ["", "unknown"],
  ];
  const rows = await countEach(
    "vaf",
    bins.map(([fraction]) => ({
      patients: onePatient,
      samples,
      variants: `${variantColumns}\nB1,snv,KRAS,v1,${fraction},`,
    })),
  );
  for (const [i, [fraction, bin]] of bins.entries())
    expect(rows[i]?.[0], fraction).toBe(`snv,counted,blood_only,${bin},${ofP1},1`);
});

test("vaf counts the very variants of the cube variants", async () => {
  const { cube } = await count(["vaf", "variants"], { patients: onePatient, samples, variants });
  const sums = (name: string) => {
    const by = new Map<string, number>();
    for (const row of cube(name)) {
      const key = row.split(",").slice(0, 3).join();
      by.set(key, (by.get(key) ?? 0) + Number(row.slice(row.lastIndexOf(",") + 1)));
    }
    return Object.fromEntries(by);
  };
  expect(sums("vaf")).toEqual(sums("variants"));
});

/** Rows of variant_sums of one class: among, part, then patients, variants, squares and products. */
const sumsOf = (rows: readonly string[], name: string): readonly string[] =>
  rows
    .map((row) => row.split(","))
    .filter((cells) => cells[2] === name)
    .map(([among, part, , , , , ...sums]) => [among, part, ...sums].join());

test("variant_sums: shares of variants as sums over patients", async () => {
  // P1 has five variants in tissue, of which two are in blood too; P2 has one, which is not.
  const { cube } = await count(["variant_sums"], {
    patients: `${onePatient}\nP2,A,lung,2023-01-06`,
    samples: `${samples}\nB2,P2,blood,reported\nT2,P2,tissue,reported`,
    variants: `
${variantColumns}
T1,snv,KRAS,v1,0.3,
B1,snv,KRAS,v1,0.2,
T1,snv,TP53,v2,0.4,
B1,snv,TP53,v2,0.01,
T1,snv,ATM,v3,0.02,
T1,indel,EGFR,v4,0.4,
T1,cnv,ERBB2,gain,,
B1,snv,TET2,v5,0.01,haematopoiesis
B1,snv,ARID1A,v6,0.01,
T2,snv,KRAS,v1,0.01,`,
    reviews: `${reviewColumns}\nP1,snv,ATM,v3,low_signal\nP1,snv,TET2,v5,haematopoiesis\nP2,snv,KRAS,v1,low_signal`,
  });
  const rows = cube("variant_sums");
  expect(sumsOf(rows, "any")).toEqual([
    "blood_only,all,1,2,4,4",
    "blood_only,haematopoiesis,1,1,1,2",
    "blood_only,not_reviewed,1,1,1,2",
    "both,all,1,2,4,4",
    "both,lower_in_blood,1,1,1,2",
    "tissue,all,2,6,26,26",
    "tissue,in_blood,1,2,4,10",
    "tissue_high,all,1,3,9,9",
    "tissue_high,in_blood,1,2,4,6",
    "tissue_low,all,2,2,2,2",
    "tissue_only,all,2,4,10,10",
    "tissue_only,low_signal,2,2,2,4",
    "tissue_only,not_reviewed,1,2,4,6",
  ]);
  expect(sumsOf(rows, "snv")).toContain("tissue,in_blood,1,2,4,6");
  expect(sumsOf(rows, "cnv")).toEqual([
    "tissue,all,1,1,1,1",
    "tissue_only,all,1,1,1,1",
    "tissue_only,not_reviewed,1,1,1,1",
  ]);
  const { cube: unreviewed } = await count(["variant_sums"], { patients: onePatient, samples, variants });
  expect(unreviewed("variant_sums").filter((row) => row.includes("_only,"))).toEqual([]);
});
