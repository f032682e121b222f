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
    ["P1,2023-03-01,both,,,,no_drug", "both,discussed,no_drug,no,1"],
    ["P1,2023-03-01,,2023-03-01,,,", "unknown,recommended,,no,1"],
    ["P1,2023-03-01,blood,2023-03-01,2023-03-08,,declined", "blood,offered,declined,no,1"],
    ["P1,2023-03-01,tissue,2023-03-01,2023-03-08,2023-03-20,", "tissue,started,,no,1"],
    ["P1,2023-03-01,neither,,,2023-03-20,declined", "neither,started,,no,1"],
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
    ["blood,discussed,no_actionable_finding,yes,1"],
    ["blood,discussed,no_actionable_finding,yes,1"],
    ["blood,discussed,no_actionable_finding,no,1"],
    ["both,recommended,,no,1"],
  ]);
});

test("consequences: only consented patients; without decisions no row", async () => {
  const decisions = "patient_id,discussed_on\nP1,2023-03-01\nP2,2023-03-01";
  const patients = `${onePatient}\nP2,A,lung,`;
  expect(await rowsOf("consequences", { patients, decisions })).toEqual(["unknown,discussed,,no,1"]);
  expect(await rowsOf("consequences", {})).toEqual([]);
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
    "cnv,counted,tissue_only,low_signal,1",
    "cnv,with_haematopoiesis,tissue_only,low_signal,1",
    "indel,counted,tissue_only,not_reviewed,1",
    "indel,with_haematopoiesis,tissue_only,not_reviewed,1",
    "snv,counted,blood_only,different_time,1",
    "snv,with_haematopoiesis,blood_only,different_time,1",
    "snv,with_haematopoiesis,blood_only,haematopoiesis,1",
  ]);
  const assays = "sample_id,class,evaluable\nB1,cnv,no\nT1,snv,no";
  expect(await rowsOf("reasons", { samples, variants, reviews, assays })).toEqual([
    "indel,counted,tissue_only,not_reviewed,1",
    "indel,with_haematopoiesis,tissue_only,not_reviewed,1",
  ]);
});

test("reasons: a judgement is of its own class, gene and variant; without reviews no row", async () => {
  const reviews = `${reviewColumns}\nP1,indel,TP53,v2,unresolved\nP1,snv,TP53,v9,unresolved`;
  const rows = await rowsOf("reasons", { samples, variants, reviews });
  expect(rows.filter((row) => !row.includes(",not_reviewed,"))).toEqual([]);
  expect(rows).toContain("snv,with_haematopoiesis,blood_only,not_reviewed,2");
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
