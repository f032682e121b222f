import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { auditFolder } from "../audit.ts";
import type { FailureKind } from "../failure.ts";
import type { Published } from "../published.ts";
import { folders, sound } from "../testing/sound.ts";

type Folders = ReturnType<typeof folders>;

/** The first release, for faults that one release shows. */
const one = (): Folders => folders(sound().slice(0, 1));

const problemsOf = ({ partners, exact }: Folders): string => auditFolder(partners, exact).problems.join("\n");
const kindsOf = ({ partners, exact }: Folders): readonly FailureKind[] =>
  auditFolder(partners, exact).failures.map(({ kind }) => kind);
const edit = (path: string, change: (text: string) => string): void =>
  writeFileSync(path, change(readFileSync(path, "utf8")));
const editJson = (path: string, change: (value: Record<string, unknown>) => void): void =>
  edit(path, (text) => {
    const value = JSON.parse(text) as Record<string, unknown>;
    change(value);
    return JSON.stringify(value);
  });

beforeAll(() => void sound());

test("sound folders pass, with the true numbers and without", () => {
  const { partners, exact } = folders();
  expect(auditFolder(partners, exact).problems).toEqual([]);
  expect(auditFolder(partners).passed).toBe(true);
});

test("of a report that passed nothing depends on the true numbers", () => {
  const { partners, exact } = folders();
  const { exact: known, ...withTruth } = auditFolder(partners, exact);
  const { exact: unknown, ...without } = auditFolder(partners);
  expect([known, unknown]).toEqual([true, false]);
  expect(withTruth).toEqual(without);
});

test("one cell that is no multiple of 5", () => {
  const made = one();
  edit(made.file("states.csv"), (text) => text.replace(/^both,\d+$/m, "both,87"));
  expect(problemsOf(made)).toMatch(/states \(both\): is 87, and must be a multiple of 5/);
});

test("a blank cell, and one with a word", () => {
  const made = one();
  edit(made.file("states.csv"), (text) =>
    text.replace(/^both,\d+$/m, "both,").replace(/^neither,\d+$/m, "neither,few"),
  );
  expect(problemsOf(made)).toMatch(/states \(both\): is no number[\s\S]*states \(neither\): is no number/);
});

test("a row that is left out, and one that the code lists do not give", () => {
  const made = one();
  edit(made.file("states.csv"), (text) => text.replace(/^neither,.*\n/m, "unheard_of,5\n"));
  expect(problemsOf(made)).toMatch(
    /a row \(unheard_of\) that the code lists do not give\n.*no row \(neither\), which says/,
  );
});

test("a table of site by month, and results by site", () => {
  const [first] = sound();
  if (!first) throw new Error("no release");
  const crossed = withTable(first, "sites-by-month", false, [
    { name: "site", role: "who", codes: ["North"], again: false },
    { name: "month", role: "none", codes: ["2023-01"], again: false },
  ]);
  const problems = problemsOf(folders([crossed]));
  expect(problems).toMatch(/sites-by-month: crosses site and month/);
  expect(problems).toMatch(/sites-by-month: policy.json says that month tells neither who nor when/);
  const told = withTable(first, "results-by-site", true, [
    { name: "site", role: "who", codes: ["North"], again: false },
  ]);
  expect(problemsOf(folders([told]))).toMatch(/results-by-site: tells results by site/);
});

function withTable(
  release: Published,
  name: string,
  results: boolean,
  dimensions: Published["tables"][number]["dimensions"],
): Published {
  const cells = [dimensions.map(({ codes }) => codes[0] ?? "")];
  return { ...release, tables: [...release.tables, { name, results, dimensions, cells, shown: [40], truth: [40] }] };
}

test("exact consents of each site", () => {
  const made = one();
  editJson(made.file("policy.json"), (policy) => {
    (policy["exact"] as unknown[]).push({
      table: "steps-by-site",
      where: { step: ["consented"], site: ["Coast"] },
      total: 3,
    });
  });
  expect(problemsOf(made)).toMatch(
    /steps-by-site: an exact total \(consented, Coast\) beside those of the screened and the consented/,
  );
});

test("a figure drawn from exact rows, as a file and as a number in the data package", () => {
  const made = one();
  writeFileSync(made.file("states.svg"), "<svg><text>87</text></svg>");
  editJson(made.file("datapackage.json"), (value) => {
    value["figures"] = [{ panel: "states", shown: 87 }];
  });
  expect(problemsOf(made)).toMatch(
    /states.svg: a file that policy.json does not name\n.*figures\[0\].shown: 87, no multiple of 5/,
  );
});

test("history that is left in: beside the releases, in a release, as a column", () => {
  const made = one();
  writeFileSync(join(made.partners, "history.csv"), "release,n\n");
  mkdirSync(made.file("earlier/2023-04-28"), { recursive: true });
  writeFileSync(made.file("earlier/2023-04-28/states.csv"), "result,patients\n");
  expect(kindsOf(made)).toEqual(["unlisted-file", "unlisted-file"]);
});

test("an exact file, and its hash", () => {
  const made = one();
  const exact = readFileSync(join(made.exact, sound()[0]?.name ?? "", "states.csv"));
  writeFileSync(made.file("states.csv"), exact);
  editJson(made.file("datapackage.json"), (value) => {
    value["hash"] = `sha256:${createHash("sha256").update(exact).digest("hex")}`;
  });
  const problems = problemsOf(made);
  expect(problems).toMatch(/states.csv: is the exact file/);
  expect(problems).toMatch(/datapackage.json: names the hash of the exact states.csv/);
});

test("a false link in the rules", () => {
  const made = one();
  editJson(made.file("policy.json"), (policy) => {
    const side = (result: string) => ({ table: "states", where: { result: [result] } });
    (policy["links"] as unknown[]).push({ left: side("both"), right: side("neither"), by: [], kind: "equal" });
  });
  expect(problemsOf(made)).toMatch(/states \(both\) = states \(neither\): not true/);
});

test("fewer than 10 new patients, and one fewer", () => {
  const [first] = sound();
  if (!first) throw new Error("no release");
  for (const more of [9, -1]) {
    const later = {
      ...first,
      name: "2023-07-28",
      exact: first.exact.map((each) => ({ ...each, total: each.total + more })),
    };
    expect(problemsOf(folders([first, later]))).toMatch(new RegExp(`2023-07-28: ${more} new patients, fewer than 10`));
  }
});
