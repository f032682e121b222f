import { xAxis } from "../../../marks/axis.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { hit } from "../../../marks/hit.ts";
import { interval } from "../../../marks/interval.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { wrap } from "../../../marks/text.ts";
import { textLines } from "../../../marks/text-lines.ts";
import { theme } from "../../../marks/theme.ts";
import { total } from "../../../stats/day-counts.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Bin } from "./bins.ts";
import type { Paired, PairedModel } from "./model.ts";
import { type Plane, placePile, placePlane, placeShift, placeSides, ticksOf } from "./place.ts";
import type { PairedWords } from "./wording.ts";

/** A dot a patient, of rounded counts a dot for five, stacked by how much longer tissue took than blood; the shift with its interval above them. */
export function drawPaired({ shown }: PairedModel, size: Size, words: PairedWords, { f }: Voice): Drawing {
  const week = f.working ? 5 : 7;
  const plane = placePlane(shown, size, week, f.rounded ? 5 : 1);
  const { x, middle, left, right } = plane;
  const sides = drawSides(shown, words, x(plane.width / 2), size, f);
  const label = words.shift(shown, f);
  const shift = placeShift(shown, label, plane, size);
  const shiftY = sides.height + 14 + shift.up;
  const top = shiftY + 24;
  const bottom = top + plane.highest * (plane.dot + 1) + 4;
  const foot = [words.perDot(plane.each, f), ...(plane.below || plane.above ? [words.beyond(plane, f)] : [])].flatMap(
    (text) => wrap(text, size.width, theme.font),
  );
  return {
    height: bottom + 50 + theme.line * foot.length + 6,
    marks: [
      sides.markup,
      xAxis(
        ticksOf(plane, week).map((days) => ({
          at: middle(days),
          label: days > 0 ? `+${f.count(days)}` : f.number(days, 0),
        })),
        { top: bottom, bottom, title: words.axis(shown.since, f), left: 0 },
      ),
      svg`<line class="rule" x1="${left}" x2="${right}" y1="${bottom}" y2="${bottom}"/><line class="goal" x1="${middle(0)}" x2="${middle(0)}" y1="${top - 4}" y2="${bottom}"/>`,
      ...plane.bins
        .filter(({ count }) => count > 0)
        .map((bin) => drawPile(bin, plane, { top, bottom }, words.mark(bin, shown.patients, f))),
      drawShift(shown, shift, label, shiftY, words.shiftMark(shown, f)),
      textLines(foot, 0, bottom + 62, "sub"),
    ],
  };
}

function drawPile(bin: Bin, plane: Plane, { top, bottom }: { top: number; bottom: number }, reading: string): Markup {
  const { at, dots } = placePile(bin, plane, bottom);
  const kind = bin.from > 0 ? "blood" : bin.to < 0 ? "tissue" : "both";
  return symbol(
    reading,
    svg`${hit({ x: at - plane.step / 2, y: top, width: plane.step, height: bottom - top })}${dots.map(
      ({ y, r }) => svg`<circle class="full ${kind}" cx="${at}" cy="${y}" r="${r}"/>`,
    )}`,
  );
}

function drawShift(
  shown: Paired,
  { low, mid, high, from, wide, text, up, anchor }: ReturnType<typeof placeShift>,
  label: string,
  y: number,
  reading: string,
): Markup {
  return symbol(
    reading,
    svg`${hit({ x: from, y: y - 12, width: wide, height: 24 })}${interval({ low, mid, high, y, few: shown.status !== "ok" })}<text class="value" x="${text}" y="${y - up}" dy=".35em" text-anchor="${anchor}">${label}</text>`,
  );
}

/** Over each side of zero, which specimen took fewer days there and in how many patients. */
function drawSides({ differences }: Paired, words: PairedWords, zero: number, size: Size, f: Voice["f"]) {
  const tissue = `← ${words.tissueFaster}: ${f.count(total(differences.filter(({ days }) => days < 0)))}`;
  const blood = `${words.bloodFaster}: ${f.count(total(differences.filter(({ days }) => days > 0)))} →`;
  const { height, tissueEnd, bloodStart, bloodLine } = placeSides(tissue, blood, zero, size);
  return {
    height,
    markup: svg`<text class="strong tissue" x="${tissueEnd}" y="15" text-anchor="end">${tissue}</text><text class="strong blood" x="${bloodStart}" y="${bloodLine}">${blood}</text>`,
  };
}
