import type { Setting } from "../../engine/setting.ts";
import { empty } from "../../marks/empty.ts";
import type { Drawing, Size } from "../../marks/frame.ts";
import { funnel, lowestShare } from "../../marks/funnel.ts";
import { shorten } from "../../marks/shorten.ts";
import { svg } from "../../marks/svg.ts";
import { isDefault } from "../../state/filters.ts";
import { fewBelow } from "../../stats/few.ts";
import { funnelCurve } from "../../stats/funnel-place.ts";
import { nbsp } from "../../words/format.ts";
import type { Voice } from "../../words/voice.ts";
import type { SiteFunnel } from "./stats.ts";
import type { SiteFunnelWords } from "./wording.ts";

const head = 30;

/** One funnel over sites; only those outside the limits are named, so that nothing ranks the others. */
export function drawSiteFunnel(
  model: SiteFunnel,
  size: Size,
  words: SiteFunnelWords,
  { f, names }: Voice,
  { filters }: Setting,
): Drawing {
  const { points, overall } = model;
  if (points.length === 0 || overall === null) return empty(words.nothing(model, !isDefault(filters)), size);
  const { width } = size;
  const narrow = width < 500;
  const compared = model.comparable ? overall : null;
  const bottom = head + (narrow ? 240 : 280);
  const lowest = lowestShare(
    points.flatMap((point) => [point.share, (model.comparable ? point.limit_low998 : point.share_low) ?? 1]),
  );
  return {
    height: bottom + 46,
    marks: [
      svg`<text class="sub" x="0" y="14">${shorten(words.share, width, 14)}</text>`,
      funnel(
        {
          points: points.map((point) => ({
            trials: point.trials,
            share: point.share,
            low: point.share_low ?? 0,
            high: point.share_high ?? 1,
            name: point.outside === "within" ? null : shorten(names.site(point.site), narrow ? 150 : 260, 14),
            reading: words.mark(point, names, f),
            few: point.trials < fewBelow,
            pick: { key: "site", value: point.site },
          })),
          curve: compared && ((largest) => funnelCurve(compared.value, largest)),
          overall: compared && { share: compared.value, text: words.overall(model, f) },
          target: null,
        },
        lowest,
        { left: 0, right: width, top: head, bottom },
        {
          axis: words.trials,
          limit95: f.percent(0.95),
          limit998: `${f.number(99.8)}${nbsp}%`,
          percent: f.percent,
          count: f.count,
        },
        "both",
      ),
    ],
  };
}
