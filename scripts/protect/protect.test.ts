import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { study } from "../../src/cubes/study.testing.ts";
import { openRelease } from "../../src/engine/release.ts";
import { readPartnerRelease } from "../../src/partners/read-release.ts";
import { checkNumbers, checkOrder } from "./check-releases.ts";
import { type Exact, exactCells } from "./exact-cells.ts";
import { defaultPolicy } from "./places.ts";
import { protect } from "./protect.ts";
import type { ProtectOrder } from "./read-order.ts";

const dir = mkdtempSync(join(tmpdir(), "samsvar-protect-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const at = (name: string): string => join(dir, name);
const silent = (): void => {};

/** A policy of few tables, so that the tests are quick. */
const few = ["steps-by-month", "steps-by-site", "settled-by-laboratory", "flow"];
const releases = ["2023-04-30", "2023-10-31"];
const order = (more: Partial<ProtectOrder> = {}): ProtectOrder => ({
  ...{ data: at("data"), out: at("out"), policy: at("policy.json"), secret: undefined, exact: at("exact") },
  ...more,
});
beforeAll(async () => {
  const policy = JSON.parse(readFileSync(defaultPolicy, "utf8"));
  policy.tables = Object.fromEntries(few.map((name) => [name, policy.tables[name]]));
  writeFileSync(at("policy.json"), JSON.stringify(policy));
  for (const name of releases) cpSync(join("data", name), join(at("data"), name), { recursive: true });
  await protect(order(), silent);
});

const filesOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((file) => [file.slice(folder.length), readFileSync(file, "utf8")]),
  );

test("partners are told by which choices files became the export, and not what was left out", async () => {
  const choices = { origin: "trace", names_on: null, msi_sites: 40, msi_percent: 20, msi_blood_sum: null } as const;
  const counts = { specimens_without_origin: 1, germline_calls: 2, fusions_without_direction: 0 };
  const left = { specimens_left_out: 1, rows_left_out: 2, rows_refused: 0 };
  const provenance = { ...choices, fusions_settled: 0, counts: { ...counts, ...left } };
  const release = openRelease(at("data"));
  const manifest = { ...release.manifest, study: { ...release.manifest.study, provenance } };
  const { study } = await exactCells({ ...release, manifest }, (table) => table === "flow");
  expect(study.provenance).toEqual({ ...choices, fusions_settled: 0 });
  const [name = ""] = releases;
  const copied = join(at("told"), name);
  cpSync(join(at("out"), name), copied, { recursive: true });
  const file = join(copied, "study.json");
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), provenance }));
  expect(() => readPartnerRelease(copied)).toThrow("partners are not told what was left out");
});

test("every release is made in order, with its policy, package and audit; all that is counted is a multiple of 5", () => {
  expect(readdirSync(at("out")).toSorted()).toEqual(releases);
  for (const name of releases) {
    const folder = join(at("out"), name);
    expect(readdirSync(folder).toSorted()).toEqual(
      [...few.map((table) => `${table}.csv`), "audit.json", "datapackage.json", "policy.json", "study.json"].toSorted(),
    );
    const { counts, policy } = readPartnerRelease(folder);
    expect(
      Object.values(counts)
        .flat()
        .filter((n) => n % 5 !== 0),
    ).toEqual([]);
    expect(policy.exact.map(({ where }) => where)).toEqual([{ step: ["screened"] }, { step: ["consented"] }]);
    expect(JSON.parse(readFileSync(join(folder, "audit.json"), "utf8"))).toMatchObject({ passed: true, problems: [] });
    expect(readFileSync(join(folder, "datapackage.json"), "utf8")).not.toMatch(/sha256|hash|rowCount|source_rows/);
  }
  const newest = readPartnerRelease(join(at("exact"), "2023-10-31"));
  expect(newest.policy.exact.map(({ total }) => total)).toEqual([543, 423]);
});
test("what is there is kept as it is, and made again the same from its earlier releases", async () => {
  const made = filesOf(at("out"));
  expect(await protect(order(), silent)).toMatchObject({ written: [] });
  expect(filesOf(at("out"))).toEqual(made);
  rmSync(join(at("out"), "2023-10-31"), { recursive: true });
  expect(await protect(order(), silent)).toMatchObject({ written: ["2023-10-31"] });
  expect(filesOf(at("out"))).toEqual(made);
});

