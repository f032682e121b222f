import { expect, test } from "vitest";
import { count } from "./testing/count.ts";

const patients = `
patient_id,site,tumour_group,screened_on,consented_on,not_included_reason
P1,A,lung,2023-01-02,2023-01-05,
P2,A,,,2023-02-05,
P3,A,lung,2023-01-09,,declined
P4,A,lung,2023-01-09,,`;
const samples = `
sample_id,patient_id,specimen,outcome,collected_on,received_on,reported_on,tumour_fraction,outcome_reason
B1,P1,blood,reported,2023-01-05,2023-01-06,2023-01-20,0.1,
B2,P2,blood,reported,,2023-02-06,2023-02-20,,
T1,P1,tissue,failed,2023-01-05,2023-01-07,,,qns
T2,P2,tissue,failed,2023-02-05,2023-02-07,,,
T3,P2,tissue,pending,2023-02-05,,,,`;
const variants = `
sample_id,class,gene,variant,vaf,origin
B1,snv,KRAS,v1,0.2,somatic
B1,indel,TP53,v2,,
B1,snv,BRCA2,v3,,germline
B1,cnv,EGFR,gain,,`;
const assays = `
sample_id,class,evaluable,reason
B1,snv,yes,
B1,cnv,no,noise
B2,cnv,no,`;

test("counts a value as missing only where something that happened makes it due, and in no column that was not supplied", async () => {
  const { cube } = await count(["completeness"], { patients, samples, variants, assays });
  const rows = cube("completeness").map((row) => row.split(","));
  const of = (name: string) => rows.filter(([field]) => field === name).map(([, ...rest]) => rest.join(" "));
  const lacking = (month: string) => `${month} A 1 1`;
  const [first, second] = ["2023-01 A 1 0", lacking("2023-02")];
  expect(of("patients.tumour_group")).toEqual([first, second]);
  expect(of("patients.screened_on")).toEqual([first, second]);
  expect(of("patients.not_included_reason")).toEqual(["2023-01 A 2 1"]);
  expect(of("samples.collected_on")).toEqual([first, second]);
  expect(of("samples.tumour_fraction")).toEqual([first, second]);
  expect(of("samples.outcome_reason")).toEqual([first, second]);
  expect(of("variants.vaf")).toEqual(["2023-01 A 2 1"]);
  expect(of("assays.reason")).toEqual([first, second]);
  expect(of("samples.run_id")).toEqual([]);
});
