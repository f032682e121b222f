import type { PanelWords } from "../../../define/panel.ts";
import type { Compared } from "../../../stats/compared.ts";
import type { KnownShare } from "../../../stats/known-share.ts";
import type { Format } from "../../../words/format.ts";
import type { Names } from "../../../words/names.ts";
import type { Said } from "./facts.ts";
import type { Bare, Funnel } from "./model.ts";

export type SitesWords = PanelWords<Said> & {
  /** Why a specimen has no points. */
  readonly bare: (bare: Bare) => string;
  readonly within: (days: number, f: Format) => string;
  readonly axis: string;
  readonly overall: (overall: KnownShare, f: Format) => string;
  readonly target: (share: number, f: Format) => string;
  readonly mark: (point: Compared, funnel: Funnel, names: Names, f: Format) => string;
};
