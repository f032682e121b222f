import type { Setting } from "../../../engine/setting.ts";
import { xAxis } from "../../../marks/axis.ts";
import { eventsHeight } from "../../../marks/events.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { hit } from "../../../marks/hit.ts";
import { type LegendItem, legend } from "../../../marks/legend.ts";
import { monthTicks } from "../../../marks/month-ticks.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textWidth } from "../../../marks/text.ts";
import { textAt } from "../../../marks/text-at.ts";
import { eventLane, laboratoryKinds, toldOnce } from "../../../say/event-lane.ts";
import { studyEvents } from "../../../state/study-events.ts";
import { monthsTo } from "../../../stats/complete-month.ts";
import { enough } from "../../../stats/few.ts";
import type { Voice } from "../../../words/voice.ts";
import type { SinceModel } from "./model.ts";
import { areaOf, type Block, placeSince, type Strip } from "./place.ts";
import type { SinceWords } from "./wording.ts";

const dot = 4.5;

/** Strips of shares by quarter, a strip a laboratory, a block a specimen; a band where a laboratory was late. */
export function drawSince(model: SinceModel, size: Size, words: SinceWords, voice: Voice, setting: Setting): Drawing {
  const key = legend(keyOf(model, words), size.width);
  const { study } = setting.manifest;
  const specimens = model.watched.map(({ specimen }) => specimen);
  const isEventful = studyEvents(study, setting.filters, laboratoryKinds(setting), specimens).length > 0;
  const nameOf = (node: string): string => voice.names.node(node).text;
  const { blocks, height } = placeSince(model, nameOf, size, key.height + 8, isEventful ? eventsHeight : 0);
  const events = blocks.map(({ watched, start, end, top, bottom, x }) =>
    eventLane(
      {
        ...{
          left: start,
          right: end,
          top: top + 26,
          y: bottom + 32,
          kinds: laboratoryKinds(setting),
          of: [watched.specimen],
        },
        at: (day, over) => x(monthsTo(model.first, day, over)),
      },
      setting,
      voice,
    ),
  );
  return {
    height,
    events: toldOnce(events),
    marks: [
      key.markup,
      ...blocks.map((block) => drawBlock(block, model, words, voice)),
      ...events.flatMap(({ marks }) => marks),
    ],
  };
}

/** Of the marks, those that the strips show. */
function keyOf({ watched }: SinceModel, words: SinceWords): LegendItem[] {
  const laboratories = watched.flatMap((each) => each.laboratories);
  const isFew = laboratories.flatMap(({ quarters }) => quarters.map(({ share }) => !enough(share.trials)));
  const circle =
    (className: string, r: number) =>
    (x: number, y: number): Markup =>
      svg`<circle class="${className}" cx="${x + 9}" cy="${y}" r="${r}"/>`;
  const across = (x: number, y: number) =>
    svg`<line class="limit dashed" x1="${x}" x2="${x + 18}" y1="${y}" y2="${y}"/>`;
  const band = (x: number, y: number) => svg`<rect class="track" x="${x}" y="${y - 8}" width="18" height="16"/>`;
  return [
    ...(isFew.includes(false) ? [{ text: words.quarter, mark: circle("full both", dot) }] : []),
    ...(isFew.includes(true) ? [{ text: words.few, mark: circle("hollow", dot - 0.5) }] : []),
    { text: words.all, mark: across },
    ...(laboratories.some(({ off }) => off.length > 0) ? [{ text: words.late, mark: band }] : []),
  ];
}

function drawBlock(block: Block, model: SinceModel, words: SinceWords, voice: Voice): Markup {
  const { watched, left, top, start, bottom, x, strips } = block;
  const { specimen, target } = watched;
  const title = voice.names.specimen(specimen);
  const ticks = monthTicks(model.first, model.quarters * 3 - 1, x, voice.f.shortMonth);
  return svg`${[
    svg`<text class="label ${specimen}" x="${left}" y="${top + 15}">${title}</text>`,
    textAt(words.within(target.days, voice.f), {
      className: "soft",
      x: left + textWidth(title, 15, true) + 10,
      y: top + 15,
    }),
    xAxis(ticks, { top: bottom, bottom }),
    ...strips.map((strip) => drawStrip(strip, block, model, words, voice)),
    start > 0 && svg`<line class="rule" x1="${start}" x2="${start}" y1="${top + 26}" y2="${bottom}"/>`,
  ]}`;
}

function drawStrip(
  { laboratory, top, bottom, points, usual, off }: Strip,
  block: Block,
  { chosen }: SinceModel,
  words: SinceWords,
  { f, names }: Voice,
): Markup {
  const { watched, left, start, end } = block;
  const { specimen } = watched;
  const wide = areaOf(block);
  const name = textAt(names.node(laboratory.node), {
    ...(chosen === laboratory.node ? { className: "strong" } : {}),
    x: left,
    y: (top + bottom) / 2,
    middle: true,
    hidden: true,
  });
  const ends = [
    textAt("100", { className: "soft", x: start - 6, y: top, middle: true, anchor: "end", hidden: true }),
    textAt("0", { className: "soft", x: start - 6, y: bottom, middle: true, anchor: "end", hidden: true }),
  ];
  const path = points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ");
  return svg`${off.map(
    ({ from, to }) =>
      svg`<rect class="track" x="${from}" y="${top - 6}" width="${Math.max(0, to - from)}" height="${bottom - top + 12}"/>`,
  )}${name}${ends}<line class="limit dashed" x1="${start}" x2="${end}" y1="${usual}" y2="${usual}"/><polyline class="line thin" points="${path}"/>${points.map(
    ({ quarter, x, y }) => {
      const few = !enough(quarter.share.trials);
      return symbol(
        words.mark(quarter, laboratory, watched, names, f),
        svg`${hit({ x: x - wide / 2, y: top - 6, width: wide, height: bottom - top + 12 })}<circle class="${few ? "hollow" : `full ${specimen}`}" cx="${x}" cy="${y}" r="${few ? dot - 0.5 : dot}"/>`,
        few ? "few" : "",
        { key: "node", value: laboratory.node },
      );
    },
  )}`;
}
