import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";
import { InputError } from "../aggregate/problem.ts";
import { scratch } from "../aggregate/testing/study-export.ts";
import { auditFolder } from "./audit.ts";
import { readOrder } from "./read-order.ts";
import { exactReleases } from "./testing/made-up.ts";
import { rounded } from "./testing/round.ts";
import { folders, sound } from "./testing/sound.ts";

/** What keeps an audit from being made. */
function problemsOf(partners: string, exact?: string): readonly string[] {
  try {
    auditFolder(partners, exact);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.messages;
  }
}
const one = () => folders(sound().slice(0, 1));
const edit = (path: string, from: string | RegExp, to: string): void =>
  writeFileSync(path, readFileSync(path, "utf8").replace(from, to));

test("no folder, and a folder without a release", () => {
  expect(problemsOf("/nowhere")).toEqual([
    "/nowhere: no such folder: make it with npm run protect, or name another with --partners",
  ]);
  const empty = scratch();
  expect(problemsOf(empty)).toEqual([
    `${empty}: holds no partner release: one is a folder named by its data cut, with policy.json`,
  ]);
});

test("no policy, one that is no JSON, one with a weaker rule, one with an unknown key", () => {
  const { partners, file } = one();
  const policy = file("policy.json");
  edit(policy, '"base": 5', '"base": 3');
  expect(problemsOf(partners)).toEqual([expect.stringMatching(/policy.json: base: 3: must be 5/)]);
  edit(policy, '"base": 3', '"base": 5, "more": 1');
  expect(problemsOf(partners)).toEqual([expect.stringMatching(/policy.json: unknown key more/)]);
  writeFileSync(policy, "{");
  expect(problemsOf(partners)).toEqual([expect.stringMatching(/policy.json: not JSON/)]);
  rmSync(policy);
  expect(problemsOf(partners)).toEqual([`${policy}: missing: without the rules nothing can be audited`]);
});

test("a table that is missing, one with other columns, one with a row twice", () => {
  const { partners, file } = one();
  edit(file("genes.csv"), "gene,result,patients", "gene,result,site,patients");
  edit(file("states.csv"), /^both,.*$/m, "both,85\nboth,85");
  rmSync(file("by-tumour.csv"));
  expect(problemsOf(partners)).toEqual([
    `${file("by-tumour.csv")}: missing, though policy.json names it`,
    `${file("states.csv")}: (both): stands twice`,
    expect.stringMatching(/genes.csv: (has the columns gene, result, site, patients; policy.json says|not CSV)/),
  ]);
});

test("a folder under another name, one that is no partner release, a damaged study.json", () => {
  const { partners, file } = one();
  const renamed = join(partners, "2023-12-31");
  cpSync(dirname(file("x")), renamed, { recursive: true });
  expect(problemsOf(partners)).toEqual([
    `${renamed}/datapackage.json: samsvar.release: "${basename(dirname(file("x")))}": must be the folder's name, 2023-12-31`,
  ]);
  edit(join(renamed, "datapackage.json"), '"partners"', '"leadership"');
  writeFileSync(file("study.json"), "{}");
  expect(problemsOf(partners).join("\n")).toMatch(
    /samsvar.audience: "leadership": must be "partners"[\s\S]*study.json: name: missing/,
  );
});

test("a release of another study", () => {
  const { partners, file } = folders();
  edit(file("study.json"), '"short_name": "Made up"', '"short_name": "Another"');
  expect(problemsOf(partners)).toEqual([
    expect.stringMatching(/is of Another \(\), .* of Made up \(\): audit one study at a time/),
  ]);
});

test("true numbers that are missing, or are none", () => {
  const { partners, exact, file } = one();
  const release = basename(dirname(file("x")));
  edit(join(exact, release, "states.csv"), /^both,.*$/m, "both,eight");
  expect(problemsOf(partners, exact)).toEqual([expect.stringMatching(/states.csv: \(both\): eight: must be a count/)]);
  mkdirSync(join(exact, "elsewhere"));
  expect(problemsOf(partners, join(exact, "elsewhere"))).toEqual([
    expect.stringMatching(/--exact needs every release/),
  ]);
});

test("one release by its own folder, and five together", () => {
  const { file } = one();
  expect(auditFolder(dirname(file("x"))).releases).toEqual([sound()[0]?.name]);
  const five = folders(rounded(exactReleases(50, 320, [4, 5, 6, 8, 10])));
  const report = auditFolder(five.partners);
  expect(report.releases).toHaveLength(5);
  expect(report.problems).toEqual([]);
});

test("wrong usage is told apart from wrong input, and JSON goes to stdout alone", () => {
  expect(readOrder(["--exakt", "x"])).toEqual({ wrong: expect.stringMatching(/exakt/) });
  expect(readOrder(["--partners", ""])).toEqual({ wrong: "--partners and --exact need a folder" });
  expect(readOrder(["--help"])).toBe("help");
  const { partners, file } = one();
  const run = (...args: string[]) => spawnSync(process.execPath, ["scripts/audit.ts", ...args], { encoding: "utf8" });
  expect(run("--nonsense").status).toBe(2);
  const passed = run("--partners", partners, "--json");
  expect([passed.status, JSON.parse(passed.stdout).passed, passed.stderr]).toEqual([0, true, ""]);
  writeFileSync(file("more.csv"), "");
  const failed = run("--partners", partners);
  expect([failed.status, failed.stderr]).toEqual([1, ""]);
  expect(failed.stdout).toMatch(/unlisted-file: 1\n.*more.csv[\s\S]*FAILED: 1 reason not to publish\n$/);
  const wrong = run("--partners", join(partners, "nothing"));
  expect([wrong.status, wrong.stdout]).toEqual([1, ""]);
});
