import type { ExportColumn, ExportTable } from "./table.ts";

/** What a cell is held to, in the words of messages and of the dictionary alike. */
export const ruleWords = {
  required: "must not be empty",
  day: "must be a real day, YYYY-MM-DD",
  shown: "must have no control character: no page or picture can show one",
  exact: "must have no blank at its ends, and no blank or character in it that cannot be seen",
  missing: "stands for a missing value in other programs: leave the cell empty, or give the value",
  month: "must be a month, YYYY-MM",
  number: "must be a number, as 0.25",
  site: "must be the code of a site in study.json",
  tumourGroup: "must be the code of a tumour group in study.json, other, unknown, or empty",
  oneOf: (codes: readonly string[]): string => `must be one of ${codes.join(", ")}`,
  range: ({ min, max }: { readonly min?: number; readonly max?: number }): string =>
    max === undefined ? `must be at least ${min}` : `must be from ${min} to ${max}`,
  above: ({ min, max }: { readonly min: number; readonly max?: number }): string =>
    max === undefined ? `must be more than ${min}` : `must be more than ${min} and at most ${max}`,
  parent: (table: string): string => `must stand in ${table}.csv`,
} as const;

/** What other programs write into a cell that is empty, in capitals. */
export const missingMarkers = ["NA", "N/A", "#N/A", "NAN", "NULL", ".", "-", "?"] as const;

/** Every rule of a column, each as a clause that begins with "must"; a key of several columns is the table's, see `keyRule`. */
export function rulesOf(column: ExportColumn, table: ExportTable): readonly string[] {
  return [
    ...(column.required ? [ruleWords.required] : []),
    ...kindRules(column),
    ...(table.key.length === 1 && table.key[0] === column.name ? ["must be unique"] : []),
    ...(table.parent?.column === column.name ? [ruleWords.parent(table.parent.table)] : []),
  ];
}

/** What no two rows may share, where that is more than one column; null where nothing is. */
export const keyRule = ({ key }: ExportTable): string | null =>
  key.length > 1 ? `${key.join(", ")} must be unique together` : null;

function kindRules(column: ExportColumn): readonly string[] {
  switch (column.type) {
    case "text":
      return column.exact
        ? [ruleWords.exact, `must not be what other programs write for a missing value (${missingMarkers.join(", ")})`]
        : [ruleWords.shown];
    case "date":
      return [
        ruleWords.day,
        "must not be after the data cut",
        "must not be before 1900, nor over ten years before the first opening or month of a plan",
        ...(column.notBefore?.length ? [`must not be before ${column.notBefore.join(", ")}`] : []),
      ];
    case "number":
      return [ruleWords.number, ...(column.min === undefined ? [] : [ruleWords.range(column)])];
    case "code":
      if ("codes" in column) return [ruleWords.oneOf(column.codes)];
      return [column.of === "sites" ? ruleWords.site : ruleWords.tumourGroup];
  }
}
