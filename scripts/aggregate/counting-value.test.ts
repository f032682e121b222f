import { expect, test } from "vitest";
import { tmbHighFrom } from "../../src/cubes/codes.ts";
import { count } from "./testing/count.ts";
import { countEach } from "./testing/count-each.ts";

const sampleColumns = "sample_id,patient_id,specimen,outcome,collected_on,reported_on,tumour_fraction";
const variantColumns = "sample_id,class,gene,variant,origin,tier";
const onePatient = "patient_id,site,tumour_group,consented_on\nP1,A,lung,2023-01-05";
const ofP1 = ",2023-01,A,lung";
const reportedPair = `${sampleColumns}\nB1,P1,blood,reported,,,\nT1,P1,tissue,reported,,,`;

type Tables = Readonly<Record<string, string>>;

/** Rows of a cube for one patient, without month, site and tumour group. */
async function rowsOf(name: string, tables: Tables, changed: object = {}): Promise<readonly string[]> {
  const { cube } = await count([name], { patients: onePatient, ...tables }, changed);
  return cube(name).map((row) => row.replace(ofP1, ""));
}

/** The same for several exports, each of one patient, counted together. */
async function rowsOfEach(name: string, exports: readonly Tables[]): Promise<readonly (readonly string[])[]> {
  const rows = await countEach(
    name,
    exports.map((tables) => ({ patients: onePatient, ...tables })),
  );
  return rows.map((each) => each.map((row) => row.replace(ofP1, "")));
}

test("agreement: bands of the ctDNA fraction, each from its lower edge", async () => {
  const bands: readonly (readonly [string, string])[] = [
    ["", "unknown"],
    ["0", "lt_0_1pct"],
    ["0.000999", "lt_0_1pct"],
    ["0.001", "0_1_to_1pct"],
    ["0.01", "1_to_5pct"],
    ["0.0499", "1_to_5pct"],
    ["0.05", "ge_5pct"],
    ["1", "ge_5pct"],
  ];
  const rows = await rowsOfEach(
    "agreement",
    bands.map(([fraction]) => ({
      samples: `${sampleColumns}\nB1,P1,blood,reported,,,${fraction}\nT1,P1,tissue,reported,,,0.7`,
    })),
  );
  for (const [i, [fraction, band]] of bands.entries())
    expect(rows[i]?.[0], fraction).toBe(`actionable,not_detected,not_detected,evaluable,${band},unknown,1`);
});

test("agreement: bands of the days between blood on 2023-03-01 and tissue", async () => {
  const bands: readonly (readonly [string, string])[] = [
    ["2023-03-01", "0_7"],
    ["2023-03-08", "0_7"],
    ["2023-03-09", "8_28"],
    ["2023-03-29", "8_28"],
    ["2023-03-30", "29_90"],
    ["2023-05-30", "29_90"],
    ["2023-05-31", "gt_90"],
    ["2022-11-30", "gt_90"],
    ["", "unknown"],
  ];
  const rows = await rowsOfEach(
    "agreement",
    bands.map(([tissue]) => ({
      samples: `${sampleColumns}\nB1,P1,blood,reported,2023-03-01,,\nT1,P1,tissue,reported,${tissue},,`,
    })),
  );
  for (const [i, [tissue, band]] of bands.entries())
    expect(rows[i]?.[0], tissue).toBe(`actionable,not_detected,not_detected,evaluable,unknown,${band},1`);
});

test("agreement: without a pair the interval is unknown, and the signal is that of the blood that counts", async () => {
  const samples = `
${sampleColumns}
B1,P1,blood,failed,2023-03-01,,0.9
B2,P1,blood,reported,2023-03-01,,0.02
T1,P1,tissue,failed,2023-03-01,,`;
  const [row] = await rowsOf("agreement", { samples });
  expect(row).toBe("actionable,not_detected,failed,no_pair,1_to_5pct,unknown,1");
});

const noAssays = "sample_id,class,evaluable";
const withTmb = (blood: string, tissue: string, assays = noAssays) => ({
  samples: reportedPair,
  biomarkers: `sample_id,tmb\nB1,${blood}\nT1,${tissue}`,
  assays,
});

