import { expect, test } from "vitest";
import { cubesOf, problemsOf } from "./testing/study-export.ts";

const patients = "patient_id,site,consented_on,died_on";
const warned = (said: readonly string[]) => said.filter((line) => line.startsWith("warning"));

test("consents before a site opened, or where no opening is told, are kept, and told at the first with the lines of the others", async () => {
  const days = ["2022-12-01", "2022-12-02", "2022-12-03", "2022-12-04", "2022-12-05", "2022-12-31", "2023-01-01"];
  const rows = days.map((day, i) => `P${i},A,${day},`).join("\n");
  const { said, cube } = await cubesOf({ patients: `${patients}\n${rows}\nQ1,B,2023-02-01,\nQ2,B,,` });
  expect(warned(said)).toEqual([
    'warning: patients.csv:2: consented_on: "2022-12-01": before site "A" opened on 2023-01-01 (study.json: sites[0].opened): 6 rows, lines 2, 3, 4, 5, 6 …: kept; correct one or the other',
    'warning: patients.csv:9: consented_on: "2023-02-01": at site "B" without a day of opening (study.json: sites[1].opened): kept; correct one or the other',
  ]);
  expect(cube("intake")).toEqual(
    expect.arrayContaining(["patients,supplied,,9", "patients,warning,consent before the opening,7"]),
  );
});
test("a sample collected after the patient died is kept and told; on the day of death it is no doubt", async () => {
  const { said, cube } = await cubesOf({
    patients: `${patients}\nP1,A,2023-01-05,2023-02-01`,
    samples:
      "sample_id,patient_id,specimen,outcome,collected_on\nB1,P1,blood,failed,2023-02-01\nB2,P1,blood,failed,2023-02-02",
  });
  expect(warned(said)).toEqual([
    'warning: samples.csv:3: collected_on: "2023-02-02": after the patient died (died_on in patients.csv): kept; correct one or the other',
  ]);
  expect(cube("intake")).toContain("samples,warning,collected after death,1");
});

test("a discussion before consent, and a start beside a reason why not, are kept and told", async () => {
  const { said, cube } = await cubesOf({
    patients: `${patients}\nP1,A,2023-01-05,\nP2,A,2023-01-05,`,
    decisions: [
      "patient_id,discussed_on,recommended_on,started_on,not_started_reason",
      "P1,2023-01-04,,,",
      "P1,2023-01-05,,,declined",
      "P2,2023-01-20,2023-01-20,2023-01-25,declined",
    ].join("\n"),
  });
  expect(warned(said)).toEqual([
    'warning: decisions.csv:2: discussed_on: "2023-01-04": before the patient consented (consented_on in patients.csv): kept; correct one or the other',
    'warning: decisions.csv:4: not_started_reason: "declined": beside started_on: a treatment that was started needs no reason why not: kept; correct one or the other',
  ]);
  expect(cube("intake")).toContain("decisions,warning,discussed before consent,1");
});

const samples =
  "sample_id,patient_id,specimen,outcome\nB1,P1,blood,reported\nT1,P1,tissue,reported\nT2,P2,tissue,reported";
const two = "patient_id,site,consented_on\nP1,A,2023-01-05\nP2,A,2023-01-06";
const variantColumns = "sample_id,class,gene,variant";

test("a review of no variant of the patient is kept and told, by line, gene and key", async () => {
  const { said, cube } = await cubesOf({
    patients: two,
    samples,
    variants: `${variantColumns}\nB1,snv,KRAS,v1\nT2,snv,KRAS,v2`,
    reviews:
      "patient_id,class,gene,variant,reason\nP1,snv,KRAS,v1,below_limit\nP1,snv,KRAS,v2,below_limit\nP2,indel,KRAS,v2,low_signal",
  });
  expect(warned(said)).toEqual([
    'warning: reviews.csv:3: variant: "KRAS", "v2": no such variant of the patient in variants.csv, so it explains nothing: 2 rows, lines 3, 4: kept; correct one or the other',
  ]);
  expect(cube("intake")).toContain("reviews,warning,review of no variant,2");
});
test("keys that differ by chr alone are kept and told; where all have it, or none, nothing is", async () => {
  const of = async (first: string, second: string) =>
    warned(
      (
        await cubesOf({
          patients: two,
          samples,
          variants: `${variantColumns}\nB1,snv,KRAS,${first}\nT1,snv,KRAS,${second}`,
        })
      ).said,
    );
  expect(await of("chr12:1:C:T", "12:1:C:T")).toEqual([
    'warning: variants.csv:2: variant: "chr12:1:C:T": the same but for "chr" as the key of another row, so counted as another variant: kept; correct one or the other',
  ]);
  expect(await of("chr12:1:C:T", "chr12:1:C:T")).toEqual([]);
  expect(await of("chr12:1:C:T", "12:2:C:T")).toEqual([]);
});
test("what other programs write for a missing value is told in a text, and refused in a key", async () => {
  const reasons = `sample_id,patient_id,specimen,outcome,outcome_reason
B1,P1,blood,reported,
T1,P1,tissue,failed,insufficient
T2,P2,tissue,failed,n/a`;
  const { said } = await cubesOf({ patients: two, samples: reasons });
  expect(warned(said)).toEqual([
    'warning: samples.csv:4: outcome_reason: "n/a": stands for a missing value in other programs: leave the cell empty, or give the value: kept; correct one or the other',
  ]);
  expect(
    await problemsOf({ patients: two, samples, variants: `${variantColumns}\nB1,snv,NA,v1\nT1,cnv,KRAS,.` }),
  ).toEqual([
    'variants.csv:2: gene: "NA": stands for a missing value in other programs: leave the cell empty, or give the value',
    'variants.csv:3: variant: ".": stands for a missing value in other programs: leave the cell empty, or give the value',
  ]);
});

