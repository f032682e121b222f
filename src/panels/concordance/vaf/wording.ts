import type { PanelWords } from "../../../define/panel.ts";
import type { Format } from "../../../words/format.ts";
import type { Names } from "../../../words/names.ts";
import type { VafCell, VafModel } from "./stats.ts";

export type VafWords = PanelWords<VafModel> & {
  /** Why there is no figure; `filtered` when the reader has chosen a part of the study. */
  readonly nothing: (model: VafModel, filtered: boolean) => string;
  readonly xTitle: string;
  readonly yTitle: string;
  /** The margins: found in the other specimen only. */
  readonly notFound: string;
  readonly key: Readonly<Record<"both" | "tissue" | "blood" | "haematopoiesis" | "same", string>>;
  readonly reading: (cell: VafCell, names: Names, f: Format) => string;
};

export const shown = ({ missing, variants }: VafModel): boolean => missing === null && variants > 0;
