import type { TableColumn, TableRow } from "../../define/table.ts";

/** Codes of one list at most, so that all parts of the list can be tried. */
const most = 6;

/** Results of MSI that are clear, of which "unstable in either" is said. */
const inClear: readonly string[] = ["stable", "unstable"];

/** Sums over parts of a cross table, two columns of one code list: below, on and above the diagonal, and where both are of some codes. */
export function* matrixSums(
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  counts: readonly string[],
): Iterable<number> {
  for (const [i, { name: a, codes }] of columns.entries())
    for (const { name: b, codes: others } of columns.slice(i + 1)) {
      if (codes === undefined || codes !== others) continue;
      const lists = [...new Set(rows.flatMap((row) => [row[a], row[b]]))].filter((code) => typeof code === "string");
      for (const code of lists)
        for (const name of counts)
          yield rows
            .filter((row) => row[a] !== null && row[b] !== null && (row[a] === code || row[b] === code))
            .filter((row) => [row[a], row[b]].every((each) => inClear.includes(String(each))))
            .reduce((sum, row) => sum + Number(row[name] ?? 0), 0);
      const parts = lists.length <= most ? partsOf(lists) : [lists];
      const among = (part: readonly string[]) =>
        rows.filter((row) => part.includes(String(row[a])) && part.includes(String(row[b])));
      for (const members of [...parts.map(among), ...byCode(rows, a, b, parts)])
        for (const name of counts) {
          const sum = (isIn: (row: TableRow) => boolean): number =>
            members.filter(isIn).reduce((all, row) => all + Number(row[name] ?? 0), 0);
          yield sum(() => true);
          yield sum((row) => Number(row[a]) < Number(row[b]));
          yield sum((row) => row[a] === row[b]);
          yield sum((row) => Number(row[a]) > Number(row[b]));
        }
    }
}

/** Rows of one code in one column, and of some codes in the other. */
const byCode = (rows: readonly TableRow[], a: string, b: string, parts: readonly (readonly string[])[]) =>
  (
    [
      [a, b],
      [b, a],
    ] as const
  ).flatMap(([one, other]) =>
    [...Map.groupBy(rows, (row) => row[one]).values()].flatMap((members) =>
      parts.map((part) => members.filter((row) => part.includes(String(row[other])))),
    ),
  );

const partsOf = (codes: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: 2 ** codes.length - 1 }, (_, i) => codes.filter((__, bit) => ((i + 1) >> bit) & 1));
