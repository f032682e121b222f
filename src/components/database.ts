import type { Cube } from "../cubes/cube.ts";
import type { Panel } from "../define/panel.ts";
import { type BrowserEngine, browserEngine } from "../engine/browser.ts";
import { fetched } from "../engine/fetched.ts";
import type { Manifest } from "../engine/manifest.ts";
import { cubesRead } from "../engine/reads.ts";
import type { PartnerRelease } from "../partners/release.ts";
import { partnerEngine } from "../questions/partner-engine.ts";
import { bar, manifestUrl, moduleUrl, shownPanels, words } from "./here.ts";

/** Where the numbers come from: what a release says of itself, and its cubes as Arrow streams. */
export type Source = {
  readonly manifest: () => Promise<Manifest>;
  readonly arrow: (cube: Cube) => Promise<Uint8Array>;
};

/** What lies beside the pages. */
const site: Source = {
  manifest: () => fetched(manifestUrl).then((response) => response.json() as Promise<Manifest>),
  arrow: async ({ name }) => {
    const { files } = await readManifest();
    const folder = manifestUrl.replace(/\/[^/]*$/, "");
    return new Uint8Array(await (await fetched(`${folder}/${files[name]}`)).arrayBuffer());
  },
};

let source = site;
let manifest: Promise<Manifest> | undefined;
let engine: Promise<BrowserEngine> | undefined;
let down = false;

/** Takes the numbers from another source from now on, or again from the site; a database that holds others ends. */
export function useSource(next: Source = site): void {
  engine?.then(
    ({ stop }) => stop(),
    () => {},
  );
  source = next;
  manifest = undefined;
  engine = undefined;
  down = false;
}

/** Whether the database could not start, or has stopped for good. */
export const isDown = (): boolean => down;

export function readManifest(): Promise<Manifest> {
  manifest ??= source.manifest();
  return manifest;
}

const cubesOf = (panels: readonly Panel[]): readonly Cube[] => cubesRead(panels.flatMap(({ sql }) => sql));
/** What the page's panels read; looked up once a page, for it stands in the way of every answer. */
let needed = { panels: shownPanels, cubes: cubesOf(shownPanels) };

/** Partners' tables need no database: a few thousand cells, read once. */
async function ofTables(known: Manifest): Promise<BrowserEngine> {
  const url = manifestUrl.replace(/[^/]*$/, "tables.json");
  const releases = (await (await fetched(url)).json()) as readonly PartnerRelease[];
  const release = releases.at(-1);
  if (release === undefined) throw new TypeError(`${url}: no release`);
  const never = new Promise<never>(() => {});
  const engine = partnerEngine(release, releases.slice(0, -1), known);
  return { died: never, missing: new Map(), load: async () => {}, stop: () => {}, ...engine };
}

function started(cubes: readonly Cube[]): Promise<BrowserEngine> {
  const { arrow } = source;
  const starting = readManifest().then((known) =>
    known.rounding ? ofTables(known) : browserEngine(cubes, arrow, moduleUrl),
  );
  const say = (): void => {
    if (engine !== starting) return;
    down = true;
    bar?.say(`${words.off} ${words.stopped}`);
  };
  starting.then((running) => void running.died.then(say), say);
  return starting;
}

/** The database with what this page's panels read, started at the first call; says in the filter bar when it cannot go on. */
export async function database(): Promise<BrowserEngine> {
  if (needed.panels !== shownPanels) needed = { panels: shownPanels, cubes: cubesOf(shownPanels) };
  engine ??= started(needed.cubes);
  const running = await engine;
  await running.load(needed.cubes);
  return running;
}
