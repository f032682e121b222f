import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cubesOf, problemsOf, scratch } from "./testing/study-export.ts";

const tables = {
  patients:
    'patient_id,site,consented_on,not_included_reason\nP1,A,2023-01-05,\nP2,C,2023-01-05,"a, ""b""\nc"\nP3,A,2023-01-05,\nP4,A',
  samples: `
sample_id,patient_id,specimen,outcome,received_on,reported_on
B1,P1,blood,reported,2023-02-01,2023-02-10
T1,P1,tissue,reported,2023-02-01,2023-01-10
B2,P2,blood,reported,2023-02-01,2023-02-10
B3,P3,plasma,reported,2023-02-01,2023-01-10
T3,P3,tissue,failed,2023-02-01,`,
  variants:
    "sample_id,class,gene,variant,vaf\nB1,snv,KRAS,v1,0.1\nT1,snv,KRAS,v1,0.1\nT3,snv,KRAS,v1,7\nX9,snv,KRAS,v1,0.1",
};

test("wrong rows and all that hang on them are left out, written with their reasons, and counted by rule", async () => {
  const reject = join(scratch(), "left-out.csv");
  const { cube, said } = await cubesOf(tables, {}, { reject });
  expect(readFileSync(reject, "utf8")).toBe(
    `file,line,row,reason
patients.csv,3,"P2,C,2023-01-05,""a, """"b""""
c""","site: ""C"": must be the code of a site in study.json"
patients.csv,6,"P4,A","(whole row): 2 cells: must have 4, as the header has"
samples.csv,3,"T1,P1,tissue,reported,2023-02-01,2023-01-10","reported_on: ""2023-01-10"", before received_on ""2023-02-01"": a later step cannot have an earlier date"
samples.csv,4,"B2,P2,blood,reported,2023-02-01,2023-02-10","patient_id: ""P2"": must stand in patients.csv, in a row that is not left out"
samples.csv,5,"B3,P3,plasma,reported,2023-02-01,2023-01-10","specimen: ""plasma"": must be one of blood, tissue; reported_on: ""2023-01-10"", before received_on ""2023-02-01"": a later step cannot have an earlier date"
variants.csv,3,"T1,snv,KRAS,v1,0.1","sample_id: ""T1"": must stand in samples.csv, in a row that is not left out"
variants.csv,4,"T3,snv,KRAS,v1,7","vaf: ""7"": must be from 0 to 1"
variants.csv,5,"X9,snv,KRAS,v1,0.1","sample_id: ""X9"": must stand in samples.csv, in a row that is not left out"
`,
  );
  expect(cube("intake").filter((row) => !/not_supplied|^\w+\./.test(row))).toEqual([
    "patients,rejected,row length,1",
    "patients,rejected,unknown site,1",
    "patients,supplied,,2",
    "samples,rejected,bad code,1",
    "samples,rejected,date order,1",
    "samples,rejected,unknown patient,1",
    "samples,supplied,,2",
    "variants,rejected,out of range,1",
    "variants,rejected,unknown sample,2",
    "variants,supplied,,1",
  ]);
  expect(cube("samples")).toEqual(["blood,reported,,2023-02,A,unknown,1", "tissue,failed,,2023-02,A,unknown,1"]);
  expect(said.filter((line) => line.startsWith("left out: "))).toHaveLength(9);
});

test("the first of two rows with one id stays", async () => {
  const { cube } = await cubesOf(
    { patients: "patient_id,site\nP1,A\nP1,B\nP1,B" },
    {},
    { reject: join(scratch(), "left-out.csv") },
  );
  expect(cube("patients")).toEqual(["screened,,A,unknown,1"]);
  expect(cube("intake")).toContain("patients,rejected,duplicate id,2");
});

test("with nothing wrong the file has a header alone", async () => {
  const reject = join(scratch(), "left-out.csv");
  await cubesOf({ patients: "patient_id,site\nP1,A" }, {}, { reject });
  expect(readFileSync(reject, "utf8")).toBe("file,line,row,reason\n");
});

test("a file that cannot be used stops the run all the same, and nothing is left behind", async () => {
  const folder = scratch();
  const order = { reject: join(folder, "left-out.csv"), out: join(folder, "data") };
  expect(await problemsOf({ patients: "patient_id;site\nP1;A" }, {}, order)).toHaveLength(1);
  expect(readdirSync(folder)).toEqual([]);
});

test("a run that fails after the rows were staged leaves no file of rows", async () => {
  const folder = scratch();
  const order = { reject: join(folder, "left-out.csv"), out: join(folder, "data") };
  const leaking = {
    patients: "patient_id,site\nP1,A\nP2,C",
    samples: "sample_id,patient_id,specimen,outcome,outcome_reason\nS1,P1,blood,failed,see P1",
  };
  await expect(cubesOf({ ...leaking, samples: leaking.samples.replace("see P1", "P1") }, {}, order)).rejects.toThrow(
    /leak check/,
  );
  expect(existsSync(order.reject)).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});
