import type { PanelWords } from "../../../define/panel.ts";
import type { Sentence } from "../../../marks/sentence.ts";
import { bold, shareOf } from "../../../say/old.ts";
import { wilsonOrNull } from "../../../stats/wilson.ts";
import type { Format } from "../../../words/format.ts";
import type { Names } from "../../../words/names.ts";
import type { CrossModel, Field } from "./stats.ts";

export type CrossWords = PanelWords<CrossModel> & {
  readonly nothing: (model: CrossModel, filtered: boolean, f: Format) => string;
  readonly blood: string;
  readonly tissue: string;
  readonly total: string;
  readonly reading: (field: Field, names: Names, f: Format) => string;
};

/** Whether there is anybody to show, and anything known of them. */
export const shown = ({ missing, consented }: CrossModel): boolean => missing === null && consented > 0;

/** The share of the consented whose blood and tissue are compared. */
export const comparedShare = (model: CrossModel, unit: string, f: Format): Sentence =>
  bold(shareOf(wilsonOrNull(model.evaluable, model.consented), model.evaluable, model.consented, unit, f));
