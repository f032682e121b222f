import type { Setting } from "../../../engine/setting.ts";
import { aside } from "../../../marks/aside.ts";
import type { Drawing } from "../../../marks/frame.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textWidth, wrap } from "../../../marks/text.ts";
import { asideHeading, daysBehind } from "../../../other-studies/cited.ts";
import { studies } from "../../../other-studies/studies.ts";
import type { Voice } from "../../../words/voice.ts";

const line = 22;
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

/** The medians of other studies under the axis, each a grey tick on the same days; nothing unless the reader has asked. */
export function drawOthers({ x, right, width, top, last }: Place, voice: Voice, choice: Setting): Drawing {
  const { f, names, lang } = voice;
  const cited = daysBehind("turnaround-total", choice);
  if (cited.length === 0) return { height: 0, marks: [] };
  const heading = wrap(asideHeading[lang], width, 14);
  const told = cited.map((each) => {
    const text = `${studies[each.study].name}, ${names.specimen(each.specimen).toLowerCase()} ${f.days(each.days)}${each.days > last ? " →" : ""}`;
    return { text, wide: textWidth(text, 14), at: Math.min(x(each.days), right) };
  });
  /** Where a text fits on neither side of its tick, every text stands above its own. */
  const above = told.some(({ at, wide }) => at + 12 + wide > width && at - 12 - wide < 0);
  const pitch = above ? 2 * line - 4 : line;
  const first = top + 18 * heading.length + 14;
  const one = ({ text, wide, at }: (typeof told)[number], i: number): Markup => {
    const from = first + pitch * i;
    const y = from + (above ? line + 8 : line / 2);
    const after = at + 12 + wide <= width;
    const label = above
      ? svg`<text class="halo" x="${Math.max(0, Math.min(at - wide / 2, width - wide))}" y="${from + 14}">${text}</text>`
      : svg`<text class="halo" x="${after ? at + 12 : at - 12}" y="${y}" dy=".35em" text-anchor="${after ? "start" : "end"}">${text}</text>`;
    return symbol(
      `${text}; ${context[lang]}`,
      svg`<rect class="hit" x="0" y="${from}" width="${width}" height="${pitch}"/>${aside(at, y)}${label}`,
      "aside",
    );
  };
  return {
    height: first - top + pitch * told.length + 8,
    marks: [
      svg`<g aria-hidden="true">${heading.map((text, i) => svg`<text class="sub" x="0" y="${top + 20 + 18 * i}">${text}</text>`)}</g>`,
      ...told.map(one),
    ],
  };
}
