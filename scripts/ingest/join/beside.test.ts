import { expect, test } from "vitest";
import { outputFile } from "../testing/layouts.ts";
import {
  allFusions,
  copyNumberV2,
  fusionsOfBlood,
  msiOfBlood,
  pcgrFusions,
  tmb,
  tsoppiSummary,
} from "../testing/other-files.ts";
import { prepare, problemsOf, rowsOf, run } from "../testing/run-ingest.ts";
import { plainFiles } from "../testing/study-files.ts";

const blood = outputFile("ctDNA 2.6");
const found = (out: string, kind: string): readonly string[] =>
  rowsOf(out, "variants")
    .filter((row) => row["class"] === kind)
    .map((row) => `${row["gene"]} ${row["variant"]}`)
    .sort();

test("a fusion of the result and of a fusion file is one; those of the file alone are added and counted", async () => {
  const csv = fusionsOfBlood
    .replace("COL14A1,FGFR2,ACGT,LowSupport", "NTRK1,TPM3,ACGT,PASS")
    .concat("B1,Manta:5,chr2,1,chr3,2,L1rL2,7,1,1,1,0.1,PPARG,PAX8,ACGT,PASS,True\n");
  const files = prepare({}, { ...plainFiles, "anything.csv": csv });
  const { report } = await run(files);
  expect(found(files.out, "fusion")).toEqual([
    "EML4::ALK EML4::ALK",
    "PAX8::PPARG PAX8::PPARG",
    "PAX8::PPARG PAX8::PPARG",
    "TPM3::NTRK1 TPM3::NTRK1",
    "TPM3::NTRK1 TPM3::NTRK1",
  ]);
  expect(report.joined.findings).toMatchObject({
    "fusions from a file beside the result": 1,
    "fusion rows that tell the same again": 3,
  });
  expect(report.joined.files_beside_results).toBe(1);
  const [file] = report.files.filter((one: { format: string }) => one.format === "tso500-ctdna-fusions-csv");
  expect(file.sections[1].why).toEqual({ "a side without a gene": 1 });
});

test("a fusion file that lacks a fusion of its result is of another sample; one that bears no known id is not joined", async () => {
  const files = { ...plainFiles, "P1-R_AllFusions.csv": allFusions.replace(",TPM3,NTRK1,", ",KIF5B,RET,") };
  expect(await problemsOf(prepare({}, files))).toEqual([
    expect.stringMatching(/^tso500-all-fusions-csv \w{12}: .*1 fusions of the result are not in this file/),
  ]);
  const { report } = await run(prepare({}, { ...plainFiles, "Q1_AllFusions.csv": allFusions }));
  expect(report.unjoined.files).toEqual([
    { sha256: expect.any(String), why: "neither it nor its name bears a known id" },
  ]);
});

test("fusions as PCGR takes them are tied by the name of their file, and proven by the result", async () => {
  const header = pcgrFusions.slice(0, pcgrFusions.indexOf("\n") + 1);
  const row = (pair: string): string => `${pair}\tchr1:1\tchr1:2\t9\n`;
  const whole = header + row("TPM3--NTRK1") + row("PAX8--PPARG") + row("KIF5B--RET");
  const files = prepare({}, { ...plainFiles, "P1-R_rna_fusions.tsv": whole });
  const { report } = await run(files);
  expect(report.joined.findings).toMatchObject({ "fusions from a file beside the result": 1 });
  expect(found(files.out, "fusion")).toContain("KIF5B::RET KIF5B::RET");
  const lacking = prepare({}, { ...plainFiles, "P1-R_rna_fusions.tsv": header + row("KIF5B--RET") });
  expect(await problemsOf(lacking)).toEqual([
    expect.stringMatching(/^pcgr-fusions .*fusions of the result are not in/),
  ]);
});

test("a copy-number VCF adds what the result lacks, and is refused when it lacks what the result has", async () => {
  const gain = "chr8\t1\tMYC\tN\t<DUP>\t4\tPASS\tSVTYPE=CNV;SEGID=MYC\tGT:SM:BC:PE\t0/1:3.2:3:5,1\n";
  const loss = "chr9\t1\tCDKN2A\tN\t<DEL>\t4\tPASS\tSVTYPE=CNV;SEGID=CDKN2A\tGT:SM:BC:PE\t0/1:0.3:3:5,1\n";
  const vcf = (text: string): string => `${copyNumberV2.trimEnd()}\n${text}`;
  const files = prepare({}, { ...plainFiles, "B1.cnv.vcf": vcf(gain + loss) });
  expect((await run(files)).report.joined.findings).toMatchObject({
    "copy-number changes from a file beside the result": expect.any(Number),
    "cnv rows that tell the same again": 1,
  });
  expect(found(files.out, "cnv")).toContain("CDKN2A loss");
  expect(await problemsOf(prepare({}, { ...plainFiles, "B1.cnv.vcf": vcf(loss) }))).toEqual([
    expect.stringContaining("1 copy-number changes of the result are not in this file"),
  ]);
});

