import { expect, test } from "vitest";
import { count } from "./testing/count.ts";
import { countEach } from "./testing/count-each.ts";

const sampleColumns = "sample_id,patient_id,specimen,outcome,collected_on,reported_on,tumour_fraction";
const variantColumns = "sample_id,class,gene,variant,origin,tier";
const onePatient = "patient_id,site,tumour_group,consented_on\nP1,A,lung,2023-01-05";
const ofP1 = "2023-01,A,lung";

test("pair: which samples of a patient are compared, each told by a gene found in it alone", async () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      "the closest collection dates",
      "B1,P1,blood,reported,2023-01-01,2023-01-10,\nB2,P1,blood,reported,2023-03-01,2023-03-10,\nT1,P1,tissue,reported,2023-02-20,2023-03-01,",
      ["B2", "T1"],
    ],
    [
      "equally close: the earlier reported blood",
      "B1,P1,blood,reported,2023-02-01,2023-03-11,\nB2,P1,blood,reported,2023-02-03,2023-03-10,\nT1,P1,tissue,reported,2023-02-02,2023-03-01,",
      ["B2", "T1"],
    ],
    [
      "then the earlier reported tissue",
      "B1,P1,blood,reported,2023-02-02,2023-03-11,\nT1,P1,tissue,reported,2023-02-01,2023-03-02,\nT2,P1,tissue,reported,2023-02-03,2023-03-01,",
      ["B1", "T2"],
    ],
    [
      "then the smaller id",
      "B1,P1,blood,reported,2023-02-02,,\nT2,P1,tissue,reported,2023-02-02,,\nT1,P1,tissue,reported,2023-02-02,,",
      ["B1", "T1"],
    ],
    [
      "a missing collection date comes last",
      "B1,P1,blood,reported,,2023-01-01,\nB2,P1,blood,reported,2023-01-01,2023-06-01,\nT1,P1,tissue,reported,2023-06-01,2023-06-20,",
      ["B2", "T1"],
    ],
    [
      "no collection dates: the earlier reported blood, undated reports last",
      "B1,P1,blood,reported,,,\nB2,P1,blood,reported,,2023-06-01,\nT1,P1,tissue,reported,,,",
      ["B2", "T1"],
    ],
    [
      "only reported samples pair",
      "B1,P1,blood,failed,2023-02-02,,\nB2,P1,blood,reported,2023-05-02,,\nT1,P1,tissue,reported,2023-02-02,,",
      ["B2", "T1"],
    ],
  ];
  const rows = await countEach(
    "genes",
    cases.map(([, samples]) => {
      const ids = samples.split("\n").map((row) => row.split(",")[0] ?? "");
      return {
        patients: onePatient,
        samples: `${sampleColumns}\n${samples}`,
        variants: `${variantColumns}\n${ids.map((id) => `${id},snv,in-${id},v1,,`).join("\n")}`,
      };
    }),
  );
  for (const [i, [rule, , expected]] of cases.entries()) {
    const paired = rows[i]?.filter((row) => row.includes(",all,counted,")).map((row) => row.split(",")[0]?.slice(3));
    expect(paired, rule).toEqual(expected);
  }
});

test("variants: one specimen or both by class, gene and key; haematopoiesis in its own slice", async () => {
  const { cube } = await count(["variants"], {
    patients: onePatient,
    samples: `${sampleColumns}\nB1,P1,blood,reported,,,\nT1,P1,tissue,reported,,,`,
    variants: `
${variantColumns}
B1,snv,KRAS,v1,,
T1,snv,KRAS,v1,somatic,
B1,snv,KRAS,v2,,
T1,indel,KRAS,v1,,
B1,snv,TET2,v3,haematopoiesis,
B1,snv,BRCA1,v4,germline,
T1,snv,BRCA1,v4,germline,`,
  });
  expect(cube("variants")).toEqual([
    `indel,counted,tissue_only,${ofP1},1`,
    `indel,with_haematopoiesis,tissue_only,${ofP1},1`,
    `snv,counted,blood_only,${ofP1},1`,
    `snv,counted,both,${ofP1},1`,
    `snv,with_haematopoiesis,blood_only,${ofP1},2`,
    `snv,with_haematopoiesis,both,${ofP1},1`,
  ]);
});

test("genes: patients, not variants; over all classes and per class; not the classes the pair is not evaluable for", async () => {
  const { cube } = await count(["genes"], {
    patients: `${onePatient}\nP2,A,lung,2023-01-06\nP3,A,lung,`,
    samples: `
${sampleColumns}
B1,P1,blood,reported,,,
T1,P1,tissue,reported,,,
B2,P2,blood,reported,,,
T2,P2,tissue,reported,,,
B3,P3,blood,reported,,,
T3,P3,tissue,reported,,,`,
    assays: "sample_id,class,evaluable\nB2,cnv,no",
    variants: `
${variantColumns}
B1,snv,KRAS,v1,,
B1,snv,KRAS,v2,,
T1,indel,KRAS,v3,,
T2,snv,KRAS,v1,,
T2,cnv,MET,gain,,
T3,snv,KRAS,v1,,`,
  });
  expect(cube("genes").filter((row) => row.includes(",counted,"))).toEqual([
    `KRAS,all,counted,both,${ofP1},1`,
    `KRAS,all,counted,tissue_only,${ofP1},1`,
    `KRAS,indel,counted,tissue_only,${ofP1},1`,
    `KRAS,snv,counted,blood_only,${ofP1},1`,
    `KRAS,snv,counted,tissue_only,${ofP1},1`,
  ]);
});

test("a gene outside the panel list is counted apart; a fusion is inside with either partner", async () => {
  const { cube } = await count(
    ["genes", "variants", "intake"],
    {
      patients: onePatient,
      samples: `${sampleColumns}\nB1,P1,blood,reported,,,\nT1,P1,tissue,reported,,,`,
      variants: `
${variantColumns}
B1,snv,KRAS,v1,,
B1,snv,OTHER1,v1,,
T1,fusion,EML4::ALK,EML4::ALK,,
T1,fusion,AAA::BBB,AAA::BBB,,`,
    },
    { panel_genes: ["KRAS", "ALK"] },
  );
  expect(cube("genes").map((row) => row.split(",")[0])).toEqual([
    ...Array(2).fill("ALK"),
    ...Array(2).fill("EML4"),
    ...Array(4).fill("EML4::ALK"),
    ...Array(4).fill("KRAS"),
  ]);
  expect(cube("variants").filter((row) => row.includes(",counted,"))).toEqual([
    `fusion,counted,tissue_only,${ofP1},1`,
    `snv,counted,blood_only,${ofP1},1`,
  ]);
  expect(cube("intake").filter((row) => row.startsWith("variants,"))).toEqual([
    "variants,supplied,,4",
    "variants,warning,gene outside the panel list,2",
  ]);
});
