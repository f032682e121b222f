import { expect, test } from "vitest";
import { count } from "./testing/count.ts";
import { countEach } from "./testing/count-each.ts";
import type { Tables } from "./testing/study-export.ts";

const onePatient = "patient_id,site,tumour_group,consented_on\nP1,A,lung,2023-01-05";

/** Rows of a cube for patients of site A with lung cancer, without month, site and tumour group. */
async function rowsOf(name: string, tables: Tables): Promise<readonly string[]> {
  const { calendar } = await count([name], { patients: onePatient, ...tables });
  return calendar(name).map((row) => row.replace(/,[\d-]*,A,lung/, ""));
}

const paired = (blood: string, tissue: string) =>
  rowsOf("paired_days", {
    samples: `
sample_id,patient_id,specimen,outcome,collected_on,received_on,reported_on
B1,P1,blood,reported,${blood}
T1,P1,tissue,reported,${tissue}`,
  });

test("paired days: tissue minus blood, from receipt and from collection, and which report came first", async () => {
  expect(await paired("2023-02-01,2023-02-03,2023-02-13", "2023-02-01,2023-02-11,2023-03-03")).toEqual([
    "collection,18,blood,1",
    "receipt,10,blood,1",
  ]);
  expect(await paired("2023-02-01,2023-02-03,2023-02-13", "2023-01-20,2023-02-03,2023-02-10")).toEqual([
    "collection,9,tissue,1",
    "receipt,-3,tissue,1",
  ]);
  expect(await paired("2023-02-01,2023-02-03,2023-02-13", "2023-02-01,2023-02-03,2023-02-13")).toEqual([
    "collection,0,same_day,1",
    "receipt,0,same_day,1",
  ]);
});

test("paired days: a way with a missing day is left out, the other one stays", async () => {
  expect(await paired("2023-02-01,,2023-02-13", "2023-02-01,2023-02-03,2023-02-13")).toEqual([
    "collection,0,same_day,1",
  ]);
  expect(await paired("2023-02-01,2023-02-01,", "2023-02-01,2023-02-03,2023-02-13")).toEqual([]);
});

test("paired days: only a pair counts, both reported, of a consented patient", async () => {
  const samples = (outcome: string) => `
sample_id,patient_id,specimen,outcome,received_on,reported_on
B1,P1,blood,reported,2023-02-01,2023-02-10
T1,P1,tissue,${outcome},2023-02-01,${outcome === "reported" ? "2023-02-20" : ""}`;
  expect(await rowsOf("paired_days", { samples: samples("reported") })).toEqual(["receipt,10,blood,1"]);
  expect(await rowsOf("paired_days", { samples: samples("pending") })).toEqual([]);
  const patients = "patient_id,site\nP1,A";
  expect(await rowsOf("paired_days", { patients, samples: samples("reported") })).toEqual([]);
});

const ended = (sample: string, patient = ",", decisions = "") => ({
  patients: `patient_id,site,tumour_group,consented_on,died_on,withdrawn_on\nP1,A,lung,2023-01-05,${patient}`,
  samples: `
sample_id,patient_id,specimen,outcome,received_on,extracted_on,library_on,reported_on
S1,P1,blood,${sample}`,
  decisions: `patient_id,discussed_on\n${decisions}`,
});
/** How each sample ended: specimen, whether it counts, cause, days, before the board. */
async function endsOf(exports: readonly ReturnType<typeof ended>[]): Promise<readonly (readonly string[])[]> {
  const rows = await countEach("ends", exports);
  return rows.map((each) => each.map((row) => row.split(",").toSpliced(4, 1).toSpliced(5, 3).join(",")));
}

test("ends: what came first ended the wait, a report before failure and failure before death", async () => {
  const ways: readonly (readonly [string, string, string])[] = [
    ["reported,2023-05-01,,,2023-05-11", ",", "reported,10"],
    ["reported,2023-05-01,,,2023-05-11", "2023-05-11,", "reported,10"],
    ["reported,2023-05-01,,,2023-05-11", "2023-05-10,", "died,9"],
    ["reported,2023-05-01,,,2023-05-11", "2023-05-10,2023-05-08", "withdrew,7"],
    ["reported,2023-05-01,,,2023-05-11", "2023-04-20,", "died,0"],
    ["reported,2023-05-01,,,", ",", "unknown,"],
    ["pending,2023-05-31,,,", ",", "pending,30"],
    ["pending,2023-05-31,,,", "2023-06-10,2023-06-10", "died,10"],
    ["failed,2023-05-01,2023-05-03,2023-05-08,", ",", "failed,7"],
    ["cancelled,2023-05-01,,,", ",", "failed,0"],
    ["failed,2023-05-01,2023-05-03,,", "2023-05-02,", "died,1"],
    ["failed,2023-05-01,2023-05-03,,", "2023-06-02,", "failed,2"],
  ];
  const rows = await endsOf(ways.map(([sample, patient]) => ended(sample, patient)));
  for (const [i, [sample, patient, end]] of ways.entries())
    expect(rows[i], `${sample} ${patient}`).toEqual([`blood,yes,${end},no_board,1`]);
});

test("ends: the first day at the board counts, and a report on that day came in time", async () => {
  const reported = "reported,2023-05-01,,,2023-05-11";
  expect(
    await endsOf([
      ended(reported, ",", "P1,2023-05-20\nP1,2023-05-11"),
      ended(reported, ",", "P1,2023-05-20\nP1,2023-05-10"),
      ended("pending,2023-06-20,,,", ",", "P1,2023-06-25"),
    ]),
  ).toEqual([["blood,yes,reported,10,yes,1"], ["blood,yes,reported,10,no,1"], ["blood,yes,pending,10,no,1"]]);
});

