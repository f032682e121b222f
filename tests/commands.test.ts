import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { releaseNames } from "../src/engine/release.ts";
import { panels } from "../src/panels/index.ts";
import { filterKeys } from "../src/state/filters.ts";
import { script } from "./script.ts";

const scratch = mkdtempSync(join(tmpdir(), "samsvar-commands-"));
afterAll(() => rmSync(scratch, { recursive: true }));
const newest = releaseNames("data").at(-1) ?? "";
const ids = panels.map(({ id }) => id);

let copies = 0;
/** A copy of the newest release, to be spoiled. */
function copyOfRelease(): string {
  copies += 1;
  const copy = join(scratch, String(copies), newest);
  cpSync(join("data", newest), copy, { recursive: true });
  return copy;
}

describe("npm run numbers", () => {
  test("prints every panel of the newest release as JSON, and nothing else on stdout", async () => {
    const { status, stdout } = await script("numbers");
    expect(status).toBe(0);
    const told = JSON.parse(stdout);
    expect(told.release).toBe(newest);
    expect(Object.keys(told.panels)).toEqual(ids);
    for (const id of ids)
      expect(Object.keys(told.panels[id].rows[0])).toEqual(
        told.panels[id].columns.map(({ name }: { name: string }) => name),
      );
  });

  test("a release by name, and a release's own folder", async () => {
    const oldest = releaseNames("data")[0] ?? "";
    const named = await script("numbers", "--release", oldest, "--panel", ids[0] ?? "");
    expect(JSON.parse(named.stdout).release).toBe(oldest);
    const own = await script("numbers", "--data", join("data", oldest), "--panel", ids[0] ?? "");
    expect(JSON.parse(own.stdout)).toEqual(JSON.parse(named.stdout));
  });

  test.each([
    ["an unknown panel", ["--panel", "no-such-panel"], ids],
    ["an unknown filter", ["--filter", "colour=red"], filterKeys],
    ["a filter without a value", ["--filter", "site"], ["--filter site"]],
    ["an unknown site", ["--filter", "site=NOWHERE"], ["NOWHERE", "known values"]],
    ["a period that ends before it begins", ["--filter", "period=2023-05..2023-01"], ["FIRST..LAST"]],
    ["an unknown option", ["--colour"], ["--colour", "Usage"]],
    ["an unknown language", ["--lang", "sv"], ["en or nb"]],
  ])("%s is wrong usage, and the message lists what is known", async (_, args, said) => {
    const { status, stdout, stderr } = await script("numbers", ...args);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    for (const word of said) expect(stderr).toContain(word);
  });

  test.each([
    ["no folder", "nowhere", "no such folder"],
    ["a folder without a release", "src", "no release"],
    ["a file", "package.json", "a file: --data takes a folder"],
  ])("%s stops it", async (_, data, said) => {
    const { status, stdout, stderr } = await script("numbers", "--data", data);
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain(data);
    expect(stderr).toContain(said);
  });

  test("an unknown release stops it and lists those there are", async () => {
    const { status, stderr } = await script("numbers", "--release", "1999-01-01");
    expect(status).toBe(1);
    expect(stderr).toContain(newest);
  });
});

const spoilt: readonly (readonly [string, (folder: string) => void, string, string])[] = [
  ["a missing cube", (folder) => rmSync(join(folder, "agreement.csv")), "agreement.csv", "missing"],
  ["a truncated cube", (folder) => truncateSync(join(folder, "patients.csv"), 100), "patients.csv", "truncated"],
  ["an altered study", (folder) => appendFileSync(join(folder, "study.json"), "\n"), "study.json", "altered"],
  ["an emptied datapackage", (folder) => truncateSync(join(folder, "datapackage.json")), "datapackage.json", "JSON"],
];

describe.each(spoilt)("a release with %s", (_, spoil, file, rule) => {
  test("stops the numbers, naming file and rule", async () => {
    const folder = copyOfRelease();
    spoil(folder);
    const { status, stdout, stderr } = await script("numbers", "--data", folder);
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain(join(basename(folder), file));
    expect(stderr).toContain(rule);
  });
});

test("one digit changed in a cube is found, though the size is the same", async () => {
  const folder = copyOfRelease();
  const file = join(folder, "turnaround.csv");
  const text = readFileSync(file, "utf8");
  const at = text.lastIndexOf("1");
  writeFileSync(file, `${text.slice(0, at)}2${text.slice(at + 1)}`);
  const { status, stderr } = await script("numbers", "--data", folder);
  expect(status).toBe(1);
  expect(stderr).toContain("turnaround.csv");
  expect(stderr).toContain("sha256");
});

describe("npm run aggregate", () => {
  test("the simulated study goes the whole way, and its second run changes nothing", async () => {
    const [from, out] = [join(scratch, "export"), join(scratch, "releases")];
    expect((await script("simulate", "--out", from, "--patients", "40")).status).toBe(0);
    expect((await script("aggregate", from, "--out", out)).status).toBe(0);
    const again = await script("aggregate", from, "--out", out);
    expect(again.status).toBe(0);
    expect(again.stderr).toContain("unchanged");
    expect(readdirSync(out)).toHaveLength(1);
    expect((await script("numbers", "--data", out)).status).toBe(0);
  });

  test.each([
    ["no export named", [], 2],
    ["a folder that is no export", ["src"], 1],
    ["a folder that is not there", ["nowhere"], 1],
  ])("%s: says so and writes nothing", async (_, args, expected) => {
    const out = join(scratch, "none");
    const { status, stderr } = await script("aggregate", ...args, "--out", out);
    expect(status).toBe(expected);
    expect(stderr).not.toBe("");
    expect(stderr).not.toContain("    at ");
    expect(existsSync(out)).toBe(false);
  });
});
