import { nodeEngine } from "../../src/engine/node.ts";
import { filterOptions } from "../../src/engine/options.ts";
import { openRelease, ReleaseError } from "../../src/engine/release.ts";
import { panels } from "../../src/panels/index.ts";
import { holdsPartners, openPartners } from "../../src/questions/open-partners.ts";
import {
  accepts,
  type FilterOptions,
  type Filters,
  filterKeys,
  knownValues,
  noFilters,
} from "../../src/state/filters.ts";
import { WrongUsage } from "../command.ts";
import type { NumbersOrder } from "./read-order.ts";
import { type Numbers, numbersOf } from "./told.ts";

function filtersOf(ordered: NumbersOrder["filters"], options: FilterOptions): Filters {
  for (const [key, value] of ordered)
    if (!accepts(key, value, options))
      throw new WrongUsage(
        `--filter ${key}=${value}: cannot read "${value}"; known values: ${knownValues(key, options)}`,
      );
  return { ...noFilters, ...Object.fromEntries(ordered) };
}

/** Opens a release for whom it was made. */
function open({ data, release: name, audience }: NumbersOrder) {
  const rounded = holdsPartners(data);
  const refuse = (holds: string, rule: string): never => {
    throw new ReleaseError(data, holds, rule);
  };
  if (rounded && audience === "leadership")
    refuse("tables for partners", "--audience leadership needs a folder that npm run aggregate wrote");
  if (!rounded && audience === "partners")
    refuse("exact counts", "--audience partners needs a folder that npm run protect wrote");
  if (rounded) {
    const { manifest, engine } = openPartners(data, name);
    return { manifest, engine: async () => engine };
  }
  const release = openRelease(data, name);
  return { manifest: release.manifest, engine: () => nodeEngine(release) };
}

/**
 * The numbers that were ordered. Throws a WrongUsage for a panel or filter that is not known, and a ReleaseError.
 */
export async function answer(order: NumbersOrder): Promise<Numbers> {
  const unknown = order.panels.filter((id) => !panels.some((panel) => panel.id === id));
  if (unknown.length > 0)
    throw new WrongUsage(
      `--panel ${unknown.join(", ")}: unknown; known panels: ${panels.map((panel) => panel.id).join(", ")}`,
    );
  const { manifest, engine } = open(order);
  const filters = filtersOf(order.filters, filterOptions(manifest));
  const refused = manifest.rounding ? filterKeys.filter((key) => filters[key] !== "") : [];
  if (refused.length > 0)
    throw new WrongUsage(
      `--filter ${refused.join(", ")}: not for partners: choosing a hospital, a period or a cancer type could single out patients`,
    );
  const chosen = panels.filter((panel) => order.panels.length === 0 || order.panels.includes(panel.id));
  return numbersOf(chosen, await engine(), { manifest, filters }, order.lang);
}
