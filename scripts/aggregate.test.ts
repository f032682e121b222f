import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { scratch, writeExport } from "./aggregate/testing/study-export.ts";

function run(script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const patients = "patient_id,site\nP1,A";

test("a good export: status 0, the release is named on stderr, stdout stays empty", () => {
  const out = scratch();
  const folder = join(out, "2023-06-30");
  const args = [writeExport({ patients }), "--out", out];
  expect(run("aggregate", ...args)).toEqual({ status: 0, stdout: "", stderr: `${folder}: written\n` });
  expect(run("aggregate", ...args)).toEqual({ status: 0, stdout: "", stderr: `${folder}: already there, unchanged\n` });
  expect(run("leak-check", out).status).toBe(0);
});

test("a wrong export: status 1, every problem on stderr, nothing written", () => {
  const folder = scratch();
  const result = run("aggregate", writeExport({ patients: `${patients}\nP2,C\nP3,D` }), "--out", join(folder, "data"));
  expect(result.status).toBe(1);
  expect(result.stdout).toBe("");
  expect(result.stderr.trimEnd().split("\n")).toEqual([
    'patients.csv:3: site: "C": must be the code of a site in study.json',
    'patients.csv:4: site: "D": must be the code of a site in study.json',
    "aggregate: 2 problems; nothing was written",
  ]);
  expect(readdirSync(folder)).toEqual([]);
});

test("what is no export: status 1 and a sentence", () => {
  const folder = scratch();
  writeFileSync(join(folder, "file"), "");
  mkdirSync(join(folder, "empty"));
  const said = (name: string) => {
    const { status, stderr } = run("aggregate", join(folder, name), "--out", join(folder, "data"));
    expect(status).toBe(1);
    return stderr.split("\n")[0]?.replace(join(folder, name), "X");
  };
  expect(said("missing")).toBe("X: no such folder: name the folder of a study export");
  expect(said("file")).toBe("X: a file: name the folder of a study export, with study.json and patients.csv");
  expect(said("empty")).toBe("X: no study.json: not a study export; it holds at least study.json and patients.csv");
  writeFileSync(join(folder, "empty", "study.json"), "{");
  expect(said("empty")).toMatch(/^study\.json:1:2: not JSON: /);
});

test("an export without patients.csv says so", () => {
  const { status, stderr } = run("aggregate", writeExport({}), "--out", scratch());
  expect({ status, first: stderr.split("\n")[0] }).toEqual({
    status: 1,
    first: "patients.csv: missing: a study export needs it",
  });
});

test("a disk that refuses is told in one sentence", () => {
  const folder = scratch();
  writeFileSync(join(folder, "data"), "");
  const { status, stderr } = run("aggregate", writeExport({ patients }), "--out", join(folder, "data", "deep"));
  expect(status).toBe(1);
  expect(stderr).toMatch(/^aggregate: not a folder: .*; nothing was written\n$/);
});

test.each([
  [[], "aggregate: no EXPORT given"],
  [["a", "b"], "aggregate: one EXPORT at a time; found also b"],
  [["a", "--colour"], "aggregate: Unknown option '--colour'"],
  [["a", "--out"], "aggregate: Option '--out <value>' argument missing"],
  [["a", "--out", "data", "--reject", "data/x.csv"], "aggregate: --reject data/x.csv lies in data, which is published"],
  [["--json"], "aggregate: --json goes with --describe"],
  [["a", "--json"], "aggregate: --json goes with --describe"],
  [["a", "--describe"], "aggregate: --describe reads no export: leave out EXPORT, --out and --reject"],
  [["--describe", "--out", "b"], "aggregate: --describe reads no export: leave out EXPORT, --out and --reject"],
  [["--describe", "--colour"], "aggregate: Unknown option '--colour'"],
  [["a", "--reject", "a/patients.csv"], "aggregate: --reject a/patients.csv lies in the export; write it elsewhere"],
])("wrong usage %j: status 2 and the usage", (args, message) => {
  const { status, stdout, stderr } = run("aggregate", ...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr.startsWith(message)).toBe(true);
  expect(stderr).toContain("Usage: npm run aggregate -- EXPORT");
});

test("the dictionary of what goes in stands on stdout alone, as text or as JSON", () => {
  const text = run("aggregate", "--describe");
  expect({ status: text.status, stderr: text.stderr }).toEqual({ status: 0, stderr: "" });
  expect(text.stdout).toMatch(/^A study export: .*\n[\s\S]*\n {2}patient_id\* {2}\(text\)\n/);
  const json = run("aggregate", "--describe", "--json");
  expect({ status: json.status, stderr: json.stderr }).toEqual({ status: 0, stderr: "" });
  expect(JSON.parse(json.stdout).resources).toHaveLength(9);
});

test("leak-check: status 1 names file, column and value; 2 without a folder", () => {
  const folder = scratch();
  writeFileSync(join(folder, "a.csv"), "patient_id,n\nP1,1\n");
  const { status, stderr } = run("leak-check", folder);
  expect(status).toBe(1);
  expect(stderr).toContain('a.csv: patient_id: "patient_id": a column of identifiers');
  expect(run("leak-check").status).toBe(2);
  expect(run("leak-check", join(folder, "missing")).status).toBe(2);
});
