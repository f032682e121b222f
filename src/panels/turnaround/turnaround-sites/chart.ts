import type { Setting } from "../../../engine/setting.ts";
import { empty } from "../../../marks/empty.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { type FunnelBox, funnel, lowestShare } from "../../../marks/funnel.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { textWidth, wrap } from "../../../marks/text.ts";
import { isDefault } from "../../../state/filters.ts";
import { funnelCurve } from "../../../stats/funnel-place.ts";
import { nbsp } from "../../../words/format.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Funnel, SitesModel } from "./stats.ts";
import type { SitesWords } from "./wording.ts";

const gap = 28;
const plot = 230;
const head = 34;
const block = head + plot + 56;

/** Two small funnels, blood and tissue: share within the target by samples due, limits around the overall share. */
export function drawSites(
  model: SitesModel,
  { width }: Size,
  words: SitesWords,
  voice: Voice,
  { filters }: Setting,
): Drawing {
  if (model.funnels.every(({ points }) => points.length === 0))
    return empty(words.nothing(model, !isDefault(filters)), { width });
  const narrow = width < 500;
  const across = narrow ? width : (width - gap) / 2;
  const heights = model.funnels.map(({ points }) => (narrow && points.length === 0 ? 72 : block));
  const lowest = lowestShare(
    model.funnels.flatMap(({ points, comparable }) =>
      points.flatMap((point) => [point.share, (comparable ? point.limit_low998 : point.share_low) ?? 1]),
    ),
  );
  const blocks = model.funnels.map((each, i) => {
    const left = narrow ? 0 : i * (across + gap);
    const top = narrow ? heights.slice(0, i).reduce((sum, height) => sum + height, 0) : 0;
    const { specimen, target } = each;
    const title = voice.names.specimen(specimen);
    const box = { left, right: left + across, top: top + head, bottom: top + head + plot };
    return svg`<text class="label ${specimen}" x="${left}" y="${top + 15}">${title}</text>${
      target &&
      svg`<text class="soft" x="${left + textWidth(title, 15, true) + 10}" y="${top + 15}">${words.within(target.days, voice.f)}</text>`
    }${
      each.points.length === 0
        ? wrap(words.nothingFor(each), across, 16).map(
            (text, j) => svg`<text class="empty" x="${left}" y="${top + 46 + 24 * j}">${text}</text>`,
          )
        : oneFunnel(each, lowest, box, words, voice)
    }`;
  });
  return { height: narrow ? heights.reduce((sum, height) => sum + height, 0) : block, marks: blocks };
}

function oneFunnel(each: Funnel, lowest: number, box: FunnelBox, words: SitesWords, { f, names }: Voice): Markup {
  const { specimen, points, target, comparable, overall } = each;
  const compared = comparable ? overall : null;
  return funnel(
    {
      points: points.map((point) => ({
        trials: point.due,
        share: point.share,
        low: point.share_low ?? 0,
        high: point.share_high ?? 1,
        name: names.node(point.node),
        reading: words.mark(point, names, f),
        few: point.status !== "ok",
        pick: { key: "node", value: point.node },
      })),
      curve: compared && ((largest) => funnelCurve(compared.value, largest)),
      overall: compared && { share: compared.value, text: words.overall(each, f) },
      target: target && { share: target.share, text: words.target(target.share, f) },
    },
    lowest,
    box,
    {
      axis: words.axis,
      limit95: f.percent(0.95),
      limit998: `${f.number(99.8)}${nbsp}%`,
      percent: f.percent,
      count: f.count,
    },
    specimen,
  );
}
