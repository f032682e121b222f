import type { Area } from "../../../marks/hit.ts";
import { theme } from "../../../marks/theme.ts";

/** From the edge of an item to its text. */
export const left = 26;
const gap = 14;
const between = 24;

/** How many columns so many items stand in, how wide each is and its lines of text may be. */
export function roomFor(items: number, width: number) {
  const columns = width >= 680 && items > 1 ? 2 : 1;
  const each = (width - between * (columns - 1)) / columns;
  return { columns, each, text: each - left - 8 };
}

type Item = { readonly lines: readonly string[] };
type Placed<I> = { readonly item: I; readonly area: Area };
/** Items row by row under a heading each, a row as high as its longest. */
export function placeList<I extends Item>(items: readonly I[], { columns, each }: ReturnType<typeof roomFor>) {
  const placed: Placed<I>[] = [];
  let y = 2;
  for (let first = 0; first < items.length; first += columns) {
    const row = items.slice(first, first + columns);
    const height = theme.line * (Math.max(...row.map(({ lines }) => lines.length)) + 1) + 4;
    placed.push(...row.map((item, i) => ({ item, area: { x: (each + between) * i, y, width: each, height } })));
    y += height + gap;
  }
  return { placed, height: y - gap + 4 };
}
