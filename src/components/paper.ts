import { formatFilters } from "../state/filters.ts";
import { DataCard } from "./data-card.ts";
import { held } from "./held.ts";

/** The address of what is shown, as it can be handed on: a place on the page, or a key, is no part of it. */
const addressShown = (): string => `${location.origin}${location.pathname}${formatFilters(held.choice())}`;

/** Width of a sheet's text in pixels, and the height of a figure over its width from which it has a sheet to itself: else its text were under 7 points. */
const sheetWidth = 688;
const tallFrom = 0.58;

/** The shape of a figure as the sheet shows it. */
function boxOf(drawing: Element): DOMRect | undefined {
  const boxes = [...drawing.querySelectorAll<SVGSVGElement>(":scope > * > svg")].map(({ viewBox }) => viewBox.baseVal);
  const fitting = boxes.filter(({ width }) => width <= sheetWidth);
  return (fitting.length > 0 ? fitting : boxes).toSorted((a, b) => b.width - a.width)[0];
}

/** Says on the paper where the page is, and gives tall figures the room that they need. */
function prepare(): void {
  for (const place of document.querySelectorAll("[data-address]")) place.textContent = addressShown();
  for (const drawing of document.querySelectorAll(".drawing")) {
    const box = boxOf(drawing);
    drawing.classList.toggle("tall", box !== undefined && box.height > tallFrom * box.width);
  }
}

/** Prints the page, with its tables where they are asked for; without the sign of its address where that does not load. */
async function print(withTables: boolean): Promise<void> {
  const page = document.documentElement;
  page.classList.toggle("with-tables", withTables);
  if (withTables)
    for (const card of document.querySelectorAll("data-card")) if (card instanceof DataCard) card.writeTable();
  try {
    const { drawSign } = await import("./sign.ts");
    drawSign(addressShown());
  } catch {}
  window.print();
  page.classList.remove("with-tables");
}

/** Prints when the reader asks for it, by the button or by the keys that the browser itself prints by. */
export function printWhenAsked(): void {
  addEventListener("beforeprint", prepare);
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("[data-print]") : null;
    if (!button) return;
    const box = document.querySelector<HTMLInputElement>("[data-with-tables]");
    button.closest<HTMLElement>("[popover]")?.hidePopover?.();
    void print(box?.checked ?? false);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "p" || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void print(false);
  });
}
