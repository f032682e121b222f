import type { PanelWords } from "../../../define/panel.ts";
import type { Format } from "../../../words/format.ts";
import type { Names } from "../../../words/names.ts";
import type { Said } from "./facts.ts";
import type { VafCell } from "./model.ts";

export type VafWords = PanelWords<Said> & {
  readonly xTitle: string;
  readonly yTitle: string;
  /** The margins: found in the other specimen only. */
  readonly notFound: string;
  readonly key: Readonly<Record<"both" | "tissue" | "blood" | "haematopoiesis" | "same", string>>;
  readonly reading: (cell: VafCell, names: Names, f: Format) => string;
};
