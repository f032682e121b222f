import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { bloodResult, tissueResult } from "./plain-study.ts";
import type { Trap } from "./trap.ts";

const kras = "KRAS\tchr12\t25398284\tC\tT\t0.33\t800\t";
const fusions = [
  "#SOURCE,DNAFusionFilter,2.0.0.88",
  "Sample,Name,Chr1,Pos1,Chr2,Pos2,Direction,Alt_Depth,BP1_Depth,BP2_Depth,Total_Depth,VAF,Gene1,Gene2,Contig,Filter,Is_Cosmic_GenePair",
  "B1,one,chr2,29447024,chr2,42493956,L1rL2,11,2982,565,2982,0.003,ALK,EML4,ACGT,PASS,True",
  'B1,"two, and never closed,chr2,29447024,chr2,42493956,L1rL2,9,2982,565,2982,0.003,EML4,ALK,ACGT,PASS,True',
];
const mafHeader =
  "Hugo_Symbol\tNCBI_Build\tChromosome\tStart_Position\tReference_Allele\tTumor_Seq_Allele2\tTumor_Sample_Barcode";
export const maf = (build: string, more = ""): string =>
  `${mafHeader}\nKRAS\t${build}\t12\t25398284\tC\tT\tB1${more}\n`;

const copyNumber = "Hugo_Symbol\tB1\tT1\nMYC\t2\t2\nEGFR\t0\t-1\nCDKN2A\t-2\tNA\n";

const inspect = (name: string, exit: 0 | 1, says: string, file: string | Uint8Array, as = "file.tsv"): Trap => ({
  name,
  by: "inspect",
  exit,
  says,
  files: { [as]: file },
});
const changed = (name: string, exit: 0 | 1, says: string, from: string, to: string): Trap =>
  inspect(name, exit, says, tissueResult.replace(from, to));

/** Files that cannot be read whole, or hold what cannot be relied on. */
export const brokenFiles = (): readonly Trap[] => [
  inspect("cut-in-a-row", 1, "the file may be cut here", tissueResult.slice(0, tissueResult.indexOf(kras) + 30)),
  inspect("cut-before-the-last-table", 1, "no such section", tissueResult.slice(0, tissueResult.indexOf("[Small"))),
  inspect("cut-in-a-quoted-cell", 1, "a quote that is never closed", fusions.join("\n"), "file.csv"),
  changed("space-for-a-tab", 1, "a tab may have become a space", kras, kras.replaceAll("\t", " ")),
  changed("header-that-lost-a-tab", 1, "no such column in the header", "Gene\tChromosome", "Gene Chromosome"),
  inspect("section-twice", 1, "a section once in a file", `${tissueResult}\n[TMB]\nTotal TMB\t9.9\n`),
  changed("decimal-comma-beside-points", 1, "a decimal point, not a comma", "\t0.33\t", "\t0,33\t"),
  changed("gene-that-became-a-day", 1, "MARCHF1 or MTARC1", "KRAS\t", "1-Mar\t"),
  changed("day-that-does-not-exist", 0, "a day that exists", "Output Date\t2023-01-12", "Output Date\t2099-99-99"),
  changed("day-with-two-meanings", 0, "a date with one meaning", "Output Date\t2023-01-12", "Output Date\t07/02/2023"),
  changed("exon-that-became-a-day", 0, "a spreadsheet has rewritten this file", `${kras}\t\t\t`, `${kras}\t\t\t2-May`),
  changed("nul-in-a-row", 1, "a NUL character", "KRAS\t", "KR\0AS\t"),
  inspect(
    "latin-1",
    1,
    "bytes that are not UTF-8",
    Buffer.from(tissueResult.replace("Run Name\t", "Run Name\tTroms\u00f8 "), "latin1"),
  ),
  inspect("line-of-100-megabytes", 1, "a line of more than", longLine(), "file.tsv.gz"),
  inspect("zip-that-declares-too-much", 1, "an archive that unpacks to", bomb(), "file.zip"),
  inspect("zip-that-leaves-its-folder", 1, "leaves the archive's folder", zip("../up.tsv"), "file.zip"),
  inspect("workbook", 1, "an Excel workbook (.xlsx)", zip("[Content_Types].xml", "xl/workbook.xml"), "file.xlsx"),
  inspect("pdf", 1, "export the table itself", "%PDF-1.7\n…\n", "file.pdf"),
  inspect("empty", 1, "an empty file", ""),
  inspect("none-of-these", 1, "the nearest is", "Dear colleague,\nplease find the results attached.\n", "file.txt"),
  inspect("row-longer-than-its-header", 1, "as many cells as the header", maf("GRCh37", "\t\tmore")),
  inspect("gene-twice-in-copy-number", 1, "one row for each gene", `${copyNumber}MYC\t0\t0\n`),
  inspect("copy-number-that-is-no-level", 1, "a level from -2 to 2, or NA", copyNumber.replace("\t2\t", "\t7\t")),
  inspect(
    "labels-for-codes",
    0,
    "export it again as CSV / raw data",
    "Record ID,Event Name,Sex,Complete?\n1,Baseline,Female,Complete\n",
    "file.csv",
  ),
  inspect(
    "form-that-describes-people",
    1,
    "a form that describes people",
    "Sample_id\tCreate_report\tYear_of_birth\tClinical_diagnosis\nX\tY\t1985\tNone\n",
  ),
  inspect("result-in-a-zip", 0, "", zip("2021/B1.tsv"), "file.zip"),
];

/** A result whose last row is a line of 100 MB, packed one million bytes at a time. */
function longLine(): Uint8Array {
  const million = gzipSync(Buffer.alloc(1_000_000, "x"));
  const pieces = Array.from({ length: 100 }, () => million);
  return Buffer.concat([gzipSync(tissueResult + kras), ...pieces, gzipSync("\n")]);
}

function zip(...names: readonly string[]): Uint8Array {
  return zipSync(Object.fromEntries(names.map((name) => [name, strToU8(bloodResult)])), { mtime: "2023-01-01" });
}

/** An archive of one file whose directory declares 1.3 GB. */
function bomb(): Uint8Array {
  const bytes = Buffer.from(zip("zeros.tsv"));
  bytes.writeUInt32LE(0x50000000, bytes.lastIndexOf("PK\x01\x02", undefined, "latin1") + 24);
  return bytes;
}
