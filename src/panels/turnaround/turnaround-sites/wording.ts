import type { PanelWords } from "../../../define/panel.ts";
import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { fewBelow } from "../../../stats/few.ts";
import type { FunnelPlace } from "../../../stats/funnel-place.ts";
import type { Format } from "../../../words/format.ts";
import type { Names } from "../../../words/names.ts";
import type { Funnel, Point, SitesModel } from "./stats.ts";

export type SitesWords = PanelWords<SitesModel> & {
  /** Why there are no points; `filtered` when the reader has chosen a part of the study. */
  readonly nothing: (model: SitesModel, filtered: boolean) => string;
  /** Why one specimen has none. */
  readonly nothingFor: (funnel: Funnel) => string;
  readonly within: (days: number, f: Format) => string;
  readonly axis: string;
  readonly overall: (funnel: Funnel, f: Format) => string;
  readonly target: (share: number, f: Format) => string;
  readonly mark: (point: Point, names: Names, f: Format) => string;
};

const beyond = ["below_998", "below_95", "above_95", "above_998"] as const satisfies readonly FunnelPlace[];

/** Nodes outside the limits, by where they lie, low to high; places without nodes are left out. */
export const outsideBy = ({ points }: Funnel, names: Names) =>
  beyond.flatMap((place) => {
    const nodes = points.filter((point) => point.outside === place).map(({ node }) => names.node(node));
    return nodes.length === 0 ? [] : [{ place, nodes }];
  });

/** Whether the nodes differ by more than chance: yes, hardly (one outside the 95 % limits), no, or too few samples to tell. */
export function verdict({ points, dispersion, due }: Funnel): "few" | "chance" | "perhaps" | "differ" {
  const far = points.some(({ outside }) => outside === "above_998" || outside === "below_998");
  if (far || dispersion?.overdispersed) return "differ";
  if (due < fewBelow) return "few";
  return points.some(({ outside }) => outside === "above_95" || outside === "below_95") ? "perhaps" : "chance";
}

/** The overall share with interval and n of N, what stands before the bracket in the specimen's colour. */
export function overallShare({ specimen, overall, on_target, due }: Funnel, f: Format): Sentence {
  const [number = "", ...rest] = f.share(overall, on_target, due).split(" (");
  return sentence`${strong(number, specimen)}${rest.map((part) => ` (${part}`)}`;
}

/** The overall share in short: a percentage, or n of N where they are few. */
export const shortShare = ({ overall, on_target, due }: Funnel, f: Format): string =>
  overall === null || due < fewBelow ? f.of(on_target, due) : f.percent(overall.value);
