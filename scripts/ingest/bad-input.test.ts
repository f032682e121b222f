import { describe, expect, test } from "vitest";
import { isNationalId } from "../national-id.ts";
import { type Layout, metricsFile, outputFile, outputSections } from "./testing/layouts.ts";
import { fusionsOfBlood, runInfo, traceV1 } from "./testing/other-files.ts";
import { readText } from "./testing/read-text.ts";
import { guard } from "./text/guarded.ts";

const layout: Layout = "DRAGEN 2.6";
const whole = outputFile(layout);
const kras = "KRAS\tchr12\t25398284";

/** The account of [Small Variants] and the problems, after a change to a whole file. */
async function changed(change: (text: string) => string | Uint8Array) {
  const { format, reading } = await readText(change(whole));
  const small = reading.sections.find(({ name }) => /small variants/i.test(name));
  return { format, reading, small, problems: reading.problems };
}

describe("a row that cannot be read is refused with its line, its column, what was found, and the rule", () => {
  const line = whole.split("\n").findIndex((text) => text.startsWith(kras)) + 1;

  test.each([
    ["a space where a tab should be", `${kras}\tC\tT\t0.3310\t733`, `KRAS chr12 25398284 C T 0.3310\t733`, null],
    ["a decimal comma", "0.3310", "0,3310", "allele frequency"],
    ["a symbol made a date of", "KRAS\tchr12", "1-Mar\tchr12", "gene"],
    ["a position in thousands", "25398284", "25.398.284", "position"],
    ["a fraction over 1", "0.3310", "33.1", "allele frequency"],
    ["a cell too many", "missense_variant\t2/5", "missense_variant\t2/5\tmore", null],
    ["bases of another alphabet", "\tC\tT\t0.33", "\tC\t<DEL>\t0.33", "alternative"],
    ["a NUL byte", "\t733\t", "\t7\0 33\t", null],
    ["a line of over a million characters", "NP_004976.2", "x".repeat(1_100_000), null],
  ])("%s", async (_, from, to, column) => {
    const { small, problems } = await changed((text) => text.replace(from, to));
    expect(small).toMatchObject({ rows: 5, kept: 3, kept_out: 1, refused: 1 });
    expect(problems).toMatchObject([{ line, column }]);
    expect(problems[0]?.rule).not.toBe("");
  });
});

describe("a row in which tabs are lost names its cells, those of the header, and the likely cause", () => {
  const row = `${kras}\tC\tT\t0.3310\t733\t`;

  test.each([
    ["all became spaces", row, row.replaceAll("\t", " "), 4],
    ["two became spaces", row, row.replace("\t", " ").replace("\t", " "), 9],
    ["two are gone", row, row.replace("\t", "").replace("\t", ""), 9],
    ["one became a space", "C\tT\t0.33", "C T\t0.33", 10],
    ["two are gone, and the line is padded", `${row}NP_004976.2:p.(Gly12Asp)`, `${row.replaceAll("\t", "")}x\t\t`, 6],
  ])("%s", async (_, from, to, cells) => {
    const { small, problems } = await changed((text) => text.replace(from, to));
    expect(small).toMatchObject({ rows: 5, kept: 3, refused: 1 });
    const line = whole.split("\n").findIndex((text) => text.startsWith(kras)) + 1;
    expect(problems).toMatchObject([{ line }]);
    expect(problems[0]?.rule).toContain(
      `as many cells as the header: 11 (here ${cells}); a tab may have become a space, or be lost`,
    );
  });

  test("a label and its value in one cell are refused, not kept out as a label that is not known", async () => {
    const { reading, problems } = await changed((text) =>
      text.replace("Pair ID\t", "Pair ID ").replace("Total TMB\t", "Total TMB"),
    );
    expect(problems.map(({ column, found }) => [column, found])).toEqual([
      ["Pair ID", '1 cell: "Pair ID P1"'],
      ["Total TMB", '1 cell: "Total TMB5.5"'],
    ]);
    expect([reading.unknown, reading.refused]).toEqual([[], 2]);
    const sheet = await readText("[Header]\nFileFormatVersion,2\nRunName R1\n[TSO500S_Data]\nSample_ID\nP1\n");
    expect(sheet.reading.problems).toMatchObject([{ line: 3, column: "RunName" }]);
    const unknown = await changed((text) => text.replace("Instrument ID\t", "Run Notes "));
    expect([unknown.problems, unknown.reading.unknown]).toEqual([[], ["Run Notes A00001"]]);
  });

  test("metrics are refused where their header or their name lost a tab; none is judged by another's limit", async () => {
    const block = "Metric (UOM)\tLSL Guideline\tUSL Guideline\tP1-D\tP1-R\tP2-D\nUSABLE_MSI_SITES (Count)\t40";
    for (const [from, to] of [
      ["Metric (UOM)\tLSL", "Metric (UOM) LSL"],
      ["LSL Guideline\tUSL", "LSL Guideline USL"],
      ["(Count)\t40\tNA\t39", "(Count) 40\tNA\t39\t"],
    ] as const) {
      const part = metricsFile.slice(metricsFile.indexOf(block));
      const { reading } = await readText(metricsFile.replace(part, part.replace(from, to)));
      expect(reading.problems, to).toMatchObject([{ line: 23 }]);
      expect(reading.problems[0]?.rule).toContain("a tab may have become a space, or be lost");
      expect(reading.samples[0]?.rows.metrics.map(({ metric }) => metric)).not.toContain("USABLE_MSI_SITES");
    }
  });
});

