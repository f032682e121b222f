import { groups, sum } from "d3-array";
import { type Nothing, nothing } from "../../../define/nothing.ts";
import type { IntakeCount } from "../../../questions/intake/question.ts";

/** Rows of a table of the export that broke a rule, or are kept with a warning. */
export type Remark = {
  readonly source: string;
  readonly what: "rejected" | "warning";
  readonly rule: string;
  readonly rows: number;
};
export type LeftOutModel = {
  /** Each table with how many rows of it were read, and were left out. */
  readonly tables: readonly { readonly source: string; readonly read: number; readonly rejected: number }[];
  /** What was left out, then what was warned of, the commonest first. */
  readonly remarks: readonly Remark[];
  readonly read: number;
  readonly rejected: number;
  readonly warned: number;
};

/** What was left out of the export as wrong, by rule, and what was warned of; nothing where no row was read. */
export function leftOutModel(rows: readonly IntakeCount[]): LeftOutModel | Nothing {
  const of = (what: IntakeCount["what"]) => rows.filter((row) => row.what === what);
  const rowsOf = (counts: readonly IntakeCount[]): number => sum(counts, (row) => row.rows);
  const read = rowsOf([...of("supplied"), ...of("rejected")]);
  if (read === 0) return nothing({ why: "nobody" });
  const remarks = (["rejected", "warning"] as const).flatMap((what) =>
    of(what)
      .map(({ source, rule, rows: n }) => ({ source, what, rule: rule ?? "", rows: n }))
      .toSorted((a, b) => b.rows - a.rows),
  );
  return {
    tables: groups(rows, ({ source }) => source).map(([source, own]) => {
      const rejected = rowsOf(own.filter(({ what }) => what === "rejected"));
      return { source, rejected, read: rejected + rowsOf(own.filter(({ what }) => what === "supplied")) };
    }),
    remarks,
    read,
    rejected: rowsOf(of("rejected")),
    warned: rowsOf(of("warning")),
  };
}
