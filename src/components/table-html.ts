import { type Cell, type Table, type TableColumn, type TableRow, workingDays } from "../define/table.ts";
import { type Markup, svg } from "../marks/svg.ts";
import { fewBelow } from "../stats/few.ts";
import { bound } from "../words/bound.ts";
import { headingOf } from "../words/columns.ts";
import { formats } from "../words/format.ts";
import type { Lang } from "../words/lang.ts";
import { Name } from "../words/name.ts";
import type { Names } from "../words/names.ts";
import { pageWords } from "../words/page.ts";

function cellText(column: TableColumn, value: Cell, row: TableRow, names: Names, lang: Lang): string | Name {
  const f = formats[lang];
  const basis = column.basis === undefined ? null : row[column.basis];
  if (value === null) return "–";
  if (typeof value === "string")
    return column.kind === "month" ? f.shortMonth(value) : column.codes ? names[column.codes](value) : value;
  switch (column.kind) {
    case "share":
      return typeof basis === "number" && basis < fewBelow ? pageWords[lang].few : `${f.number(value * 100, 1)} %`;
    case "money":
      return typeof basis === "number" && basis < fewBelow ? pageWords[lang].few : f.count(Math.round(value));
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

/** Whether a program that translates the page is to leave a cell: a name, or a code as it is. */
const isKept = ({ kind }: TableColumn, value: Cell, shown: string | Name): boolean =>
  shown instanceof Name || (shown === value && kind !== "month" && kind !== "status");

const numeric = (column: TableColumn): boolean => !["code", "text", "month", "status"].includes(column.kind);

/** The table of a figure as HTML: the first column heads its row; numbers align; rows with a status other than ok are greyed. */
export function tableHtml(table: Table, names: Names, lang: Lang, caption: string): Markup {
  const head = table.columns.map(
    (column) =>
      svg`<th scope="col"${numeric(column) ? svg` class="number"` : null}>${bound(headingOf(column.name, lang))}</th>`,
  );
  const body = table.rows.map((row) => {
    const faint = typeof row["status"] === "string" && row["status"] !== "ok";
    const cells = table.columns.map((column, i) => {
      const value = row[column.name] ?? null;
      const text = cellText(column, value, row, names, lang);
      const kept = isKept(column, value, text) && svg` translate="no"`;
      const shown = bound(String(text));
      return i === 0
        ? svg`<th scope="row"${kept}>${shown}</th>`
        : svg`<td${numeric(column) && svg` class="number"`}${kept}>${shown}</td>`;
    });
    return svg`<tr${faint ? svg` class="few"` : null}>${cells}</tr>`;
  });
  const working = table.columns.some(({ unit }) => unit === workingDays);
  const counted = working ? `${caption} · ${pageWords[lang].choices.days.values?.["working"]}` : caption;
  return svg`<table><caption>${bound(counted)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}
