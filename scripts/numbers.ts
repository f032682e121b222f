import { parseArgs } from "node:util";
import { nodeEngine } from "../src/engine/node.ts";
import { filterOptions } from "../src/engine/options.ts";
import { openRelease, ReleaseError } from "../src/engine/release.ts";
import { panels } from "../src/panels/index.ts";
import { holdsPartners, openPartners } from "../src/questions/open-partners.ts";
import {
  accepts,
  type ChoiceKey,
  choiceKeys,
  type FilterKey,
  type FilterOptions,
  type Filters,
  filterKeys,
  knownValues,
  noFilters,
} from "../src/state/filters.ts";
import { numbersOf } from "./numbers/told.ts";

const usage = `Usage: npm run --silent numbers -- [--data DIR] [--release NAME] [--panel ID]… [--filter KEY=VALUE]…

Prints every number of the site as JSON: the very rows behind each panel's table.

  --data DIR          folder of releases, or one release (default: data)
  --release NAME      which release (default: the newest)
  --panel ID          only this panel; may be given several times
  --filter KEY=VALUE  ${filterKeys.join(", ")}; period is FIRST..LAST month, e.g. 2022-03..2022-12.
                      A page's own: ${choiceKeys.join(", ")}
  --lang en|nb        language of title, verdict, how sure and summary (default: en)
  --audience WHO      leadership: exact counts; partners: the rounded tables that npm run protect wrote. By default what DIR holds.
`;

/** A call that cannot be answered: wrong option, unknown panel or filter. Exit 2. */
class UsageError extends Error {}

const keys = [...filterKeys, ...choiceKeys];

function readFilter(item: string, options: FilterOptions): readonly [FilterKey | ChoiceKey, string] {
  const [name = "", ...rest] = item.split("=");
  const value = rest.join("=");
  const key = keys.find((known) => known === name);
  if (!key) throw new UsageError(`--filter ${item}: unknown filter "${name}"; known filters: ${keys.join(", ")}`);
  if (value === "" || !accepts(key, value, options))
    throw new UsageError(`--filter ${item}: cannot read "${value}"; known values: ${knownValues(key, options)}`);
  return [key, value];
}

const readFilters = (given: readonly string[], options: FilterOptions): Filters => ({
  ...noFilters,
  ...Object.fromEntries(given.map((item) => readFilter(item, options))),
});

function readArgs() {
  try {
    return parseArgs({
      options: {
        data: { type: "string", default: "data" },
        release: { type: "string" },
        panel: { type: "string", multiple: true, default: [] },
        filter: { type: "string", multiple: true, default: [] },
        lang: { type: "string", default: "en" },
        audience: { type: "string" },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause));
  }
}

/** Opens a release for whom it was made. */
async function open(dir: string, name: string | undefined, audience: string | undefined) {
  if (audience !== undefined && audience !== "leadership" && audience !== "partners")
    throw new UsageError(`--audience ${audience}: must be leadership or partners`);
  const rounded = holdsPartners(dir);
  if (rounded && audience === "leadership")
    throw new ReleaseError(
      dir,
      "tables for partners",
      "--audience leadership needs a folder that npm run aggregate wrote",
    );
  if (!rounded && audience === "partners")
    throw new ReleaseError(dir, "exact counts", "--audience partners needs a folder that npm run protect wrote");
  if (rounded) return openPartners(dir, name);
  const release = openRelease(dir, name);
  return { manifest: release.manifest, engine: await nodeEngine(release) };
}

async function main(): Promise<void> {
  const args = readArgs();
  if (args.help) {
    process.stdout.write(usage);
    return;
  }
  const unknown = args.panel.filter((id) => !panels.some((panel) => panel.id === id));
  if (unknown.length > 0)
    throw new UsageError(
      `--panel ${unknown.join(", ")}: unknown; known panels: ${panels.map((panel) => panel.id).join(", ")}`,
    );
  if (args.lang !== "en" && args.lang !== "nb") throw new UsageError(`--lang ${args.lang}: must be en or nb`);
  const lang = args.lang;
  const { manifest, engine } = await open(args.data, args.release, args.audience);
  const filters = readFilters(args.filter, filterOptions(manifest));
  const refused = manifest.rounding ? filterKeys.filter((key) => filters[key] !== "") : [];
  if (refused.length > 0)
    throw new UsageError(
      `--filter ${refused.join(", ")}: not for partners: choosing a hospital, a period or a cancer type could single out patients`,
    );
  const chosen = panels.filter((panel) => args.panel.length === 0 || args.panel.includes(panel.id));
  const told = await numbersOf(chosen, engine, { manifest, filters }, lang);
  process.stdout.write(`${JSON.stringify(told, null, 1)}\n`);
}

try {
  await main();
} catch (error) {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n\n${usage}`);
    process.exitCode = 2;
  } else if (error instanceof ReleaseError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  } else throw error;
}
