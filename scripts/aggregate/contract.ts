import { exportTables } from "../../src/cubes/export/index.ts";
import { ruleWords } from "../../src/cubes/export/rules.ts";
import type { ExportColumn, ExportTable } from "../../src/cubes/export/table.ts";
import type { Study } from "../../src/cubes/study.ts";
import type { Rule } from "./rules.ts";

/** A column of the contract as one study's export is held to it: the codes that study.json lists are filled in. */
export type SourceColumn = Exclude<ExportColumn, { of: string }> & {
  /** What a code that is not in the list breaks, where that is a rule of its own, and its words. */
  readonly rule?: Rule;
  readonly words?: string;
};

/** One CSV table of the study export: its columns, what makes a row unique, and the row it belongs to. */
export type Source = {
  readonly name: string;
  readonly required?: true;
  readonly columns: readonly SourceColumn[];
  readonly key: readonly string[];
  readonly parent?: { readonly source: string; readonly column: string; readonly rule: Rule };
};

/** Every table of the study export in the order in which rows depend on each other; codes come from study.json. */
export function sources(study: Study): readonly Source[] {
  return exportTables.map(({ name, required, key, columns, parent }) => ({
    name,
    key,
    columns: columns.map((column) => sourceColumn(column, study)),
    ...(required ? { required } : {}),
    ...(parent ? { parent: sourceParent(parent) } : {}),
  }));
}

function sourceColumn(column: ExportColumn, study: Study): SourceColumn {
  if (!("of" in column)) return column;
  const { of, ...rest } = column;
  if (of === "sites")
    return { ...rest, codes: study.sites.map((site) => site.code), rule: "unknown site", words: ruleWords.site };
  const groups = new Set([...study.tumour_groups.map((group) => group.code), "other", "unknown"]);
  return { ...rest, codes: [...groups], words: ruleWords.tumourGroup };
}

function sourceParent({ table, column }: NonNullable<ExportTable["parent"]>): NonNullable<Source["parent"]> {
  return { source: table, column, rule: table === "patients" ? "unknown patient" : "unknown sample" };
}
