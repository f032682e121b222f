import type { Specimen } from "../../../cubes/codes.ts";
import type { Setting } from "../../../engine/setting.ts";
import { eventsHeight } from "../../../marks/events.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { hit } from "../../../marks/hit.ts";
import { shorten } from "../../../marks/shorten.ts";
import { svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { wrap } from "../../../marks/text.ts";
import { textAt } from "../../../marks/text-at.ts";
import { textLines } from "../../../marks/text-lines.ts";
import { theme } from "../../../marks/theme.ts";
import { eventLane, toldOnce } from "../../../say/event-lane.ts";
import { studyEvents } from "../../../state/study-events.ts";
import type { Voice } from "../../../words/voice.ts";
import { drawClasses } from "./draw-classes.ts";
import { drawMetric } from "./draw-metric.ts";
import type { QualityModel } from "./model.ts";
import { otherHeight, type PlacedQuality, placeQuality } from "./place.ts";
import { plotHeight } from "./place-metric.ts";
import { outsideText, type QualityWords } from "./wording.ts";

/** A metric of which few samples lie outside: its name and limit, and how many do. */
function drawOther(
  { course, left, top, across }: PlacedQuality["others"][number]["lines"][number],
  words: QualityWords,
  voice: Voice,
) {
  const { f, names } = voice;
  const outside = outsideText(course.all, f);
  const name = shorten(names.metric_alone(course.metric), across, theme.font);
  const y = top + 14;
  return symbol(words.spread(course, names, f), [
    hit({ x: left, y: top, width: across, height: otherHeight }),
    textAt(name, { className: course.specimen, x: left, y }),
    textAt(words.limits(course, f), { className: "soft", x: left, y: y + theme.line }),
    textAt(outside, { x: left + across, y: y + theme.line, anchor: "end" }),
  ]);
}

/** From so many metrics without a small chart on they are folded: what drifts stands above them. */
const leastFolded = 4;

/**
 * Above, the share outside the limits per class and specimen; below, a small chart for the worst metrics and a line for the others,
 * which are folded where they are many.
 */
export function drawQuality(
  model: QualityModel,
  size: Size,
  words: QualityWords,
  voice: Voice,
  setting: Setting,
): Drawing {
  const isEventful = (specimen: Specimen): boolean => {
    const { manifest, filters } = setting;
    return studyEvents(manifest.study, filters, ["change"], [specimen]).length > 0;
  };
  const { classesTitle, classes, metricsTitle, metrics, othersTitle, others, chartsEnd, height } = placeQuality(
    model,
    size,
    words,
    voice,
    (specimen) => (isEventful(specimen) ? eventsHeight : 0),
  );
  const lanes = metrics.flatMap(({ specimen, tiles }) =>
    tiles.map(({ left, end, plotTop, at }) => {
      const axis = { left, right: end - 4, top: plotTop, y: plotTop + plotHeight + 32, at };
      return eventLane({ ...axis, kinds: ["change"], of: [specimen] }, setting, voice);
    }),
  );
  const title = ({ lines, top }: typeof classesTitle) => textLines(lines, 0, top + 14, "sub");
  const charts = [
    ...(classes.groups.length > 0 ? [title(classesTitle), ...drawClasses(classes, words, voice)] : []),
    ...(metrics.length > 0 ? [title(metricsTitle)] : []),
    ...metrics.flatMap(({ specimen, top, tiles }) => [
      svg`<text class="label ${specimen}" x="0" y="${top - 14}">${voice.names.specimen(specimen)}</text>`,
      ...tiles.flatMap((tile) => drawMetric(tile, words, voice)),
    ]),
    ...lanes.flatMap(({ marks }) => marks),
  ];
  const drawing: Drawing = {
    height,
    events: toldOnce(lanes),
    marks: [
      ...charts,
      ...(others.length > 0 ? [title(othersTitle)] : []),
      ...others.flatMap(({ specimen, left, top, lines }) => [
        svg`<text class="label ${specimen}" x="${left}" y="${top + 14}">${voice.names.specimen(specimen)}</text>`,
        ...lines.map((other) => drawOther(other, words, voice)),
      ]),
    ],
  };
  const count = others.reduce((sum, { lines }) => sum + lines.length, 0);
  if (count < leastFolded) return drawing;
  const left = wrap(words.folded(count), size.width, theme.font);
  return {
    ...drawing,
    folded: {
      height: chartsEnd + theme.line * left.length + 8,
      marks: [...charts, textLines(left, 0, chartsEnd + 14, "sub")],
      all: words.unfold(model.limited.length),
    },
  };
}
