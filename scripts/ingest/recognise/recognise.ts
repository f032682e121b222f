import { plainTable } from "../read/plain-table.ts";
import type { Delimiter } from "../text/records.ts";
import { clinicalFormat, cnaFormat, type Format, formats, redcapFormat } from "./formats.ts";
import type { Head } from "./head.ts";
import { cuts, cutWith, headerLine } from "./header.ts";
import { nearest } from "./nearest.ts";
import { officeFile } from "./office.ts";
import { isPeopleForm } from "./people.ts";

export type Recognised =
  | { readonly format: Format; readonly delimiter: Delimiter }
  | { readonly format: undefined; readonly found: string; readonly rule: string };

/** What a file is, by its content alone: the name that it has does not count. */
export function recognise(head: Head): Recognised {
  if (head.bytes.length === 0 || head.lines.every((line) => line.trim() === ""))
    return { format: undefined, found: "an empty file", rule: "a file with something in it; copy or export it again" };
  const office = officeFile(head);
  if (office !== undefined) return { format: undefined, ...office };
  if (isPeopleForm(head))
    return {
      format: undefined,
      found: "a form that describes people (TSOPPI metadata or transit form)",
      rule: "never an input; give the result files themselves",
    };
  const known =
    bySections(head) ??
    byLine(head) ??
    byKeys(head) ??
    byHeader(head) ??
    asCbioportal(head) ??
    asRedcap(head) ??
    asTable(head);
  if (known !== undefined) return known;
  if (head.lines.some((line) => line.includes("\0")))
    return {
      format: undefined,
      found: "NUL characters",
      rule: "plain text; save the file as UTF-8 (it may be UTF-16 without a byte order mark, or no text)",
    };
  return { format: undefined, found: "no known format", rule: `a known format; the nearest is ${nearest(head)}` };
}

function bySections({ lines }: Head): Recognised | undefined {
  const names = new Set(lines.map((line) => /^"?\[([^\]]+)\]/.exec(line)?.[1]?.trim().toLowerCase()));
  const scored = formats.map((format) => {
    const { mark } = format;
    if (mark.by !== "sections") return { format, score: 0 };
    const isNamed = mark.banner !== undefined && lines.slice(0, 10).some((line) => mark.banner?.test(line));
    const found = mark.sections.filter((section) => names.has(section.toLowerCase())).length;
    return { format, score: isNamed ? 100 : found };
  });
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score === 0 ? undefined : { format: best.format, delimiter: commonDelimiter(lines) };
}

/** The delimiter that stands in most lines. */
function commonDelimiter(lines: readonly string[]): Delimiter {
  const count = (delimiter: Delimiter) => lines.filter((line) => line.includes(delimiter)).length;
  const all: readonly Delimiter[] = ["\t", ",", ";"];
  return all.reduce((a, b) => (count(b) > count(a) ? b : a));
}

function byLine({ lines }: Head): Recognised | undefined {
  const format = formats.find(({ mark }) => mark.by === "line" && lines.some((line) => mark.line.test(line)));
  return format === undefined ? undefined : { format, delimiter: "\t" };
}

function byKeys({ lines }: Head): Recognised | undefined {
  if (!/^\s*\{/.test(lines.find((line) => line.trim() !== "") ?? "")) return undefined;
  const format = formats.find(
    ({ mark }) => mark.by === "keys" && mark.keys.every((key) => lines.some((line) => line.includes(`"${key}"`))),
  );
  return format === undefined ? undefined : { format, delimiter: "\t" };
}

function byHeader({ lines }: Head): Recognised | undefined {
  const header = headerLine(lines, (line) => line.startsWith("#"));
  for (const format of formats) {
    const cut = format.mark.by === "header" ? cutWith(header, format.mark.columns) : undefined;
    if (cut !== undefined) return { format, delimiter: cut.delimiter };
  }
  return undefined;
}

/** Clinical attributes stand below four lines of their meaning; copy number has levels from -2 to 2 and nothing else. */
function asCbioportal({ lines, whole }: Head): Recognised | undefined {
  const header = headerLine(lines, (line) => line.startsWith("#"));
  const columns = header.split("\t").map((cell) => cell.trim());
  const above = lines.slice(0, lines.indexOf(header)).filter((line) => line.startsWith("#")).length;
  if (columns.some((column) => /^patient_id$/i.test(column)) && above >= 4)
    return { format: clinicalFormat, delimiter: "\t" };
  if (columns[0]?.toLowerCase() !== "hugo_symbol" || columns.length < 2) return undefined;
  const filled = lines.slice(lines.indexOf(header) + 1).filter((line) => line.trim() !== "");
  const rows = (whole ? filled : filled.slice(0, -1)).slice(0, 20);
  const isLevel = (cell: string): boolean => /^(-?[012](\.0)?|-1\.5|NA|)$/.test(cell.trim());
  const samples = columns.map((column, i) => (/^(hugo_symbol|entrez_gene_id|cytoband)$/i.test(column) ? -1 : i));
  const levels = rows.filter((row) => {
    const cells = row.split("\t");
    return samples.every((i) => i < 0 || isLevel(cells[i] ?? ""));
  }).length;
  return rows.length > 0 && levels >= rows.length / 2 ? { format: cnaFormat, delimiter: "\t" } : undefined;
}

/** REDCap names the record first, and ends every form with its state. */
function asRedcap({ lines }: Head): Recognised | undefined {
  const cut = cuts(lines[0] ?? "").find(({ cells }) => {
    const raw =
      cells.every((cell) => /^[a-z][a-z0-9_]*$/.test(cell)) && cells.some((cell) => cell.endsWith("_complete"));
    const system = cells.filter((cell) =>
      /^redcap_(event_name|repeat_instrument|repeat_instance|data_access_group)$/.test(cell),
    );
    return (
      raw ||
      system.length > 0 ||
      (cells.includes("Complete?") && cells.some((cell) => /^(Event Name|Record ID|Study ID)$/.test(cell)))
    );
  });
  return cut === undefined ? undefined : { format: redcapFormat, delimiter: cut.delimiter };
}

/** Any table with a header of different names, and rows as wide as it. */
function asTable({ lines, whole }: Head): Recognised | undefined {
  const filled = lines.filter((line) => line.trim() !== "" && !line.startsWith("#")).slice(0, 20);
  const rows = whole ? filled : filled.slice(0, -1);
  for (const { delimiter, cells } of cuts(rows[0] ?? "")) {
    const isHeader = cells.every((cell) => cell !== "" && cell.length <= 100) && new Set(cells).size === cells.length;
    const fit = rows
      .slice(1)
      .filter((row) => cuts(row).some((cut) => cut.delimiter === delimiter && cut.cells.length === cells.length));
    if (isHeader && rows.length > 1 && fit.length >= (rows.length - 1) / 2)
      return {
        format: { name: "csv-with-map", mark: { by: "header", columns: [] }, reader: { records: plainTable } },
        delimiter,
      };
  }
  return undefined;
}
