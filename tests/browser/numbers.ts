import { sites } from "../../scripts/build-site.ts";
import { type Numbers, numbersOf, type Told } from "../../scripts/numbers/told.ts";
import type { Panel } from "../../src/define/panel.ts";
import { nodeEngine } from "../../src/engine/node.ts";
import { openRelease } from "../../src/engine/release.ts";
import { remembering } from "../../src/engine/remember.ts";
import { openPartners } from "../../src/questions/open-partners.ts";
import { noFilters } from "../../src/state/filters.ts";
import type { Lang } from "../../src/words/lang.ts";

import type { Site } from "./pages.ts";

export type { Numbers, Told };

const release = openRelease(sites.exact.data);
/** An engine with the shipped release. */
export const answering = nodeEngine(release).then(remembering);

/** What `npm run numbers` prints, read back. */
const printed = async (...asked: Parameters<typeof numbersOf>): Promise<Numbers> =>
  JSON.parse(JSON.stringify(await numbersOf(...asked))) as Numbers;

/** What `npm run numbers` prints of some panels for some filters (KEY=VALUE), by the code that prints it; tests of the command itself stand apart. */
export async function numbers(panels: readonly Panel[], lang: Lang, ...filters: readonly string[]): Promise<Numbers> {
  const chosen = Object.fromEntries(filters.map((filter) => filter.split("=")));
  const context = { manifest: release.manifest, filters: { ...noFilters, ...chosen } };
  return printed(panels, await answering, context, lang);
}

const partners = openPartners(sites.partners.data);

/** What `npm run numbers` prints of some panels on the tables that anyone may see. */
export async function roundedNumbers(panels: readonly Panel[], lang: Lang): Promise<Numbers> {
  const context = { manifest: partners.manifest, filters: noFilters };
  return printed(panels, partners.engine, context, lang);
}

/** The numbers of a site without filters. */
export const numbersOfSite: Readonly<Record<Site, typeof roundedNumbers>> = {
  exact: numbers,
  partners: roundedNumbers,
};

/** One panel of them. Throws when `numbers` does not know it. */
export function panelOf(told: Numbers, id: string): Told {
  const panel = told.panels[id];
  if (!panel)
    throw new RangeError(`npm run numbers prints no panel ${id}; it prints ${Object.keys(told.panels).join(", ")}`);
  return panel;
}
