import { type Cell, type Kind, type Table, type TableColumn, type TableRow, workingDays } from "../define/table.ts";
import { type Markup, svg } from "../marks/svg.ts";
import { fewBelow } from "../stats/few.ts";
import { unbroken } from "../words/bound.ts";
import { headingOf } from "../words/columns.ts";
import { type Format, formats } from "../words/format.ts";
import type { Lang } from "../words/lang.ts";
import { Name } from "../words/name.ts";
import type { Names } from "../words/names.ts";
import { pageWords } from "../words/page.ts";

/** What stands where there is no value. */
const missing = "–";

/** The kind of a column's value in a row. */
const kindOf = ({ kind, kindIn }: TableColumn, row: TableRow): Kind =>
  ((kindIn === undefined ? null : row[kindIn]) as Kind | null) ?? kind;

/** Whether a value rests on too few units to be shown. */
function restsOnFew(column: TableColumn, row: TableRow): boolean {
  const { basis } = column;
  const kind = kindOf(column, row);
  const of = basis === undefined ? null : row[basis];
  return (kind === "share" || kind === "money") && typeof of === "number" && of < fewBelow;
}

/** A number as its kind is written, without its unit. */
function numberText(kind: Kind, value: number, f: Format): string {
  switch (kind) {
    case "share":
    case "points":
      return f.number(value * 100, 1);
    case "money":
      return f.count(Math.round(value));
    case "p":
      return f.p(value);
    case "days":
      return f.number(value, Number.isInteger(value) ? 0 : 1);
    case "number":
      return f.number(value, Number.isInteger(value) ? 0 : 2);
    default:
      return f.count(value);
  }
}

function cellText(column: TableColumn, value: Cell, row: TableRow, names: Names, lang: Lang): string | Name {
  const f = formats[lang];
  if (value === null) return missing;
  if (typeof value === "string" && column.texts) return column.texts[lang].get(value) ?? value;
  if (typeof value === "string")
    return column.kind === "month" ? f.shortMonth(value) : column.codes ? names[column.codes](value) : value;
  if (restsOnFew(column, row)) return pageWords[lang].few;
  const kind = kindOf(column, row);
  if (kind === "share") return f.tenths(value);
  return `${numberText(kind, value, f)}${kind === "points" ? ` ${pageWords[lang].points}` : ""}`;
}

/** The limits of a value, as they stand after it in its cell: " (72.1 to 87)". */
function limitsText(column: TableColumn, limits: readonly TableColumn[], row: TableRow, lang: Lang): string {
  const values = limits.map(({ name }) => row[name] ?? null);
  if (values.every((value) => value === null) || restsOnFew(column, row)) return "";
  const [low, high] = values.map((value) =>
    typeof value === "number" ? numberText(kindOf(column, row), value, formats[lang]) : missing,
  );
  return ` (${pageWords[lang].period(low ?? missing, high ?? missing)})`;
}

/** Whether a program that translates the page is to leave a cell: a name, or a code as it is. */
const isKept = ({ kind }: TableColumn, value: Cell, shown: string | Name): boolean =>
  shown instanceof Name || (shown === value && kind !== "month" && kind !== "status");

const numeric = (column: TableColumn): boolean => !["code", "text", "month", "status"].includes(column.kind);

/** What a cell is sorted by where its writing does not tell: a number to six digits, or a month. */
const sortedBy = ({ kind }: TableColumn, value: Cell): string | null =>
  typeof value === "number" ? String(Number(value.toPrecision(6))) : kind === "month" ? value : null;

/** A heading of more signs takes some room of its own, so that it stands on few lines however narrow what is under it. */
const longHeading = 18;

/**
 * The table of a figure as HTML: the first column heads its row; numbers align; a value stands with its limits in one cell; rows
 * with a status other than ok are greyed.
 */
export function tableHtml(table: Table, names: Names, lang: Lang, caption: string): Markup {
  const columns = table.columns
    .filter(({ limitOf, inFiles }) => limitOf === undefined && !inFiles)
    .map((column) => ({ column, limits: table.columns.filter(({ limitOf }) => limitOf === column.name) }));
  const heading = ({ column, limits }: (typeof columns)[number]) =>
    `${column.heading?.[lang] ?? headingOf(column.name, lang)}${limits.length > 0 ? ` (${pageWords[lang].lowToHigh})` : ""}`;
  const head = columns.map(
    (each) =>
      svg`<th scope="col"${numeric(each.column) ? svg` class="number"` : null}${heading(each).length > longHeading && svg` data-long`}>${unbroken(heading(each))}</th>`,
  );
  const body = table.rows.map((row) => {
    const faint = typeof row["status"] === "string" && row["status"] !== "ok";
    const cells = columns.map(({ column, limits }, i) => {
      const value = row[column.name] ?? null;
      const text = cellText(column, value, row, names, lang);
      const kept = isKept(column, value, text) && svg` translate="no"`;
      const shown = unbroken(`${text}${limitsText(column, limits, row, lang)}`);
      const sort = sortedBy(column, value);
      const by = sort !== null && sort !== shown && !restsOnFew(column, row) && svg` data-v="${sort}"`;
      return i === 0
        ? svg`<th scope="row"${kept}${by}>${shown}</th>`
        : svg`<td${numeric(column) && svg` class="number"`}${kept}${by}>${shown}</td>`;
    });
    return svg`<tr${faint ? svg` class="few"` : null}>${cells}</tr>`;
  });
  const working = table.columns.some(({ unit }) => unit === workingDays);
  const counted = working ? `${caption} · ${pageWords[lang].choices.days.values?.["working"]}` : caption;
  return svg`<table><caption>${unbroken(counted)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}
