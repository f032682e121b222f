import { expect, test } from "vitest";
import { count } from "./testing/count.ts";

const patients = `
patient_id,site,tumour_group,consented_on
BOTH,A,lung,2023-01-05
HIGHER,A,lung,2023-01-05
LOWER,A,lung,2023-01-05
NOTHING,A,lung,2023-01-05
CHIP,A,lung,2023-01-05
ALONE,A,lung,2023-01-05`;
const paired = ["BOTH", "HIGHER", "LOWER", "NOTHING", "CHIP"];
const samples = `
sample_id,patient_id,specimen,outcome,collected_on,reported_on
${paired.map((id) => `B-${id},${id},blood,reported,2023-01-05,2023-01-20\nT-${id},${id},tissue,reported,2023-01-05,2023-01-25`).join("\n")}
T-ALONE,ALONE,tissue,reported,2023-01-05,2023-01-25`;
const variants = `
sample_id,class,gene,variant,origin,tier
T-BOTH,snv,KRAS,v1,,IV
T-BOTH,snv,TP53,v1,,II
B-BOTH,cnv,EGFR,gain,,II
B-BOTH,snv,TP53,v2,,
T-HIGHER,snv,KRAS,v1,,X
B-HIGHER,snv,KRAS,v1,,V
T-LOWER,fusion,EML4::ALK,v1,,I
B-LOWER,snv,TP53,v1,,
B-CHIP,snv,TP53,v1,haematopoiesis,I
T-CHIP,snv,TP53,v1,germline,I
T-ALONE,snv,KRAS,v1,,I`;
const biomarkers = `
sample_id,tmb,msi
T-BOTH,16,unstable
B-BOTH,15.99,unstable
T-HIGHER,4,stable
B-HIGHER,40,unstable
T-LOWER,16,not_reliable
B-LOWER,,stable
T-NOTHING,3,stable
B-NOTHING,3,stable`;
const markers = [
  { marker: "msi_unstable", tier: "II", source: "protocol" },
  { marker: "tmb_high", tier: "III", at_least: 16, source: "protocol" },
];

test("highest tier of tissue and of blood, of evaluable pairs; markers only where the study names them, with its tier and its limit", async () => {
  const tables = { patients, samples, variants, biomarkers };
  const { cube } = await count(["evidence_levels"], tables, { actionable_markers: markers });
  const all = (rows: readonly string[]) => rows.map((row) => row.replace(",2023-01,A,lung,", " "));
  expect(all(cube("evidence_levels"))).toEqual([
    "msi_unstable,II,II 1",
    "msi_unstable,none,II 1",
    "msi_unstable,none,none 1",
    "tmb_high,III,none 1",
    "tmb_high,none,III 1",
    "tmb_high,none,none 1",
    "variant,I,none 1",
    "variant,II,II 1",
    "variant,X,V 1",
    "variant,none,none 2",
  ]);
  const without = await count(["evidence_levels"], tables);
  expect(without.cube("evidence_levels").every((row) => row.startsWith("variant,"))).toBe(true);
});
