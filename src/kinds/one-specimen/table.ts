import { column } from "../../define/old-column.ts";
import type { Table } from "../../define/table.ts";
import type { CodeList } from "../../words/names.ts";
import type { OneModel } from "./stats.ts";

/** The table of a panel on one specimen: all first, then each part. */
export const oneTable =
  (codes: CodeList) =>
  ({ all, parts }: OneModel): Table => ({
    columns: [
      column.code("part", codes),
      column.count("found", "patients"),
      column.count("tested", "patients"),
      column.share("share", "tested"),
      column.share("share_low", "tested"),
      column.share("share_high", "tested"),
      column.number("needed_to_test", "patients"),
      column.number("needed_low", "patients"),
      column.number("needed_high", "patients"),
      column.count("with_haematopoiesis", "patients"),
      column.status(),
    ],
    rows: [all, ...parts],
  });
