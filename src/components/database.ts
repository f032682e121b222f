import type { Cube } from "../cubes/cube.ts";
import type { Panel } from "../define/panel.ts";
import { type Answers, answersEngine } from "../engine/answers.ts";
import type { BrowserEngine } from "../engine/browser.ts";
import { type Engine, Unloaded } from "../engine/engine.ts";
import { fetched, fetchedJson } from "../engine/fetched.ts";
import type { Manifest } from "../engine/manifest.ts";
import { memory } from "../engine/memory.ts";
import { filterOptions } from "../engine/options.ts";
import { cubesRead } from "../engine/reads.ts";
import { ofName } from "../engine/sum.ts";
import type { PartnerRelease } from "../partners/release.ts";
import { nameOf } from "../state/beforehand.ts";
import type { Filters } from "../state/filters.ts";
import type { PageId } from "../state/pages.ts";
import { beside } from "./beside.ts";
import type { EarlierRelease } from "./earlier.ts";
import { answersName, bar, manifestUrl, moduleUrl, page, panelsOf, releaseName, shownPanels, words } from "./here.ts";
import { script } from "./script.ts";

/** Where the numbers come from: what a release says of itself, its cubes as Arrow streams, and answers made beforehand. */
export type Source = {
  readonly manifest: () => Promise<Manifest>;
  readonly arrow: (cube: Cube) => Promise<Uint8Array>;
  /** The answers of a page under a choice, by the name PAGE.CHOICE; rejects where there are none. */
  readonly answers: (view: string) => Promise<Answers>;
  /** An earlier release; rejects where there is none to be had. */
  readonly earlier: (release: string) => Promise<EarlierRelease>;
};

const besideManifest = (file: string): string => beside(manifestUrl, file);

/** What lies beside the pages. */
const site: Source = {
  manifest: async () => {
    const known = (await fetchedJson(manifestUrl)) as Manifest;
    if (known.release !== releaseName) throw new Unloaded(manifestUrl, "spoilt", `it is of ${known.release}`);
    return known;
  },
  arrow: async ({ name }) => {
    const { files } = await readManifest();
    const url = besideManifest(files[name] ?? "");
    return ofName(await fetched(url), url);
  },
  answers: async (view) => (await fetchedJson(besideManifest(`${answersName}.${view}.json`))) as Answers,
  earlier: async (release) => {
    const known = await readManifest();
    const { earlierOfFiles, earlierOfTables } = await script(import("./earlier.ts"));
    return known.rounding
      ? earlierOfTables(await partnerReleases(), release)
      : earlierOfFiles(manifestUrl, known, release);
  },
};

let source = site;
let manifest: Promise<Manifest> | undefined;
let engine: Promise<BrowserEngine> | undefined;
let down = false;
/** Views that were answered from a file, most. */
const most = 100;
const noViews = () => memory<Engine>(most, () => 1);
let views = noViews();
/** Choices that are got ready before one of them is made, most. */
const mostAhead = 30;
/** Earlier releases that are open, most. */
const noReleases = () => memory<EarlierRelease>(2, () => 1);
let releases = noReleases();

/** Takes the numbers from another source from now on, or again from the site; a database that holds others ends. */
export function useSource(next: Source = site): void {
  engine?.then(
    ({ stop }) => stop(),
    () => {},
  );
  source = next;
  manifest = undefined;
  engine = undefined;
  views = noViews();
  releases = noReleases();
  down = false;
}

/** Begins anew with the same numbers: what could not be had is asked for again. */
export const restart = (): void => useSource(source);

/** Whether the database could not start, or has stopped for good. */
export const isDown = (): boolean => down;

export function readManifest(): Promise<Manifest> {
  manifest ??= source.manifest().catch((error: unknown) => {
    manifest = undefined; // it may be asked for again
    throw error;
  });
  return manifest;
}

const cubesOf = (panels: readonly Panel[]): readonly Cube[] => cubesRead(panels.flatMap(({ sql }) => sql));
/** A table of exact counts as an Arrow stream, from where the numbers come now. */
export const arrowOf = (cube: Cube): Promise<Uint8Array> => source.arrow(cube);

/** The releases that partners see, the newest last. */
export const partnerReleases = async (): Promise<readonly PartnerRelease[]> =>
  (await fetchedJson(besideManifest("tables.json"))) as readonly PartnerRelease[];

/** What the panels of a page read; looked up once a page, for it stands in the way of every answer. */
let needed = { panels: shownPanels, cubes: cubesOf(shownPanels) };
function neededBy(panels: readonly Panel[]): readonly Cube[] {
  if (needed.panels !== panels) needed = { panels, cubes: cubesOf(panels) };
  return needed.cubes;
}

/** Partners' tables need no database: a few thousand cells, read once, by a program that only they need. */
async function ofTables(known: Manifest): Promise<BrowserEngine> {
  const releases = await partnerReleases();
  const release = releases.at(-1);
  if (release === undefined) throw new TypeError("tables.json: no release");
  const never = new Promise<never>(() => {});
  const { partnerEngine } = await script(import("../questions/partner-engine.ts"));
  const engine = partnerEngine(release, releases.slice(0, -1), known);
  return { died: never, missing: new Map(), load: async () => {}, stop: () => {}, ...engine };
}

async function ofCubes(cubes: readonly Cube[], { arrow }: Source): Promise<BrowserEngine> {
  const { browserEngine } = await script(import("../engine/browser.ts"));
  return browserEngine(cubes, arrow, moduleUrl);
}

function started(cubes: readonly Cube[]): Promise<BrowserEngine> {
  const from = source;
  const starting = readManifest().then((known) => (known.rounding ? ofTables(known) : ofCubes(cubes, from)));
  const say = (cause: unknown): void => {
    if (engine !== starting) return;
    down = true;
    bar?.say(words.databaseOff[cause instanceof Unloaded ? cause.fault : "failed"]);
  };
  starting.then((running) => void running.died.then(say), say);
  return starting;
}

/** The database with what the panels of a page read, started at the first call; says in the filter bar when it cannot go on. */
export async function database(of: PageId | undefined = page): Promise<BrowserEngine> {
  const cubes = neededBy(await panelsOf(of));
  engine ??= started(cubes);
  const running = await engine;
  await running.load(cubes);
  return running;
}

/** Why cubes could not be loaded, by name, where the database was asked for. */
export const missingCubes = async (): Promise<BrowserEngine["missing"]> =>
  (await engine?.catch(() => undefined))?.missing ?? new Map();

/**
 * Who answers the panels of a page under some filters: a file made beforehand, which asks the database for what it lacks, or else the
 * database.
 */
export async function answering(filters: Filters, of: PageId | undefined = page): Promise<Engine> {
  const known = await readManifest();
  const choice = known.rounding ? null : nameOf(filters, filterOptions(known));
  if (choice === null) return database(of);
  const view = `${of}.${choice}`;
  const otherwise: Engine = { query: async (sql, params) => (await database(of)).query(sql, params) };
  return views(view, async () => answersEngine(await source.answers(view), otherwise)).catch(() => database(of));
}

/** An earlier release, and who answers of it. */
export const earlier = (release: string): Promise<EarlierRelease> => releases(release, () => source.earlier(release));

/** Those of some choices, of many the first, that the database answers and no file; starts it where there are any. */
export async function ofDatabase(choices: readonly Filters[]): Promise<readonly Filters[]> {
  const known = await readManifest();
  const options = filterOptions(known);
  const wanted = choices.filter((filters) => nameOf(filters, options) === null);
  if (wanted.length > 0) await database();
  return known.rounding ? [] : wanted.slice(0, mostAhead);
}
