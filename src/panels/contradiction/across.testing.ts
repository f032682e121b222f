import type { Table, TableRow } from "../../define/table.ts";
import { type Filters, filterKeys } from "../../state/filters.ts";
import type { Fault } from "./said.testing.ts";

export type Answered = { readonly panel: string; readonly followed: Filters; readonly table: Table };

const keyKinds = ["code", "text", "month", "status"];

/** Where one name, of one unit and for one thing under the same filters, is given two numbers by two panels; `apart` are columns that differ by definition. */
export function otherUnderOneName(
  answers: readonly Answered[],
  apart: (name: string, panels: readonly string[]) => boolean,
) {
  const told = new Map<string, { readonly panel: string; readonly value: number }[]>();
  for (const { panel, followed, table } of answers) {
    const filters = filterKeys.map((key) => followed[key]).join("|");
    for (const [key, value] of cellsOf(table)) {
      const name = `${filters} ${key}`;
      told.set(name, [...(told.get(name) ?? []), { panel, value }]);
    }
  }
  return [...told].flatMap(([key, cells]): readonly Fault[] => {
    const [first, ...rest] = cells;
    const other = rest.find(({ value }) => value !== first?.value);
    const name = key.split(" ")[1] ?? "";
    if (!first || !other || apart(name, [first.panel, other.panel])) return [];
    return [{ rule: "one name", said: key, why: `${first.panel} ${first.value}, ${other.panel} ${other.value}` }];
  });
}

/** Every number of a table by its column, unit and whose it is; rows that their codes do not tell apart are left out. */
function cellsOf({ columns, rows }: Table): readonly (readonly [string, number])[] {
  const keys = columns.filter(
    ({ kind, name }) => keyKinds.includes(kind) && name !== "status" && name !== "cost_status",
  );
  const whose = (row: TableRow): string => keys.map(({ name }) => `${name}=${row[name]}`).join(" ");
  const times = Map.groupBy(rows, whose);
  return columns
    .filter(({ kind }) => !keyKinds.includes(kind))
    .flatMap(({ name, unit }) =>
      rows.flatMap((row) => {
        const value = row[name];
        const key = whose(row);
        return typeof value === "number" && times.get(key)?.length === 1
          ? [[`${name} [${unit}] ${key}`, value] as const]
          : [];
      }),
    );
}
