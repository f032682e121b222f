import { expect, test } from "vitest";
import { count } from "./testing/count.ts";

/** What tissue and blood have of each patient, as class,gene,variant,tier. */
const drawn: Readonly<Record<string, readonly [tissue: readonly string[], blood: readonly string[]]>> = {
  ALL: [
    ["snv,KRAS,v1,I", "snv,TP53,v1,"],
    ["snv,KRAS,v1,I", "snv,TP53,v1,", "snv,EGFR,v1,"],
  ],
  SOME: [["snv,KRAS,v1,I", "snv,TP53,v1,", "cnv,EGFR,gain,"], ["snv,KRAS,v1,"]],
  GENE: [["snv,KRAS,v1,I", "snv,KRAS,v2,"], ["snv,KRAS,v3,I"]],
  PARTNER: [["fusion,EML4::ALK,a,I"], ["fusion,STRN::ALK,b,I"]],
  OTHER: [["snv,KRAS,v1,"], ["snv,TP53,v1,"]],
  NONE: [["snv,KRAS,v1,"], []],
  BLOOD: [[], ["snv,KRAS,v1,I"]],
};
const ids = Object.keys(drawn);
const of = (specimen: "T" | "B", id: string): readonly string[] =>
  (drawn[id]?.[specimen === "T" ? 0 : 1] ?? []).map((row) => `${specimen}-${id},${row}`);
const tables = {
  patients: `patient_id,site,tumour_group,consented_on\n${ids.map((id) => `${id},A,lung,2023-01-05`).join("\n")}`,
  samples: `sample_id,patient_id,specimen,outcome,collected_on,reported_on\n${ids
    .flatMap((id) => [
      `T-${id},${id},tissue,reported,2023-01-05,2023-01-20`,
      `B-${id},${id},blood,reported,2023-01-05,2023-01-25`,
    ])
    .join("\n")}`,
  variants: `sample_id,class,gene,variant,tier\n${ids.flatMap((id) => [...of("T", id), ...of("B", id)]).join("\n")}`,
};

test("how much of what tissue found blood found: all, some, the same gene, something else, nothing; a fusion's gene is either partner", async () => {
  const { cube } = await count(["targets"], tables);
  // Patients, then of their variants n and x, n², x² and xn.
  expect(cube("targets").map((row) => row.replace(",2023-01,A,lung,", " "))).toEqual([
    "actionable,all_variants 1,1,1,1,1,1",
    // SOME's finding has a tier in tissue alone.
    "actionable,none 1,1,0,1,0,0",
    "actionable,same_gene 2,2,0,2,0,0",
    "any,all_variants 1,2,2,4,4,4",
    "any,none 1,1,0,1,0,0",
    "any,other 1,1,0,1,0,0",
    "any,same_gene 2,3,0,5,0,0",
    "any,same_variant 1,3,1,9,1,3",
    "cnv,none 1,1,0,1,0,0",
    "fusion,same_gene 1,1,0,1,0,0",
    "snv,all_variants 1,2,2,4,4,4",
    "snv,none 1,1,0,1,0,0",
    "snv,other 1,1,0,1,0,0",
    "snv,same_gene 1,2,0,4,0,0",
    "snv,same_variant 1,2,1,4,1,2",
  ]);
});
