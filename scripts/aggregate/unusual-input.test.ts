import { expect, test } from "vitest";
import { count } from "./testing/count.ts";
import { cubesOf, type Outcome, type Tables } from "./testing/study-export.ts";

const samples = "sample_id,patient_id,specimen,outcome,collected_on,reported_on";
const variants = "sample_id,class,gene,variant,origin,tier";
const onePatient = "patient_id,site,tumour_group,consented_on\nP1,A,lung,2023-01-05";
const onePair = `${samples}\nB1,P1,blood,reported,,\nT1,P1,tissue,reported,,`;
const pairWith = (rows: string): Tables => ({
  patients: onePatient,
  samples: onePair,
  variants: `${variants}\n${rows}`,
});

/** Counted rows of a cube up to the month: what was found, without the dimensions that these tests are not about. */
const counted = ({ cube }: Outcome, name: string, cells: number): readonly string[] =>
  cube(name)
    .filter((row) => row.includes("counted,"))
    .map((row) => [...row.split(",").slice(0, cells), row.split(",").at(-1)].join(","));

test("a gene outside the panel list: said, counted apart, in no other count", async () => {
  const outcome = await count(
    ["intake", "genes", "variants", "agreement"],
    pairWith("B1,snv,KRAS,v1,,\nB1,snv,TTN,v2,,\nT1,cnv,TTN,gain,,I"),
    {
      panel_genes: ["KRAS"],
    },
  );
  expect(outcome.said).toContain(
    "warning: variants.csv: gene outside the panel list: 2 rows: in no figure, only counted here",
  );
  expect(outcome.said).toContain(
    'warning: variants.csv:3: gene: "TTN": not in panel_genes of study.json, by this name: 2 rows',
  );
  expect(outcome.cube("intake")).toContain("variants,warning,gene outside the panel list,2");
  expect(counted(outcome, "genes", 4)).toEqual(["KRAS,all,counted,blood_only,1", "KRAS,snv,counted,blood_only,1"]);
  expect(counted(outcome, "variants", 3)).toEqual(["snv,counted,blood_only,1"]);
  expect(
    outcome.cube("agreement").filter((row) => /^(actionable|cnv),/.test(row) && row.includes(",detected")),
  ).toEqual([]);
});

test("a gene with a hyphen is one gene, and not a fusion", async () => {
  const outcome = await count(["genes"], pairWith("B1,snv,NKX2-1,v1,,\nT1,snv,NKX2-1,v1,,\nT1,indel,HLA-A,v2,,"), {
    panel_genes: ["NKX2-1", "HLA-A"],
  });
  expect(counted(outcome, "genes", 4)).toEqual([
    "HLA-A,all,counted,tissue_only,1",
    "HLA-A,indel,counted,tissue_only,1",
    "NKX2-1,all,counted,both,1",
    "NKX2-1,snv,counted,both,1",
  ]);
});

test("a fusion is a gene of its own, and counts once a patient for either partner, hyphen or not", async () => {
  const outcome = await count(
    ["genes"],
    pairWith(
      [
        "T1,fusion,EML4::ALK,EML4::ALK,,",
        "B1,fusion,STRN::ALK,STRN::ALK,,",
        "T1,fusion,NKX2-1::ALK,NKX2-1::ALK,,",
        "B1,fusion,RET::RET,RET::RET,,",
        "T1,snv,ALK,v1,,",
      ].join("\n"),
    ),
  );
  const partners = counted(outcome, "genes", 4).filter((row) => row.includes(",fusion_partner,"));
  expect(partners).toEqual([
    "ALK,fusion_partner,counted,both,1",
    "EML4,fusion_partner,counted,tissue_only,1",
    "NKX2-1,fusion_partner,counted,tissue_only,1",
    "RET,fusion_partner,counted,blood_only,1",
    "STRN,fusion_partner,counted,blood_only,1",
  ]);
  const all = counted(outcome, "genes", 4).filter((row) => row.includes(",all,"));
  expect(all).toContain("EML4::ALK,all,counted,tissue_only,1");
  expect(all, "ALK itself has its small variant alone").toContain("ALK,all,counted,tissue_only,1");
});