test("a file cut in a row: the row is refused, and a cut before the last table is told", async () => {
  const cut = await changed((text) => text.slice(0, text.indexOf("BRCA2\t") + 30));
  expect(cut.small).toMatchObject({ rows: 4, kept: 3, refused: 1 });
  expect(cut.problems[0]?.rule).toContain("cut");
  const early = await changed((text) => text.slice(0, text.indexOf("[Small")));
  expect(early.problems).toMatchObject([{ column: "[Small Variants]", found: "no such section" }]);
});

test("a section twice counts once; one that is not known is named and kept out", async () => {
  const again = await changed((text) => `${text}\n${outputSections(layout).at(-1)}\n`);
  expect(again.reading.samples[0]?.rows.small).toHaveLength(4);
  expect(again.reading.sections.at(-1)).toMatchObject({ name: "Small Variants", rows: 5, refused: 5 });
  const unknown = await changed((text) => `${text}\n[Viral Reads]\nVirus\tReads\nHPV16\t20\n`);
  expect(unknown.reading.unknown).toEqual(["[Viral Reads]"]);
  expect(unknown.reading.sections.at(-1)).toMatchObject({ rows: 2, kept_out: 2 });
});

test("a table whose header has lost a tab refuses every row, and says which column is not there", async () => {
  const { small, problems } = await changed((text) =>
    text.replace("Gene\tChromosome\tGenomic", "Gene Chromosome\tGenomic"),
  );
  expect(small).toMatchObject({ rows: 5, refused: 5 });
  expect(problems[0]).toMatchObject({ column: "Gene", found: "no such column in the header" });
});

test("dates that do not exist or have two meanings are missing, and noted", async () => {
  for (const [date, part] of [
    ["2099-99-99", "exists"],
    ["07/02/2024", "2024-02-07 or 2024-07-02"],
  ] as const) {
    const { reading, problems } = await changed((text) => text.replace("2025-02-03", date));
    expect(reading.samples[0]?.facts.output_date).toBeNull();
    expect(problems).toMatchObject([{ column: "Output Date", found: `"${date}"` }]);
    expect(problems[0]?.rule).toContain(part);
  }
  const dotted = await changed((text) => text.replace("2025-02-03", "01.01.2000"));
  expect(dotted.reading.samples[0]?.facts.output_date).toBe("2000-01-01");
});

test("a date in a column of exons tells that a spreadsheet has rewritten the file", async () => {
  const { problems } = await changed((text) => text.replace("\t2/5", "\t02. mai"));
  expect(problems).toMatchObject([{ column: "Affected Exon(s)" }]);
  expect(problems[0]?.rule).toContain("spreadsheet");
});

test("bytes in Latin-1 are refused with their line, also where a piece of the file ends", async () => {
  const latin = Buffer.from(whole.replace("Instrument ID", "Instrument \u00f8"), "latin1");
  const line = whole.split("\n").findIndex((text) => text.startsWith("Instrument ID")) + 1;
  for (const size of [1, 7, 64 * 1024]) {
    const { reading } = await readText(latin, size);
    expect(reading.problems).toMatchObject([{ line, found: "bytes that are not UTF-8" }]);
  }
});

