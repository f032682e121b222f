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
    return { found: "an office document", rule: sheets };
  }
  if (mark === "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    return { found: "an old Excel or Word file (.xls, .doc)", rule: sheets };
  if (/^\x89PNG|^\xff\xd8\xff|^GIF8/.test(mark))
    return { found: "a picture", rule: "give the table itself as CSV or TSV" };
  return undefined;
}

const sheets = "save each sheet as CSV (UTF-8, comma), and give those; cells keep their dates as YYYY-MM-DD";
