import type { PanelWords } from "../../../define/panel.ts";
import { type Sentence, sentence } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { bold, estimateOf, shareOf } from "../../../say/old.ts";
import type { Format } from "../../../words/format.ts";
import type { Names } from "../../../words/names.ts";
import type { ReasonRow, ReasonsModel, SideModel } from "./stats.ts";

export type ReasonWords = PanelWords<ReasonsModel> & {
  /** Why there is no figure; `filtered` when the reader has chosen a part of the study. */
  readonly nothing: (model: ReasonsModel, filtered: boolean) => string;
  readonly axis: (side: SideModel, f: Format) => string;
  readonly ratio: string;
  /** Stands in place of the bars of a side without variants. */
  readonly noneOn: (side: SideModel) => string;
  readonly reading: (row: ReasonRow, names: Names, f: Format) => string;
};

export const shown = ({ missing, variants }: ReasonsModel): boolean => missing === null && variants > 0;

export const shareIn = (row: ReasonRow) => estimateOf(row.share, row.share_low, row.share_high);

export const specimenOf = ({ side }: Pick<SideModel, "side">): "tissue" | "blood" =>
  side === "tissue_only" ? "tissue" : "blood";

/** The commonest reasons of a side that say something, at most two, the first with its interval. */
export function mainReasons({ rows }: SideModel, names: Names, f: Format): readonly Sentence[] {
  return rows
    .filter(({ reason }) => reason !== "not_reviewed")
    .slice(0, 2)
    .map((row, i) =>
      i === 0
        ? sentence`${inSentence(names.difference_reason(row.reason))}, ${bold(shareOf(shareIn(row), row.variants, row.of_variants, "", f))}`
        : sentence`${inSentence(names.difference_reason(row.reason))}, ${f.of(row.variants, row.of_variants)}`,
    );
}
