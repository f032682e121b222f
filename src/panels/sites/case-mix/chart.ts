import { drawComparison, lowestOf } from "../../../kinds/funnel/figure.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { shorten } from "../../../marks/shorten.ts";
import { wrap } from "../../../marks/text.ts";
import { textLines } from "../../../marks/text-lines.ts";
import { isNarrow, theme } from "../../../marks/theme.ts";
import type { Voice } from "../../../words/voice.ts";
import type { CaseMixModel } from "./model.ts";
import type { CaseMixWords } from "./words.ts";

/** A funnel of the sites' shares as they would be with the mix of all; only those outside their limits are named. */
export function drawCaseMix(model: CaseMixModel, { width }: Size, words: CaseMixWords, voice: Voice): Drawing {
  const { f, names } = voice;
  const narrow = isNarrow(width);
  // Several chosen sites close to each other have no room for their names in a narrow figure.
  const marked = model.chosen !== null && (!narrow || model.chosen.length === 1) ? model.chosen : [];
  const title = wrap(words.share, width, theme.font);
  const top = 12 + theme.line * title.length;
  const bottom = top + (narrow ? 240 : 280);
  return {
    height: bottom + 46,
    marks: [
      textLines(title, 0, 14, "sub"),
      drawComparison(
        model,
        {
          name: ({ code, against }) =>
            against?.place === "within" && !marked.includes(code)
              ? null
              : shorten(names.site(code).text, narrow ? 150 : 260, theme.font),
          reading: ({ code }) => {
            const point = model.points.find((each) => each.code === code);
            return point ? words.reading(point, voice) : "";
          },
          key: "site",
          chosen: model.chosen?.length === 1 ? (model.chosen[0] ?? null) : null,
          axis: words.patients,
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
