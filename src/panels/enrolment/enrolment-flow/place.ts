import { end } from "../../../marks/ends.ts";
import { isNarrow, theme } from "../../../marks/theme.ts";
import type { Aside, Step } from "./steps.ts";

export const boxHeight = 38;
export const line = 22;
const pad = 9;
const gap = 14;

export type Places = ReturnType<typeof placeFlow>;
export type StepPlace = {
  readonly step: Step;
  /** The top of its box. */
  readonly top: number;
  /** What stands under it where nothing further is known: lines of text, the first one's height. */
  readonly told: { readonly lines: readonly string[]; readonly y: number } | null;
  /** The boxes of those who left. */
  readonly asides: readonly AsidePlace[];
  /** The top of the box that follows. */
  readonly next: number;
};
export type AsidePlace = {
  readonly aside: Aside;
  readonly top: number;
  readonly height: number;
  /** The middle of its first line, and of those with the reasons. */
  readonly first: number;
  readonly lines: readonly number[];
};

function placeAside(aside: Aside, above: number): AsidePlace {
  const top = above + gap;
  const height = 2 * pad + line * (aside.by.length + 1) - 4;
  const first = top + pad + line / 2 - 2;
  return { aside, top, height, first, lines: aside.by.map((_, i) => first + line * (i + 1)) };
}

/** Pixels of the widest texts in a flow: its numbers, and the reasons beside which bars begin. */
export type Widths = { readonly number: number; readonly reason: number };
/** The longest bar. */
const longest = 220;

/**
 * Where the boxes stand: the steps one under the other, and beside each arrow those who left there. `told` are the lines that say why
 * nothing further is known.
 */
export function placeFlow(steps: readonly Step[], width: number, widths: Widths, told: readonly string[]) {
  const narrow = isNarrow(width);
  const boxWidth = narrow ? width - 2 : 300;
  const exitLeft = narrow ? 36 : boxWidth / 2 + 44;
  const text = exitLeft + pad + widths.number;
  const reasons = steps.flatMap(({ asides }) => asides.flatMap(({ by }) => by.map(({ patients }) => patients)));
  const largest = end("patients", Math.max(1, ...reasons));
  const x = Math.min(text + widths.reason + 16, width - 60);
  const room = Math.min(longest, width - x - pad - 6);
  const bars = narrow ? null : { x, width: (patients: number) => (room * patients) / largest };
  let top = 1;
  const placed = steps.map((step): StepPlace => {
    const bottom = top + boxHeight;
    const asides: AsidePlace[] = [];
    let above = bottom;
    for (const aside of step.asides) {
      const place = placeAside(aside, above);
      asides.push(place);
      above = place.top + place.height;
    }
    const next = asides.length > 0 ? above + gap : bottom + (step.unknown ? 20 + theme.line * told.length : 0);
    const place = { step, top, told: step.unknown ? { lines: told, y: bottom + 26 } : null, asides, next };
    top = next;
    return place;
  });
  return {
    steps: placed,
    height: top + 2,
    boxWidth,
    trunk: narrow ? 16 : boxWidth / 2,
    exit: {
      left: exitLeft,
      right: bars ? Math.max(bars.x + room + pad, boxWidth) : width - 1,
      number: text - 12,
      text,
    },
    textRoom: (bars?.x ?? width) - text - 8,
    bars,
  };
}
