import type { Specimen } from "../../cubes/codes.ts";
import { type ForestRow, forest } from "../../marks/forest.ts";
import type { Drawing, Size } from "../../marks/frame.ts";
import { nobody } from "../../say/nobody.ts";
import { enough } from "../../stats/few.ts";
import type { Format } from "../../words/format.ts";
import { tooFewShown } from "../../words/too-few.ts";
import type { Voice } from "../../words/voice.ts";
import { type OneModel, type PartRow, rowsOf } from "./model.ts";
import type { OneWords } from "./wording.ts";

/** Why a line has no interval: nobody is under it, or of rounded counts too few. */
const absent = (trials: number, f: Format): string =>
  f.vague && trials > 0 ? tooFewShown[f.lang](f.least) : nobody[f.lang].tested(f);

/** One line a way in which a finding stands in one specimen only, and one for all: the share of those tested. */
export const drawOne =
  (specimen: Specimen, codes: "gain_part" | "loss_part") =>
  (model: OneModel, size: Size, words: OneWords<never>, { f, names }: Voice): Drawing => {
    const count = (n: number) => ({ count: n, text: f.count(n) });
    const line = (row: PartRow, i: number): ForestRow => {
      const { events, trials, estimate } = row.found;
      const name = names[codes](row.part);
      return {
        label: name,
        reading: words.reading(row, name, f),
        estimate,
        absent: absent(trials, f),
        percent: estimate !== null && enough(trials) ? f.percent(estimate.value) : "",
        ratio: trials > 0 ? `${f.count(events)} / ${f.count(trials)}` : "",
        counts: [count(events), ...(specimen === "blood" ? [count(row.withHaematopoiesis)] : [])],
        specimen,
        few: !enough(trials),
        strong: i === 0,
        apart: i === 1,
      };
    };
    return forest(rowsOf(model).map(line), size, {
      axis: words.axis,
      ratio: words.ratio,
      short: true,
      counts: [
        { label: words.found, className: specimen },
        ...(specimen === "blood" ? [{ label: words.withHaematopoiesis, className: "edge" }] : []),
      ],
    });
  };
