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

/**
 * Covers the figures, which do not yet show what is chosen; where an address chooses it, the filter bar too, which does not yet say
 * so. Then the first script has done it, and takes it back where the page's own does not load.
 */
export function cover(by: "address" | "choice"): void {
  const { dataset } = document.documentElement;
  if (dataset["figures"] !== "address") dataset["figures"] = by;
}

/** Shows the figures again. */
export function uncover(): void {
  delete document.documentElement.dataset["figures"];
}

/** Says in the head of the page why a leadership link does not open; without words, that a part of the page did not load. */
export function sayRefused(sentence?: string): void {
  const line = document.querySelector<HTMLElement>("[data-refusal]");
  if (!line) return;
  line.textContent = sentence ?? line.dataset["unloaded"] ?? "";
  line.hidden = line.textContent === "";
}
