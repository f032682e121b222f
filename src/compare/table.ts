import type { Panel } from "../define/panel.ts";
import type { Cell, Table, TableColumn, TableRow } from "../define/table.ts";
import type { Status } from "../stats/status.ts";
import { headingOf } from "../words/columns.ts";
import type { Bilingual, langs } from "../words/lang.ts";
import type { Heads } from "./heads.ts";
import { keyColumns, numberColumns, paired } from "./rows.ts";
import { isOfPlaces, rowsOfSide, type Sides } from "./side.ts";
import { differenceOf, type Value, valueIn } from "./value.ts";

/** Columns of limits: of an estimate's own value, or the two that a panel names. */
export function limitsOf({ columns }: Table, { compared }: Pick<Panel, "compared">, { name }: TableColumn) {
  if (compared?.column === name && compared.limits) return compared.limits;
  const [low, high] = columns.filter(({ limitOf }) => limitOf === name);
  return low && high ? ([low.name, high.name] as const) : null;
}

/** Whether a column's limits are an interval of 95 % around an estimate, so that a difference has one too. */
export const isEstimate = ({ compared }: Pick<Panel, "compared">, { name, kind }: TableColumn): boolean =>
  kind === "share" || (compared?.column === name && compared.limits !== undefined);

/** What numbers are called where several of a table are called the same: by what stands before them. */
function measureNames(numbers: readonly TableColumn[]): Bilingual<ReadonlyMap<string, string>> {
  const named = (lang: (typeof langs)[number]): ReadonlyMap<string, string> => {
    const heads = numbers.map(({ name }) => headingOf(name, lang));
    return new Map(
      numbers.map(({ name, basis }, i) => {
        const head = heads[i] ?? name;
        const isOne = heads.indexOf(head) === heads.lastIndexOf(head);
        const before = heads.slice(0, i).findLast((other) => heads.indexOf(other) === heads.lastIndexOf(other));
        const of = basis === undefined ? before : (before ?? headingOf(basis, lang));
        return [name, isOne || of === undefined ? head : `${of}: ${head.toLowerCase()}`];
      }),
    );
  };
  return { en: named("en"), nb: named("nb") };
}

const cells = (name: string, value: Value | null): readonly (readonly [string, Cell])[] => [
  [name, value?.value ?? null],
  [`${name}_low`, value?.limits?.low ?? null],
  [`${name}_high`, value?.limits?.high ?? null],
  [`${name}_of`, value?.of ?? null],
];

const statusOf = (a: Value | null, b: Value | null): Status =>
  a === null || b === null ? "not_evaluable" : a.few || b.few ? "too_few" : "ok";

function columnsOf(keys: readonly TableColumn[], names: Bilingual<ReadonlyMap<string, string>>, heads: Heads) {
  const mixed = (name: string, kindIn: string, more: Partial<TableColumn> = {}): TableColumn[] =>
    [name, `${name}_low`, `${name}_high`].map((each) => ({
      ...{ name: each, kind: "number", unit: "as the row's unit", kindIn },
      ...more,
      ...(each === name ? {} : { limitOf: name }),
    }));
  const of = (name: string): TableColumn => ({ name, kind: "count", unit: "as the row's basis" });
  return [
    ...keys,
    { name: "compared_number", kind: "text", unit: "", texts: names },
    { name: "unit", kind: "text", unit: "", inFiles: true },
    ...mixed("a", "kind", { basis: "a_of", heading: heads.a }),
    of("a_of"),
    ...mixed("b", "kind", { basis: "b_of", heading: heads.b }),
    of("b_of"),
    ...mixed("a_minus_b", "difference_kind"),
    { name: "status", kind: "status", unit: "", codes: "status" },
  ] satisfies readonly TableColumn[];
}

/** Every number of a figure under both choices, and by how much they differ: a row for each, the number that stands for the figure first. */
export function comparedTable(panel: Panel, sides: Sides, apart: boolean, heads: Heads): Table {
  const table = sides.a.reply.table.rows.length > 0 ? sides.a.reply.table : sides.b.reply.table;
  const keys = keyColumns(panel, table, isOfPlaces(sides));
  const named: readonly string[] = panel.compared?.limits ?? [];
  const numbers = numberColumns(table, keys)
    .filter(({ name }) => !named.includes(name))
    .toSorted((x, y) => Number(y.name === panel.compared?.column) - Number(x.name === panel.compared?.column));
  const pairs = paired(rowsOfSide(panel, sides, sides.a), rowsOfSide(panel, sides, sides.b), keys);
  const rowOf = (column: TableColumn, pair: (typeof pairs)[number]): TableRow => {
    const limits = limitsOf(table, panel, column);
    const [a, b] = [valueIn(pair.a, column, limits), valueIn(pair.b, column, limits)];
    const difference = column.kind === "p" ? null : differenceOf(a, b, apart && isEstimate(panel, column));
    return {
      ...Object.fromEntries(keys.map(({ name }) => [name, (pair.a ?? pair.b)?.[name] ?? null])),
      ...{ compared_number: column.name, unit: column.unit, kind: column.kind },
      difference_kind: column.kind === "share" ? "points" : column.kind,
      ...Object.fromEntries([...cells("a", a), ...cells("b", b)]),
      a_minus_b: difference?.value ?? null,
      a_minus_b_low: difference?.interval?.low ?? null,
      a_minus_b_high: difference?.interval?.high ?? null,
      status: statusOf(a, b),
    };
  };
  return {
    columns: columnsOf(keys, measureNames(numbers), heads),
    rows: numbers.flatMap((column) =>
      pairs.map((pair) => rowOf(column, pair)).filter(({ a, b }) => a !== null || b !== null),
    ),
  };
}
