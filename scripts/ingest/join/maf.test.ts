import { expect, test } from "vitest";
import { outputFile } from "../testing/layouts.ts";
import { readText } from "../testing/read-text.ts";
import { prepare, problemsOf, rowsOf, run } from "../testing/run-ingest.ts";

const header =
  "Hugo_Symbol\tNCBI_Build\tChromosome\tStart_Position\tReference_Allele\tTumor_Seq_Allele2\tTumor_Sample_Barcode\tMutation_Status\tt_ref_count\tt_alt_count";
const rows = [
  "KRAS\tGRCh37\t12\t25398284\tC\tT\tB1\tSomatic\t90\t10",
  "BRCA2\tGRCh37\t13\t32914438\tT\t-\tB1\tGermline\t50\t50",
  "TP53\thg19\t17\t7578406\t-\tGG\tB1\t\t\t",
  "Unknown\tGRCh37\t1\t5\tA\tG\tB1\tSomatic\t1\t1",
  "KRAS\tGRCh37\t12\t25398284\tC\tT\tQ1\tSomatic\t90\t10",
];
const maf = (more: readonly string[] = []): string => `#version 2.4\n${[header, ...rows, ...more].join("\n")}\n`;
const tissue = { "a.tsv": outputFile("DRAGEN 2.6") };

test("a MAF is read by sample, in the normal form of result files", async () => {
  const { format, reading } = await readText(maf());
  expect(format).toBe("maf");
  expect(reading.samples.map(({ facts, rows: { small } }) => [facts.id, small.map(({ key }) => key)])).toEqual([
    ["B1", ["12:25398284:C:T", "13:32914438:T:-", "17:7578406:-:GG"]],
    ["Q1", ["12:25398284:C:T"]],
  ]);
  expect(reading.samples[0]?.rows.small[0]).toMatchObject({ vaf: 0.1, depth: 100, origin: "somatic", class: "snv" });
});

test.each(["hg19", "37", "b37", "grch37", "GRCh37.p13"])("the build is GRCh37 as %s too", async (build) => {
  const { reading } = await readText(maf().replaceAll("GRCh37", build));
  expect([reading.genome, reading.problems]).toEqual(["GRCh37", []]);
});

test("a row longer than its header, a status that is none and an allele that is none are refused by line", async () => {
  const wrong = [
    `${rows[0]}\t7`,
    (rows[0] ?? "").replace("Somatic", "Somatik"),
    (rows[0] ?? "").replace("\tC\tT\t", "\tC\t?\t"),
    (rows[0] ?? "").replace("GRCh37", "mm10"),
  ];
  const { reading } = await readText(maf(wrong));
  expect(reading.problems.map(({ line, column }) => [line, column])).toEqual([
    [8, null],
    [9, "Mutation_Status"],
    [10, "alternative"],
    [11, "NCBI_Build"],
  ]);
});

test("rows whose status says that there is no mutation are kept out, as cBioPortal does with them", async () => {
  const without = ["LOH", "Wildtype", "None"].map((status) => (rows[0] ?? "").replace("Somatic", status));
  const { reading } = await readText(maf(without));
  expect(reading.problems).toEqual([]);
  expect(reading.sections.at(-1)).toMatchObject({
    rows: 8,
    kept: 4,
    why: { "blank gene": 1, "no mutation, by its Mutation_Status": 3 },
  });
  expect(reading.samples[0]?.rows.small).toHaveLength(3);
});

test("with maf_status, what is germline in the MAF of blood is germline in the result of tissue", async () => {
  const files = prepare({ origin: "maf_status" }, { ...tissue, "data_mutations.txt": maf() });
  const { report } = await run(files);
  expect(report.joined.kept_out).toEqual({ "an id that the map's ids do not fit": 1 });
  const kind = new Map(rowsOf(files.out, "samples").map((row) => [row["sample_id"], row["specimen"]]));
  const small = rowsOf(files.out, "variants").filter((row) => /snv|indel/.test(row["class"] ?? ""));
  expect(small.map((row) => `${kind.get(row["sample_id"])} ${row["variant"]} ${row["origin"]}`).sort()).toEqual([
    "blood 12:25398284:C:T somatic",
    "blood 13:32914438:T:- germline",
    "blood 17:7578406:-:GG unknown",
    "tissue 12:25398284:C:T unknown",
    "tissue 13:32914438:T:- germline",
    "tissue 14:36986656:CA:TG unknown",
    "tissue 1:11288758:G:A unknown",
  ]);
  const blood = rowsOf(files.out, "assays").filter((row) => kind.get(row["sample_id"]) === "blood");
  expect(blood.map((row) => [row["class"], row["evaluable"], row["reason"]])).toEqual(
    ["cnv", "fusion", "msi", "tmb"].map((name) => [name, "no", "not in the files"]),
  );
});

test("a MAF on another build stops the run", async () => {
  const other = maf().replaceAll("GRCh37", "GRCh38").replaceAll("hg19", "GRCh38");
  expect((await problemsOf(prepare({ origin: "maf_status" }, { ...tissue, "m.maf": other }))).join()).toContain(
    "GRCh38",
  );
});
