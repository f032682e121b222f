import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { outputFile } from "../testing/layouts.ts";
import { everything, prepare, rowsOf, run } from "../testing/run-ingest.ts";
import { plainFiles, type StudyFiles } from "../testing/study-files.ts";
import { pseudonyms } from "./pseudonyms.ts";

const msiOf = async (files: StudyFiles): Promise<readonly (string | undefined)[]> => {
  await run(files);
  return rowsOf(files.out, "biomarkers").map((row) => row["msi"]);
};

test.each([
  [undefined, "39", "50", "not_reliable"],
  [undefined, "40", "20", "unstable"],
  [undefined, "40", "19.99", "stable"],
  [{ sites: 41 }, "40", "50", "not_reliable"],
  [{ sites: 0, percent: 30 }, "5", "29.9", "stable"],
  [{ sites: 0, percent: 30 }, "5", "30", "unstable"],
])(
  "microsatellites of tissue by the limits %j of the map: %s sites, %s %% unstable are %s",
  async (msi, sites, percent, told) => {
    const tissue = outputFile("DRAGEN 2.6")
      .replace("Usable MSI Sites\t118", `Usable MSI Sites\t${sites}`)
      .replace("Unstable MSI Sites\t25.42", `Unstable MSI Sites\t${percent}`);
    expect(await msiOf(prepare(msi === undefined ? {} : { msi }, { "a.tsv": tissue }))).toEqual([told]);
  },
);

test.each([
  [null, ""],
  [1.1, "unstable"],
  [1.2, "stable"],
])("blood, whose sum of distances is 1.1, is judged by the limit %j of the map: %j", async (limit, told) => {
  const files = prepare({ msi: { blood_sum_jsd: limit } }, { "a.tsv": outputFile("ctDNA 2.6") });
  expect((await msiOf(files)).map((msi) => msi ?? "")).toEqual([told]);
});

test.each([
  [undefined, "pending", ""],
  ["failed", "failed", "no results"],
] as const)("a sample in the sheet without results is %s: %s", async (without_results, outcome, reason) => {
  const sheet = "[Header]\nFileFormatVersion,2\n\n[TSO500S_Data]\nSample_ID,Sample_Type,Pair_ID\nP9-D,DNA,P9\n";
  const files = prepare(without_results === undefined ? {} : { without_results }, {
    ...plainFiles,
    "sheet.csv": sheet,
  });
  writeFileSync(
    join(files.folder, "ids.csv"),
    "id,patient_id,specimen\nP1-D,PAT1,tissue\nP1-R,PAT1,tissue\nP9-D,PAT1,tissue\nB1,PAT1,blood\n",
  );
  await run(files);
  const told = rowsOf(files.out, "samples").map((row) => [row["outcome"], row["outcome_reason"] ?? ""]);
  expect(told).toContainEqual([outcome, reason]);
  expect(told.filter(([is]) => is === "reported")).toHaveLength(2);
});

test("without a file of names symbols stand as written, and the report says that there is none", async () => {
  const files = prepare({}, { "a.tsv": outputFile("DRAGEN 2.6").replace("TPM3-NTRK1", "SEPT14-EGFR") });
  const { report } = await run(files);
  expect(report.choices.names).toBeNull();
  expect(rowsOf(files.out, "variants").map((row) => row["gene"])).toContain("SEPT14::EGFR");
});

test("rows stand in the order of pseudonyms that hold 128 bits, runs under one too, and the key alone decides them", async () => {
  const other = (text: string) => text.replaceAll(/\bP1\b|\bP1(?=-)/g, "P2");
  const files = prepare({}, { ...plainFiles, "P2.tsv": other(plainFiles["P1_CombinedVariantOutput.tsv"] ?? "") });
  const ids = ["P1-D,PAT1,tissue", "P1-R,PAT1,tissue", "P2-D,PAT2,tissue", "P2-R,PAT2,tissue", "B1,PAT1,blood"];
  writeFileSync(join(files.folder, "ids.csv"), `id,patient_id,specimen\n${ids.join("\n")}\n`);
  writeFileSync(
    join(files.folder, "patients.csv"),
    "patient_id,site,consented_on\nPAT1,A,2024-10-02\nPAT2,A,2024-10-03\n",
  );
  await run(files);
  for (const [table, key] of [
    ["patients", "patient_id"],
    ["samples", "sample_id"],
    ["variants", "sample_id"],
    ["metrics", "sample_id"],
  ] as const) {
    const found = rowsOf(files.out, table).map((row) => row[key] ?? "");
    expect(found, table).toEqual([...found].sort());
    for (const id of found) expect(id).toMatch(/^[PS][0-9a-f]{32}$/);
  }
  for (const row of rowsOf(files.out, "samples")) expect(row["run_id"]).toMatch(/^R[0-9a-f]{32}$/);
  const before = everything(files.out)["samples.csv"];
  writeFileSync(join(files.folder, "key"), Buffer.alloc(32, 8));
  await expect(run(files)).resolves.toBeDefined();
  expect(everything(files.out)["samples.csv"]).not.toBe(before);
});

test("a key that cannot be told from another id's is refused, not merged", () => {
  const key = join(prepare().folder, "key");
  expect(existsSync(key)).toBe(true);
  const made = pseudonyms(key, []);
  const ids = Array.from({ length: 10_000 }, (_, n) => `PAT${n}`);
  expect(new Set(ids.map(made.patient)).size).toBe(ids.length);
  // One id as a patient's and as a sample's are two.
  expect(made.patient("X").slice(1)).not.toBe(made.sample("X").slice(1));
});