test("tmb: bins, high and low, and exact sums", async () => {
  expect(await rowsOfEach("tmb", [withTmb("12.5", "9.9"), withTmb("0", "0")])).toEqual([
    ["10,2,yes,no,1,12.5,9.9,156.25,98.01,123.75,1,0.233193887,0.05437938893416877"],
    // Without a value above zero in both there is no ratio.
    ["0,0,no,no,1,0.0,0.0,0.0,0.0,0.0,0,0.0,0.0"],
  ]);
});

test("tmb: high from the very value on that the words name", async () => {
  const [rows = []] = await rowsOfEach("tmb", [withTmb(String(tmbHighFrom), String(tmbHighFrom - 0.01))]);
  expect(rows[0]?.split(",").slice(2, 4)).toEqual(["yes", "no"]);
});

test("tmb: the middle difference bin reaches from -1 up to, not with, 1; the outer bins hold all beyond", async () => {
  const bins: readonly (readonly [string, string, string])[] = [
    ["3", "4", "2,0,no,no"],
    ["4", "3", "2,2,no,no"],
    ["3", "4.01", "2,-2,no,no"],
    ["10", "100", "40,-20,yes,yes"],
    ["90", "1e30", "40,-20,yes,yes"],
    ["100", "10", "40,20,yes,yes"],
  ];
  const rows = await rowsOfEach(
    "tmb",
    bins.map(([blood, tissue]) => withTmb(blood, tissue)),
  );
  expect(rows.map((each) => each[0]?.split(",").slice(0, 4).join(","))).toEqual(bins.map(([, , bin]) => bin));
});

test("tmb: only pairs with a value in both, evaluable for it, not too far apart", async () => {
  const [oneMissing, notEvaluable, evaluable] = await rowsOfEach("tmb", [
    withTmb("5", ""),
    withTmb("5", "5", `${noAssays}\nB1,tmb,no`),
    withTmb("5", "5", `${noAssays}\nB1,msi,no\nB1,tmb,yes`),
  ]);
  expect(oneMissing).toEqual([]);
  expect(notEvaluable).toEqual([]);
  expect(evaluable).toHaveLength(1);
  const samples = `${sampleColumns}\nB1,P1,blood,reported,2023-01-01,,\nT1,P1,tissue,reported,2023-03-01,,`;
  const far = { patients: onePatient, samples, biomarkers: "sample_id,tmb,msi\nB1,5,stable\nT1,5,stable" };
  const { cube } = await count(["tmb", "msi"], far, { pairing: { max_interval_days: 30 } });
  expect(await rowsOf("tmb", far)).toHaveLength(1);
  expect(cube("tmb")).toEqual([]);
  expect(cube("msi")).toEqual([]);
});

test("tmb: pairs of one bin and group are one row, whose sums are those of both", async () => {
  const { cube } = await count(["tmb"], {
    patients: `${onePatient}\nP2,A,lung,2023-01-06`,
    samples: `${reportedPair}\nB2,P2,blood,reported,,,\nT2,P2,tissue,reported,,,`,
    biomarkers: "sample_id,tmb\nB1,2.1\nT1,2.2\nB2,3.1\nT2,3.4",
  });
  expect(cube("tmb")).toEqual([
    "2,0,no,no,2023-01,A,lung,2,5.2,5.6,14.02,16.4,15.16,2,-0.138893336,0.010696942136462656",
  ]);
});

test("msi: categories, missing and not evaluable are kept apart; not supplied has no rows", async () => {
  const withMsi = (biomarkers: string, assays = noAssays) => ({
    samples: reportedPair,
    biomarkers: `sample_id,msi\n${biomarkers}`,
    assays,
  });
  expect(
    await rowsOfEach("msi", [
      withMsi("B1,not_reliable\nT1,unstable"),
      withMsi("B1,stable"),
      withMsi("B1,stable\nT1,stable", `${noAssays}\nB1,msi,no\nT1,tmb,no`),
    ]),
  ).toEqual([["not_reliable,unstable,1"], ["stable,missing,1"], ["not_evaluable,stable,1"]]);
  expect(await rowsOf("msi", { samples: reportedPair })).toEqual([]);
});

