import { type Area, hit } from "./hit.ts";
import { type Markup, svg } from "./svg.ts";
import { textAt } from "./text-at.ts";

/** The ground of a row: where it can be met, its name at the left edge, and its value at the right one, pale where it has none. */
export const namedRow = (
  { area, text: y }: { readonly area: Area; readonly text: number },
  name: string,
  value: string,
  isKnown: boolean,
): Markup =>
  svg`${hit(area)}${textAt(name, { x: 0, y, className: "name halo", middle: true })}${textAt(value, {
    x: area.width,
    y,
    className: isKnown ? "value halo" : "soft halo",
    middle: true,
    anchor: "end",
  })}`;
