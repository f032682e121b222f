import { type Specimen, specimens } from "../../../cubes/codes.ts";
import type { Size } from "../../../marks/frame.ts";
import { wrap } from "../../../marks/text.ts";
import { isNarrow, theme } from "../../../marks/theme.ts";
import type { Voice } from "../../../words/voice.ts";
import type { QualityModel } from "./model.ts";
import { type PlacedClasses, placeClasses } from "./place-classes.ts";
import { type PlacedMetric, placeMetric, tileHeight } from "./place-metric.ts";
import type { QualityWords } from "./wording.ts";

const { font, line } = theme;
const gap = 24;
const between = 12;

type Title = { readonly lines: readonly string[]; readonly top: number; readonly bottom: number };
type Tiles = { readonly specimen: Specimen; readonly top: number; readonly tiles: readonly PlacedMetric[] };
export type PlacedQuality = {
  readonly classesTitle: Title;
  readonly classes: PlacedClasses;
  readonly metricsTitle: Title;
  readonly metrics: readonly Tiles[];
  readonly height: number;
};

function placeTitle(text: string, top: number, width: number): Title {
  const lines = wrap(text, width, font);
  return { lines, top, bottom: top + line * lines.length + 8 };
}

/** Above, the share outside the limits per class and specimen; below, a small chart a metric with its limit, three in a row. */
export function placeQuality(model: QualityModel, { width }: Size, words: QualityWords, voice: Voice): PlacedQuality {
  const classesTitle = placeTitle(words.classesTitle, 0, width);
  const classes = placeClasses(model, width, classesTitle.bottom, voice);
  const metricsTitle = placeTitle(words.metricsTitle, classes.bottom + 16, width);
  const columns = isNarrow(width) ? 1 : 3;
  const across = (width - gap * (columns - 1)) / columns;
  let next = metricsTitle.bottom;
  const metrics = specimens
    .map((specimen) => ({ specimen, own: model.limited.filter((course) => course.specimen === specimen) }))
    .filter(({ own }) => own.length > 0)
    .map(({ specimen, own }): Tiles => {
      const top = next + line + 10;
      next = top + Math.ceil(own.length / columns) * (tileHeight + between);
      const tiles = own.map((course, i) =>
        placeMetric(course, model.months, {
          left: (i % columns) * (across + gap),
          top: top + Math.floor(i / columns) * (tileHeight + between),
          across,
        }),
      );
      return { specimen, top, tiles };
    });
  return { classesTitle, classes, metricsTitle, metrics, height: next };
}
