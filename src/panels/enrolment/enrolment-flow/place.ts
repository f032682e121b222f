import { isNarrow, theme } from "../../../marks/theme.ts";
import type { Step } from "./steps.ts";

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
  /** The box of those who left, the lines in it and the box that follows. */
  readonly exit: {
    readonly top: number;
    readonly height: number;
    /** The middle of its first line, and of those with the reasons. */
    readonly first: number;
    readonly lines: readonly number[];
    readonly next: number;
  } | null;
};

function placeExit(step: Step, bottom: number): StepPlace["exit"] {
  if (!step.exit) return null;
  const top = bottom + gap;
  const height = 2 * pad + line * (step.exit.by.length + 1) - 4;
  const first = top + pad + line / 2 - 2;
  return { top, height, first, lines: step.exit.by.map((_, i) => first + line * (i + 1)), next: top + height + gap };
}

/**
 * Where the boxes stand: the steps one under the other, and beside each arrow those who left there. `numberWidth` is the
 * room in pixels for a number; `told` the lines that say why nothing further is known.
 */
export function placeFlow(steps: readonly Step[], width: number, numberWidth: number, told: readonly string[]) {
  const narrow = isNarrow(width);
  const boxWidth = narrow ? width - 2 : 300;
  const exitLeft = narrow ? 36 : boxWidth / 2 + 44;
  const largest = Math.max(1, ...steps.flatMap(({ exit }) => exit?.by.map(({ patients }) => patients) ?? []));
  const bars = narrow ? null : { x: width - 130, width: (patients: number) => (116 * patients) / largest };
  let top = 1;
  const placed = steps.map((step): StepPlace => {
    const bottom = top + boxHeight;
    const exit = placeExit(step, bottom);
    const place = {
      step,
      top,
      told: step.unknown ? { lines: told, y: bottom + 26 } : null,
      exit,
    };
    top = exit ? exit.next : bottom + (step.unknown ? 20 + theme.line * told.length : 0);
    return place;
  });
  return {
    steps: placed,
    height: top + 2,
    boxWidth,
    trunk: narrow ? 16 : boxWidth / 2,
    exit: {
      left: exitLeft,
      right: width - 1,
      number: exitLeft + pad + numberWidth - 12,
      text: exitLeft + pad + numberWidth,
    },
    textRoom: (bars?.x ?? width) - exitLeft - pad - numberWidth - 8,
    bars,
  };
}
