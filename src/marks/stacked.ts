import type { Drawing } from "./frame.ts";
import { svg } from "./svg.ts";

const between = 26;

/** Drawings one below the other. */
export function stacked(blocks: readonly Drawing[]): Drawing {
  let y = 0;
  const marks = blocks.map((block) => {
    const at = y;
    y += block.height + between;
    return svg`<g transform="translate(0 ${at})">${block.marks}</g>`;
  });
  return { height: Math.max(0, y - between), marks };
}
