import { empty } from "../../../marks/empty.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { type ShareBar, shareBars } from "../../../marks/share-bars.ts";
import { stacked } from "../../../marks/stacked.ts";
import { shareCells } from "../../../say/share-cells.ts";
import { enough } from "../../../stats/few.ts";
import type { Estimate } from "../../../stats/interval.ts";
import type { Share } from "../../../stats/share.ts";
import type { Voice } from "../../../words/voice.ts";
import { specimenOf } from "./facts.ts";
import type { ReasonRow, ReasonsModel } from "./model.ts";
import type { ReasonWords } from "./wording.ts";

/** Two figures of ordered bars: why variants are in tissue only, and why in blood only. */
export function drawReasons({ sides }: ReasonsModel, size: Size, words: ReasonWords, voice: Voice): Drawing {
  const bars = sides.map((side) => ({ side, rows: side.rows.map((row) => barOf(row, words, voice)) }));
  const alike = bars.flatMap(({ rows }) => rows);
  return stacked(
    bars.map(({ side, rows }) =>
      side.variants === 0
        ? empty(words.noneOn(side.side, voice.f), size)
        : shareBars(rows, size, { axis: words.axis(side, voice.f), ratio: words.ratio, reference: null, alike }),
    ),
  );
}

/** A share without an interval, as a bar takes it. */
const pointOf = ({ events, trials }: Share): Estimate | null => {
  const value = events / trials;
  return enough(trials) ? { value, low: value, high: value } : null;
};

const barOf = (row: ReasonRow, words: ReasonWords, { f, names }: Voice): ShareBar => ({
  label: names.difference_reason(row.reason),
  reading: words.reading(row, names, f),
  share: row.share.estimate ?? (f.vague ? pointOf(row.share) : null),
  reference: null,
  ...shareCells(row.share, f),
  strong: false,
  apart: false,
  ...(row.reason === "not_reviewed" ? {} : { specimen: specimenOf(row.side) }),
});
