import type { Result } from "../../engine/result.ts";
import { type Markup, svg } from "../../marks/svg.ts";
import { cellText } from "./cell-text.ts";
import type { Telling } from "./draw-chart.ts";

/** Rows that a table shows at most. */
export const mostShown = 500;

/** The rows of an answer as a table, by the names of its columns; the first column heads its row, numbers align, and what has no value says so. */
export function resultTable({ columns, rows }: Result, caption: string, telling: Telling): Markup {
  const head = columns.map(
    ({ name, kind }) => svg`<th scope="col" translate="no"${kind === "number" && svg` class="number"`}>${name}</th>`,
  );
  const body = rows.slice(0, mostShown).map((row) => {
    const cells = columns.map(({ kind }, i) => {
      const cell = row[i] ?? null;
      const text = cellText(cell, telling);
      const className = [kind === "number" ? "number" : "", cell === null ? "soft" : ""].filter(Boolean).join(" ");
      const sort = kind === "number" && svg` data-v="${cell === null ? "" : String(cell)}"`;
      const kept = cell !== null && svg` translate="no"`;
      const of = className !== "" && svg` class="${className}"`;
      return i === 0 ? svg`<th scope="row"${of}${kept}${sort}>${text}</th>` : svg`<td${of}${kept}${sort}>${text}</td>`;
    });
    return svg`<tr>${cells}</tr>`;
  });
  return svg`<table><caption class="unseen">${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}
