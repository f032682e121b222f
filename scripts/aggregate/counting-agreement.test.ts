import { expect, test } from "vitest";
import { count } from "./testing/count.ts";
import { countEach } from "./testing/count-each.ts";
import type { Tables } from "./testing/study-export.ts";

const sampleColumns = "sample_id,patient_id,specimen,outcome,collected_on,reported_on,tumour_fraction";
const variantColumns = "sample_id,class,gene,variant,origin,tier";
const onePatient = "patient_id,site,tumour_group,consented_on\nP1,A,lung,2023-01-05";

/** Rows of agreement for a patient, without the dimensions that these tests are not about. */
async function agreementOf(tables: Tables, changed: object = {}): Promise<readonly string[]> {
  const { cube } = await count(["agreement"], { patients: onePatient, ...tables }, changed);
  return cube("agreement").map((row) => row.split(",").slice(0, 4).join(","));
}

/** The same for several exports, each of one patient, counted together. */
async function agreementOfEach(exports: readonly Readonly<Record<string, string>>[], changed: object = {}) {
  const rows = await countEach(
    "agreement",
    exports.map((tables) => ({ patients: onePatient, ...tables })),
    changed,
  );
  return rows.map((each) => each.map((row) => row.split(",").slice(0, 4).join(",")));
}

test("agreement: nothing supplied means no sample, one row per class for every consented patient", async () => {
  expect(await agreementOf({})).toEqual(
    ["actionable", "any", "cnv", "fusion", "indel", "snv"].map((name) => `${name},none,none,no_pair`),
  );
});

test("agreement: low signal is for blood alone, below the limit, with nothing detected", async () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["0.0099", "", "any,not_detected_low_signal,not_detected,evaluable"],
    ["0.01", "", "any,not_detected,not_detected,evaluable"],
    ["", "", "any,not_detected,not_detected,evaluable"],
    ["0.0099", "B1,snv,EGFR,v1,,", "any,detected,not_detected,evaluable"],
  ];
  const rows = await agreementOfEach(
    cases.map(([fraction, variants]) => ({
      samples: `${sampleColumns}\nB1,P1,blood,reported,,,${fraction}\nT1,P1,tissue,reported,,,0.001`,
      variants: `${variantColumns}\n${variants}`,
    })),
    { low_signal_below: 0.01 },
  );
  expect(rows.map((each) => each.find((row) => row.startsWith("any")))).toEqual(cases.map(([, , row]) => row));
});

test("agreement: germline never counts, haematopoiesis not here; actionable by tier", async () => {
  const rows = await agreementOf({
    samples: `${sampleColumns}\nB1,P1,blood,reported,,,\nT1,P1,tissue,reported,,,`,
    variants: `
${variantColumns}
B1,snv,BRCA1,v1,germline,I
B1,indel,TP53,v2,haematopoiesis,I
B1,cnv,MET,gain,unknown,II
T1,cnv,MET,gain,somatic,III
T1,fusion,EML4::ALK,EML4::ALK,,I`,
  });
  expect(rows).toEqual([
    "actionable,detected,detected,evaluable",
    "any,detected,detected,evaluable",
    "cnv,detected,detected,evaluable",
    "fusion,not_detected,detected,evaluable",
    "indel,not_detected,not_detected,evaluable",
    "snv,not_detected,not_detected,evaluable",
  ]);
});

test("agreement: any and actionable compare only the classes the pair is evaluable for", async () => {
  const rows = await agreementOf({
    samples: `${sampleColumns}\nB1,P1,blood,reported,,,\nT1,P1,tissue,reported,,,`,
    assays: "sample_id,class,evaluable\nB1,cnv,no\nT1,fusion,no\nT1,snv,yes",
    variants: `${variantColumns}\nT1,cnv,MET,gain,,I\nB1,fusion,EML4::ALK,EML4::ALK,,I`,
  });
  expect(rows).toEqual([
    "actionable,not_detected,not_detected,evaluable",
    "any,not_detected,not_detected,evaluable",
    "cnv,not_evaluable,detected,not_evaluable",
    "fusion,detected,not_evaluable,not_evaluable",
    "indel,not_detected,not_detected,evaluable",
    "snv,not_detected,not_detected,evaluable",
  ]);
});

