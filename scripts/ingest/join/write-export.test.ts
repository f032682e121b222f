import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { PutRow } from "./export-rows.ts";
import { writeExport } from "./write-export.ts";

const folder = mkdtempSync(join(tmpdir(), "samsvar-write-"));
afterAll(() => rmSync(folder, { recursive: true }));
const study = join(folder, "study.json");
writeFileSync(study, "{}");

const patient = (id: string) => (put: PutRow) => put("patients", { patient_id: id, site: "A" });

test("a run that stops in the middle leaves the export, and nothing beside it, as it was", async () => {
  const out = join(folder, "one");
  await writeExport(out, study, {}, patient("P1"));
  const before = readFileSync(join(out, "patients.csv"), "utf8");
  const stopped = writeExport(out, study, {}, (put) => {
    patient("P2")(put);
    throw new Error("stopped");
  });
  await expect(stopped).rejects.toThrow("stopped");
  expect(readFileSync(join(out, "patients.csv"), "utf8")).toBe(before);
  expect(readdirSync(folder).sort()).toEqual(["one", "study.json"]);
});

test("columns of a hand-made table keep their order, and its rows their cells", async () => {
  const out = join(folder, "two");
  mkdirSync(out);
  writeFileSync(join(out, "patients.csv"), 'site,note,patient_id\nB,"a, b",H1\n');
  await writeExport(out, study, {}, patient("P1"));
  const [header, hand, own] = readFileSync(join(out, "patients.csv"), "utf8").split("\n");
  expect(header).toBe(
    "site,note,patient_id,tumour_group,screened_on,consented_on,not_included_reason,withdrawn_on,died_on",
  );
  expect([hand, own]).toEqual(['B,"a, b",H1,,,,,,', "A,,P1,,,,,,"]);
});

test("a row of another source with an id that is written too stops the run", async () => {
  const out = join(folder, "three");
  mkdirSync(out);
  writeFileSync(join(out, "patients.csv"), "patient_id,site\nP1,B\n");
  await expect(writeExport(out, study, {}, patient("P1"))).rejects.toThrow(
    "patients.csv: patient_id: 1 rows of another source",
  );
  expect(existsSync(join(out, "ingest.json"))).toBe(false);
});
