import type { Drawing, Size } from "../../marks/frame.ts";
import { shorten } from "../../marks/shorten.ts";
import { svg } from "../../marks/svg.ts";
import { isNarrow, theme } from "../../marks/theme.ts";
import type { Voice } from "../../words/voice.ts";
import { chosenLine } from "../funnel/chosen-line.ts";
import { drawComparison, lowestOf } from "../funnel/figure.ts";
import type { SiteFunnel } from "./model.ts";
import type { SiteFunnelWords } from "./words.ts";

const head = 30;

/** One funnel over sites; only those outside the limits are named, so that nothing ranks the others. */
export function drawSiteFunnel(model: SiteFunnel, { width }: Size, words: SiteFunnelWords, voice: Voice): Drawing {
  const { f, names } = voice;
  const narrow = isNarrow(width);
  const chosen = model.chosen ?? [];
  // A narrow figure has no room for names beside dots: the only one has a line, several are marked.
  const [alone] = narrow && chosen.length === 1 ? chosen : [];
  const line = chosenLine(model, alone, names[model.unit], head + 4, width);
  const top = head + line.height;
  const bottom = top + (narrow ? 240 : 280);
  return {
    height: bottom + 46,
    marks: [
      svg`<text class="sub" x="0" y="14">${shorten(words.share, width, theme.font)}</text>`,
      ...line.marks,
      drawComparison(
        model,
        {
          // One alone is named: there is none that it could be ranked among. So is one that the reader has chosen.
          name: ({ code, against }) =>
            code === alone ||
            ((against?.place === "within" || against?.place === "open") && (narrow || !chosen.includes(code)))
              ? null
              : names[model.unit](code).text,
          reading: (point) => words.mark(point, model.unit, names, f),
          key: model.unit,
          chosen,
          axis: words.trials,
          overall: words.overall(model.overall, f),
          target: null,
        },
        lowestOf(model.points),
        { left: 0, right: width, top, bottom },
        "both",
        f,
      ),
    ],
  };
}
