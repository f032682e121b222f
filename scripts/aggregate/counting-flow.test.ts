import { expect, test } from "vitest";
import { count } from "./testing/count.ts";
import { countEach } from "./testing/count-each.ts";
import type { Tables } from "./testing/study-export.ts";

const columns = "sample_id,patient_id,specimen,outcome,collected_on";

/** The rows of flow, each without month, site and tumour group. */
async function flowOf(tables: Tables, changed: object = {}): Promise<readonly string[]> {
  const { cube } = await count(["flow"], tables, changed);
  return cube("flow").map((row) => {
    const cells = row.split(",");
    return [...cells.slice(0, 3), cells.at(-1)].join(",");
  });
}

/** One consented patient with samples of these outcomes; null stands for no sample at all. */
function patientWith(blood: string | null, tissue: string | null, ended: string) {
  const samples = [blood && `B1,P1,blood,${blood},`, tissue && `T1,P1,tissue,${tissue},`].filter((row) => row !== null);
  return {
    patients: `patient_id,site,screened_on,consented_on,died_on\nP1,A,2023-01-02,2023-01-05,${ended}`,
    samples: [columns, ...samples].join("\n"),
  };
}

test("everybody stands once, in the month of screening, else of consent, else in none", async () => {
  const { cube } = await count(["flow"], {
    patients: `
patient_id,site,tumour_group,screened_on,consented_on,not_included_reason
P1,A,lung,2023-01-31,2023-02-01,
P2,A,lung,2023-01-12,,declined
P3,A,lung,2023-01-13,,declined
P4,B,,,2023-02-03,
P5,B,,2023-03-01,,
P6,B,,,,too late`,
    samples: `${columns}\nB1,P1,blood,reported,\nT1,P1,tissue,reported,`,
    decisions: "patient_id,discussed_on\nP1,2023-04-01\nP1,2023-05-01",
  });
  expect(cube("flow")).toEqual([
    "no_evaluable_pair,both_missing,no,2023-02,B,unknown,1",
    "not_included,,no,2023-03,B,unknown,1",
    "not_included,declined,no,2023-01,A,lung,2",
    "not_included,too late,no,,B,unknown,1",
    "paired_evaluable,,yes,2023-01,A,lung,1",
  ]);
});

test("what came of blood and tissue, and whether the patient left, tells stage and reason", async () => {
  const ways: readonly (readonly [string | null, string | null, string, string])[] = [
    ["reported", "reported", "", "paired_evaluable"],
    ["reported", "pending", "", "no_evaluable_pair pending"],
    ["pending", "pending", "", "no_evaluable_pair pending"],
    ["failed", "reported", "", "no_evaluable_pair blood_failed"],
    ["not_available", "pending", "", "no_evaluable_pair blood_not_available"],
    ["reported", "cancelled", "", "no_evaluable_pair tissue_cancelled"],
    ["pending", null, "", "no_evaluable_pair tissue_none"],
    [null, "reported", "", "no_evaluable_pair blood_none"],
    ["failed", "not_available", "", "no_evaluable_pair both_missing"],
    [null, null, "", "no_evaluable_pair both_missing"],
    [null, null, "2023-02-01", "no_evaluable_pair withdrawn_or_died"],
    ["reported", "pending", "2023-02-01", "no_evaluable_pair withdrawn_or_died"],
    ["failed", "pending", "2023-02-01", "no_evaluable_pair withdrawn_or_died"],
    ["failed", "reported", "2023-02-01", "no_evaluable_pair blood_failed"],
    ["reported", "reported", "2023-02-01", "paired_evaluable"],
  ];
  const rows = await countEach(
    "flow",
    ways.map(([blood, tissue, ended]) => patientWith(blood, tissue, ended)),
  );
  for (const [i, [blood, tissue, ended, way]] of ways.entries()) {
    const told = rows[i]?.map((row) => row.split(",").slice(0, 2).join(" ").trim());
    expect(told, `blood ${blood}, tissue ${tissue}, ended ${ended}`).toEqual([way]);
  }
});

test("a pair too far apart, and one evaluable for no class, are told apart", async () => {
  const patients = "patient_id,site,consented_on\nP1,A,2023-01-05";
  const samples = `${columns}\nB1,P1,blood,reported,2023-01-06\nT1,P1,tissue,reported,2023-03-06`;
  const far = { pairing: { max_interval_days: 30 } };
  expect(await flowOf({ patients, samples }, far)).toEqual(["no_evaluable_pair,interval,no,1"]);
  const assays = `sample_id,class,evaluable\n${["snv", "indel", "cnv", "fusion"].map((c) => `B1,${c},no`).join("\n")}`;
  expect(await flowOf({ patients, samples, assays })).toEqual(["no_evaluable_pair,not_evaluable,no,1"]);
});

test("the steps are those of the cube patients", async () => {
  const { cube } = await count(["flow", "patients"], {
    patients: `
patient_id,site,screened_on,consented_on
P1,A,2023-01-01,2023-01-01
P2,A,2023-01-01,2023-01-02
P3,B,2023-01-01,`,
    samples: `${columns}\nB1,P2,blood,reported,\nT1,P2,tissue,reported,\nB2,P1,blood,pending,`,
  });
  const sum = (name: string, start: string): number =>
    cube(name)
      .filter((row) => row.startsWith(start))
      .reduce((total, row) => total + Number(row.split(",").at(-1)), 0);
  expect(sum("flow", "")).toBe(sum("patients", "screened"));
  expect(sum("flow", "paired_evaluable")).toBe(sum("patients", "paired_evaluable"));
  expect(sum("flow", "paired_evaluable") + sum("flow", "no_evaluable_pair")).toBe(sum("patients", "consented"));
});
