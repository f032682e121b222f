import { type Specimen, specimens } from "../../../cubes/codes.ts";
import type { Size } from "../../../marks/frame.ts";
import { wrap } from "../../../marks/text.ts";
import { isNarrow, theme } from "../../../marks/theme.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Limited, QualityModel } from "./model.ts";
import { type PlacedClasses, placeClasses } from "./place-classes.ts";
import { type PlacedMetric, placeMetric, tileHeight } from "./place-metric.ts";
import type { QualityWords } from "./wording.ts";

const { font, line } = theme;
const gap = 24;
const between = 12;
/** So many metrics of a specimen have a small chart: those of which most samples lie outside. The others have a line each. */
const charted = 3;
export const otherHeight = 2 * line + 4;

type Title = { readonly lines: readonly string[]; readonly top: number; readonly bottom: number };
type Tiles = { readonly specimen: Specimen; readonly top: number; readonly tiles: readonly PlacedMetric[] };
type Other = { readonly course: Limited; readonly left: number; readonly top: number; readonly across: number };
type Others = {
  readonly specimen: Specimen;
  readonly left: number;
  readonly top: number;
  readonly lines: readonly Other[];
};
export type PlacedQuality = {
  readonly classesTitle: Title;
  readonly classes: PlacedClasses;
  readonly metricsTitle: Title;
  readonly metrics: readonly Tiles[];
  readonly othersTitle: Title;
  readonly others: readonly Others[];
  /** Where the small charts end. */
  readonly chartsEnd: number;
  readonly height: number;
};

function placeTitle(text: string, top: number, width: number): Title {
  const lines = wrap(text, width, font);
  return { lines, top, bottom: top + line * lines.length + 8 };
}

const shareOutside = ({ all }: Limited): number => all.outside.estimate.value;

/** The metrics of a specimen: those with a small chart, most outside first, and the others. */
function partedOf({ limited }: QualityModel, specimen: Specimen) {
  const own = limited.filter((course) => course.specimen === specimen);
  const ordered = own.toSorted((a, b) => shareOutside(b) - shareOutside(a));
  return { specimen, first: ordered.slice(0, charted), others: ordered.slice(charted) };
}

/**
 * Above, the share outside the limits per class and specimen; below, a small chart for the worst metrics and a line for the others.
 * `underAxis` is the room under the small charts of a specimen.
 */
export function placeQuality(
  model: QualityModel,
  { width }: Size,
  words: QualityWords,
  voice: Voice,
  underAxis: (specimen: Specimen) => number = () => 0,
): PlacedQuality {
  const classesTitle = placeTitle(words.classesTitle, 0, width);
  const classes = placeClasses(model, width, classesTitle.bottom, voice);
  const metricsTitle = placeTitle(words.metricsTitle, classes.bottom + 16, width);
  const narrow = isNarrow(width);
  const columns = narrow ? 1 : charted;
  const across = (width - gap * (columns - 1)) / columns;
  const parted = specimens.map((specimen) => partedOf(model, specimen));
  let next = metricsTitle.bottom;
  const metrics = parted
    .filter(({ first }) => first.length > 0)
    .map(({ specimen, first }): Tiles => {
      const top = next + line + 10;
      const names = first.map(({ metric }) => wrap(voice.names.metric_alone(metric), across, font, true));
      const nameLines = Math.max(...names.map((lines) => lines.length));
      const step = tileHeight(nameLines) + underAxis(specimen) + between;
      next = top + Math.ceil(first.length / columns) * step;
      const tiles = first.map((course, i) =>
        placeMetric(course, names[i] ?? [], model.months, {
          left: (i % columns) * (across + gap),
          top: top + Math.floor(i / columns) * step,
          across,
          nameLines,
        }),
      );
      return { specimen, top, tiles };
    });
  const othersTitle = placeTitle(words.othersTitle, next + 8, width);
  const half = narrow ? width : (width - gap) / 2;
  const rest = parted.filter(({ others }) => others.length > 0);
  let below = othersTitle.bottom;
  const others = rest.map(({ specimen, others: own }, i): Others => {
    const left = narrow ? 0 : i * (half + gap);
    const top = narrow ? below : othersTitle.bottom;
    const first = top + line + 4;
    below = Math.max(below, first + own.length * otherHeight + 4);
    const lines = own.map((course, nth) => ({ course, left, top: first + nth * otherHeight, across: half }));
    return { specimen, left, top, lines };
  });
  return {
    classesTitle,
    classes,
    metricsTitle,
    metrics,
    othersTitle,
    others,
    chartsEnd: next,
    height: others.length > 0 ? below : next,
  };
}
