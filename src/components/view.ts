import { painted } from "./frames.ts";

/**
 * What the page is about to show, or shows: a leadership link has been `asked` for (by the first script of the page), its file is
 * `opening`, or its exact counts stand here. Undefined is everyone's view. The style covers the page by it until all figures
 * are drawn anew.
 */
export type View = "asked" | "opening" | "leadership";

export const currentView = (): View | undefined => document.documentElement.dataset["view"] as View | undefined;

export function setView(next: View | undefined): void {
  if (next === undefined) delete document.documentElement.dataset["view"];
  else document.documentElement.dataset["view"] = next;
}

/** How often figures were covered: what shows them again after a frame gives way to a cover that has come meanwhile. */
let covers = 0;

/**
 * Covers the figures, which do not yet show what is chosen; where an address chooses it, the filter bar too, which does not yet say
 * so. Then the first script has done it, and takes it back where the page's own does not load.
 */
export function cover(by: "address" | "choice"): void {
  covers += 1;
  const { dataset } = document.documentElement;
  if (dataset["figures"] !== "address") dataset["figures"] = by;
}

/** Milliseconds after which a choice that figures do not yet show covers them, and after which they change covered. */
const late = 400;
const noticed = 200;
/** Since when a choice waits for its figures. */
let since: number | undefined;
let covering: ReturnType<typeof setTimeout> | undefined;

/** Covers the figures unless they soon show what has just been chosen: what goes within the blink of an eye would only flicker. */
export function coverSoon(): void {
  if (since !== undefined) return;
  since = performance.now();
  covering = setTimeout(() => cover("choice"), late);
}

/** Covers figures that are about to change, unless that follows the choice at once: a reader would see them move by themselves. */
export function coverChange(): void {
  if (since !== undefined && performance.now() - since > noticed) cover("choice");
}

/** Shows the figures again: after the next frame, so that what has changed while nobody saw it is not seen to move. */
export function uncover(): void {
  clearTimeout(covering);
  since = undefined;
  const { dataset } = document.documentElement;
  if (dataset["figures"] === undefined) return;
  const cover = covers;
  void painted().then(() => {
    if (cover === covers) delete dataset["figures"];
  });
}

/** Settles when no figure is covered. */
export async function uncovered(): Promise<void> {
  const page = document.documentElement;
  while (page.dataset["figures"] !== undefined) {
    const { promise, resolve } = Promise.withResolvers<void>();
    const watching = new MutationObserver(() => resolve());
    watching.observe(page, { attributes: true, attributeFilter: ["data-figures"] });
    await promise;
    watching.disconnect();
  }
}

/** Says in the head of the page why a leadership link does not open; without words, that a part of the page did not load. */
export function sayRefused(sentence?: string): void {
  const line = document.querySelector<HTMLElement>("[data-refusal]");
  if (!line) return;
  line.textContent = sentence ?? line.dataset["unloaded"] ?? "";
  line.hidden = line.textContent === "";
}
