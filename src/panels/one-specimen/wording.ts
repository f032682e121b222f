import type { Markup } from "../../marks/svg.ts";
import type { Format } from "../../words/format.ts";
import type { Names } from "../../words/names.ts";
import { bold, estimateOf, shareOf } from "../agreement-patients/wording.ts";
import type { PanelWords } from "../panel.ts";
import type { OneModel, PartRow } from "./stats.ts";

export type OneWords = PanelWords<OneModel> & {
  readonly nothing: (model: OneModel, filtered: boolean, f: Format) => string;
  readonly axis: string;
  readonly ratio: string;
  readonly found: string;
  readonly withHaematopoiesis: string;
  readonly absent: string;
  readonly reading: (row: PartRow, name: string, f: Format) => string;
};

export const shown = ({ missing, all }: OneModel): boolean => missing === null && (all.tested ?? 0) > 0;

export const estimate = (row: PartRow) => estimateOf(row.share, row.share_low, row.share_high);

export const share = (row: PartRow, unit: string, f: Format): Markup =>
  bold(shareOf(estimate(row), row.found ?? 0, row.tested ?? 0, unit, f));

export const partOf = (model: OneModel, part: string): PartRow | undefined =>
  model.parts.find((row) => row.part === part);

/** The name of a part, by the list of its panel. */
export type PartNames = (names: Names) => (part: string) => string;