/** What is said of an order that is refused; nothing is written by it. */
async function refused(changed: Partial<ProtectOrder>): Promise<string> {
  const before = filesOf(at("out"));
  const found = await protect(order(changed), silent).then(
    () => "not refused",
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  expect(filesOf(at("out"))).toEqual(before);
  return found;
}
test("another secret, an altered cell and a lost exact release are found in what is kept", async () => {
  writeFileSync(
    at("key"),
    Uint8Array.from({ length: 32 }, (_, i) => i * 5),
  );
  expect(await refused({ secret: at("key") })).toMatch(
    /which this secret does not make of the exact release: what is published stays/,
  );
  cpSync(at("out"), at("altered"), { recursive: true });
  const file = join(at("altered"), "2023-04-30/steps-by-site.csv");
  writeFileSync(file, readFileSync(file, "utf8").replace("screened,OUS,", "screened,OUS,1"));
  expect(await refused({ out: at("altered") })).toMatch(/steps-by-site\.csv: screened OUS shows/);
  writeFileSync(file, readFileSync(file, "utf8").replace("screened,OUS,", "screened,OUX,"));
  expect(await refused({ out: at("altered") })).toMatch(/steps-by-site\.csv:2: .*the line must be screened,OUS,/);
  mkdirSync(at("newest"));
  cpSync("data/2023-10-31", join(at("newest"), "2023-10-31"), { recursive: true });
  expect(await refused({ data: at("newest") })).toMatch(/has no exact release 2023-04-30/);
});
test("what a killed run was exchanging is put back, and what it left is taken away", async () => {
  const made = filesOf(at("out"));
  // No process has such a number.
  renameSync(at("out"), at(".out.old-999999999"));
  mkdirSync(at(".out.new-999999999"));
  rmSync(join(at(".out.old-999999999"), "2023-10-31"), { recursive: true });
  expect(await protect(order(), silent)).toMatchObject({ written: ["2023-10-31"] });
  expect(filesOf(at("out"))).toEqual(made);
  expect(readdirSync(dir).filter((name) => name.startsWith("."))).toEqual([]);
});
test("a folder that holds another study's tables is refused as that, and not for releases that it lacks", async () => {
  for (const [data, change] of [
    ["data", { simulated: false }],
    ["newest", { simulated: false }],
    ["newest", { short_name: "Pairs of others" }],
  ] as const) {
    cpSync(join(at("out"), "2023-04-30"), join(at("others"), "2023-04-30"), { recursive: true });
    const file = join(at("others"), "2023-04-30/study.json");
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), ...change }));
    const found = await refused({ data: at(data), out: at("others") });
    expect(found).toMatch(/others: holds the tables of another study, .*: name a folder .*--partners\)/);
  }
});
test("folders that would put exact counts among what is published are refused", async () => {
  expect(await refused({ exact: join(at("out"), "exact") })).toMatch(/unrounded tables must not lie among/);
  expect(await refused({ out: at("data") })).toMatch(/exact releases must not lie among/);
  expect(await refused({ out: at("mixed"), exact: undefined, policy: at("none.json") })).toMatch(/no such file/);
  expect(existsSync(at("mixed"))).toBe(false);
});
test("releases whose cuts are swapped are refused", async () => {
  cpSync(at("data"), at("swapped"), { recursive: true });
  renameSync(join(at("swapped"), "2023-04-30"), at("earlier"));
  renameSync(join(at("swapped"), "2023-10-31"), join(at("swapped"), "2023-04-30"));
  renameSync(at("earlier"), join(at("swapped"), "2023-10-31"));
  expect(await refused({ data: at("swapped"), out: at("of-swapped") })).toMatch(/the order of cuts may be swapped/);
});

const exact = (release: string, screened: number, consented: number, more: Partial<Exact> = {}): Exact => ({
  release,
  study: { ...study(), data_cut: release },
  supplied: ["patients", "patients.consented_on"],
  cells: new Map([
    [
      "steps-by-month",
      [
        { step: "screened", n: screened },
        { step: "consented", n: consented },
      ],
    ],
  ]),
  ...more,
});
const thresholds = { group: 20, gene: 10, new_patients: 10 };
test("too few patients, too few new ones and fewer than before are refused with the way out", () => {
  const before = exact("2023-01-31", 60, 50);
  const check = (later: Exact) => () => checkNumbers(later, before, thresholds);
  expect(check(exact("2023-02-28", 75, 60))).not.toThrow();
  expect(check(exact("2023-02-28", 69, 59))).toThrow(/9 patients have consented since 2023-01-31: at least 10/);
  expect(check(exact("2023-02-28", 60, 49))).toThrow(/49 consented, and 50 in 2023-01-31: .*withdrew/);
  expect(check(exact("2023-02-28", 59, 60))).toThrow(/59 screened, and 60/);
  expect(() => checkNumbers(exact("2023-01-31", 30, 19), undefined, thresholds)).toThrow(
    /19 patients have consented: tables with results need 20/,
  );
  expect(check(exact("2023-02-28", 75, 60, { supplied: ["patients", "samples", "patients.tumour_group"] }))).toThrow(
    /no day of consent/,
  );
  expect(() => checkOrder(exact("2023-01-31", 1, 1, { release: "2023-01-31.2" }), before)).toThrow(
    /is published already, as 2023-01-31/,
  );
});
test("the command says what is wrong, and writes nothing", () => {
  const run = (...args: readonly string[]) => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ["--import", "./scripts/raw-loader.js", "scripts/protect.ts", ...args],
      { encoding: "utf8" },
    );
    return { status, stderr };
  };
  expect(run("--nothing")).toMatchObject({ status: 2 });
  const { status, stderr } = run("--data", at("nowhere"), "--out", at("nothing"));
  expect(status).toBe(1);
  expect(stderr).toMatch(/nowhere: there is no such folder.*\nprotect: nothing was written/s);
  expect(existsSync(at("nothing"))).toBe(false);
});
