import { column, declareTable } from "../../../define/table.ts";
import type { LeftOutModel } from "./model.ts";

export const table = declareTable({
  export_table: column.text(),
  remark_kind: column.code("remark_kind"),
  remark: column.code("remark"),
  row_count: column.count("rows"),
  rows_read: column.count("rows"),
});

/** Sums of the whole export first, then each table, then each rule and warning. */
export const tableRows = ({ tables, remarks, read, rejected, warned }: LeftOutModel) => [
  { export_table: null, remark_kind: "rejected", remark: null, row_count: rejected, rows_read: read },
  { export_table: null, remark_kind: "warning", remark: null, row_count: warned, rows_read: read },
  ...tables.map(({ source, read: of, rejected: out }) => ({
    ...{ export_table: source, remark_kind: "rejected", remark: null, row_count: out, rows_read: of },
  })),
  ...remarks.map(({ source, what, rule, rows }) => ({
    ...{ export_table: source, remark_kind: what, remark: rule, row_count: rows },
    rows_read: tables.find((each) => each.source === source)?.read ?? null,
  })),
];
