import type { Cube } from "../cubes/cube.ts";
import { type Answers, answersEngine } from "../engine/answers.ts";
import { type BrowserEngine, browserEngine } from "../engine/browser.ts";
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
import { moduleUrl, panelsOf } from "./here.ts";
import { script } from "./script.ts";

/** An earlier release: what it says of itself, and who answers of it under some filters. */
export type EarlierRelease = {
  readonly manifest: Manifest;
  readonly answering: (filters: Filters, of: PageId | undefined) => Promise<Engine>;
};

/** Where the numbers of an earlier release come from. */
export type EarlierSource = {
  readonly manifest: Manifest;
  readonly arrow: (cube: Cube) => Promise<Uint8Array>;
  /** Answers of a page to the whole study, by the name PAGE.CHOICE; null where none were made beforehand. */
  readonly answers: ((view: string) => Promise<Answers>) | null;
};

/** An earlier release of exact counts: answers made beforehand, or else a database of its own, started when it is first needed. */
export function earlierRelease({ manifest, arrow, answers }: EarlierSource): EarlierRelease {
  let starting: Promise<BrowserEngine> | undefined;
  const database = async (of: PageId | undefined): Promise<BrowserEngine> => {
    const cubes = cubesRead((await panelsOf(of)).flatMap(({ sql }) => sql));
    starting ??= browserEngine(cubes, arrow, moduleUrl);
    const running = await starting;
    await running.load(cubes);
    return running;
  };
  const views = memory<Engine>(20, () => 1);
  return {
    manifest,
    answering: async (filters, of) => {
      const choice = nameOf(filters, filterOptions(manifest));
      if (choice !== "whole" || answers === null) return database(of);
      const otherwise: Engine = { query: async (sql, params) => (await database(of)).query(sql, params) };
      const view = `${of}.${choice}`;
      return views(view, async () => answersEngine(await answers(view), otherwise)).catch(() => database(of));
    },
  };
}

/** An earlier release whose files lie in a folder beside the one of the release that is shown. */
export async function earlierOfFiles(shownUrl: string, shown: Manifest, release: string): Promise<EarlierRelease> {
  const url = new URL(`../${release}/release.json`, shownUrl).href;
  const name = shown.earlier?.find((each) => each.release === release)?.answers;
  const manifest = (await fetchedJson(url)) as Manifest;
  if (manifest.release !== release) throw new Unloaded(url, "spoilt", `it is of ${manifest.release}`);
  return earlierRelease({
    manifest,
    arrow: async ({ name }) => {
      const file = beside(url, manifest.files[name] ?? "");
      return ofName(await fetched(file), file);
    },
    answers: async (view) => (await fetchedJson(beside(url, `${name}.${view}.json`))) as Answers,
  });
}

/** An earlier release that partners may see, out of the tables of all. */
export async function earlierOfTables(releases: readonly PartnerRelease[], release: string): Promise<EarlierRelease> {
  const at = releases.findIndex((each) => each.release === release);
  const found = releases[at];
  if (found === undefined) throw new Unloaded("tables.json", "spoilt", `it holds no ${release}`);
  const before = releases.slice(0, at);
  const { partnerEngine, partnerManifest } = await script(import("../questions/partner-engine.ts"));
  const manifest = partnerManifest(found, before);
  const engine = partnerEngine(found, before, manifest);
  return { manifest, answering: async () => engine };
}