test("measures beside a result count once a value that both have proves them", async () => {
  const result = blood
    .replace("Usable MSI Sites\t2301", "Usable MSI Sites\t2103")
    .replace("SUM_JSD\t1.1", "SUM_JSD\tNA");
  const map = { msi: { blood_sum_jsd: 0.05 } };
  const files = prepare(map, { ...plainFiles, "B1_CombinedVariantOutput.tsv": result, "B1.msi.json": msiOfBlood });
  await run(files);
  expect(rowsOf(files.out, "biomarkers").map((row) => row["msi"])).toEqual(["unstable", "unstable"]);
  const other = { ...plainFiles, "B1.msi.json": msiOfBlood };
  expect(await problemsOf(prepare(map, other))).toEqual([
    expect.stringContaining("2 of 2 values differ from those of the result that it lies beside"),
  ]);
  const without = blood
    .replace("\t5.5", "\tNA")
    .replace("\t1.27", "\tNA")
    .replace("Eligible Variants\t7", "Eligible Variants\tNA");
  const { report } = await run(
    prepare({}, { ...plainFiles, "B1_CombinedVariantOutput.tsv": without, "B1.tmb.json": tmb }),
  );
  expect(report.unjoined.files.map((one: { why: string }) => one.why)).toEqual([
    "the result of its specimen holds no value to prove it by",
  ]);
});

test("the largest allele fraction beside a result counts where no metrics tell it", async () => {
  const { "MetricsOutput.tsv": _, ...rest } = plainFiles;
  const files = prepare({}, { ...rest, "B1.tmb.msaf.csv": "max_somatic_af,gene\n0.3310,KRAS\n" });
  await run(files);
  expect(rowsOf(files.out, "samples").find((row) => row["specimen"] === "blood")?.["tumour_fraction"]).toBe("0.331");
  expect(await problemsOf(prepare({}, { ...rest, "B1.tmb.msaf.csv": "max_somatic_af,gene\n0.2,KRAS\n" }))).toEqual([
    expect.stringContaining("no call of the result has this allele fraction"),
  ]);
});

test("files of two samples with the same bytes count for both; only their names tell them apart", async () => {
  const same = (text: string): string => text.replace("Usable MSI Sites\t118", "Usable MSI Sites\t2301");
  const json = '{"TotalMicrosatelliteSitesAssessed":2301,"PercentageUnstableSites":"NaN"}';
  const output = same(plainFiles["P1_CombinedVariantOutput.tsv"] ?? "");
  const own = { ...plainFiles, "P1_CombinedVariantOutput.tsv": output };
  const { report } = await run(prepare({}, { ...own, "P1-D.msi.json": json, "B1.msi.json": json, "x.json": json }));
  expect(report.unjoined.files).toHaveLength(1);
  expect(report.files.filter((file: { format: string }) => file.format === "tso500-msi-json")).toHaveLength(3);
});

const analysis = (values: { readonly tmb?: number; readonly mad?: number }): string =>
  JSON.stringify({
    data: {
      sampleInformation: { sampleId: "B1", analysisDate: "2025-02-04", analysisRunName: "R1" },
      sampleMetrics: {
        qualityControlMetrics: [
          {
            name: "DNA Library QC Metrics for Copy Number Variant Calling",
            metrics: [{ name: "GENE_SCALED_MAD", UOM: "count", LSL: 0, USL: 0.059, value: values.mad }],
          },
        ],
      },
      biomarkers: { tumorMutationalBurden: { tumorMutationalBurdenPerMegabase: values.tmb ?? 5.5 } },
    },
    softwareConfiguration: {},
  });

test("a sample's analysis results tell its quality where no metrics do, and must agree where they do", async () => {
  const { "MetricsOutput.tsv": _, ...rest } = plainFiles;
  const files = prepare({}, { ...rest, "a.json": analysis({ mad: 0.099 }) });
  const { report } = await run(files);
  expect(report.unjoined.files).toEqual([]);
  const assays = rowsOf(files.out, "assays").filter((row) => row["evaluable"] === "no");
  expect(assays.map((row) => `${row["class"]} ${row["reason"]}`)).toEqual(["cnv GENE_SCALED_MAD"]);
  expect(rowsOf(files.out, "metrics").map((row) => row["metric"])).toEqual(["GENE_SCALED_MAD"]);
  await run(prepare({}, { ...plainFiles, "a.json": analysis({ mad: 0.099 }) }));
  expect(await problemsOf(prepare({}, { ...plainFiles, "a.json": analysis({ mad: 0.2 }) }))).toEqual([
    expect.stringContaining("different values of one sample on one day"),
  ]);
  expect(await problemsOf(prepare({}, { ...rest, "a.json": analysis({ tmb: 9 }) }))).toEqual([
    expect.stringContaining("1 of 1 values differ from those of the result"),
  ]);
});

test("TSOPPI's summary is tied by its ids: it fills what the result lacks, and must agree with what it has", async () => {
  const tissue = outputFile("DRAGEN 2.6").replace(/\t(118|30|25\.42)\n/g, "\tNA\n");
  const summary = (burden: string): string =>
    tsoppiSummary.replaceAll("S1-", "P1-").replace("238.5 (305)", burden).replace("|EML4-ALK", "|KIF5B-RET");
  const files = prepare({}, { ...plainFiles, "P1_CombinedVariantOutput.tsv": tissue, "x.tsv": summary("5.5 (7)") });
  const { report } = await run(files);
  expect(report.unjoined.files).toEqual([]);
  expect(rowsOf(files.out, "biomarkers").map((row) => `${row["tmb"]} ${row["msi"]}`)).toContain("5.5 unstable");
  expect(report.joined.findings).toMatchObject({
    "fusions from a file beside the result": 1,
    "copy-number changes from a file beside the result": 1,
  });
  const other = { ...plainFiles, "P1_CombinedVariantOutput.tsv": tissue, "x.tsv": summary("9.9 (7)") };
  expect(await problemsOf(prepare({}, other))).toEqual([expect.stringContaining("1 of 1 values differ")]);
});
