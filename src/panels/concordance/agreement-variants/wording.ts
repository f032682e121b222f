import type { PanelWords } from "../../../define/panel.ts";
import type { Format } from "../../../words/format.ts";
import type { Names } from "../../../words/names.ts";
import type { VariantRow, VariantsModel } from "./stats.ts";

export type VariantsWords = PanelWords<VariantsModel> & {
  /** Why there is no figure; `filtered` when the reader has chosen a part of the study. */
  readonly nothing: (model: VariantsModel, filtered: boolean, f: Format) => string;
  readonly axis: string;
  readonly ratio: string;
  readonly both: string;
  readonly tissueOnly: string;
  readonly bloodOnly: string;
  /** Why a row has no interval. */
  readonly absent: (row: VariantRow) => string;
  readonly reading: (row: VariantRow, names: Names, f: Format) => string;
};

export const drawable = (model: VariantsModel): boolean => model.missing === null && model.anyPair;

/** Classes of which tissue has a variant. */
export const withTissue = ({ rows }: VariantsModel): readonly VariantRow[] =>
  rows.filter(({ tissue_positive }) => (tissue_positive ?? 0) > 0);
