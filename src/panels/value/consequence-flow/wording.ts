import type { PanelWords } from "../../../define/panel.ts";
import { estimateOf } from "../../../say/old.ts";
import type { Format } from "../../../words/format.ts";
import type { Names } from "../../../words/names.ts";
import type { ConsequenceModel, ConsequenceRow } from "./stats.ts";

export type ConsequenceWords = PanelWords<ConsequenceModel> & {
  /** Why there is no figure; `filtered` when the reader has chosen a part of the study. */
  readonly nothing: (model: ConsequenceModel, filtered: boolean) => string;
  /** Over the flow, what its colours are. */
  readonly informedBy: string;
  readonly axis: string;
  readonly ratio: string;
  readonly reasonsAxis: (notStarted: string) => string;
  readonly reading: (row: ConsequenceRow, names: Names, f: Format) => string;
};

export const shown = ({ supplied, discussed }: ConsequenceModel): boolean => supplied && discussed > 0;

export const shareIn = (row: ConsequenceRow) => estimateOf(row.share, row.share_low, row.share_high);

export const stepOf = (
  model: ConsequenceModel,
  informed_by: ConsequenceRow["informed_by"],
  step: ConsequenceRow["step"],
): ConsequenceRow | undefined => model.steps.find((row) => row.informed_by === informed_by && row.step === step);

/** Informing specimens in the order of the figure, without all. */
export const groupsOf = ({ steps }: ConsequenceModel): readonly Exclude<ConsequenceRow["informed_by"], "all">[] =>
  steps.flatMap(({ informed_by, step }) => (informed_by !== "all" && step === "discussed" ? [informed_by] : []));
