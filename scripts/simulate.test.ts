import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { script } from "../tests/script.ts";

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), "simulate-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, "export");
}
const simulate = (...args: readonly string[]) => script("simulate", ...args);

test("writes an export and says on stderr alone how large it is", async () => {
  const out = scratch();
  const { status, stdout, stderr } = await simulate("--out", out, "--patients", "20", "--data-cut", "2023-03-31");
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  expect(stderr).toMatch(/\d+ screened, \d+ consented/);
  expect(readdirSync(out).sort()).toEqual([
    "assays.csv",
    "biomarkers.csv",
    "decisions.csv",
    "metrics.csv",
    "patients.csv",
    "reviews.csv",
    "samples.csv",
    "study.json",
    "variants.csv",
  ]);
  expect(readdirSync(join(out, ".."))).toEqual(["export"]);
});

test("--as lab-files writes files of laboratories with a map and a key, the same for the same options", async () => {
  const [one, two] = [scratch(), scratch()];
  const order = ["--patients", "12", "--as", "lab-files", "--out"];
  expect(await simulate(...order, one)).toMatchObject({ status: 0, stdout: "" });
  await simulate(...order, two);
  const read = (out: string) =>
    readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map(({ name, parentPath }) => `${name} ${readFileSync(join(parentPath, name), "hex")}`)
      .sort();
  expect(read(one)).toEqual(read(two));
  const names = readdirSync(join(one, "files")).map((name) => name.replace(/^.*_/, ""));
  expect(new Set(names)).toEqual(
    new Set(["CombinedVariantOutput.tsv", "MetricsOutput.tsv", "SampleSheet.csv", "Trace.tsv", "earlier"]),
  );
  expect(readdirSync(one)).toEqual(expect.arrayContaining(["key", "map.json", "patients.csv", "study.json"]));
  expect(await simulate(...order, one)).toMatchObject({ status: 1 });
});

test("--help says how to use it", async () => {
  const { status, stdout } = await simulate("--help");
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Usage: npm run simulate -- --out EXPORT/);
});

test.each([
  ["no --out given", []],
  ["--colour", ["--out", "x", "--colour", "red"]],
  ["--patients 0", ["--out", "x", "--patients", "0"]],
  ["--as table: must be export or lab-files", ["--out", "x", "--as", "table"]],
  ["--patients many", ["--out", "x", "--patients", "many"]],
  ["--patients 1.5", ["--out", "x", "--patients", "1.5"]],
  ["--seed -1", ["--out", "x", "--seed=-1"]],
  ["--data-cut 2023-02-30", ["--out", "x", "--data-cut", "2023-02-30"]],
  ["--data-cut 31.10.2023", ["--out", "x", "--data-cut", "31.10.2023"]],
  ["before the study starts", ["--out", "x", "--data-cut", "2022-03-06"]],
  ["argument 'x'", ["x"]],
])("wrong usage ends with 2: %s", async (words, args) => {
  const { status, stderr, stdout } = await simulate(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(words);
  expect(existsSync("x")).toBe(false);
});

test("replaces a simulated export whole, and nothing else", async () => {
  const out = scratch();
  const order = ["--out", out, "--patients", "20", "--data-cut"];
  await simulate(...order, "2023-03-31");
  expect((await simulate(...order, "2023-05-31")).status).toBe(0);
  const path = join(out, "study.json");
  const study = readFileSync(path, "utf8");
  expect(study).toContain('"data_cut": "2023-05-31"');

  writeFileSync(path, study.replace('"simulated": true', '"simulated": false'));
  const real = await simulate(...order, "2023-06-30");
  expect(real.status).toBe(1);
  expect(real.stderr).toMatch(/never overwritten: choose another --out; nothing was written/);

  writeFileSync(path, study);
  writeFileSync(join(out, "notes.txt"), "mine");
  const notes = await simulate(...order, "2023-06-30");
  expect(notes.status).toBe(1);
  expect(notes.stderr).toMatch(/notes\.txt is no file of an export: choose another --out or empty it/);
  expect(readFileSync(path, "utf8")).toBe(study);
});

test("a file in the place of the folder ends with 1", async () => {
  const out = scratch();
  writeFileSync(out, "mine");
  const { status, stderr } = await simulate("--out", out, "--patients", "5");
  expect(status).toBe(1);
  expect(stderr).toMatch(/a file is there: choose another --out/);
  expect(readFileSync(out, "utf8")).toBe("mine");
});