/** Rows of the cube actionable in the slice of counted findings, of each export. */
const actionableOf = async (...exports: readonly Tables[]): Promise<readonly (readonly string[])[]> =>
  (await rowsOfEach("actionable", exports)).map((rows) => rows.filter((row) => row.startsWith("counted")));

test("actionable: by tier, and haematopoiesis in its own slice", async () => {
  const variants = `${variantColumns}\nB1,snv,ATM,v1,haematopoiesis,I\nT1,snv,KRAS,v2,,II\nT1,snv,BRCA1,v3,germline,I\nB1,snv,TP53,v4,,III`;
  expect(await rowsOf("actionable", { samples: reportedPair, variants })).toEqual([
    "counted,no,yes,evaluable,unknown,no,no,1",
    "with_haematopoiesis,yes,yes,evaluable,unknown,no,no,1",
  ]);
});

test("actionable: a finding only in a class that the other sample is not evaluable for is not compared", async () => {
  const tables = (extra: string) => ({
    samples: reportedPair,
    assays: "sample_id,class,evaluable\nB1,cnv,no\nT1,fusion,no",
    variants: `${variantColumns}\nT1,cnv,ERBB2,gain,,I\nT1,fusion,EML4::ALK,EML4::ALK,,I${extra}`,
  });
  expect(await actionableOf(tables(""), tables("\nT1,snv,KRAS,v1,,I"))).toEqual([
    ["counted,no,yes_not_compared,evaluable,unknown,no,no,1"],
    ["counted,no,yes,evaluable,unknown,no,no,1"],
  ]);
});

test("actionable: without a result the reason stands there; without a sample, none", async () => {
  const samples = `${sampleColumns}\nB1,P1,blood,failed,,,0.02`;
  const assays = "sample_id,class,evaluable\nB1,snv,no\nB1,indel,no\nB1,cnv,no\nB1,fusion,no";
  expect(await actionableOf({ samples }, { samples: reportedPair, assays })).toEqual([
    ["counted,failed,none,no_pair,1_to_5pct,no,no,1"],
    ["counted,not_evaluable,no,not_evaluable,unknown,no,no,1"],
  ]);
});

test("actionable: confirmed by a review that knows why tissue lacks it; recommended with blood at the board", async () => {
  const finding = `${variantColumns}\nB1,snv,KRAS,v1,,I`;
  const judged = (reason: string, variants = finding) => ({
    samples: reportedPair,
    variants,
    reviews: `patient_id,class,gene,variant,reason\n${reason}`,
    decisions: "patient_id,discussed_on,informed_by,recommended_on\n",
  });
  const confirmed = await actionableOf(
    judged("P1,snv,KRAS,v1,different_lesion"),
    judged("P1,snv,KRAS,v1,unresolved"),
    judged("P1,snv,KRAS,v1,haematopoiesis"),
    judged("P1,snv,KRAS,v2,below_limit"),
    judged("P1,snv,KRAS,v1,below_limit", `${finding}\nT1,snv,KRAS,v1,,I`),
    judged(""),
  );
  expect(confirmed.map((rows) => rows[0]?.split(",").slice(-3, -1).join())).toEqual([
    "yes,no",
    "no,no",
    "no,no",
    "no,no",
    "no,no",
    "no,no",
  ]);
  const decided = (decision: string) => ({
    ...judged(""),
    decisions: `patient_id,discussed_on,informed_by,recommended_on\n${decision}`,
  });
  const recommended = await actionableOf(
    decided("P1,2023-03-01,blood,2023-03-02"),
    decided("P1,2023-03-01,both,"),
    decided("P1,2023-03-01,tissue,2023-03-02"),
    decided("P1,2023-03-01,tissue,\nP1,2023-04-01,both,2023-04-02"),
  );
  expect(recommended.map((rows) => rows[0]?.split(",").at(-2))).toEqual(["yes", "no", "no", "yes"]);
});

