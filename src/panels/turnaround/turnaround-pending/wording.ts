import type { PanelWords } from "../../../define/panel.ts";
import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import type { Format } from "../../../words/format.ts";
import type { PendingModel, PendingRow, Waiting } from "./stats.ts";

export type PendingWords = PanelWords<PendingModel> & {
  /** Why there are no bars; `filtered` when the reader has chosen a part of the study. */
  readonly nothing: (model: PendingModel, filtered: boolean) => string;
  /** How long open samples of the row have waited and how many are past target; one line each. */
  readonly standing: (row: PendingRow, f: Format) => readonly string[];
  readonly late: string;
  readonly inTime: string;
  /** Where there is no target to be late for. */
  readonly received: string;
  readonly underway: string;
  readonly axis: string;
  readonly band: (row: PendingRow) => string;
  readonly mark: (row: PendingRow, f: Format) => string;
};

/** Bold in the specimen's colour. */
export const ink = ({ specimen }: Pick<Waiting, "specimen">, text: string): Sentence =>
  sentence`${strong(text, specimen)}`;