test("fusions with swapped partners stay two fusions, and the run says so", async () => {
  const outcome = await count(
    ["intake", "variants", "genes"],
    pairWith("T1,fusion,EML4::ALK,EML4::ALK,,\nB1,fusion,ALK::EML4,ALK::EML4,,"),
  );
  expect(outcome.said).toContain(
    "warning: variants.csv: fusion in both orders of its partners: 2 rows: two different fusions, as they are named; write the 5' partner first",
  );
  expect(outcome.cube("intake")).toContain("variants,warning,fusion in both orders of its partners,2");
  expect(counted(outcome, "variants", 3)).toEqual(["fusion,counted,blood_only,1", "fusion,counted,tissue_only,1"]);
  expect(counted(outcome, "genes", 4).filter((row) => row.includes("_partner"))).toEqual([
    "ALK,fusion_partner,counted,both,1",
    "EML4,fusion_partner,counted,both,1",
  ]);
  const other = await count(["intake"], {
    patients: `${onePatient}\nP2,A,lung,2023-01-05`,
    samples: `${onePair}\nB2,P2,blood,reported,,`,
    variants: `${variants}\nT1,fusion,EML4::ALK,EML4::ALK,,\nB2,fusion,ALK::EML4,ALK::EML4,,\nT1,fusion,RET::RET,RET::RET,,`,
  });
  expect(
    other.said.filter((line) => line.includes("partners")),
    "of two patients it is no contradiction",
  ).toEqual([]);
});

test("a fusion that names no two partners, such as a splice variant in the wrong class, is said and counted apart", async () => {
  const outcome = await cubesOf(pairWith("T1,fusion,MET,exon 14 skipping,,\nT1,fusion,EML4::ALK,EML4::ALK,,"));
  expect(outcome.said.filter((line) => line.startsWith("warning"))).toEqual([
    "warning: variants.csv: fusion without two partners: 1 row: counted as a fusion; a splice variant is none, and cannot be compared: leave it out",
  ]);
  expect(outcome.cube("intake")).toContain("variants,warning,fusion without two partners,1");
});

test("both samples failed: the patient stays, as not evaluable, in every class", async () => {
  const { cube } = await count(["agreement", "patients", "genes"], {
    patients: onePatient,
    samples: `${samples}\nB1,P1,blood,failed,,\nT1,P1,tissue,failed,,`,
  });
  expect(cube("agreement").map((row) => row.split(",").slice(0, 4).join(","))).toEqual(
    ["actionable", "any", "cnv", "fusion", "indel", "snv"].map((name) => `${name},failed,failed,no_pair`),
  );
  expect(cube("patients").filter((row) => row.startsWith("paired"))).toEqual([]);
  expect(cube("genes")).toEqual([]);
});

test("three blood samples: one pair, the closest; the findings of the other two count nowhere", async () => {
  const outcome = await count(["variants", "genes", "patients"], {
    patients: onePatient,
    samples: `${samples}
B1,P1,blood,reported,2023-01-06,2023-01-20
B2,P1,blood,reported,2023-02-06,2023-02-20
B3,P1,blood,reported,2023-05-06,2023-05-20
T1,P1,tissue,reported,2023-02-01,2023-03-01`,
    variants: `${variants}
B1,snv,KRAS,v1,,
B2,snv,EGFR,v2,,
B3,snv,BRAF,v3,,
T1,snv,EGFR,v2,,`,
  });
  expect(counted(outcome, "variants", 3)).toEqual(["snv,counted,both,1"]);
  expect(counted(outcome, "genes", 4)).toEqual(["EGFR,all,counted,both,1", "EGFR,snv,counted,both,1"]);
  expect(outcome.cube("patients").filter((row) => row.startsWith("paired"))).toEqual([
    "paired_evaluable,2023-01,A,lung,1",
  ]);
});

test("patients by number of variants: each variant once, whichever specimen has it; haematopoiesis in its own slice", async () => {
  const many = Array.from({ length: 2000 }, (_, i) => `B2,snv,TP53,v${i},,`).join("\n");
  const { cube } = await count(["variant_load"], {
    patients: `${onePatient}\nP2,A,lung,2023-01-07\nP3,A,lung,2023-01-08`,
    samples: `${onePair}\nB2,P2,blood,reported,,\nT2,P2,tissue,reported,,\nB3,P3,blood,reported,,\nT3,P3,tissue,reported,,`,
    variants: `${variants}\nB1,snv,KRAS,v1,,\nT1,snv,KRAS,v1,,\nT1,indel,KRAS,v1,,\nB1,snv,TET2,v3,haematopoiesis,\nB1,snv,BRCA1,v4,germline,\n${many}`,
  });
  expect(cube("variant_load")).toEqual([
    "counted,2,2023-01,A,lung,1",
    "counted,2000,2023-01,A,lung,1",
    "with_haematopoiesis,3,2023-01,A,lung,1",
    "with_haematopoiesis,2000,2023-01,A,lung,1",
  ]);
});
