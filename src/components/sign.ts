import { encode } from "uqr";
import { type Markup, svg } from "../marks/svg.ts";

/** Rows of dark squares as one path. */
const pathOf = (rows: readonly (readonly boolean[])[]): string =>
  rows.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ""))).join("");

/** An address as a sign that a camera reads (QR code, ISO/IEC 18004), with the quiet border that it needs. */
export function signOf(address: string): Markup {
  const { data, size } = encode(address, { ecc: "M", border: 4 });
  return svg`<svg viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" aria-hidden="true"><path fill="#fff" d="M0 0h${size}v${size}h-${size}z"/><path d="${pathOf(data)}"/></svg>`;
}

/** Draws the sign of an address where the page has a place for it. */
export function drawSign(address: string): void {
  for (const place of document.querySelectorAll("[data-qr]")) place.innerHTML = signOf(address).markup;
}