test("reports: of the sample that counts, per class; without a word in assays.csv it is evaluable", async () => {
  const assays = "sample_id,class,evaluable\nB1,tmb,no\nB1,msi,yes\nT1,snv,no";
  const [rows] = await rowsOfEach("reports", [{ samples: reportedPair, assays }]);
  expect(rows?.filter((row) => row.includes(",no,"))).toEqual(["blood,tmb,no,1", "tissue,snv,no,1"]);
  expect(rows).toHaveLength(12);
  const failed = `${sampleColumns}\nB1,P1,blood,failed,,,\nT1,P1,tissue,pending,,,`;
  expect(await rowsOf("reports", { samples: failed })).toEqual([]);
});

test("tests: both settled, with the tests that stopped before sequencing", async () => {
  const columns = "sample_id,patient_id,specimen,outcome,received_on,extracted_on,sequenced_on,analysed_on";
  const rows = await rowsOf("tests", {
    samples: `${columns}
B1,P1,blood,reported,2023-02-01,2023-02-02,2023-02-03,
B2,P1,blood,failed,2023-02-01,2023-02-02,2023-02-03,
T1,P1,tissue,failed,2023-02-01,2023-02-02,,
T2,P1,tissue,failed,,,,`,
    variants: `${variantColumns}\nB1,snv,KRAS,v1,,I`,
  });
  expect(rows).toEqual(["counted,yes,no,2,0,2,1,1", "with_haematopoiesis,yes,no,2,0,2,1,1"]);
  const awaited = `${sampleColumns}\nB1,P1,blood,reported,,,\nT1,P1,tissue,pending,,,`;
  expect(await rowsOf("tests", { samples: awaited })).toEqual([]);
});

/** Rows of the cube strategies in the slice of counted findings: strategy, outcome, tests, patients. */
const strategiesOf = async (tables: Tables): Promise<readonly string[]> =>
  (await rowsOf("strategies", tables))
    .filter((row) => row.includes(",counted,"))
    .map((row) => row.replace(",counted", ""));

test("strategies: actionable in tissue only", async () => {
  expect(await strategiesOf({ samples: reportedPair, variants: `${variantColumns}\nT1,snv,KRAS,v1,,I` })).toEqual([
    "blood,nothing_actionable,1,1",
    "blood_then_tissue,actionable,2,1",
    "both,actionable,2,1",
    "tissue,actionable,1,1",
  ]);
});

test("strategies: actionable in both needs one test when blood comes first", async () => {
  const variants = `${variantColumns}\nT1,snv,KRAS,v1,,I\nB1,snv,KRAS,v1,,I`;
  expect(await strategiesOf({ samples: reportedPair, variants })).toEqual([
    "blood,actionable,1,1",
    "blood_then_tissue,actionable,1,1",
    "both,actionable,2,1",
    "tissue,actionable,1,1",
  ]);
});

test("strategies: a failed blood is a test without a result", async () => {
  const samples = `${sampleColumns}\nB1,P1,blood,failed,,,\nB2,P1,blood,failed,,,\nT1,P1,tissue,reported,,,`;
  expect(await strategiesOf({ samples, variants: `${variantColumns}\nT1,snv,KRAS,v1,,I` })).toEqual([
    "blood,no_result,2,1",
    "blood_then_tissue,actionable,3,1",
    "both,actionable,3,1",
    "tissue,actionable,1,1",
  ]);
});

test("strategies: a specimen that is not available is no test; nobody is counted while a result is awaited", async () => {
  const samples = (tissue: string) => `${reportedPair.replace(/\nT1.*/, "")}\nT1,P1,tissue,${tissue},,,`;
  expect(await strategiesOf({ samples: samples("not_available") })).toEqual([
    "blood,nothing_actionable,1,1",
    "blood_then_tissue,nothing_actionable,1,1",
    "both,nothing_actionable,1,1",
    "tissue,no_result,0,1",
  ]);
  for (const tables of [{ samples: samples("pending") }, { samples: reportedPair.replace(/\nT1.*/, "") }, {}])
    expect(await strategiesOf(tables)).toEqual(
      ["blood", "blood_then_tissue", "both", "tissue"].map((name) => `${name},awaited,,1`),
    );
});
