import type { Drawing, Size } from "../../marks/frame.ts";
import { type FunnelPoint, funnel, lowestShare } from "../../marks/funnel.ts";
import { shorten } from "../../marks/shorten.ts";
import { svg } from "../../marks/svg.ts";
import { isNarrow, theme } from "../../marks/theme.ts";
import { enough } from "../../stats/few.ts";
import { funnelCurve } from "../../stats/funnel-place.ts";
import { nbsp } from "../../words/format.ts";
import type { Voice } from "../../words/voice.ts";
import type { Point, SiteFunnel } from "./model.ts";
import type { SiteFunnelWords } from "./words.ts";

const head = 30;

/** One funnel over sites; only those outside the limits are named, so that nothing ranks the others. */
export function drawSiteFunnel(model: SiteFunnel, { width }: Size, words: SiteFunnelWords, voice: Voice): Drawing {
  const { f } = voice;
  const { points, overall, comparable } = model;
  const { value } = overall.estimate;
  const bottom = head + (isNarrow(width) ? 240 : 280);
  const lowest = lowestShare(
    points.flatMap(({ share, compared }) => [
      share.estimate.value,
      compared ? compared.limits.low998 : share.estimate.low,
    ]),
  );
  const data = {
    points: points.map((point) => funnelPoint(point, isNarrow(width), words, voice)),
    curve: comparable ? (largest: number) => funnelCurve(value, largest) : null,
    overall: comparable ? { share: value, text: words.overall(overall, f) } : null,
    target: null,
  };
  const text = {
    axis: words.trials,
    limit95: f.percent(0.95),
    limit998: `${f.number(99.8)}${nbsp}%`,
    percent: f.percent,
    count: f.count,
  };
  return {
    height: bottom + 46,
    marks: [
      svg`<text class="sub" x="0" y="14">${shorten(words.share, width, theme.font)}</text>`,
      funnel(data, lowest, { left: 0, right: width, top: head, bottom }, text, "both"),
    ],
  };
}

const funnelPoint = (point: Point, narrow: boolean, words: SiteFunnelWords, { f, names }: Voice): FunnelPoint => {
  const { site, share, compared } = point;
  const { value, low, high } = share.estimate;
  return {
    trials: share.trials,
    share: value,
    low,
    high,
    // A site alone is named: there is none that it could be ranked among.
    name: compared?.place === "within" ? null : shorten(names.site(site), narrow ? 150 : 260, theme.font),
    reading: words.mark(point, names, f),
    few: !enough(share.trials),
    pick: { key: "site", value: site },
  };
};
