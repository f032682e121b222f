import type { Drawing, Size } from "../../../marks/frame.ts";
import { svg } from "../../../marks/svg.ts";
import { textLines } from "../../../marks/text-lines.ts";
import type { Voice } from "../../../words/voice.ts";
import { drawClasses } from "./draw-classes.ts";
import { drawMetric } from "./draw-metric.ts";
import type { QualityModel } from "./model.ts";
import { placeQuality } from "./place.ts";
import type { QualityWords } from "./wording.ts";

/** Above, the share outside the limits per class and specimen; below, a small chart a metric with its limit. */
export function drawQuality(model: QualityModel, size: Size, words: QualityWords, voice: Voice): Drawing {
  const { classesTitle, classes, metricsTitle, metrics, height } = placeQuality(model, size, words, voice);
  const title = ({ lines, top }: typeof classesTitle) => textLines(lines, 0, top + 14, "sub");
  return {
    height,
    marks: [
      ...(classes.groups.length > 0 ? [title(classesTitle), ...drawClasses(classes, words, voice)] : []),
      ...(metrics.length > 0 ? [title(metricsTitle)] : []),
      ...metrics.flatMap(({ specimen, top, tiles }) => [
        svg`<text class="label ${specimen}" x="0" y="${top - 14}">${voice.names.specimen(specimen)}</text>`,
        ...tiles.flatMap((tile) => drawMetric(tile, words, voice)),
      ]),
    ],
  };
}
