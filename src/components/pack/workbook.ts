import { type CellStyle, type CellValue, type ColumnDef, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { type Cell, calendarDay, type Kind, type TableColumn } from "../../define/table.ts";
import { headingOf } from "../../words/columns.ts";
import type { Lang } from "../../words/lang.ts";
import { type Names, names } from "../../words/names.ts";
import { packWords } from "../../words/pack.ts";
import { pageWords } from "../../words/page.ts";
import type { Cover, Item, Line } from "./item.ts";
import { sheetNames } from "./sheet-names.ts";

const face = { name: "Arial", size: 10 } as const;
const top = { wrapText: true, vertical: "top" } as const;
const bold: CellStyle = { font: { ...face, bold: true } };
const heading: CellStyle = { ...bold, alignment: top, border: { bottom: { style: "thin" } } };
const warning: CellStyle = { font: { ...face, bold: true, color: { rgb: "7A4F00" } } };
const wrapped: CellStyle = { alignment: top };

/** How a program shows the numbers of a kind; the number itself is whole. */
const formats: Readonly<Partial<Record<Kind, string>>> = {
  count: "#,##0",
  days: "#,##0.0",
  share: "0.0%",
  month: "yyyy-mm",
  p: "0.000",
  number: "#,##0.00",
  money: "#,##0",
};

/** A cell as a workbook holds it: a number as a number, a day as a day, a month as its first, a code by its name as text, nothing as nothing. */
export function typed({ kind, codes, unit }: TableColumn, value: Cell, named: Names): CellValue {
  if (value === null) return null;
  if (typeof value === "number") return value;
  if (kind === "month") return new Date(`${value}-01T00:00:00Z`);
  if (unit === calendarDay) return new Date(`${value}T00:00:00Z`);
  return codes ? String(named[codes](value)) : value;
}

type Row = { readonly cells: readonly CellValue[]; readonly style?: CellStyle };

/** How high a row is whose text is broken within its cells, in points: not all programs work it out. */
function heightOf({ cells }: Row, columns: readonly ColumnDef[]): number {
  const lines = cells.map((cell, i) => Math.ceil((1.1 * String(cell ?? "").length) / (columns[i]?.width ?? 10)));
  return 13.5 * Math.max(1, ...lines);
}

/** A sheet of rows, of which whole ones have a style; on paper as wide as a page. */
function sheetOf(name: string, rows: readonly Row[], columns: readonly ColumnDef[], frozen: number): WriteSheet {
  const styled = rows.flatMap(({ cells, style }, row) =>
    style ? cells.map((_, column) => [`${row},${column}`, { style }] as const) : [],
  );
  const high = rows.flatMap((row, i) =>
    row.style?.alignment === top ? [[i, { height: heightOf(row, columns) }] as const] : [],
  );
  return {
    name,
    rows: rows.map(({ cells }) => [...cells]),
    columns: [...columns],
    cells: new Map(styled),
    rowDefs: new Map(high),
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    ...(frozen > 0 ? { freezePane: { rows: frozen } } : {}),
  };
}

const line = (text: string, style?: CellStyle): Row => ({ cells: [text], ...(style ? { style } : {}) });

/** A sheet with the numbers of a figure, headed by what it is and where it comes from. */
function figureSheet(name: string, item: Item, lang: Lang): WriteSheet {
  const { title, verdict, holds, source, marks, meta, reply } = item;
  const above = [
    line(title, bold),
    line(verdict),
    line(`${pageWords[lang].showing} ${holds}`),
    line(source),
    ...marks.map((mark) => line(mark, warning)),
  ];
  if (!reply) return sheetOf(name, above, [{ width: 60 }], 0);
  const { columns, rows } = reply.table;
  const named = names(lang, meta.manifest.study);
  const head: Row = { cells: columns.map((column) => headingOf(column.name, lang)), style: heading };
  const body = rows.map((row): Row => ({ cells: columns.map((each) => typed(each, row[each.name] ?? null, named)) }));
  const widths = columns.map(({ kind, unit }): ColumnDef => {
    const numFmt = unit === calendarDay ? "yyyy-mm-dd" : formats[kind];
    return { width: kind === "code" || kind === "text" || kind === "status" ? 26 : 14, ...(numFmt ? { numFmt } : {}) };
  });
  return sheetOf(name, [...above, head, ...body], widths, above.length + 1);
}

/** Every column of some figures once, by its heading, its name in files, and its unit. */
function columnsOf(items: readonly Item[], lang: Lang): readonly Row[] {
  const all = items.flatMap(({ reply }) => reply?.table.columns ?? []);
  const lines = all.map(({ name, unit }) => [headingOf(name, lang), name, unit]);
  const once = new Map(lines.map((cells) => [JSON.stringify(cells), cells]));
  return [...once.values()].map((cells) => ({ cells }));
}

/** How a figure is cited; empty where it has no answer. */
type Cite = (item: Item) => string;

/** The first sheet: what the workbook is of, what each sheet holds and how it comes about, and what its columns are. */
function notesSheet(cover: Cover, items: readonly Item[], sheets: readonly string[], cited: Cite): WriteSheet {
  const { lang, marks, lines, licence, source } = cover;
  const words = packWords[lang];
  const page = pageWords[lang];
  const said: readonly Line[] = [...lines, ...(licence === null ? [] : [[words.licence, licence] as const])];
  const heads = [
    words.sheet,
    words.question,
    words.answer,
    words.howSure,
    words.holds,
    page.definition,
    page.denominator,
    words.citation,
  ];
  const told = items.map((item, i): Row => {
    const [definition = "", denominator = ""] = [page.definition, page.denominator].map(
      (part) => item.method.find(([name]) => name === part)?.[1] ?? "",
    );
    const cells = [
      sheets[i] ?? "",
      item.title,
      item.verdict,
      item.howSure,
      item.holds,
      definition,
      denominator,
      cited(item),
    ];
    return { cells, style: wrapped };
  });
  const rows = [
    line(words.title, bold),
    ...marks.map((mark) => line(mark, warning)),
    ...said.map((cells): Row => ({ cells })),
    line(source),
    line(words.empties),
    line(""),
    { cells: heads, style: heading },
    ...told,
    line(""),
    { cells: [words.columns, words.inFiles, words.unit], style: heading },
    ...columnsOf(items, lang),
  ];
  const widths = [30, 32, 40, 50, 30, 60, 60, 80].map((width) => ({ width }));
  return sheetOf(words.notes, rows, widths, 0);
}

/** A workbook (.xlsx) of figures: notes, then one sheet for each. No cell of it is a formula. */
export async function workbookOf(cover: Cover, items: readonly Item[], cited: Cite): Promise<Uint8Array<ArrayBuffer>> {
  const { lang } = cover;
  const sheets = sheetNames(items.map(({ title }) => title));
  const bytes = await writeXlsx({
    sheets: [
      notesSheet(cover, items, sheets, cited),
      ...items.map((item, i) => figureSheet(sheets[i] ?? "", item, lang)),
    ],
    defaultFont: face,
    properties: {
      title: packWords[lang].title,
      creator: cover.study,
      subject: cover.release,
      description: cover.marks.join(" "),
    },
  });
  return new Uint8Array(bytes);
}
