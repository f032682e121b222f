import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { aggregate } from "../aggregate/aggregate.ts";
import { InputError } from "../aggregate/problem.ts";
import { scratch, type Tables, twoSites, writeExport } from "../aggregate/testing/study-export.ts";
import { merge } from "./merge.ts";
import { readOrder } from "./read-order.ts";

const head = {
  patients: "patient_id,site,tumour_group,screened_on,consented_on",
  samples: "sample_id,patient_id,specimen,outcome,collected_on,received_on,sequenced_on,reported_on,run_id",
  biomarkers: "sample_id,tmb,msi",
};
const rowsOf = (site: string, run: string, tmb: string): Readonly<Record<keyof typeof head, string>> => ({
  patients: [`${site}1,${site},lung,2023-01-02,2023-01-05`, `${site}2,${site},,2023-02-02,2023-02-05`].join("\n"),
  samples: [
    `${site}b1,${site}1,blood,reported,2023-01-06,2023-01-07,2023-01-10,2023-01-20,${run}`,
    `${site}t1,${site}1,tissue,reported,2023-01-06,2023-01-07,2023-01-12,2023-02-01,${run}t`,
    `${site}b2,${site}2,blood,failed,2023-02-06,2023-02-07,,,`,
  ].join("\n"),
  biomarkers: [`${site}b1,${tmb},stable`, `${site}t1,7.1,unstable`].join("\n"),
});
const [atA, atB] = [rowsOf("A", "r1", "0.1"), rowsOf("B", "r2", "0.2")];
const tablesOf = (...parts: readonly (typeof atA)[]): Tables =>
  Object.fromEntries(
    Object.entries(head).map(([name, columns]) => [
      name,
      [columns, ...parts.map((part) => part[name as keyof typeof head])].join("\n"),
    ]),
  );
const silent = (): void => {};
const made = new Map<string, Promise<string>>();
const home = mkdtempSync(join(tmpdir(), "samsvar-test-"));
afterAll(() => rmSync(home, { recursive: true }));
/** The release of an export, made once for all tests. */
function releaseOf(tables: Tables, changed: object = {}): Promise<string> {
  const key = JSON.stringify([tables, changed]);
  const make = async () =>
    (await aggregate({ from: writeExport(tables, changed), out: join(home, String(made.size)) }, silent)).folder;
  const release = made.get(key) ?? make();
  made.set(key, release);
  return release;
}
/** Why these releases are not added; that nothing was written is held too. */
async function whyNot(parts: readonly string[], study?: string): Promise<readonly string[]> {
  const out = join(scratch(), "merged");
  try {
    await merge({ parts, out, study }, silent);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(existsSync(out)).toBe(false);
    return error.messages.map((message) =>
      parts.reduce((text, part, i) => text.replaceAll(part, `#${i + 1}`), message),
    );
  }
  throw new Error("the releases were added, though they cannot be");
}

test("two parts added are the release of all patients, byte for byte, in either order", async () => {
  const [whole, a, b] = [
    await releaseOf(tablesOf(atA, atB)),
    await releaseOf(tablesOf(atA)),
    await releaseOf(tablesOf(atB)),
  ];
  for (const parts of [
    [a, b],
    [b, a],
  ]) {
    const { folder, unchanged } = await merge({ parts, out: scratch() }, silent);
    expect(unchanged).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(readdirSync(whole).sort());
    for (const name of readdirSync(whole))
      expect([name, readFileSync(join(folder, name), "utf8")]).toEqual([name, readFileSync(join(whole, name), "utf8")]);
  }
});

test("the same parts again change nothing", async () => {
  const [parts, out] = [[await releaseOf(tablesOf(atA)), await releaseOf(tablesOf(atB))], scratch()];
  await merge({ parts, out }, silent);
  expect(await merge({ parts, out }, silent)).toMatchObject({ unchanged: true });
});

test("parts that list sites of their own alone give a study with all of them", async () => {
  const only = (code: string) => ({ sites: twoSites.sites.filter((site) => site.code === code) });
  const parts = [await releaseOf(tablesOf(atB), only("B")), await releaseOf(tablesOf(atA), only("A"))];
  const { folder } = await merge({ parts, out: scratch() }, silent);
  const sites = readFileSync(join(folder, "sites.csv"), "utf8").trim().split("\n");
  expect(sites.slice(1).map((row) => row.split(",")[0])).toEqual(["B", "A"]);
  expect(JSON.parse(readFileSync(join(folder, "study.json"), "utf8")).sites).toHaveLength(2);
});

test("a site's patients in two parts are an overlap, and so is a part with itself", async () => {
  const [a, both] = [await releaseOf(tablesOf(atA)), await releaseOf(tablesOf(atA, atB))];
  expect(await whyNot([a, both])).toEqual([
    "#2: patients of A are in #1 too: each site's patients belong in one part",
    "#2: runs of N1 are in #1 too: each laboratory's runs belong in one part",
  ]);
  expect((await whyNot([a, a])).join()).toContain("patients of A");
});

