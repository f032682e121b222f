import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aggregate } from "../../aggregate/aggregate.ts";
import { outputFile } from "../testing/layouts.ts";
import { everything, prepare, rowsOf, run } from "../testing/run-ingest.ts";
import { plainFiles } from "../testing/study-files.ts";

test("aggregate accepts it; germline is told for both specimens; fusions have one name", async () => {
  const files = prepare();
  const { report } = await run(files);
  const kindOf = new Map(rowsOf(files.out, "samples").map((row) => [row["sample_id"], row["specimen"]]));
  const variants = rowsOf(files.out, "variants").map((row) =>
    [kindOf.get(row["sample_id"]), row["class"], row["variant"], row["origin"]].join(" "),
  );
  expect(variants.sort()).toEqual([
    "blood cnv gain ",
    "blood fusion PAX8::PPARG ",
    "blood fusion TPM3::NTRK1 ",
    "blood indel 13:32914438:T:- germline",
    "blood snv 12:25398284:C:T somatic",
    "blood snv 14:36986656:CA:TG unknown",
    "blood snv 1:11288758:G:A somatic",
    "tissue cnv gain ",
    "tissue fusion PAX8::PPARG ",
    "tissue fusion TPM3::NTRK1 ",
    "tissue indel 13:32914438:T:- germline",
    "tissue snv 12:25398284:C:T unknown",
    "tissue snv 14:36986656:CA:TG unknown",
    "tissue snv 1:11288758:G:A unknown",
  ]);
  expect(report.joined).toMatchObject({
    specimens: { blood: 1, tissue: 1 },
    with_trace: 1,
    findings: { "germline by its own specimen": 1, "germline by the patient's other specimen": 1 },
  });
  expect(report.export).toEqual({
    patients: 1,
    samples: 2,
    assays: 6,
    variants: 14,
    biomarkers: 2,
    metrics: expect.any(Number),
  });
  const release = await aggregate({ from: files.out, out: join(files.folder, "releases") }, () => undefined);
  expect(existsSync(release.folder)).toBe(true);
});

test("dates, quality, tumour fraction and biomarkers stand where the files have them", async () => {
  const files = prepare();
  await run(files);
  const [blood, tissue] = ["blood", "tissue"].map((kind) =>
    rowsOf(files.out, "samples").find((row) => row["specimen"] === kind),
  );
  expect(blood).toMatchObject({
    outcome: "reported",
    collected_on: "2024-12-01",
    sequenced_on: "2025-01-01",
    analysed_on: "2025-02-03",
    tumour_fraction: "0.031",
    assay_version: "ctDNA 2.6.0.22",
  });
  expect(tissue).toMatchObject({
    reported_on: "2025-02-12",
    tumour_fraction: "0.62",
    assay_version: "tissue 2.6.2.4",
  });
  const assays = rowsOf(files.out, "assays").filter((row) => row["evaluable"] === "no");
  expect(assays.map((row) => [row["sample_id"], row["class"], row["reason"]])).toEqual([
    [blood?.["sample_id"], "cnv", "GENE_SCALED_MAD"],
  ]);
  expect(
    rowsOf(files.out, "biomarkers")
      .map((row) => row["msi"])
      .sort(),
  ).toEqual(["", "unstable"]);
});

test("no id, no run name and no file name stands in the export, the report or what is said", async () => {
  const files = prepare();
  const { said, report } = await run(files);
  const all = [...Object.values(everything(files.out)), JSON.stringify(report), ...said].join("\n");
  for (const id of ["PAT1", "P1-D", "P1-R", "B1", "250101_A00001", "CombinedVariantOutput.tsv"])
    expect(all).not.toContain(id);
});

test("the order of arguments, other names and a second run change no byte", async () => {
  const files = prepare();
  await run(files);
  const first = everything(files.out);
  await run(files);
  expect(everything(files.out)).toEqual(first);
  const renamed = prepare(
    {},
    Object.fromEntries(
      Object.entries(plainFiles).map(([name, text], i) => [name.startsWith("B1_TMB") ? name : `${9 - i}.txt`, text]),
    ),
  );
  await run(renamed, {
    paths: readdirSync(renamed.files)
      .map((name) => join(renamed.files, name))
      .reverse(),
  });
  expect(everything(renamed.out)).toEqual(first);
});

test("rows of others stay; those of an earlier run are replaced; a dry run writes nothing", async () => {
  const files = prepare();
  expect((await run(files, { dryRun: true })).report.export.samples).toBe(2);
  expect(existsSync(files.out)).toBe(false);
  await run(files);
  const path = join(files.out, "samples.csv");
  writeFileSync(
    path,
    `${readFileSync(path, "utf8")}HAND1,${rowsOf(files.out, "patients")[0]?.["patient_id"]},blood,pending${",".repeat(11)}\n`,
  );
  writeFileSync(
    join(files.folder, "files", "P1_CombinedVariantOutput.tsv"),
    outputFile("DRAGEN 2.6").replace("2025-02-03", "2025-02-05"),
  );
  await run(files);
  expect(rowsOf(files.out, "samples").map((row) => [row["sample_id"]?.slice(0, 4), row["analysed_on"]])).toContainEqual(
    ["HAND", ""],
  );
  expect(
    rowsOf(files.out, "samples")
      .map((row) => row["analysed_on"])
      .sort(),
  ).toEqual(["", "2025-02-03", "2025-02-05"]);
});

test("the export says by checksum where it comes from, what was chosen and what was kept out, without a name", async () => {
  const files = prepare();
  await run(files);
  const told = JSON.parse(readFileSync(join(files.out, "ingest.json"), "utf8"));
  expect(told.choices).toMatchObject({ origin: "trace", msi: { sites: 40, percent: 20 }, fusions: [] });
  expect(told.kept_out).toMatchObject({ rows: { "blank gene": 2, "splice variants are not compared": 1 }, refused: 0 });
  expect(told.findings).toMatchObject({
    "germline by the patient's other specimen": 1,
    "fusions without a known direction": 2,
  });
  expect(told.sources.map((source: { format: string }) => source.format)).toContain("map: patients");
});
