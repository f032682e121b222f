import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";
import { rowsFolder } from "../rows-folder.ts";
import { aggregate } from "./aggregate.ts";
import { InputError } from "./problem.ts";
import { problemsOf, scratch, writeExport } from "./testing/study-export.ts";

const patients = "patient_id,site\nP1,A";
const silent = (): void => {};

/** What is said of an export in which something else has the place of a file. */
async function said(file: string, put: (path: string) => void): Promise<readonly string[]> {
  const from = writeExport({ patients });
  rmSync(join(from, file), { force: true });
  put(join(from, file));
  const problem = await aggregate({ from, out: join(scratch(), "data") }, silent).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(InputError);
  return problem instanceof InputError ? problem.messages : [];
}

test.each<[string, string, (path: string) => void, string]>([
  [
    "a link to nothing",
    "samples.csv",
    (path) => symlinkSync("gone.csv", path),
    "a link to a file that is not there: put the file there, or take the link away",
  ],
  [
    "a link to itself",
    "samples.csv",
    (path) => symlinkSync("samples.csv", path),
    "links that lead back to themselves: put the file itself there",
  ],
  ["a folder", "patients.csv", (path) => mkdirSync(path), "a folder: must be a plain file"],
  ["a pipe", "samples.csv", (path) => execFileSync("mkfifo", [path]), "a pipe: must be a plain file"],
  ["a pipe", "study.json", (path) => execFileSync("mkfifo", [path]), "a pipe: must be a plain file"],
])("%s as %s is said, neither waited for nor taken for a table that was not supplied", async (_, file, put, message) =>
  expect(await said(file, put)).toEqual([`${file}: ${message}`]),
);

test("a table or column under another name is said with the one that may be meant, and is not supplied in silence", async () => {
  const from = writeExport({ patients: "patient_id,site,Consented_on,shoe_size\nP1,A,2023-02-01,43" });
  for (const name of ["Samples.csv", "variant.csv", "notes.xlsx", "README.md"])
    writeFileSync(join(from, name), "sample_id\n");
  const told: string[] = [];
  await aggregate({ from, out: join(scratch(), "data") }, (line) => told.push(line));
  expect(told.filter((line) => line.startsWith("warning: "))).toEqual([
    'warning: "Samples.csv": not a table of the contract: ignored; is samples.csv meant?',
    'warning: "notes.xlsx": not a table of the contract: ignored',
    'warning: "variant.csv": not a table of the contract: ignored; is variants.csv meant?',
    'warning: patients.csv:1: "Consented_on": not a column of the contract: ignored; is consented_on meant?',
    'warning: patients.csv:1: "shoe_size": not a column of the contract: ignored',
  ]);
});

test("what no page or picture can show is a wrong row, and no study says it of itself", async () => {
  expect(
    await problemsOf({ patients: "patient_id,site,not_included_reason\nP1,A,too\u000bold\nP2,A,å — «ok»" }),
  ).toEqual([
    'patients.csv:2: not_included_reason: "too\\u000bold": must have no control character: no page or picture can show one',
  ]);
  for (const name of ["A\u0000B", "A\nB", "A\ud800", "A\ufffe"])
    expect((await problemsOf({ patients }, { name }))[0]).toContain("must have no character that cannot be shown");
});

test("numbers beyond what a table holds, and years that nobody plans for, are refused", async () => {
  const [big, far] = [2 ** 31, "9999-12-31"];
  expect(await problemsOf({ patients }, { target_patients: big })).toEqual([
    `study.json: target_patients: ${big}: must be at most ${big - 1}`,
  ]);
  expect(await problemsOf({ patients }, { data_cut: far })).toEqual([
    `study.json: data_cut: "${far}": must be a day from 1900 to 2199`,
  ]);
});

test("what a run that was killed left behind is taken away by the next, what another run has is not", async () => {
  const out = join(scratch(), "data");
  const [dead, alive] = [999_999_999, process.pid];
  const beside = (pid: number) => join(dirname(out), `.samsvar-rows-${pid}-x`);
  const inside = (pid: number) => join(out, `.2023-05-31.tmp-${pid}`);
  for (const folder of [dead, alive].flatMap((pid) => [beside(pid), inside(pid)]))
    mkdirSync(folder, { recursive: true });
  const { folder } = await aggregate({ from: writeExport({ patients }), out }, silent);
  expect(existsSync(folder)).toBe(true);
  expect([beside, inside].map((of) => [existsSync(of(dead)), existsSync(of(alive))])).toEqual([
    [false, true],
    [false, true],
  ]);
});

test("rows of persons lie beside the releases, for their owner alone, and go at the end", () => {
  const out = join(scratch(), "not", "yet", "there");
  const { path, clear } = rowsFolder(out);
  expect(path.startsWith(`${out}/`)).toBe(false);
  expect(statSync(path).mode & 0o777).toBe(0o700);
  clear();
  expect(readdirSync(dirname(path)).filter((name) => name.startsWith(".samsvar-rows-"))).toEqual([]);
});

test("an export that a run was killed over while it was exchanged is put back, and read", async () => {
  const from = writeExport({ patients });
  // No process has such a number.
  const [made, old] = ["new", "old"].map((what) => join(dirname(from), `.${basename(from)}.${what}-999999999`));
  mkdirSync(made ?? "");
  renameSync(from, old ?? "");
  const { folder } = await aggregate({ from, out: join(scratch(), "data") }, silent);
  expect([existsSync(folder), existsSync(join(from, "patients.csv")), existsSync(old ?? "")]).toEqual([
    true,
    true,
    false,
  ]);
});