test("UTF-16 without a byte order mark is no text", async () => {
  const { format, reading } = await readText(Buffer.from(whole, "utf16le"));
  expect(format).toBeNull();
  expect(reading.problems).toMatchObject([{ line: null, found: "NUL characters" }]);
  expect(reading.problems[0]?.rule).toContain("UTF-16 without a byte order mark");
});

test("a quote that is never closed spoils its own line only", async () => {
  const text = fusionsOfBlood.replace("B1,Manta:2", 'B1,"Manta:2');
  const { reading } = await readText(text);
  expect(reading.sections.at(-1)).toMatchObject({ rows: 4, kept: 1, kept_out: 2, refused: 1 });
  expect(reading.problems).toMatchObject([{ line: 5, found: "a quote that is never closed" }]);
});

describe("files that are none of these", () => {
  test.each([
    ["", "an empty file", "something in it"],
    ["\n \r\n", "an empty file", "something in it"],
    ["%PDF-1.7\n...", "a PDF", "export the table itself"],
    ["Dear colleague,\nplease find the results\nattached.\n", "no known format", "the nearest is csv-with-map"],
    ["Chromosome\tPosition\tRefCall\n1\t2\n", "no known format", "the nearest is tso500-tmb-trace (3 of its 9 labels"],
    ["##fileformat=VCFv4.2\n#CHROM\tPOS\n", "no known format", "the nearest is tso500-cnv-vcf"],
    ['{"TmbPerMegabase": 3}', "no known format", "the nearest is tso500-msi-json"],
  ])("%j", async (text, found, rule) => {
    const { format, reading } = await readText(text);
    expect(format).toBeNull();
    expect(reading.problems).toMatchObject([{ line: null, found }]);
    expect(reading.problems[0]?.rule).toContain(rule);
  });
});

describe("files of other kinds that laboratories and registries have are named, with what to give instead", () => {
  const bytes = (start: string): Buffer => Buffer.concat([Buffer.from(start, "latin1"), Buffer.alloc(300)]);
  const tar = `${"a.tsv".padEnd(257, "\0")}ustar\0`;
  test.each([
    ["a packed file (7z)", bytes("7z\xbc\xaf\x27\x1c"), "unpack it"],
    ["a packed file (xz)", bytes("\xfd7zXZ\0"), "unpack it"],
    ["a packed file (bzip2)", bytes("BZh9"), "unpack it"],
    ["a packed file (zstd)", bytes("\x28\xb5\x2f\xfd"), "unpack it"],
    ["a packed file (rar)", bytes("Rar!\x1a\x07"), "unpack it"],
    ["a packed file (tar)", bytes(tar), "unpack it"],
    [
      "a web page or a table saved as one",
      "\ufeff\n<HTML><body><table><tr><td>Gene</td></tr></table>",
      "export the table as CSV",
    ],
    [
      "a web page or a table saved as one",
      '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>',
      "export the table as CSV",
    ],
    ["a text document (.rtf)", "{\\rtf1 Gene}", "export the table as CSV"],
    ["a database (SQLite)", bytes("SQLite format 3\0"), "export the table as CSV"],
    ["a Parquet file", bytes("PAR1"), "export the table as CSV"],
    ["an SPSS file", bytes("$FL2@(#) SPSS"), "export the table as CSV"],
    ["a file of a statistics program", "<stata_dta><header>", "export the table as CSV"],
    ["a file of reads (BAM)", bytes("BAM\x01"), "made of it"],
    ["a file of reads (FASTQ)", "@A00001:1:1\nACGTN\n+\nFFFFF\n", "made of it"],
  ] as const)("%s", async (found, content, rule) => {
    const { format, reading } = await readText(content);
    expect(format).toBeNull();
    expect(reading.problems).toMatchObject([{ line: null, found, rule: expect.stringContaining(rule) }]);
  });

  test("a VCF of small variants: what small variants are read from", async () => {
    const { reading } = await readText("##fileformat=VCFv4.2\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n");
    expect(reading.problems[0]?.rule).toContain("small variants are read from a CombinedVariantOutput or a MAF");
  });
});

