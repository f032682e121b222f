import { expect, test } from "vitest";
import { count } from "./testing/count.ts";

/** Rows of each patient's own site, without month, site and group. */
const rowsOf = (rows: readonly string[], site: string): readonly string[] =>
  rows.flatMap((row) => {
    const [strategy, cause, days, tissue, tissueDays, , of, , n] = row.split(",");
    return of === site ? [`${strategy} ${cause} ${days} | ${tissue} ${tissueDays} x${n}`] : [];
  });
const patients = (...rows: readonly string[]) =>
  `patient_id,site,consented_on,died_on,withdrawn_on\n${rows.map((row) => `${row[0]},${row}`).join("\n")}`;
const sites = ["A", "B", "C", "D", "E", "F", "G", "H"];

test("first actionable: of each order the report, its end without one, death or withdrawal, or the cut; hand-counted", async () => {
  const { cube } = await count(
    ["first_actionable"],
    {
      // The data cut is 2023-06-30.
      patients: patients(
        "A,2023-01-05,,",
        "B,2023-01-05,2023-01-30,",
        "C,2023-06-20,,",
        "D,2023-01-05,,",
        "E,2023-01-05,,2023-01-10",
        "F,2023-06-01,,",
        "G,2023-06-10,,",
        "H,2023-01-05,,",
      ),
      samples: `
sample_id,patient_id,specimen,outcome,collected_on,received_on,reported_on
AB,A,blood,reported,2023-01-05,2023-01-06,2023-01-15
AT,A,tissue,reported,2023-01-05,2023-01-06,2023-01-25
BB,B,blood,reported,2023-01-05,2023-01-06,2023-01-15
BT,B,tissue,reported,2023-01-05,2023-01-06,2023-01-25
DB,D,blood,failed,2023-01-05,2023-01-08,
DT,D,tissue,reported,2023-01-05,2023-01-06,2023-01-25
EB,E,blood,pending,2023-01-05,2023-01-06,
ET,E,tissue,not_available,,,
FB,F,blood,reported,2023-06-02,2023-06-03,2023-06-16
FT,F,tissue,reported,2023-06-02,2023-06-03,2023-06-21
GB,G,blood,reported,2023-06-10,2023-06-11,2023-06-20
GT,G,tissue,pending,2023-06-10,2023-06-11,
HB,H,blood,reported,2023-01-05,2023-01-06,
HT,H,tissue,reported,2023-01-01,2023-01-02,2023-01-03`,
      variants: `
sample_id,class,gene,variant,origin,tier
AB,snv,KRAS,v1,,I
AT,snv,KRAS,v1,,I
BT,snv,KRAS,v1,,I
DT,snv,KRAS,v1,,I
FT,snv,KRAS,v1,,I
GB,snv,KRAS,v1,,I
HT,snv,KRAS,v1,,I`,
    },
    { sites: sites.map((code) => ({ code, name: code, node: "N1", opened: "2023-01-01" })) },
  );
  const of = (site: string) => rowsOf(cube("first_actionable"), site).toSorted();
  // Both found: the earlier with both, blood's day when blood comes first.
  expect(of("A")).toEqual([
    "blood reported 10 | reported 20 x1",
    "blood_then_tissue reported 10 | reported 20 x1",
    "both reported 10 | reported 20 x1",
    "tissue reported 20 | reported 20 x1",
  ]);
  // Blood found nothing on day 10; tissue after it would come on day 30, and the patient died on day 25.
  expect(of("B")).toEqual([
    "blood failed 10 | reported 20 x1",
    "blood_then_tissue died 25 | reported 20 x1",
    "both reported 20 | reported 20 x1",
    "tissue reported 20 | reported 20 x1",
  ]);
  expect(of("C")[0]).toBe("blood pending 10 | pending 10 x1");
  // Blood failed on day 3: tissue after it lasts 20 days more.
  expect(of("D")).toEqual([
    "blood failed 3 | reported 20 x1",
    "blood_then_tissue reported 23 | reported 20 x1",
    "both reported 20 | reported 20 x1",
    "tissue reported 20 | reported 20 x1",
  ]);
  // Tissue that was not available ended on the day of consent; blood was still awaited when the patient withdrew on day 5.
  expect(of("E")).toEqual([
    "blood withdrew 5 | failed 0 x1",
    "blood_then_tissue withdrew 5 | failed 0 x1",
    "both withdrew 5 | failed 0 x1",
    "tissue failed 0 | failed 0 x1",
  ]);
  // Day 15 and 20 make 35, after the 29 days that the patient has been followed.
  expect(of("F")[1]).toBe("blood_then_tissue pending 29 | reported 20 x1");
  // Blood's finding counts though tissue is awaited.
  expect(of("G")).toEqual([
    "blood reported 10 | pending 20 x1",
    "blood_then_tissue reported 10 | pending 20 x1",
    "both reported 10 | pending 20 x1",
    "tissue pending 20 | pending 20 x1",
  ]);
  // Blood ended on an unknown day without a finding; a report before consent is there on day 0.
  expect(of("H")).toEqual([
    "blood unknown  | reported 0 x1",
    "blood_then_tissue unknown  | reported 0 x1",
    "both reported 0 | reported 0 x1",
    "tissue reported 0 | reported 0 x1",
  ]);
});
