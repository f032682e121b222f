import { type Markup, svg } from "./svg.ts";

/** The outline of a small mark around a point. */
export type Outline = (x: number, y: number) => string;

export const outlines = {
  /** A dash: looked for and not found. */
  dash: (x, y) => `M${x - 6} ${y}h12`,
  /** A ring: too few to say. */
  ring: (x, y) => `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0`,
  /** A cross: could not be looked for. */
  cross: (x, y) => `M${x - 4} ${y - 4}l8 8m0 -8l-8 8`,
  /** Hatching: never looked for. */
  hatch: (x, y) => `M${x - 9} ${y + 5}l6 -10m0 10l6 -10m0 10l6 -10`,
  diamond: (x, y) => `M${x} ${y - 4.5}l4.5 4.5l-4.5 4.5l-4.5 -4.5z`,
} as const satisfies Readonly<Record<string, Outline>>;

/** Outlines by class name, each class drawn as one path: a figure may have thousands, and one element each would be slow. */
export class Outlines {
  readonly #paths = new Map<string, string>();
  add(className: string, outline: string): void {
    this.#paths.set(className, (this.#paths.get(className) ?? "") + outline);
  }
  draw(): Markup {
    return svg`<g aria-hidden="true" pointer-events="none">${[...this.#paths].map(
      ([className, outline]) => svg`<path class="${className}" d="${outline}"/>`,
    )}</g>`;
  }
}
