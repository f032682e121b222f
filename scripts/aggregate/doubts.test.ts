import { expect, test } from "vitest";
import { cubesOf } from "./testing/study-export.ts";

const patients = "patient_id,site,consented_on,died_on";
const warned = (said: readonly string[]) => said.filter((line) => line.startsWith("warning"));

test("consents before a site opened, or where no opening is told, are kept, and told at the first with the lines of the others", async () => {
  const days = ["2022-12-01", "2022-12-02", "2022-12-03", "2022-12-04", "2022-12-05", "2022-12-31", "2023-01-01"];
  const rows = days.map((day, i) => `P${i},A,${day},`).join("\n");
  const { said, cube } = await cubesOf({ patients: `${patients}\n${rows}\nQ1,B,2023-02-01,\nQ2,B,,` });
  expect(warned(said)).toEqual([
    'warning: patients.csv:2: consented_on: "2022-12-01": before site "A" opened on 2023-01-01 (study.json: sites[0].opened): 6 rows, lines 2, 3, 4, 5, 6 …: kept; correct one or the other',
    'warning: patients.csv:9: consented_on: "2023-02-01": at site "B" without a day of opening (study.json: sites[1].opened): kept; correct one or the other',
  ]);
  expect(cube("intake")).toEqual(
    expect.arrayContaining(["patients,supplied,,9", "patients,warning,consent before the opening,7"]),
  );
});
test("a sample collected after the patient died is kept and told; on the day of death it is no doubt", async () => {
  const { said, cube } = await cubesOf({
    patients: `${patients}\nP1,A,2023-01-05,2023-02-01`,
    samples:
      "sample_id,patient_id,specimen,outcome,collected_on\nB1,P1,blood,failed,2023-02-01\nB2,P1,blood,failed,2023-02-02",
  });
  expect(warned(said)).toEqual([
    'warning: samples.csv:3: collected_on: "2023-02-02": after the patient died (died_on in patients.csv): kept; correct one or the other',
  ]);
  expect(cube("intake")).toContain("samples,warning,collected after death,1");
});
