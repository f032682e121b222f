import { chosenLine } from "../../../kinds/funnel/chosen-line.ts";
import { drawComparison, lowestOf } from "../../../kinds/funnel/figure.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
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
  const chosen = model.chosen ?? [];
  // A narrow figure has no room for names beside dots: the only one has a line, several are marked.
  const [alone] = narrow && chosen.length === 1 ? chosen : [];
  const title = wrap(words.share, width, theme.font);
  const under = 12 + theme.line * title.length;
  const line = chosenLine(model, alone, names.site, under + 4, width);
  const top = under + line.height;
  const bottom = top + (narrow ? 240 : 280);
  return {
    height: bottom + 46,
    marks: [
      textLines(title, 0, 14, "sub"),
      ...line.marks,
      drawComparison(
        model,
        {
          name: ({ code, against }) =>
            code === alone || (against?.place === "within" && (narrow || !chosen.includes(code)))
              ? null
              : names.site(code).text,
          reading: ({ code }) => {
            const point = model.points.find((each) => each.code === code);
            return point ? words.reading(point, voice) : "";
          },
          key: "site",
          chosen,
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