test("a day of a report beside no result, and findings of samples that are not reported, are kept and told", async () => {
  const { said, cube } = await cubesOf({
    patients: two,
    samples: [
      "sample_id,patient_id,specimen,outcome,received_on,reported_on",
      "B1,P1,blood,failed,2023-02-01,2023-02-05",
      "T1,P1,tissue,pending,2023-02-01,",
      "T2,P2,tissue,reported,2023-02-01,2023-02-09",
      "B2,P2,blood,cancelled,2023-02-01,2023-02-03",
    ].join("\n"),
    variants: `${variantColumns}\nT1,snv,KRAS,v1\nT2,snv,KRAS,v1\nB1,snv,KRAS,v1`,
  });
  expect(warned(said)).toEqual([
    'warning: samples.csv:2: reported_on: "2023-02-05": though the sample is "failed": it counts as the day of a report: kept; correct one or the other',
    'warning: samples.csv:5: reported_on: "2023-02-03": though the sample is "cancelled": it counts as the day of a report: kept; correct one or the other',
    'warning: variants.csv:2: sample_id: "T1": a finding of a sample that is "pending" (outcome in samples.csv): only those of reported samples are compared: kept; correct one or the other',
    'warning: variants.csv:4: sample_id: "B1": a finding of a sample that is "failed" (outcome in samples.csv): only those of reported samples are compared: kept; correct one or the other',
  ]);
  expect(cube("intake")).toEqual(
    expect.arrayContaining([
      "samples,warning,reported without a result,2",
      "variants,warning,variant without a result,2",
    ]),
  );
});

test("one discussion twice is kept and told; two of one day that decided otherwise are two", async () => {
  const { said, cube } = await cubesOf({
    patients: two,
    decisions: [
      "patient_id,discussed_on,informed_by,recommended_on",
      "P1,2023-03-01,blood,2023-03-02",
      "P1,2023-03-01,tissue,2023-03-02",
      "P1,2023-03-01,blood,2023-03-02",
      "P2,2023-03-01,,",
      "P2,2023-03-01,,",
    ].join("\n"),
  });
  expect(warned(said)).toEqual([
    'warning: decisions.csv:4: discussed_on: "2023-03-01": the same in every column as an earlier row; of several discussions of a patient the first counts: 2 rows, lines 4, 6: kept; correct one or the other',
  ]);
  expect(cube("intake")).toContain("decisions,warning,discussion twice,2");
});

test("a mutational burden that no assay measures is kept and told", async () => {
  const { said } = await cubesOf({
    patients: two,
    samples,
    biomarkers: "sample_id,tmb,msi\nB1,2000,\nT1,99999,\nT2,,stable",
  });
  expect(warned(said)).toEqual([
    'warning: biomarkers.csv:3: tmb: "99999": over 2000 mutations per megabase: kept; correct one or the other',
  ]);
});

test("keys that differ by letter case alone are kept and told; gain and loss are no such keys", async () => {
  const { said, cube } = await cubesOf({
    patients: two,
    samples,
    variants: `${variantColumns}\nB1,snv,KRAS,12:1:c:t\nT1,snv,KRAS,12:1:C:T\nB1,cnv,MYC,gain\nT1,cnv,MYC,gain\nT2,snv,TP53,17:1:c:t`,
  });
  expect(warned(said)).toEqual([
    'warning: variants.csv:2: variant: "12:1:c:t": the same but for letter case as the key of another row, so counted as another variant: kept; correct one or the other',
  ]);
  expect(cube("intake")).toContain("variants,warning,key in another letter case,1");
});
