import type { PanelWords } from "../../../define/panel.ts";
import type { Said } from "./facts.ts";
import type { Unknown } from "./steps.ts";

export type FlowWords = PanelWords<Said> & {
  /** Why no further step is shown. */
  readonly unknown: Readonly<Record<Unknown, string>>;
};
