import { lowestOf } from "../../../kinds/funnel/figure.ts";
import type { Size } from "../../../marks/frame.ts";
import type { FunnelBox } from "../../../marks/funnel.ts";
import { isNarrow } from "../../../marks/theme.ts";
import { type Bare, type Funnel, isFunnel, type SitesModel } from "./model.ts";

const gap = 28;
const plot = 230;
const head = 34;
const blockHeight = head + plot + 56;
const bareHeight = 72;
/** A funnel narrower than this has no room for names beside its points. */
const leastAcross = 270;

export type Block = { readonly each: Funnel | Bare; readonly top: number; readonly box: FunnelBox };
export type PlacedSites = {
  readonly blocks: readonly Block[];
  /** Where the axes of shares begin. */
  readonly lowest: number;
  readonly height: number;
};

/** The funnels side by side, or one below the other; one axis of shares for both. */
export function placeSites({ funnels }: SitesModel, { width }: Size): PlacedSites {
  const narrow = isNarrow(width) || (width - gap) / 2 < leastAcross;
  const across = narrow ? width : (width - gap) / 2;
  const drawn = funnels.filter(isFunnel).flatMap(({ points }) => points);
  let next = 0;
  const blocks = funnels.map((each, i): Block => {
    const [left, top] = narrow ? [0, next] : [i * (across + gap), 0];
    next += narrow && !isFunnel(each) ? bareHeight : blockHeight;
    return { each, top, box: { left, right: left + across, top: top + head, bottom: top + head + plot } };
  });
  return {
    blocks,
    lowest: lowestOf(drawn),
    height: narrow ? next : blockHeight,
  };
}
