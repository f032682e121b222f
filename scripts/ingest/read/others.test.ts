import { describe, expect, test } from "vitest";
import * as files from "../testing/other-files.ts";
import { readText } from "../testing/read-text.ts";

const why = async (text: string) => {
  const { format, reading } = await readText(text);
  const { name: _, ...account } = reading.sections.at(-1) ?? { name: "" };
  return { format, account, reading, sample: reading.samples[0] };
};

test("TMB trace of both layouts: what the burden took for germline", async () => {
  const v1 = await why(files.traceV1);
  expect(v1.reading.version).toBe("v1 (20 columns)");
  expect(v1.sample?.rows.small.map(({ key, origin }) => [key, origin])).toEqual([
    ["12:25398284:C:T", "somatic"],
    ["13:32914438:T:-", "germline"],
  ]);
  const v2 = await why(files.traceV2);
  expect(v2.reading.version).toBe("v2 (27 columns)");
  expect(v2.sample?.rows.small.map(({ origin }) => origin)).toEqual(["germline", "somatic"]);
  const other = await why(files.traceV2.replace("Somatic", "SOMATIC").replace("Germline_DB", "germline_db"));
  expect(other.sample?.rows.small.map(({ origin }) => origin)).toEqual(["germline", "somatic"]);
  const odd = await why(files.traceV2.replace("Somatic", "Perhaps"));
  expect(odd.reading.problems).toMatchObject([{ line: 3, column: "Status", found: '"Perhaps"' }]);
});

test("fusions of blood: genome order undone where it is settled, sides without a gene and low calls kept out", async () => {
  const { format, account, sample } = await why(files.fusionsOfBlood);
  expect(format).toBe("tso500-ctdna-fusions-csv");
  expect(sample?.rows.fusions.map(({ name, reads }) => [name, reads])).toEqual([
    ["EML4::ALK", 11],
    ["EML4::ALK", 9],
  ]);
  expect(account).toMatchObject({ rows: 4, why: { "a side without a gene": 1, "filter other than PASS": 1 } });
});

test("AllFusions: KeepFusion decides, reads are counted once each", async () => {
  const { format, account, sample } = await why(files.allFusions);
  expect(format).toBe("tso500-all-fusions-csv");
  expect(sample?.rows.fusions).toEqual([
    { name: "TPM3::NTRK1", direction_known: true, reads: 159 },
    { name: "PAX8::PPARG", direction_known: false, reads: 182 },
  ]);
  expect(account).toMatchObject({ rows: 3, kept: 2, why: { "KeepFusion is False": 1 } });
});

test("copy-number VCF of both layouts", async () => {
  const v1 = await why(files.copyNumberV1);
  expect([v1.format, v1.reading.version, v1.sample?.facts.id]).toEqual(["tso500-cnv-vcf", "v1", "B1"]);
  expect(v1.sample?.rows.cnv).toEqual([{ gene: "CDK6", change: "gain", fold: 1.261 }]);
  const v2 = await why(files.copyNumberV2);
  expect(v2.reading.version).toBe("v2");
  expect(v2.sample?.rows.cnv).toEqual([{ gene: "FANCD2", change: "loss", fold: 0.614 }]);
  expect(v2.account).toMatchObject({ rows: 3, why: { "no change": 1, "filter other than PASS": 1 } });
  expect(v2.reading.unknown).toEqual([]);
});

test("JSON of microsatellites, burden, and a failed sample without values", async () => {
  const blood = await why(files.msiOfBlood);
  expect([blood.reading.kind, blood.sample?.facts.msi]).toEqual(["ctDNA", null]);
  expect(blood.sample?.rows.metrics.map(({ metric, value }) => [metric, value])).toContainEqual(["SUM_JSD", 0.054]);
  const tissue = await why(files.msiOfTissue);
  expect([tissue.reading.kind, tissue.sample?.facts.msi]).toEqual(["tissue", "not_reliable"]);
  expect((await why(files.tmb)).sample?.facts.tmb).toBe(78.45);
  const failed = await why(files.failedResults);
  expect(failed.format).toBe("tso500-sample-analysis-results");
  expect(failed.sample?.facts).toMatchObject({ id: "B1", output_date: "2024-09-15", run: "R1", tumour_fraction: null });
  expect(failed.sample?.rows.metrics).toEqual([
    { block: "DNA Library QC Metrics", metric: "CONTAMINATION_SCORE", unit: null, lower: 0, upper: 1227, value: null },
    { block: "Expanded Metrics", metric: "MAX_SOMATIC_AF", unit: null, lower: null, upper: null, value: null },
  ]);
});

