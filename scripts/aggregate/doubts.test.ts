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

const dated = "sample_id,patient_id,specimen,outcome,collected_on,reported_on";
test("a report beside an outcome without one, and findings of a sample without a report, are kept and told", async () => {
  const { said, cube } = await cubesOf({
    patients: two,
    samples: `${dated}\nB1,P1,blood,failed,2023-02-01,2023-02-20\nT1,P1,tissue,pending,2023-02-01,\nT2,P2,tissue,reported,2023-02-01,2023-02-20`,
    variants: `${variantColumns}\nT1,snv,KRAS,v1\nB1,snv,KRAS,v1\nT2,snv,KRAS,v1`,
    biomarkers: "sample_id,tmb,msi\nB1,8.1,stable\nT2,1000,stable",
  });
  expect(warned(said)).toEqual([
    'warning: samples.csv:2: outcome: "failed", with reported_on 2023-02-20: figures of days count a report, those of results none: kept; correct one or the other',
    'warning: variants.csv:2: variant: "v1": of a sample whose outcome is "pending" (samples.csv): not counted as found: kept; correct one or the other',
    'warning: variants.csv:3: variant: "v1": of a sample whose outcome is "failed" (samples.csv): not counted as found: kept; correct one or the other',
    'warning: biomarkers.csv:2: sample_id: "B1": of a sample whose outcome is "failed" (samples.csv): not counted as found: kept; correct one or the other',
  ]);
  expect(cube("intake")).toContain("variants,warning,finding without a report,2");
});
test("a mutational burden that no tumour has is kept and told", async () => {
  const { said } = await cubesOf({
    patients: two,
    samples,
    biomarkers: "sample_id,tmb,msi\nB1,99999,stable\nT1,,\nT2,1000,stable",
  });
  expect(warned(said)).toEqual([
    'warning: biomarkers.csv:2: tmb: "99999": over 1000 mutations per Mb: kept; correct one or the other',
  ]);
});
test("a treatment started after death, and two discussions of one day, are kept and told", async () => {
  const { said } = await cubesOf({
    patients: `${patients}\nP1,A,2023-01-05,2023-02-01\nP2,A,2023-01-05,2023-02-01`,
    decisions: [
      "patient_id,discussed_on,recommended_on,started_on",
      "P1,2023-01-20,2023-01-20,2023-02-02",
      "P2,2023-01-20,2023-01-20,2023-02-01",
      "P2,2023-01-20,,",
      "P2,2023-01-27,,",
    ].join("\n"),
  });
  expect(warned(said)).toEqual([
    'warning: decisions.csv:2: started_on: "2023-02-02": after the patient died (died_on in patients.csv): kept; correct one or the other',
    'warning: decisions.csv:4: discussed_on: "2023-01-20": a discussion of the patient on that day stands already: kept; correct one or the other',
  ]);
});
test("one variant in two spellings or with two tiers, and a review of what both specimens have, are kept and told", async () => {
  const rows = ["B1,snv,KRAS,12:1:C:T,I", "T1,snv,KRAS,12:1:C:T,III", "B1,snv,TP53,17:1:c:t,", "T1,snv,TP53,17:1:C:T,"];
  const { said } = await cubesOf({
    patients: two,
    samples,
    variants: [`${variantColumns},tier`, ...rows, "T2,snv,KRAS,12:1:C:T,II"].join("\n"),
    reviews: "patient_id,class,gene,variant,reason\nP1,snv,KRAS,12:1:C:T,low_signal\nP1,snv,TP53,17:1:C:T,low_signal",
  });
  expect(warned(said)).toEqual([
    'warning: variants.csv:2: tier: "I": another tier than in another sample of the patient, so that the level seems to change: 2 rows, lines 2, 3: kept; correct one or the other',
    'warning: variants.csv:4: variant: "17:1:c:t": the same but for letter case as the key of another row, so counted as another variant: 2 rows, lines 4, 5: kept; correct one or the other',
    'warning: reviews.csv:2: variant: "KRAS", "12:1:C:T": found in blood and in tissue, so there is nothing to explain: kept; correct one or the other',
  ]);
});
