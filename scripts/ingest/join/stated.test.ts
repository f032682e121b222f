import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { prepare, problemsOf, rowsOf, run } from "../testing/run-ingest.ts";
import { checkExport } from "./check-export.ts";

const withLims = (files: ReturnType<typeof prepare>, rows: readonly string[]) => {
  writeFileSync(
    join(files.folder, "lims.csv"),
    `sample_id,collected_on,outcome,outcome_reason,tumour_fraction\n${rows.join("\n")}\n`,
  );
  writeFileSync(
    join(files.folder, "ids.csv"),
    "id,patient_id,specimen\nP1-D,PAT1,tissue\nP1-R,PAT1,tissue\nB1,PAT1,blood\nB2,PAT1,blood\nB3,PAT1,blood\n",
  );
  return files;
};

test("the study's table tells of specimens that no file names, and of tissue how much of it is tumour", async () => {
  const rows = ["P1-D,,,,0.35", "B1,,pending,,", "B2,2024-12-01,not_available,no blood,", "B3,2024-12-01,,,"];
  const files = withLims(prepare(), rows);
  const { said, report } = await run(files);
  expect(said.filter((line) => !line.includes("origin: trace"))).toEqual([
    expect.stringContaining("1 row of the table of samples left out"),
    expect.stringContaining("1 result without any block of quality"),
  ]);
  expect(report.unjoined.rows_of_samples_without_a_file).toBe(1);
  const samples = rowsOf(files.out, "samples").map(
    (row) => `${row["specimen"]} ${row["outcome"]} ${row["outcome_reason"]} ${row["tumour_fraction"]}`,
  );
  expect(samples.sort()).toEqual(["blood not_available no blood ", "blood reported  0.031", "tissue reported  0.35"]);
});

test("what the study says of a sample stands before its result; reported is no outcome to state", async () => {
  const files = withLims(prepare(), ["B1,,cancelled,withdrawn,"]);
  await run(files);
  const blood = rowsOf(files.out, "samples").find((row) => row["specimen"] === "blood");
  expect(blood?.["outcome"]).toBe("cancelled");
  expect(rowsOf(files.out, "variants").some((row) => row["sample_id"] === blood?.["sample_id"])).toBe(false);
  expect(await problemsOf(withLims(prepare(), ["B1,,reported,,"]))).toEqual([
    expect.stringMatching(/^samples:2: outcome: must be one of pending, failed, cancelled, not_available/),
  ]);
});

test("haematopoiesis comes from the study's table alone, in any writing of the variant, and never before germline", async () => {
  const files = prepare({ haematopoiesis: "chip.csv" });
  const table = (rows: string) => writeFileSync(join(files.folder, "chip.csv"), `sample_id,variant\n${rows}`);
  table("B1,1:11288758:G:A\nB1,chr13:32914437:GT:G\n");
  const { report } = await run(files);
  expect(report.joined.findings["haematopoiesis by the study's table"]).toBe(1);
  const formed = rowsOf(files.out, "variants").filter((row) => row["origin"] === "haematopoiesis");
  expect(formed.map((row) => row["variant"])).toEqual(["1:11288758:G:A"]);
  table("B1,KRAS G12D\n");
  expect(await problemsOf(files)).toEqual([expect.stringMatching(/^haematopoiesis:2: variant: must be chromosome/)]);
});

test("the day on which a specimen was asked for stands in the export where the study's table has it, and nowhere else", async () => {
  const files = prepare();
  await run(files);
  expect(rowsOf(files.out, "samples")[0]).not.toHaveProperty("requested_on");
  writeFileSync(
    join(files.folder, "lims.csv"),
    "sample_id,requested_on,received_on\nB1,2024-11-20,2024-12-02\nP1-D,,\n",
  );
  await run(files, { check: checkExport });
  expect(rowsOf(files.out, "samples").map((row) => [row["specimen"], row["requested_on"]])).toEqual(
    expect.arrayContaining([
      ["blood", "2024-11-20"],
      ["tissue", ""],
    ]),
  );
});
