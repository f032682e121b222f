import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { outputFile } from "../testing/layouts.ts";
import { tsoppiSmall, tsoppiSummary } from "../testing/other-files.ts";
import { prepare, rowsOf, run } from "../testing/run-ingest.ts";

const sheet =
  "[Header]\nFileFormatVersion,2\n[TSO500S_Data]\nSample_ID,Sample_Type,Pair_ID\nP1-D,DNA,P1\nP1-R,RNA,P1\n";
const summary = tsoppiSummary.replaceAll("S1-", "P1-");
const blood = { "b.tsv": outputFile("ctDNA 2.6") };

/** The rows of the tissue sample in a table of the export. */
function ofTissue(out: string, table: string): readonly Readonly<Record<string, string>>[] {
  const [tissue] = rowsOf(out, "samples").filter((row) => row["specimen"] === "tissue");
  return rowsOf(out, table).filter((row) => row["sample_id"] === tissue?.["sample_id"]);
}

test("TSOPPI's tables alone tell a result of tissue, and what is germline in it is so in blood", async () => {
  const files = prepare(
    { origin: "tsoppi" },
    { "small.tsv": tsoppiSmall, "summary.tsv": summary, "sheet.csv": sheet, ...blood },
  );
  const { report, said } = await run(files);
  expect(ofTissue(files.out, "samples")).toMatchObject([{ outcome: "reported", assay_version: "0.3.2" }]);
  expect(ofTissue(files.out, "variants").map((row) => `${row["gene"]} ${row["variant"]} ${row["origin"]}`)).toEqual([
    "EGFR gain ",
    "MYC gain ",
    "EML4::ALK EML4::ALK ",
    "TPM3::NTRK1 TPM3::NTRK1 ",
    "KRAS 12:25398284:C:T somatic",
    "MTOR 1:11288758:G:A germline",
  ]);
  expect(ofTissue(files.out, "biomarkers")).toMatchObject([{ tmb: "238.5", msi: "unstable" }]);
  // Every class is told, and no file tells its quality.
  expect(existsSync(join(files.out, "assays.csv"))).toBe(false);
  expect(report.joined.findings).toMatchObject({ "germline by the patient's other specimen": 1 });
  expect(report.unjoined.files).toEqual([]);
  expect(report.joined.without_origin).toBe(1);
  expect(said).toEqual([
    expect.stringContaining("1 result without any block of quality"),
    expect.stringContaining("origin: tsoppi: 1 specimen with small variants and no such file"),
  ]);
});

test("what a table does not tell is not evaluable: an absent table is no negative", async () => {
  const small = prepare({ origin: "tsoppi" }, { "small.tsv": tsoppiSmall.replaceAll("P1\t", "P1-D\t"), ...blood });
  await run(small);
  const absent = (out: string) =>
    ofTissue(out, "assays").map((row) => `${row["class"]} ${row["evaluable"]} ${row["reason"]}`);
  const none = (...names: readonly string[]) => names.map((name) => `${name} no not in the files`);
  expect(absent(small.out)).toEqual(none("cnv", "fusion", "msi", "tmb"));
  const rna = summary.split("\n").filter((line) => !line.startsWith("P1-D"));
  const alone = prepare({ origin: "tsoppi" }, { "summary.tsv": rna.join("\n"), ...blood });
  await run(alone);
  expect(absent(alone.out)).toEqual(none("snv", "indel", "cnv", "msi", "tmb"));
  expect(ofTissue(alone.out, "variants")).toHaveLength(2);
});

test("beside a result the tables add to it, and tell none themselves", async () => {
  const files = prepare(
    { origin: "tsoppi" },
    { "small.tsv": tsoppiSmall, "t.tsv": outputFile("DRAGEN 2.6"), ...blood },
  );
  await run(files);
  expect(rowsOf(files.out, "samples").filter((row) => row["specimen"] === "tissue")).toHaveLength(1);
  expect(ofTissue(files.out, "variants").some((row) => row["variant"] === "13:32914438:T:-")).toBe(false);
});
