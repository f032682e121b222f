import { type BrowserEngine, browserEngine, fetched } from "../engine/browser.ts";
import type { Manifest } from "../engine/manifest.ts";
import { cubesRead } from "../engine/reads.ts";
import { bar, manifestUrl, shownPanels, words } from "./here.ts";
import { fileHref } from "./href.ts";

let manifest: Promise<Manifest> | undefined;
let engine: Promise<BrowserEngine> | undefined;
let down = false;

/** Whether the database could not start, or has stopped for good. */
export const isDown = (): boolean => down;

export function readManifest(): Promise<Manifest> {
  manifest ??= fetched(manifestUrl).then((response) => response.json() as Promise<Manifest>);
  return manifest;
}

/** The database with what this page's panels read, started at the first call; says in the filter bar when it cannot go on. */
export function database(): Promise<BrowserEngine> {
  if (engine) return engine;
  const cubes = cubesRead(shownPanels.flatMap(({ sql }) => sql));
  const folder = manifestUrl.replace(/\/[^/]*$/, "");
  engine = readManifest().then((known) => browserEngine(known, cubes, folder, fileHref("engine/duckdb-eh.bin")));
  const say = (): void => {
    down = true;
    bar?.say(`${words.off} ${words.stopped}`);
  };
  engine.then((running) => void running.died.then(say), say);
  return engine;
}
