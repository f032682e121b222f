import { groups, max, sum } from "d3-array";
import { type DueField, dueFields } from "../../../cubes/codes.ts";
import { type Nothing, nothing } from "../../../define/nothing.ts";
import type { DueCount } from "../../../questions/completeness/question.ts";
import { lastCompleteMonth } from "../../../stats/complete-month.ts";
import { monthsBetween } from "../../../stats/months.ts";

/** Values that are due, in a column or in all, of a site or of all. */
export type Due = {
  readonly field: DueField | "all";
  /** Null: of all sites. */
  readonly site: string | null;
  readonly due: number;
  readonly missing: number;
  /** Newest month (YYYY-MM) in which a value was due; null where no month is known. */
  readonly newest: string | null;
};
export type CompletenessModel = {
  readonly all: Due;
  /** Each column in which values are due, in the order of the export. */
  readonly fields: readonly Due[];
  /** Each site, and under it the columns that lack values there. */
  readonly sites: readonly Due[];
  /** Sites of which nothing has come for so many whole months or more before the data cut; null where months are chosen. */
  readonly behind: readonly { readonly site: string; readonly months: number }[] | null;
};

/** A site without anything new for so many whole months is told. */
export const monthsBehind = 2;

const together = (rows: readonly DueCount[], field: Due["field"], site: string | null): Due => ({
  field,
  site,
  due: sum(rows, (row) => row.due),
  missing: sum(rows, (row) => row.missing),
  newest: max(rows, (row) => row.newest ?? undefined) ?? null,
});

/** How many values are missing that are due, by column and by site, and how far behind sites are; nothing where none is due. */
export function completenessModel(
  rows: readonly DueCount[],
  codes: readonly string[],
  dataCut: string,
  period = "",
): CompletenessModel | Nothing {
  if (rows.length === 0) return nothing({ why: "nobody" });
  const inOrder = groups(rows, ({ site }) => site).toSorted(([a], [b]) => codes.indexOf(a) - codes.indexOf(b));
  const ofSite = inOrder.map(([site, own]) => together(own, "all", site));
  const last = lastCompleteMonth(dataCut);
  return {
    all: together(rows, "all", null),
    fields: dueFields.flatMap((field) => {
      const own = rows.filter((row) => row.field === field);
      return own.length === 0 ? [] : [together(own, field, null)];
    }),
    sites: inOrder.flatMap(([site, own], i) => [
      ...ofSite.slice(i, i + 1),
      ...dueFields.flatMap((field) => {
        const lacking = own.filter((row) => row.field === field && row.missing > 0);
        return lacking.length === 0 ? [] : [together(lacking, field, site)];
      }),
    ]),
    behind:
      period === ""
        ? ofSite.flatMap(({ site, newest }) => {
            const months = newest === null ? 0 : monthsBetween(newest, last) - 1;
            return site !== null && months >= monthsBehind ? [{ site, months }] : [];
          })
        : null,
  };
}

/** Every line in the order of the table. */
export const linesOf = ({ all, fields, sites }: CompletenessModel): readonly Due[] => [all, ...fields, ...sites];
