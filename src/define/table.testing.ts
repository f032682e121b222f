import { noFilters } from "../state/filters.ts";
import type { BareRow } from "./nothing.ts";
import { type Cell, type Columns, type Declared, type Names, tableOf } from "./table.ts";

type FlatRow<C extends Columns> = { readonly [K in Names<C>]: Cell };

/** Rows of a declared table as files hold them, days in calendar days. */
export const flatRows = <C extends Columns>(table: Declared<C>, rows: readonly BareRow[]): readonly FlatRow<C>[] =>
  tableOf(table, rows, noFilters).rows as readonly FlatRow<C>[];
