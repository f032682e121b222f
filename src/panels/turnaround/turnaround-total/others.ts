import type { Setting } from "../../../engine/setting.ts";
import { aside } from "../../../marks/aside.ts";
import type { Drawing } from "../../../marks/frame.ts";
import { hit } from "../../../marks/hit.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textWidth, wrap } from "../../../marks/text.ts";
import { theme } from "../../../marks/theme.ts";
import { asideHeading, daysBehind } from "../../../other-studies/cited.ts";
import { studies } from "../../../other-studies/studies.ts";
import type { Voice } from "../../../words/voice.ts";

const line = 22;
const headLine = 18;
const context = {
  en: "median of another assay and population, context",
  nb: "median fra en annen analyse og andre pasienter, bakgrunn",
};

type Place = {
  readonly x: (day: number) => number;
  readonly right: number;
  readonly width: number;
  readonly top: number;
  readonly last: number;
};
type Median = { readonly text: string; readonly at: number };

/** Each median's tick and words under `from`: beside the tick, or all above their own where one fits on neither side. */
export function placeOthers(medians: readonly Median[], from: number, width: number) {
  const sized = medians.map((median) => ({ ...median, length: textWidth(median.text, theme.font) }));
  const above = sized.some(({ at, length }) => at + 12 + length > width && at - 12 - length < 0);
  const pitch = above ? 2 * line - 4 : line;
  return sized.map(({ text, at, length }, i) => {
    const top = from + pitch * i;
    const after = at + 12 + length <= width;
    return {
      text,
      tick: { x: at, y: top + (above ? line + 8 : line / 2) },
      words: above ? Math.max(0, Math.min(at - length / 2, width - length)) : after ? at + 12 : at - 12,
      anchor: above ? null : after ? ("start" as const) : ("end" as const),
      area: { x: 0, y: top, width, height: pitch },
    };
  });
}

/** The medians of other studies under the axis, each a grey tick on the same days; nothing unless the reader has asked. */
export function drawOthers({ x, right, width, top, last }: Place, voice: Voice, setting: Setting): Drawing {
  const { f, names, lang } = voice;
  const cited = daysBehind("turnaround-total", setting);
  if (cited.length === 0) return { height: 0, marks: [] };
  const heading = wrap(asideHeading[lang], width, theme.font);
  const first = top + headLine * heading.length + 14;
  const medians = cited.map(({ study, specimen, days }) => ({
    text: `${studies[study].name}, ${names.specimen(specimen).toLowerCase()} ${f.days(days)}${days > last ? " →" : ""}`,
    at: Math.min(x(days), right),
  }));
  const placed = placeOthers(medians, first, width);
  return {
    height: first - top + placed.reduce((sum, { area }) => sum + area.height, 0) + 8,
    marks: [
      svg`<g aria-hidden="true">${heading.map(
        (text, i) => svg`<text class="sub" x="0" y="${top + 20 + headLine * i}">${text}</text>`,
      )}</g>`,
      ...placed.map((median) => drawMedian(median, context[lang])),
    ],
  };
}

function drawMedian({ text, tick, words, anchor, area }: ReturnType<typeof placeOthers>[number], what: string): Markup {
  const label =
    anchor === null
      ? svg`<text class="halo" x="${words}" y="${area.y + 14}">${text}</text>`
      : svg`<text class="halo" x="${words}" y="${tick.y}" dy=".35em" text-anchor="${anchor}">${text}</text>`;
  return symbol(`${text}; ${what}`, svg`${hit(area)}${aside(tick.x, tick.y)}${label}`, "aside");
}
