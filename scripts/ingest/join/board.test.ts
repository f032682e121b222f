import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { prepare, rowsOf, run } from "../testing/run-ingest.ts";
import { checkExport } from "./check-export.ts";

const decisions =
  "patient_id,discussed_on,informed_by\nPAT1,2025-03-02,both\nPAT1,2025-03-01,blood\nPAT9,2025-03-01,\n";
const reviews =
  "Pasient;Klasse;Gen;Variant;Grunn\nPAT1;snv;KRAS2;chr12:25398284:C:T;L\nPAT1;fusion;ALK::EML4;ALK::EML4;L\n";
const map = {
  decisions: "decisions.csv",
  reviews: {
    file: "reviews.csv",
    columns: {
      patient_id: "Pasient",
      class: "Klasse",
      gene: "Gen",
      variant: "Variant",
      reason: { column: "Grunn", codes: { L: "low_signal" } },
    },
  },
  names: { file: "names.tsv", date: "2025-01-01" },
};

test("decisions and reviews of the study's tables, under pseudonyms, named as the findings are; others are counted", async () => {
  const files = prepare(map);
  writeFileSync(join(files.folder, "decisions.csv"), decisions);
  writeFileSync(join(files.folder, "reviews.csv"), reviews);
  writeFileSync(join(files.folder, "names.tsv"), "symbol\tprev_symbol\nKRAS\tKRAS2\nALK\t\nEML4\t\n");
  const { report } = await run(files, { check: checkExport });
  const [pseudonym] = rowsOf(files.out, "patients").map((row) => row["patient_id"]);
  expect(rowsOf(files.out, "decisions").map((row) => Object.values(row).join(" "))).toEqual([
    `${pseudonym} 2025-03-01 blood`,
    `${pseudonym} 2025-03-02 both`,
  ]);
  expect(rowsOf(files.out, "reviews").map((row) => Object.values(row).join(" "))).toEqual([
    `${pseudonym} fusion EML4::ALK EML4::ALK low_signal`,
    `${pseudonym} snv KRAS 12:25398284:C:T low_signal`,
  ]);
  expect(report.unjoined.rows_of_the_board_without_a_patient).toBe(1);
  expect(report.tables).toEqual([
    { table: "reviews", delimiter: ";", decimal: null, dates: null, rows: 2, kept: 2, kept_out: 0 },
  ]);
  expect(readFileSync(join(files.out, "decisions.csv"), "utf8")).not.toContain("PAT");
});

test("decisions that the study has written itself are never touched", async () => {
  const files = prepare();
  await run(files);
  const [pseudonym] = rowsOf(files.out, "patients").map((row) => row["patient_id"]);
  const path = join(files.out, "decisions.csv");
  writeFileSync(path, `patient_id,discussed_on\r\n${pseudonym},2025-03-01\r\n`);
  await run(files);
  expect(readFileSync(path, "utf8")).toBe(`patient_id,discussed_on\r\n${pseudonym},2025-03-01\r\n`);
});
