import { drawComparison, type FunnelWords } from "../../../kinds/funnel/figure.ts";
import { titleLines } from "../../../marks/axis.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import type { FunnelBox } from "../../../marks/funnel.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { textWidth, wrap } from "../../../marks/text.ts";
import { theme } from "../../../marks/theme.ts";
import type { Voice } from "../../../words/voice.ts";
import { type Funnel, isFunnel, type SitesModel } from "./model.ts";
import { type Block, placeSites } from "./place.ts";
import type { SitesWords } from "./wording.ts";

type Drawn = { readonly lowest: number; readonly chosen: string | null };

function drawFunnel(
  each: Funnel,
  { lowest, chosen }: Drawn,
  box: FunnelBox,
  words: SitesWords,
  { f, names }: Voice,
): Markup {
  const { specimen, target, overall } = each;
  const said: FunnelWords = {
    name: ({ code }) => names.node(code).text,
    reading: (point) => words.mark(point, each, names, f),
    key: "node",
    chosen: chosen === null ? [] : [chosen],
    axis: words.axis,
    overall: words.overall(overall, f),
    target: { share: target.share, text: words.target(target.share, f) },
  };
  return drawComparison(each, said, lowest, box, specimen, f);
}

function drawBlock({ each, top, box }: Block, drawn: Drawn, words: SitesWords, voice: Voice): Markup[] {
  const { specimen, target } = each;
  const { left } = box;
  const title = voice.names.specimen(specimen);
  const beside = left + textWidth(title, 15, true) + 10;
  return [
    svg`<text class="label ${specimen}" x="${left}" y="${top + 15}">${title}</text>`,
    ...(target
      ? [svg`<text class="soft" x="${beside}" y="${top + 15}">${words.within(target.days, voice.f)}</text>`]
      : []),
    ...(isFunnel(each)
      ? [drawFunnel(each, drawn, box, words, voice)]
      : wrap(words.bare(each), box.right - left, 16).map(
          (text, i) => svg`<text class="empty" x="${left}" y="${top + 46 + 24 * i}">${text}</text>`,
        )),
  ];
}

/** Two small funnels, blood and tissue: share within the target by samples due, limits around the overall share. */
export function drawSites(model: SitesModel, size: Size, words: SitesWords, voice: Voice): Drawing {
  const { blocks, lowest, height } = placeSites(model, size);
  const broken = Math.max(0, ...blocks.map(({ box }) => titleLines(words.axis, box.right - box.left).length - 1));
  return {
    height: height + theme.line * broken,
    marks: blocks.flatMap((block) => drawBlock(block, { lowest, chosen: model.chosen }, words, voice)),
  };
}
