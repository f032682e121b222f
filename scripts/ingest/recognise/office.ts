import type { Head } from "./head.ts";

/** A file that is no text, and what to give in its place; undefined for text. */
export function officeFile({ bytes }: Head): { readonly found: string; readonly rule: string } | undefined {
  const mark = bytes.subarray(0, 8).toString("latin1");
  const text = bytes.toString("latin1");
  if (mark.startsWith("%PDF"))
    return { found: "a PDF", rule: "export the table itself as CSV or TSV; a report for reading cannot be an input" };
  if (mark.startsWith("PK")) {
    if (text.includes("xl/")) return { found: "an Excel workbook (.xlsx)", rule: sheets };
    if (text.includes("word/")) return { found: "a Word document (.docx)", rule: "export its table as CSV (UTF-8)" };
    if (/content_types|mimetype|META-INF/i.test(text)) return { found: "an office document", rule: sheets };
    return within;
  }
  if (mark.startsWith("\x1f\x8b")) return within;
  if (mark === "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    return { found: "an old Excel or Word file (.xls, .doc)", rule: sheets };
  if (/^\x89PNG|^\xff\xd8\xff|^GIF8/.test(mark))
    return { found: "a picture", rule: "give the table itself as CSV or TSV" };
  return others.find(([start]) =>
    typeof start === "string" ? text.startsWith(start) : start.test(text.slice(0, 1000)),
  )?.[1];
}

type Other = { readonly found: string; readonly rule: string };
const packed = (what: string): Other => ({
  found: `a packed file (${what})`,
  rule: "unpack it, and give the files in it; zip and gzip are opened",
});
const table = (found: string): Other => ({ found, rule: "export the table as CSV (UTF-8, comma), and give that" });
const raw = (found: string): Other => ({ found, rule: "give the result files that were made of it" });

/** How other files begin that laboratories and registries have, and that are no input. */
const others: readonly (readonly [start: string | RegExp, is: Other])[] = [
  ["7z\xbc\xaf\x27\x1c", packed("7z")],
  ["\xfd7zXZ\0", packed("xz")],
  ["BZh", packed("bzip2")],
  ["\x28\xb5\x2f\xfd", packed("zstd")],
  ["Rar!\x1a\x07", packed("rar")],
  [/^.{257}ustar/s, packed("tar")],
  [
    /^(\xef\xbb\xbf)?\s*(<!doctype html|<html|<\?xml[^>]*>\s*<\?mso-application|<table)/i,
    table("a web page or a table saved as one"),
  ],
  ["{\\rtf", table("a text document (.rtf)")],
  ["SQLite format 3", table("a database (SQLite)")],
  ["PAR1", table("a Parquet file")],
  ["$FL", table("an SPSS file")],
  [/^(<stata_dta>|HEADER RECORD\*{7}LIBRARY HEADER)/, table("a file of a statistics program")],
  ["BAM\x01", raw("a file of reads (BAM)")],
  ["CRAM", raw("a file of reads (CRAM)")],
  [/^@[^\n]+\n[ACGTN]+\r?\n\+/, raw("a file of reads (FASTQ)")],
];

const within = {
  found: "an archive within an archive",
  rule: "unpack the outer one, and give what is in it; a zip or gzip alone is opened",
};
const sheets = "save each sheet as CSV (UTF-8, comma), and give those; cells keep their dates as YYYY-MM-DD";
