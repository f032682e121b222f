import { createHash } from "node:crypto";
import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cubes } from "../../src/cubes/index.ts";
import { aggregate } from "./aggregate.ts";
import { problemsOf, scratch, twoSites, writeExport } from "./testing/study-export.ts";

const patients = "patient_id,site,consented_on\nP1,A,2023-01-05\nP2,B,";
const quiet = (): void => {};
const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));

test("a release is named by the data cut and holds every cube, the study and the package", async () => {
  const out = scratch();
  const { folder } = await aggregate({ from: writeExport({ patients }), out }, quiet);
  expect(folder).toBe(join(out, "2023-06-30"));
  expect(readdirSync(folder).sort()).toEqual(
    [...cubes.map((cube) => `${cube.name}.csv`), "datapackage.json", "study.json"].sort(),
  );
  for (const cube of cubes)
    expect(readFileSync(join(folder, `${cube.name}.csv`), "utf8").split("\n")[0]).toBe(
      cube.columns.map((column) => column.name).join(","),
    );
  expect(readdirSync(out)).toEqual(["2023-06-30"]);
});

test("study.json of a release reads as the study it came from, what was left out with its default", async () => {
  const leftOut = { pairing: undefined, low_signal_below: undefined, target_counts: undefined, changes: undefined };
  const { folder } = await aggregate({ from: writeExport({ patients }, leftOut), out: scratch() }, quiet);
  expect(JSON.parse(readFileSync(join(folder, "study.json"), "utf8"))).toEqual(twoSites);
});

test("the package tells size, checksum, rows, codes and units of every table", async () => {
  const { folder } = await aggregate({ from: writeExport({ patients }), out: scratch() }, quiet);
  const descriptor = JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8"));
  expect(descriptor.name).toBe("test-2023-06-30");
  expect(descriptor.samsvar).toEqual({
    contract: 1,
    release: "2023-06-30",
    data_cut: "2023-06-30",
    simulated: true,
    target: { patients: 10, counts: "paired" },
    source_rows: {
      patients: 2,
      samples: null,
      assays: null,
      variants: null,
      biomarkers: null,
      decisions: null,
      metrics: null,
      reviews: null,
    },
  });
  for (const resource of descriptor.resources) {
    const content = readFileSync(join(folder, resource.path));
    expect(resource.bytes).toBe(content.byteLength);
    expect(resource.hash).toBe(`sha256:${createHash("sha256").update(content).digest("hex")}`);
  }
  const table = descriptor.resources.find((resource: { name: string }) => resource.name === "patients");
  expect(table.rowCount).toBe(3);
  expect(table.schema.primaryKey).toEqual(["step", "month", "site", "tumour_group"]);
  expect(table.schema.fields[0]).toEqual({
    name: "step",
    type: "string",
    description: "Step of inclusion reached",
    constraints: { required: true, enum: ["screened", "consented", "paired_evaluable"] },
  });
  expect(table.schema.fields[4].unit).toBe("patients");
});

test("the same export gives the same bytes, in another folder and in another order of rows", async () => {
  const first = await aggregate({ from: writeExport({ patients }), out: scratch() }, quiet);
  const turned = "consented_on,patient_id,site\n,P2,B\n2023-01-05,P1,A";
  const second = await aggregate({ from: writeExport({ patients: turned }), out: scratch() }, quiet);
  expect(filesOf(second.folder)).toEqual(filesOf(first.folder));
});

test("a release is never changed: the same again is said, another becomes .2, then .3", async () => {
  const out = scratch();
  const run = (table: string) => aggregate({ from: writeExport({ patients: table }), out }, quiet);
  const other = `${patients}\nP3,A,`;
  expect(await run(patients)).toEqual({ folder: join(out, "2023-06-30"), unchanged: false });
  const before = filesOf(join(out, "2023-06-30"));
  expect(await run(patients)).toEqual({ folder: join(out, "2023-06-30"), unchanged: true });
  expect(await run(other)).toEqual({ folder: join(out, "2023-06-30.2"), unchanged: false });
  expect(await run(other)).toEqual({ folder: join(out, "2023-06-30.2"), unchanged: true });
  expect(await run(patients)).toEqual({ folder: join(out, "2023-06-30.3"), unchanged: false });
  expect(filesOf(join(out, "2023-06-30"))).toEqual(before);
  expect(JSON.parse(before["datapackage.json"] ?? "").samsvar.release).toBe("2023-06-30");
  expect(JSON.parse(filesOf(join(out, "2023-06-30.2"))["datapackage.json"] ?? "").samsvar.release).toBe("2023-06-30.2");
  expect(readdirSync(out).sort()).toEqual(["2023-06-30", "2023-06-30.2", "2023-06-30.3"]);
});

test("a release that somebody changed by hand is not taken for the same", async () => {
  const out = scratch();
  const from = writeExport({ patients });
  const { folder } = await aggregate({ from, out }, quiet);
  appendFileSync(join(folder, "patients.csv"), "\n");
  expect(await aggregate({ from, out }, quiet)).toEqual({ folder: `${folder}.2`, unchanged: false });
});

test("wrong input leaves nothing behind: no release, no folder of releases", async () => {
  const folder = scratch();
  await problemsOf({ patients: "patient_id,site\nP1,C" }, {}, { out: join(folder, "data") });
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ["an identifier of the export", "P1"],
  ["has the form of an InPreD sample identifier", "see IPD0123-D01-L01-B08"],
  ["a valid Norwegian national identity number", "born 010190 12480"],
  ["an exact day", "spilled 2023-02-01"],
])("free text that holds what is %s stops the release", async (why, reason) => {
  const folder = scratch();
  const samples = `sample_id,patient_id,specimen,outcome,outcome_reason\nS1,P1,blood,failed,${reason}`;
  const messages = await problemsOf({ patients, samples }, {}, { out: join(folder, "data") });
  expect(messages[0]).toBe(`samples.csv: outcome_reason: "${reason}": ${why}`);
  expect(readdirSync(folder)).toEqual([]);
});

test("what the folder of releases held before stays", async () => {
  const out = join(scratch(), "data");
  mkdirSync(out);
  writeFileSync(join(out, "README"), "ours");
  await problemsOf(
    { patients, samples: "sample_id,patient_id,specimen,outcome,outcome_reason\nS1,P1,blood,failed,P1" },
    {},
    { out },
  );
  expect(filesOf(out)).toEqual({ README: "ours" });
});
