import { expect, test } from "vitest";
import { count } from "./testing/count.ts";
import { cubesOf } from "./testing/study-export.ts";

const sampleColumns = "sample_id,patient_id,specimen,outcome,collected_on,reported_on,tumour_fraction";
const onePatient = "patient_id,site,tumour_group,consented_on\nP1,A,lung,2023-01-05";

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

test("intake: an empty table is supplied with no rows, an absent one is not supplied; unknown columns are warned of", async () => {
  const { cube, said } = await cubesOf({
    patients: "patient_id,site,shoe_size\nP1,A,43\nP2,A,38",
    samples: "sample_id,patient_id,specimen,outcome",
  });
  expect(cube("intake").filter((row) => !/^\w+\./.test(row))).toEqual([
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

test("intake: of a supplied table each column, whether the file has it and how many rows kept fill it; none of an absent table", async () => {
  const { cube } = await cubesOf({
    patients: "patient_id,site,consented_on\nP1,A,2023-01-05\nP2,A,2023-01-06\nP3,B,",
    samples: "sample_id,patient_id,specimen,outcome,run_id\nB1,P1,blood,reported,",
  });
  expect(cube("intake").filter((row) => /^(patients|samples|variants)\./.test(row) && !row.includes("not_"))).toEqual([
    "patients.consented_on,supplied,,2",
    "patients.patient_id,supplied,,3",
    "patients.site,supplied,,3",
    "samples.outcome,supplied,,1",
    "samples.patient_id,supplied,,1",
    "samples.run_id,supplied,,0",
    "samples.sample_id,supplied,,1",
    "samples.specimen,supplied,,1",
  ]);
  expect(cube("intake")).toContain("samples.received_on,not_supplied,,0");
  expect(cube("intake").some((row) => row.startsWith("variants."))).toBe(false);
});

test("a study without patients gives cubes without rows", async () => {
  const empty = ["patients", "samples", "turnaround", "agreement", "genes", "variants"];
  const { cube } = await count([...empty, "sites"], { patients: "patient_id,site" });
  for (const name of empty) expect(cube(name)).toEqual([]);
  expect(cube("sites")).toHaveLength(2);
});