test("ends: a sample never received is none; of several of a specimen one counts, and none without consent", async () => {
  const samples = `
sample_id,patient_id,specimen,outcome,received_on,reported_on
S1,P1,blood,failed,2023-05-01,
S2,P1,blood,reported,2023-05-01,2023-05-02
S3,P1,blood,pending,,`;
  expect(await rowsOf("ends", { samples })).toEqual([
    "blood,no,failed,0,no_board,1",
    "blood,yes,reported,1,no_board,1",
  ]);
  const { cube } = await count(["ends"], { patients: "patient_id,site\nP1,A", samples });
  expect(cube("ends").filter((row) => row.startsWith("blood,yes"))).toEqual([]);
});

const sequenced = `
sample_id,patient_id,specimen,outcome,library_on,sequenced_on,run_id
S1,P1,blood,reported,2023-05-01,2023-05-11,R1
S2,P2,blood,reported,2023-05-04,2023-05-11,R1
S3,P2,tissue,reported,2023-05-04,2023-06-01,R2
S4,P2,blood,reported,,2023-06-01,R2
S5,P1,tissue,reported,2023-05-04,,R3
S6,P1,tissue,reported,2023-05-04,2023-06-01,`;
const patients = "patient_id,site,tumour_group\nP1,A,lung\nP2,B,lung";

test("runs: size, month, laboratory and repeats; mixed runs and runs of several laboratories are told apart", async () => {
  const { cube } = await count(["runs"], { patients, samples: sequenced });
  expect(cube("runs")).toEqual(["blood,2,2023-05,,1,2,0", "both,2,2023-06,N2,1,2,1", "tissue,1,,N1,1,1,0"]);
  expect(JSON.stringify(cube("runs"))).not.toContain("R1");
});

test("run waits: each sample by the size of its whole run, across sites", async () => {
  const { calendar } = await count(["run_waits"], { patients, samples: sequenced });
  expect(calendar("run_waits")).toEqual([
    "blood,2,,,B,lung,1",
    "blood,2,7,,B,lung,1",
    "blood,2,10,,A,lung,1",
    "tissue,1,,,A,lung,1",
    "tissue,2,28,,B,lung,1",
  ]);
});

const measured = (rows: string) => ({
  samples: "sample_id,patient_id,specimen,outcome,received_on\nS1,P1,blood,reported,2023-05-01",
  metrics: `sample_id,metric,value,unit,lower_limit,upper_limit,class\n${rows}`,
});
const quality = (rows: string) => rowsOf("quality", measured(rows));

test("quality: values are rounded to two digits, and held against their limits as measured", async () => {
  const values: readonly (readonly [string, string])[] = [
    ["1299,Count,1300,", "1300.0,,1300.0,no"],
    ["1300,Count,1300,", "1300.0,,1300.0,yes"],
    ["0.0594,Count,,0.059", ",0.059,0.059,no"],
    ["98.76,%,80,100", "80.0,100.0,99.0,yes"],
    ["0,NA,,", ",,0.0,no_limit"],
    ["-12.4,NA,-12,12", "-12.0,12.0,-12.0,no"],
    ["22345678,NA,9000000,", "9000000.0,,22000000.0,yes"],
  ];
  const rows = await countEach(
    "quality",
    values.map(([row]) => ({ patients: onePatient, ...measured(`S1,M,${row},`) })),
  );
  for (const [i, [row, expected]] of values.entries())
    expect(rows[i]?.[0], row).toBe(`blood,M,,${row.split(",")[1]},${expected},2023-05,A,lung,1`);
});

test("quality: a metric that gates several classes is one value; each class is told whether all its metrics keep theirs", async () => {
  const rows = await quality(`S1,COVERAGE,99,Count,100,,snv
S1,COVERAGE,99,Count,100,,indel
S1,EVEN,90,%,80,,snv
S1,BINS,7,Count,6,,cnv
S1,SCORE,5,NA,,9,
S1,FREE,5,NA,,,cnv`);
  expect(rows).toEqual([
    "blood,BINS,cnv,Count,6.0,,7.0,yes,1",
    "blood,COVERAGE,indel snv,Count,100.0,,99.0,no,1",
    "blood,EVEN,snv,%,80.0,,90.0,yes,1",
    "blood,FREE,cnv,NA,,,5.0,no_limit,1",
    "blood,SCORE,,NA,,9.0,5.0,yes,1",
    "blood,any,,,,,,yes,1",
    "blood,any,cnv,,,,,yes,1",
    "blood,any,indel,,,,,no,1",
    "blood,any,snv,,,,,no,1",
  ]);
});

test("quality: limits are compared as numbers, however they are written", async () => {
  const rows = await quality("S1,M,99,Count,100,1e3,snv\nS1,M,99,Count,100.0,1000,indel");
  expect(rows[0]).toBe("blood,M,indel snv,Count,100.0,1000.0,99.0,no,1");
  expect(rows).toHaveLength(3);
});

test("nothing supplied leaves all five without rows", async () => {
  const all = ["paired_days", "ends", "runs", "run_waits", "quality"];
  const { cube } = await count(all, { patients: onePatient });
  for (const name of all) expect(cube(name), name).toEqual([]);
});
