import { macroParams } from "../../engine/load.ts";
import type { Asked } from "../../questions/question.ts";

const literal = (value: string): string => `'${value.replaceAll("'", "''")}'`;
const chosen = /_in\(\$1, \$2, \$3, \$4, \$5\)/g;
const place = /\$(\d+)/g;

/**
 * A statement as a reader can take it and change it: filters by their names, every other value where it is bound. What comments say of
 * the five filters names them too.
 */
export function filled({ sql, params }: Asked): string {
  const bound = (n: number): string => literal(params[n - 1] ?? "");
  const named = macroParams.map((name, i) => `${name} := ${bound(i + 1)}`).join(", ");
  const inCode = (code: string): string =>
    code
      .replace(chosen, () => `_in(${named})`)
      .replace(place, (found, n: string) => `${bound(Number(n))} /* ${found} */`);
  const inComment = (comment: string): string =>
    comment.replace(place, (found, n: string) => macroParams[Number(n) - 1] ?? found);
  return sql
    .trim()
    .split("\n")
    .map((line) => {
      const at = line.indexOf("--");
      return at < 0 ? inCode(line) : `${inCode(line.slice(0, at))}${inComment(line.slice(at))}`;
    })
    .join("\n");
}

/** The whole of a table, as a statement. */
export const wholeOf = (table: string, columns: readonly string[]): string =>
  `SELECT ${columns.join(", ")}\nFROM ${table}`;
