import { expect, test } from "vitest";
import { count } from "./testing/count.ts";
import { countEach } from "./testing/count-each.ts";
import { cubesOf, type Tables } from "./testing/study-export.ts";

const sampleColumns = "sample_id,patient_id,specimen,outcome,collected_on,reported_on,tumour_fraction";
const variantColumns = "sample_id,class,gene,variant,origin,tier";
const onePatient = "patient_id,site,tumour_group,consented_on\nP1,A,lung,2023-01-05";
const ofP1 = "2023-01,A,lung";

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

test("sites keep the order of study.json", async () => {
  const { cube } = await count(["sites"], { patients: onePatient });
  expect(cube("sites")).toEqual(["A,Hospital A,N1,north,2023-01-01,", "B,Hospital B,N2,,,5"]);
});

test("patients: screened in the month of screening, consented in that of consent, empty when missing", async () => {
  const { cube } = await count(["patients"], {
    patients: `
patient_id,site,tumour_group,screened_on,consented_on
P1,A,lung,2023-01-10,2023-02-01
P2,A,lung,2023-01-12,
P3,B,,,2023-02-03`,
    samples: `
${sampleColumns}
B1,P1,blood,reported,,,
T1,P1,tissue,reported,,,`,
  });
  expect(cube("patients")).toEqual([
    "consented,2023-02,A,lung,1",
    "consented,2023-02,B,unknown,1",
    "paired_evaluable,2023-02,A,lung,1",
    "screened,,B,unknown,1",
    "screened,2023-01,A,lung,2",
  ]);
});

test("samples: month of receipt, else of collection, else empty; those of the not consented count too", async () => {
  const { cube } = await count(["samples", "agreement"], {
    patients: "patient_id,site\nP1,A",
    samples: `
sample_id,patient_id,specimen,outcome,outcome_reason,collected_on,received_on
S1,P1,blood,failed,"too little, too late",2023-01-31,2023-02-01
S2,P1,blood,failed,"too little, too late",2023-02-03,
S3,P1,tissue,not_available,,,`,
  });
  expect(cube("samples")).toEqual([
    'blood,failed,"too little, too late",2023-02,A,unknown,2',
    "tissue,not_available,,,A,unknown,1",
  ]);
  expect(cube("agreement")).toEqual([]);
});

test("turnaround: completed, pending to the data cut, ended, unknown", async () => {
  const { calendar } = await count(["turnaround"], {
    patients: "patient_id,site,tumour_group,died_on\nP1,A,lung,\nP2,A,lung,2023-06-01",
    samples: `
sample_id,patient_id,specimen,outcome,collected_on,received_on,extracted_on,library_on,sequenced_on,analysed_on,reported_on
DONE,P1,blood,reported,2023-05-01,2023-05-03,2023-05-03,2023-05-08,2023-05-10,2023-05-20,2023-05-21
OPEN,P1,blood,pending,,2023-05-10,2023-05-11,,,,
FAIL,P1,blood,failed,,2023-05-10,2023-05-12,,,,
DEAD,P2,blood,pending,,2023-05-10,2023-05-12,,,,
GAP,P1,blood,reported,,2023-05-10,,,,2023-05-30,2023-05-31`,
  });
  const rows = (segment: string) => calendar("turnaround").filter((row) => row.split(",")[1] === segment);
  expect(rows("collection_to_receipt")).toEqual(["blood,collection_to_receipt,completed,2,2023-05,A,lung,1"]);
  expect(rows("receipt_to_extraction")).toEqual([
    "blood,receipt_to_extraction,completed,0,2023-05,A,lung,1",
    "blood,receipt_to_extraction,completed,1,2023-05,A,lung,1",
    "blood,receipt_to_extraction,completed,2,2023-05,A,lung,2",
    "blood,receipt_to_extraction,unknown,,2023-05,A,lung,1",
  ]);
  expect(rows("extraction_to_library")).toEqual([
    "blood,extraction_to_library,completed,5,2023-05,A,lung,1",
    "blood,extraction_to_library,ended_without_report,,2023-05,A,lung,2",
    "blood,extraction_to_library,pending,50,2023-05,A,lung,1",
  ]);
  expect(rows("receipt_to_sequencing")).toEqual([
    "blood,receipt_to_sequencing,completed,7,2023-05,A,lung,1",
    "blood,receipt_to_sequencing,ended_without_report,,2023-05,A,lung,2",
    "blood,receipt_to_sequencing,pending,51,2023-05,A,lung,1",
    "blood,receipt_to_sequencing,unknown,,2023-05,A,lung,1",
  ]);
  expect(rows("receipt_to_report")).toEqual([
    "blood,receipt_to_report,completed,18,2023-05,A,lung,1",
    "blood,receipt_to_report,completed,21,2023-05,A,lung,1",
    "blood,receipt_to_report,ended_without_report,,2023-05,A,lung,2",
    "blood,receipt_to_report,pending,51,2023-05,A,lung,1",
  ]);
  expect(rows("collection_to_report")).toEqual(["blood,collection_to_report,completed,20,2023-05,A,lung,1"]);
  expect(rows("analysis_to_report")).toEqual(["blood,analysis_to_report,completed,1,2023-05,A,lung,2"]);
  expect(rows("report_to_board")).toEqual([]);
});