test("agreement: no class in common is a pair that is not evaluable; each sample then stands alone", async () => {
  const rows = await agreementOf({
    samples: `${sampleColumns}\nB1,P1,blood,reported,,,\nT1,P1,tissue,reported,,,`,
    assays: `sample_id,class,evaluable
B1,snv,no\nB1,indel,no
T1,cnv,no\nT1,fusion,no`,
    variants: `${variantColumns}\nT1,snv,KRAS,v1,,I`,
  });
  expect(rows.filter((row) => row.startsWith("a"))).toEqual([
    "actionable,not_detected,detected,not_evaluable",
    "any,not_detected,detected,not_evaluable",
  ]);
});

test("agreement: a class nobody can evaluate, and a sample evaluable for nothing", async () => {
  const rows = await agreementOf({
    samples: `${sampleColumns}\nB1,P1,blood,reported,,,\nT1,P1,tissue,reported,,,`,
    assays: `sample_id,class,evaluable\nB1,snv,no\nB1,indel,no\nB1,cnv,no\nB1,fusion,no\nT1,fusion,no`,
    variants: `${variantColumns}\nB1,snv,KRAS,v1,,I`,
  });
  expect(rows).toEqual([
    "actionable,not_evaluable,not_detected,not_evaluable",
    "any,not_evaluable,not_detected,not_evaluable",
    "cnv,not_evaluable,not_detected,not_evaluable",
    "fusion,not_evaluable,not_evaluable,not_evaluable",
    "indel,not_evaluable,not_detected,not_evaluable",
    "snv,not_evaluable,not_detected,not_evaluable",
  ]);
});

test("agreement: pairs further apart than the study allows are not compared", async () => {
  const tables = {
    samples: `${sampleColumns}\nB1,P1,blood,reported,2023-01-01,,\nT1,P1,tissue,reported,2023-01-31,,`,
    variants: `${variantColumns}\nB1,snv,KRAS,v1,,\nT1,snv,KRAS,v1,,`,
  };
  const apart = async (limit: number) =>
    (await agreementOf(tables, { pairing: { max_interval_days: limit } })).find((row) => row.startsWith("snv"));
  expect(await apart(30)).toBe("snv,detected,detected,evaluable");
  expect(await apart(29)).toBe("snv,detected,detected,interval");
  const { cube } = await count(
    ["genes", "variants", "patients"],
    { patients: onePatient, ...tables },
    { pairing: { max_interval_days: 29 } },
  );
  expect(cube("genes")).toEqual([]);
  expect(cube("variants")).toEqual([]);
  expect(cube("patients")).toEqual(["consented,2023-01,A,lung,1", "screened,,A,lung,1"]);
});

test("agreement: without a pair the sample furthest along counts", async () => {
  const rows = await agreementOf({
    samples: `
${sampleColumns}
B1,P1,blood,not_available,,,
B2,P1,blood,cancelled,,,
B3,P1,blood,failed,,,
T1,P1,tissue,failed,,,
T2,P1,tissue,pending,,,`,
  });
  expect(rows[1]).toBe("any,failed,pending,no_pair");
});

test("agreement: of two reported samples without a pair, the earlier reported, then the smaller id", async () => {
  const tables = (first: string, second: string) => ({
    samples: `${sampleColumns}\nB2,P1,blood,reported,,${first},\nB1,P1,blood,reported,,${second},`,
    variants: `${variantColumns}\nB2,snv,KRAS,v1,,`,
  });
  const cases = [
    tables("2023-02-01", "2023-02-02"),
    tables("2023-02-02", "2023-02-01"),
    tables("2023-02-01", "2023-02-01"),
    tables("2023-02-01", ""),
  ];
  expect((await agreementOfEach(cases)).map((rows) => rows[1])).toEqual([
    "any,detected,none,no_pair",
    "any,not_detected,none,no_pair",
    "any,not_detected,none,no_pair",
    "any,detected,none,no_pair",
  ]);
});

test.each([
  ["tissue", "any,not_detected,none,no_pair"],
  ["blood", "any,none,not_detected,no_pair"],
])("a study without any %s has no pairs", async (absent, expected) => {
  const specimen = absent === "tissue" ? "blood" : "tissue";
  const rows = await agreementOf({ samples: `${sampleColumns}\nS1,P1,${specimen},reported,,,` });
  expect(rows[1]).toBe(expected);
});
