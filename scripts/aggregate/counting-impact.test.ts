import { expect, test } from "vitest";
import { count } from "./testing/count.ts";

const ids = ["TWO", "CONF", "REF", "UNRES", "OPEN", "MIXED", "TISSUE", "FAILED", "WAITS", "NONE"];
const tissueOf = (id: string): string =>
  id === "FAILED" ? "failed,2023-01-05," : id === "WAITS" ? "pending,2023-01-05," : "reported,2023-01-05,2023-01-25";
const tables = {
  patients: `patient_id,site,tumour_group,consented_on\n${ids.map((id) => `${id},A,lung,2023-01-05`).join("\n")}`,
  samples: `sample_id,patient_id,specimen,outcome,collected_on,reported_on\n${ids
    .flatMap((id) => [`B-${id},${id},blood,reported,2023-01-05,2023-01-20`, `T-${id},${id},tissue,${tissueOf(id)}`])
    .join("\n")}`,
  variants: `
sample_id,class,gene,variant,origin,tier
B-TWO,snv,KRAS,v1,,I
T-TWO,snv,KRAS,v1,,I
B-CONF,snv,KRAS,v1,,I
B-CONF,snv,TP53,v1,,I
B-REF,snv,KRAS,v1,,I
B-REF,snv,TP53,v1,,
B-UNRES,snv,KRAS,v1,,I
B-UNRES,snv,TP53,v1,,I
B-OPEN,snv,KRAS,v1,,I
B-MIXED,snv,KRAS,v1,,I
B-MIXED,snv,TP53,v1,,I
T-TISSUE,snv,KRAS,v1,,I
B-FAILED,snv,KRAS,v1,,I
B-WAITS,snv,KRAS,v1,,I
B-NONE,snv,KRAS,v1,haematopoiesis,I`,
  reviews: `
patient_id,class,gene,variant,reason
CONF,snv,KRAS,v1,below_limit
REF,snv,KRAS,v1,haematopoiesis
UNRES,snv,KRAS,v1,unresolved
UNRES,snv,TP53,v1,haematopoiesis
MIXED,snv,KRAS,v1,haematopoiesis`,
  decisions: `
patient_id,discussed_on,informed_by,recommended_on,started_on
TWO,2023-02-01,both,2023-02-01,2023-02-20
CONF,2023-02-01,blood,2023-02-01,
REF,2023-02-01,blood,,
REF,2023-03-01,both,2023-03-01,2023-03-20
TISSUE,2023-02-01,,2023-02-01,`,
};

test("where a finding stands, what the review says of those of blood alone, and what the first discussion led to", async () => {
  const { cube } = await count(["impact"], tables);
  expect(cube("impact").map((row) => row.replace(",2023-01,A,lung,", " "))).toEqual([
    "awaited,not_asked,not_recommended,no 1",
    "blood_only,confirmed,blood,no 1",
    // OPEN and MIXED have a finding without a review, and tissue of FAILED gave no result that one could be of.
    "blood_only,not_reviewed,not_recommended,no 3",
    // Recommended by a later discussion alone.
    "blood_only,refuted,not_recommended,no 1",
    "blood_only,unresolved,not_recommended,no 1",
    "both,not_asked,both,yes 1",
    "neither,not_asked,not_recommended,no 1",
    "tissue_only,not_asked,unknown,no 1",
  ]);
});
test("without reviews and decisions nothing is reviewed and nothing is recommended", async () => {
  const { reviews: _, decisions: __, ...without } = tables;
  const { cube } = await count(["impact"], without);
  const told = cube("impact").map((row) => row.replace(/,2023-01.*/, ""));
  expect(told).toContain("blood_only,not_reviewed,not_recommended,no");
  expect(told.filter((row) => !row.endsWith(",not_recommended,no"))).toEqual([]);
});