test("choices by which the parts were made of files are kept where all say them alike, without what each left out", async () => {
  const choices = { names_on: null, msi_sites: 40, msi_percent: 20, msi_blood_sum: null, fusions_settled: 0 };
  const counts = { specimens_without_origin: 1, germline_calls: 2, fusions_without_direction: 0 };
  const left = { specimens_left_out: 1, rows_left_out: 2, rows_refused: 0 };
  const part = (tables: Tables, origin: string) =>
    releaseOf(tables, { provenance: { origin, ...choices, counts: { ...counts, ...left } } });
  const told = async (...parts: readonly string[]) => {
    const { folder } = await merge({ parts, out: scratch(), study: undefined }, silent);
    return JSON.parse(readFileSync(join(folder, "study.json"), "utf8")).provenance;
  };
  const [a, b] = [await part(tablesOf(atA), "trace"), await part(tablesOf(atB), "trace")];
  expect(await told(a, b)).toEqual({ origin: "trace", ...choices });
  expect(await told(a, await part(tablesOf(atB), "none"))).toBeUndefined();
});

test("other cuts, tiers and tumour groups are no one study, each named with the way out", async () => {
  const a = await releaseOf(tablesOf(atA));
  const b = await releaseOf(tablesOf(atB), { data_cut: "2023-07-31", actionable_tiers: ["I"], low_signal_below: 0.01 });
  expect(await whyNot([a, b])).toEqual([
    '#2: data_cut: "2023-07-31": #1 says "2023-06-30"; aggregate each export at the same data cut',
    '#2: actionable_tiers: ["I"]: #1 says ["I","II"]; aggregate each export with the same tiers',
    "#2: low_signal_below: 0.01: #1 says null; aggregate each export with the same limit",
  ]);
});

test("other markers are no one study, whatever the merged study says of them", async () => {
  const marker = { marker: "tmb_high", tier: "I", source: "protocol" };
  const marked = async (at: typeof atA, at_least: number) =>
    await releaseOf(tablesOf(at), { actionable_markers: [{ ...marker, at_least }] });
  const why = await whyNot([await marked(atA, 10), await marked(atB, 16)]);
  expect(why).toHaveLength(1);
  expect(why[0]).toMatch(/^#2: actionable_markers: .*; aggregate each export with the same markers$/);
});

test("a table or a column that one part alone has is refused, not taken for zero", async () => {
  const { biomarkers: _, ...without } = tablesOf(atB);
  const why = await whyNot([await releaseOf(tablesOf(atA)), await releaseOf(without)]);
  expect(why).toHaveLength(1);
  expect(why[0]).toMatch(
    /^#2: biomarkers, .*: not supplied, but in #1: what is not known of some patients cannot be added;/,
  );
});

test("names that differ are refused, and said by the merged study's own study.json", async () => {
  const parts = [
    await releaseOf(tablesOf(atA)),
    await releaseOf(tablesOf(atB), { name: "Another", target_patients: 40 }),
  ];
  expect(await whyNot(parts)).toEqual([
    '#2: name: "Another": #1 says "Test study"; give the study.json of the merged study with --study',
    `#2: target_patients: 40: #1 says ${twoSites.target_patients}; give the study.json of the merged study with --study`,
  ]);
  const study = scratch();
  writeFileSync(join(study, "study.json"), JSON.stringify({ ...twoSites, name: "Both" }));
  const { folder } = await merge({ parts, out: scratch(), study }, silent);
  expect(JSON.parse(readFileSync(join(folder, "study.json"), "utf8")).name).toBe("Both");
});

test("a site that --study does not list, or says otherwise, is named", async () => {
  const parts = [await releaseOf(tablesOf(atA)), await releaseOf(tablesOf(atB))];
  const study = scratch();
  const sites = [{ ...twoSites.sites[0], node: "N9" }];
  writeFileSync(join(study, "study.json"), JSON.stringify({ ...twoSites, sites }));
  expect([...new Set(await whyNot(parts, study))]).toEqual([
    '#1: sites: "A": --study says something else of it; a code means one site: make the two alike',
    '#1: sites: "B": not in the list of --study; add it there',
    '#2: sites: "A": --study says something else of it; a code means one site: make the two alike',
    '#2: sites: "B": not in the list of --study; add it there',
  ]);
});

test("what is no release, or an altered one, is named", async () => {
  const [a, b, empty] = [await releaseOf(tablesOf(atA)), join(scratch(), "altered"), scratch()];
  cpSync(await releaseOf(tablesOf(atB)), b, { recursive: true });
  writeFileSync(join(b, "patients.csv"), "changed");
  mkdirSync(join(empty, "2023-06-30"));
  const why = await whyNot([a, b, join(empty, "gone")]);
  expect(why.map((line) => line.split(":").slice(0, 2).join(":"))).toEqual([
    "#2/patients.csv: 7 bytes",
    "#3: there is no such folder",
  ]);
});

test("the call is read, and what is wrong with it said", () => {
  expect(readOrder(["A", "B", "--out", "C"])).toEqual({ parts: ["A", "B"], out: "C", study: undefined });
  expect(readOrder(["A", "--out", "C"])).toEqual({ wrong: "give at least two releases to add" });
  expect(readOrder(["A", "B"])).toMatchObject({ wrong: expect.stringContaining("--out") });
  expect(readOrder(["--help"])).toBe("help");
});
