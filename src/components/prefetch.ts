import type { Engine } from "../engine/engine.ts";
import type { Manifest } from "../engine/manifest.ts";
import { filterOptions } from "../engine/options.ts";
import type { Panel } from "../panels/panel.ts";
import { type Filters, noFilters } from "../state/filters.ts";

/** The whole study and each choice that is one click away from it: a laboratory, a site, a tumour group. */
export function nearbyChoices(manifest: Manifest): Filters[] {
  const options = filterOptions(manifest);
  const keys = ["node", "site", "tumour_group"] as const;
  return [noFilters, ...keys.flatMap((key) => options[key].map((code) => ({ ...noFilters, [key]: code })))];
}

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ("requestIdleCallback" in window) requestIdleCallback(() => resolve());
    else setTimeout(resolve, 20);
  });

/**
 * Asks, one question at a time and only while the page has nothing else to do, what the reader is likely to ask next.
 * The engine keeps the answers; and by then the browser has compiled the parts of the database that are used, which
 * halves the time of any other choice. `free` settles when no choice of the reader is being answered.
 */
export async function prefetch(
  engine: Engine,
  manifest: Manifest,
  panels: readonly Panel[],
  free: () => Promise<unknown>,
): Promise<void> {
  for (const filters of nearbyChoices(manifest))
    for (const { sql, params } of panels.flatMap((panel) => panel.questions({ manifest, filters }))) {
      await idle();
      await free();
      await engine.query(sql, params);
    }
}
