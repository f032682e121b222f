import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { exchangeFolder, mendKilledRuns, pathsBeside, putBack } from "./exchange-folder.ts";
import { exportIds } from "./leak-check/export-ids.ts";

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), "samsvar-exchange-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

function fill(path: string, text: string): void {
  mkdirSync(path);
  writeFileSync(join(path, "a"), text);
}

test.each([
  ["with a program that lets folders change places", process.env["PATH"]],
  ["without any", "/nowhere"],
])("a folder takes the place of another and leaves nothing beside it, %s", (_, path) => {
  vi.stubEnv("PATH", path);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const folder = scratch();
  const target = join(folder, "a b'c");
  const { made, old } = pathsBeside(target);
  for (const [i, before] of [undefined, "", "old"].entries()) {
    if (before === "") mkdirSync(target);
    if (before === "old") fill(target, before);
    fill(made, `new ${i}`);
    exchangeFolder(target, made, old);
    expect(readFileSync(join(target, "a"), "utf8")).toBe(`new ${i}`);
    expect(readdirSync(folder)).toEqual(["a b'c"]);
    if (i < 2) rmSync(target, { recursive: true });
  }
});

test("a folder that a run was killed over is put back by the reader, and by nothing but what such a kill leaves", () => {
  const folder = scratch();
  const target = join(folder, "export");
  // No process has such a number.
  const [made, old] = ["new", "old"].map((what) => join(folder, `.export.${what}-999999999`)) as [string, string];
  fill(old, "old");
  // What another run, or a run that was killed while it took the old folder away, may have left.
  fill(join(folder, ".export.new-999999998"), "part");
  putBack(target);
  expect(existsSync(target)).toBe(false);
  fill(made, "new");
  putBack(target);
  expect(readFileSync(join(target, "a"), "utf8")).toBe("old");
  expect(existsSync(old)).toBe(false);
  fill(old, "older");
  mendKilledRuns(target);
  expect(readFileSync(join(target, "a"), "utf8")).toBe("old");
  expect(readdirSync(folder)).toEqual(["export"]);
});

test("a check for leaks reads an export that a run was killed over, too", () => {
  const folder = scratch();
  // No process has such a number.
  fill(join(folder, ".export.old-999999999"), "old");
  fill(join(folder, ".export.new-999999999"), "new");
  writeFileSync(join(folder, ".export.old-999999999", "patients.csv"), "patient_id,site\nPAT-1,A\n");
  expect([...exportIds(join(folder, "export"))]).toEqual(["PAT-1"]);
});