describe("what stands twice and cannot both be true is refused, not chosen from", () => {
  test("a label with two values; the same value again is kept out", async () => {
    const { problems } = await changed((text) => text.replace("Pair ID\tP1\n", "Pair ID\tP1\nPair ID\tP2\n"));
    expect(problems).toMatchObject([{ column: "Pair ID", found: '"P2", and "P1" above' }]);
    const same = await changed((text) => text.replace("Total TMB\t5.5\n", "Total TMB\t5.5\nTotal TMB\t5.5\n"));
    expect(same.problems).toEqual([]);
    const tmb = same.reading.sections.find(({ name }) => name === "TMB");
    expect(tmb).toMatchObject({ kept: 3, kept_out: 1, why: { "a label that stands twice": 1 } });
    expect(same.reading.samples[0]?.rows.metrics.filter(({ metric }) => metric === "Total TMB")).toHaveLength(1);
    const metrics = await readText(
      metricsFile.replace("Output Date\t2025-02-03", "Output Date\t2025-02-03\nOutput Date\t2025-02-04"),
    );
    expect(metrics.reading.problems).toMatchObject([{ line: 5, column: "Output Date" }]);
    const sheet = await readText("[Header]\nRunName,R1\nRunName,R2\n[TSO500S_Data]\nSample_ID\nP1\n");
    expect(sheet.reading.problems).toMatchObject([{ line: 3, column: "RunName" }]);
  });

  test("a column that is read; one that is not needed may stand twice", async () => {
    const twice = (column: number) => traceV1.replace(/.+/g, (line) => `${line}\t${line.split("\t")[column] ?? ""}`);
    const { reading } = await readText(twice(4));
    expect(reading.sections.at(-1)).toMatchObject({ rows: 2, refused: 2 });
    expect(reading.problems[0]).toMatchObject({ line: 2, column: "VAF", found: "a column that stands twice" });
    expect((await readText(twice(6))).reading.sections.at(-1)).toMatchObject({ rows: 2, kept: 2 });
  });

  test("a run in RunInfo.xml", async () => {
    const more = runInfo.replace("</RunInfo>", '<Run Id="R2" Number="2"><Date>200101</Date></Run></RunInfo>');
    const { reading } = await readText(more);
    expect(reading.problems).toMatchObject([{ column: "Run", found: "a second run" }]);
    expect(reading.samples[0]?.facts.run).toBe("191113_NB000001_0101_AHAAAAAAAA");
    expect(reading.samples[0]?.facts.run_date).toBe("2019-11-13");
  });
});

test("numbers in quotes and negative ones in the JSON of results are refused with their rule", async () => {
  for (const [from, to, column] of [
    ["0.2}", '"0.2"}', "SumJsd"],
    ["2300", "-1", "TotalMicrosatelliteSitesAssessed"],
  ] as const) {
    const text = '{"TotalMicrosatelliteSitesAssessed":2300,"PercentageUnstableSites":0.1,"SumJsd":0.2}'.replace(
      from,
      to,
    );
    const { reading } = await readText(text);
    expect(reading.problems).toMatchObject([
      { column, rule: expect.stringContaining("a number of at least 0, NaN or null") },
    ]);
  }
});

test("a form that describes people is refused by its content, and none of it is kept", async () => {
  const form =
    "# for reports\nSample_id\tSequencing_run_id\tCreate_report\tYear_of_birth\tClinical_diagnosis\nX\tR\tY\t1985\tNone\n";
  const { format, reading } = await readText(form);
  expect([format, reading.samples]).toEqual([null, []]);
  expect(reading.problems[0]?.found).toContain("describes people");
});

test("a national identity number empties the reading, and is not shown", async () => {
  // Its month is raised by 80, as in numbers for testing.
  const found =
    Array.from({ length: 10_000 }, (_, n) => `0181701${String(n).padStart(4, "0")}`).find(isNationalId) ?? "";
  expect(found).not.toBe("");
  const { reading } = await changed((text) => text.replace("Instrument ID\tA00001", `Instrument ID\t${found}`));
  expect([reading.samples, reading.sections]).toEqual([[], []]);
  expect(reading.problems).toMatchObject([{ found: "a national identity number" }]);
  expect(JSON.stringify(reading.problems)).not.toContain(found);
  for (const [cell, isOne] of [
    [`,${found},`, true],
    [`;${found};`, true],
    [`"${found}"`, true],
    [`${found.slice(0, 6)} ${found.slice(6)}.`, true],
    [`${found.slice(0, 6)}\u00a0${found.slice(6)}`, true],
    [`${found.slice(0, 6)}-${found.slice(6)}`, true],
    [`${found.slice(0, 6)}--${found.slice(6)}`, false],
    [`0.${found}`, false],
    [`1${found}`, false],
  ] as const) {
    const check = () => guard(`a${cell}b`, 1);
    if (isOne) expect(check).toThrow("a national identity number");
    else expect(check).not.toThrow();
  }
});
