import type { PanelWords } from "../../../define/panel.ts";
import type { Phase } from "../../../stats/xmr-phases.ts";
import type { Format } from "../../../words/format.ts";
import type { Change, ControlModel, Month } from "./stats.ts";

export type Point = Phase<Month>["points"][number];

export type ControlWords = PanelWords<ControlModel> & {
  readonly nothing: (model: ControlModel, filtered: boolean, f: Format) => string;
  readonly mark: (point: Point, limits: Phase<Month>["limits"], model: ControlModel, f: Format) => string;
  readonly change: (change: Change, f: Format) => string;
  readonly axis: string;
  readonly upper: string;
  readonly mean: string;
  readonly lower: string;
};

/** The limits that hold at the end of the months shown. */
export const newest = ({ phases }: ControlModel) => phases.findLast(({ limits }) => limits !== null)?.limits ?? null;
