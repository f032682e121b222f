import { formatFilters } from "../state/filters.ts";
import { DataCard } from "./data-card.ts";
import { held } from "./held.ts";

/** The address of what is shown, as it can be handed on: a place on the page, or a key, is no part of it. */
export const addressShown = (): string => `${location.origin}${location.pathname}${formatFilters(held.choice())}`;

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

/**
 * Prints when the reader asks for it, by the button or by the keys that the browser itself prints by. `drawForPaper` draws for a
 * sheet what was drawn for cards of this window.
 */
export function printWhenAsked(drawForPaper: () => void): void {
  addEventListener("beforeprint", () => {
    for (const place of document.querySelectorAll("[data-address]")) place.textContent = addressShown();
    drawForPaper();
  });
  addEventListener("afterprint", () => {
    for (const drawn of document.querySelectorAll(".drawing > .for-paper")) drawn.remove();
  });
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