test("turnaround: a reported sample without its date is unknown; a specimen not available has ended", async () => {
  const { calendar } = await count(["turnaround"], {
    patients: onePatient,
    samples: `
sample_id,patient_id,specimen,outcome,received_on
S1,P1,blood,reported,2023-05-10
S2,P1,tissue,not_available,2023-05-10`,
  });
  const totals = calendar("turnaround").filter((row) => row.includes("receipt_to_report"));
  expect(totals).toEqual([
    "blood,receipt_to_report,unknown,,2023-05,A,lung,1",
    "tissue,receipt_to_report,ended_without_report,,2023-05,A,lung,1",
  ]);
});

test("turnaround: the first board meeting counts and may lie before the report; pending without one", async () => {
  const { calendar } = await count(["turnaround"], {
    patients: "patient_id,site\nP1,A\nP2,A",
    samples: `
sample_id,patient_id,specimen,outcome,reported_on
S1,P1,blood,reported,2023-06-10
S2,P1,tissue,reported,2023-06-01
S3,P2,tissue,reported,2023-06-01`,
    decisions: "patient_id,discussed_on\nP1,2023-06-20\nP1,2023-06-07",
  });
  expect(calendar("turnaround")).toEqual([
    "blood,report_to_board,completed,-3,,A,unknown,1",
    "tissue,report_to_board,completed,6,,A,unknown,1",
    "tissue,report_to_board,pending,29,,A,unknown,1",
  ]);
});

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
  expect(cube("intake").filter((row) => row.startsWith("variants"))).toEqual([
    "variants,supplied,,4",
    "variants,warning,gene outside the panel list,2",
  ]);
});

test("intake: an empty table is supplied with no rows, an absent one is not supplied; unknown columns are warned of", async () => {
  const { cube, said } = await cubesOf({
    patients: "patient_id,site,shoe_size\nP1,A,43\nP2,A,38",
    samples: "sample_id,patient_id,specimen,outcome",
  });
  expect(cube("intake")).toEqual([
    "assays,not_supplied,,0",
    "biomarkers,not_supplied,,0",
    "decisions,not_supplied,,0",
    "metrics,not_supplied,,0",
    "patients,supplied,,2",
    "patients,warning,unknown column,2",
    "reviews,not_supplied,,0",
    "samples,supplied,,0",
    "variants,not_supplied,,0",
  ]);
  expect(said).toContain('warning: patients.csv:1: "shoe_size": not a column of the contract: ignored');
});

test("a study without patients gives cubes without rows", async () => {
  const empty = ["patients", "samples", "turnaround", "agreement", "genes", "variants"];
  const { cube } = await count([...empty, "sites"], { patients: "patient_id,site" });
  for (const name of empty) expect(cube(name)).toEqual([]);
  expect(cube("sites")).toHaveLength(2);
});

test.each([
  ["tissue", "any,not_detected,none,no_pair"],
  ["blood", "any,none,not_detected,no_pair"],
])("a study without any %s has no pairs", async (absent, expected) => {
  const specimen = absent === "tissue" ? "blood" : "tissue";
  const rows = await agreementOf({ samples: `${sampleColumns}\nS1,P1,${specimen},reported,,,` });
  expect(rows[1]).toBe(expected);
});
