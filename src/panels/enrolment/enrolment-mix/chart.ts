import type { Drawing, Size } from "../../../marks/frame.ts";
import { type ShareBar, shareBars } from "../../../marks/share-bars.ts";
import { enough } from "../../../stats/few.ts";
import type { Voice } from "../../../words/voice.ts";
import { type Group, isAside, isKnown } from "./group.ts";
import type { MixModel } from "./model.ts";
import type { MixWords } from "./words.ts";

/** Known tumour groups as bars, with the reference as an upright line; who has none is of another denominator, and told. */
export function drawMix({ groups, sources }: MixModel, size: Size, words: MixWords, voice: Voice): Drawing {
  const known = groups.filter(({ group }) => isKnown(group));
  const bars = known.map((row, i) => {
    const apart = i > 0 && isAside(row.group) && !isAside(known[i - 1]?.group);
    return bar(row, apart, words, voice);
  });
  const reference = sources.length === 0 ? null : voice.f.list(sources.map((source) => source[voice.lang]));
  return shareBars(bars, size, { axis: words.axis, ratio: "n / N", reference });
}

function bar(row: Group, apart: boolean, words: MixWords, { f, names }: Voice): ShareBar {
  const { events, trials, estimate } = row.share;
  const few = !enough(trials);
  return {
    label: names.tumour_group(row.group),
    reading: words.mark(row, names, f),
    share: estimate,
    reference: row.reference,
    percent: estimate === null || few ? "" : f.percent(estimate.value),
    ratio: `${f.count(events)} / ${f.count(trials)}`,
    few,
    strong: false,
    apart,
    pick: { key: "tumour_group", value: row.group },
  };
}
