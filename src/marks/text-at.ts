import { Name } from "../words/name.ts";
import { type Markup, svg } from "./svg.ts";

/** Where a line of text stands, in pixels, and how. */
export type TextPlace = {
  readonly x: number;
  readonly y: number;
  readonly className?: string;
  /** In pixels, where it is not the size of the figure's text. */
  readonly size?: number;
  /** `y` is the middle of the line, not its foot. */
  readonly middle?: boolean;
  readonly anchor?: "start" | "middle" | "end";
  /** Told elsewhere, so that a screen reader passes it over. */
  readonly hidden?: boolean;
};

/** A line of text at its place; a name is marked as one. */
export const textAt = (text: string | Name, { x, y, className, size, middle, anchor, hidden }: TextPlace): Markup =>
  svg`<text${className !== undefined && svg` class="${className}"`}${
    size !== undefined && svg` font-size="${size}"`
  } x="${x}" y="${y}"${middle && svg` dy=".35em"`}${anchor && svg` text-anchor="${anchor}"`}${
    hidden && svg` aria-hidden="true"`
  }${text instanceof Name && svg` translate="no"`}>${String(text)}</text>`;
