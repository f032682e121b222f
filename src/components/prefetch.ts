import type { Panel } from "../define/panel.ts";
import type { Manifest } from "../engine/manifest.ts";
import { filterOptions } from "../engine/options.ts";
import { type Filters, noFilters } from "../state/filters.ts";

/** The whole study and each choice that is one click away from it: a laboratory, a site, a tumour group. */
export function nearbyChoices(manifest: Manifest): Filters[] {
  const options = filterOptions(manifest);
  const keys = ["node", "site", "tumour_group"] as const;
  return [noFilters, ...keys.flatMap((key) => options[key].map((code) => ({ ...noFilters, [key]: code })))];
}

/** Settles when the page has nothing else to do; where `timeout` is not 0, after so many milliseconds at the latest. */
export const idle = (timeout = 0): Promise<void> =>
  new Promise((resolve) => {
    if ("requestIdleCallback" in window) requestIdleCallback(() => resolve(), { timeout });
    else setTimeout(resolve, 20);
  });

/** Settles when what has been put on the page has been painted; a page that nobody sees is not painted. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });

/**
 * Draws, one panel at a time, what the reader is likely to ask next; both answers and drawings are kept. By then the browser
 * has also compiled what is used of the database and of the panels, which halves the time of any other choice.
 * `go` settles when the next panel may be drawn, with false when none should any more.
 */
export async function prefetch(
  panels: readonly Panel[],
  choices: readonly Filters[],
  draw: (panel: Panel, filters: Filters) => Promise<unknown>,
  go: () => Promise<boolean>,
): Promise<void> {
  for (const filters of choices)
    for (const panel of panels) {
      if (!(await go())) return;
      await draw(panel, filters);
    }
}
