import { column } from "../../define/old-column.ts";
import type { Table } from "../../define/table.ts";
import type { CodeList } from "../../words/names.ts";
import type { ByModel } from "./stats.ts";

/** The table of a panel that goes by one dimension: a row a band in the order given, then all together. */
export const byTable =
  (name: string, codes: CodeList) =>
  ({ all, bands }: ByModel): Table => ({
    columns: [
      column.code(name, codes),
      column.count("both", "patients"),
      column.count("tissue_only", "patients"),
      column.count("blood_only", "patients"),
      column.count("neither", "patients"),
      column.count("not_evaluable", "patients"),
      column.share("ppa", "tissue_positive"),
      column.share("ppa_low", "tissue_positive"),
      column.share("ppa_high", "tissue_positive"),
      column.count("evaluable", "patients"),
      column.count("tissue_positive", "patients"),
      column.count("low_signal", "patients"),
      column.share("informative", "evaluable"),
      column.share("informative_low", "evaluable"),
      column.share("informative_high", "evaluable"),
      column.count("actionable_both", "patients"),
      column.count("actionable_tissue_only", "patients"),
      column.count("actionable_blood_only", "patients"),
      column.count("actionable_tissue_positive", "patients"),
      column.share("actionable_ppa", "actionable_tissue_positive"),
      column.share("actionable_ppa_low", "actionable_tissue_positive"),
      column.share("actionable_ppa_high", "actionable_tissue_positive"),
      column.status(),
    ],
    rows: [...bands, all].map(({ band, ...row }) => ({ [name]: band, ...row })),
  });
