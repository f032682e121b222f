import type { Drawing } from "./frame.ts";
import { svg } from "./svg.ts";

const between = 26;

/** Where blocks of these heights begin, one below the other, and how high they are together. Pixels. */
export function placeStacked(heights: readonly number[]): {
  readonly tops: readonly number[];
  readonly height: number;
} {
  const tops: number[] = [];
  let next = 0;
  for (const height of heights) {
    tops.push(next);
    next += height + between;
  }
  return { tops, height: Math.max(0, next - between) };
}

/** Drawings one below the other. */
export function stacked(blocks: readonly Drawing[]): Drawing {
  const { tops, height } = placeStacked(blocks.map((block) => block.height));
  return { height, marks: blocks.map(({ marks }, i) => svg`<g transform="translate(0 ${tops[i]})">${marks}</g>`) };
}