test("RunInfo.xml: the run and its date", async () => {
  const { format, sample } = await why(files.runInfo);
  expect(format).toBe("illumina-run-info");
  expect(sample?.facts).toMatchObject({ run: "191113_NB000001_0101_AHAAAAAAAA", run_date: "2019-11-13" });
  const cut = await readText(files.runInfo.slice(0, 150));
  expect(cut.reading.problems[0]?.rule).toContain("whole and well formed");
});

test("TSOPPI's summary: several findings in a cell", async () => {
  const { reading } = await readText(files.tsoppiSummary);
  const [dna, rna] = reading.samples;
  expect(dna?.facts).toMatchObject({ id: "S1-D", tmb: 238.5, msi: "unstable" });
  expect(dna?.rows.cnv.map(({ gene, fold }) => [gene, fold])).toEqual([
    ["MYC", 3.2],
    ["EGFR", 2.1],
  ]);
  expect(rna?.rows.fusions.map(({ name, reads }) => [name, reads])).toEqual([
    ["TPM3::NTRK1", 40],
    ["EML4::ALK", 5],
  ]);
  expect(reading.refused).toBe(0);
});

test("a sample sheet of ctDNA with padded lines; a sample that stands twice is refused", async () => {
  const sheet =
    "[Header],,\nFileFormatVersion,2,\nRunName,R1,\n,,\n[TSO500L_Data],,\nSample_ID,Sample_Type,Index\nB1,DNA,AAA\nB1,DNA,CCC\n";
  const { reading } = await readText(sheet);
  expect(reading.samples.map(({ facts: { id, dna_id, run } }) => [id, dna_id, run])).toEqual([["B1", "B1", "R1"]]);
  expect(reading.problems).toMatchObject([{ line: 8, column: "Sample_ID", found: '"B1"' }]);
});

test("any other table is counted and its columns are named, until a map says what they mean", async () => {
  const { format, account, reading } = await why("pid;visit;weight\n1;a;3,5\n2;b;4,1\n");
  expect(format).toBe("csv-with-map");
  expect(reading.unknown).toEqual(["pid", "visit", "weight"]);
  expect(account).toMatchObject({ rows: 2, kept: 0, kept_out: 2 });
});

test("tmb.msaf.csv: the largest somatic allele fraction", async () => {
  const { format, sample } = await why("max_somatic_af,chrom,pos,gene\n0.0312,chr17,7578406,TP53\n");
  expect([format, sample?.facts.tumour_fraction]).toEqual(["tso500-tmb-msaf-csv", 0.0312]);
});

test("a VCF on another genome build is told; one of small variants is not taken for copy number", async () => {
  const build = await why(files.copyNumberV2.replace("##ALT", "##contig=<ID=chr1,length=248956422>\n##ALT"));
  expect(build.reading.problems).toMatchObject([{ line: 4, found: "chromosome 1 of GRCh38" }]);
  const { format, reading } = await readText(
    '##fileformat=VCFv4.2\n##ALT=<ID=DUP:TANDEM,Description="">\n#CHROM\tPOS\n',
  );
  expect(format).toBeNull();
  expect(reading.problems[0]?.rule).toContain("the nearest is tso500-cnv-vcf");
});

test("columns of people's data are told by their names, in both languages", async () => {
  const { reading } = await why("pid,Fødselsnummer,Etternavn,first name,weight\n1,,a,b,3\n2,,b,c,4\n");
  expect(reading.problems.map(({ column }) => column)).toEqual(["Fødselsnummer", "Etternavn", "first name"]);
});

describe("line ends, a byte order mark, UTF-16 and blank lines at the end change nothing", () => {
  test.each(Object.entries(files))("%s", async (_, text) => {
    const told = async (bytes: string | Uint8Array) => {
      const { format, reading } = await readText(bytes);
      const { samples, sections, problems, version, kind } = reading;
      return { format, samples, sections, problems, version, kind };
    };
    const plain = await told(text);
    expect(plain.format).not.toBeNull();
    const wide = Buffer.from(`\ufeff${text}`, "utf16le");
    const dressed = [text.replaceAll("\n", "\r"), text.replaceAll("\n", "\r\n"), `\ufeff${text}`, `${text}\n\n\n`];
    for (const other of [...dressed, wide, Buffer.from(wide).swap16()]) expect(await told(other)).toEqual(plain);
  });
});
