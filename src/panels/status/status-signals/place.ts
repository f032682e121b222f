import type { Area } from "../../../marks/hit.ts";
import { theme } from "../../../marks/theme.ts";

/** From the edge of an item to its text. */
export const left = 26;
const gap = 14;
const between = 24;
/** A group's name, and what stands above it but for the first. */
const named = 28;
const above = 16;

/** How many columns so many items stand in, how wide each is and its lines of text may be. */
export function roomFor(items: number, width: number) {
  const columns = width >= 680 && items > 1 ? 2 : 1;
  const each = (width - between * (columns - 1)) / columns;
  return { columns, each, text: each - left - 8 };
}

type Item = { readonly lines: readonly string[] };
type Placed<I> = { readonly item: I; readonly area: Area };
/** Items row by row under a heading each, a row as high as its longest; `bottom` is the end of the last. */
export function placeList<I extends Item>(
  items: readonly I[],
  { columns, each }: Pick<ReturnType<typeof roomFor>, "columns" | "each">,
  top = 2,
) {
  const placed: Placed<I>[] = [];
  let y = top;
  for (let first = 0; first < items.length; first += columns) {
    const row = items.slice(first, first + columns);
    const height = theme.line * (Math.max(...row.map(({ lines }) => lines.length)) + 1) + 4;
    placed.push(...row.map((item, i) => ({ item, area: { x: (each + between) * i, y, width: each, height } })));
    y += height + gap;
  }
  return { placed, bottom: y - gap + 4 };
}

type Group<I> = { readonly name: string; readonly items: readonly I[] };
/** Groups of items below each other, each under its name; `y` is the baseline of the name. */
export function placeGroups<I extends Item>(groups: readonly Group<I>[], width: number) {
  let top = 0;
  const placed = groups.map(({ name, items }) => {
    const y = top + 18;
    const list = placeList(items, roomFor(items.length, width), top + named);
    top = list.bottom + above;
    return { name, y, placed: list.placed };
  });
  return { placed, height: top - above };
}
