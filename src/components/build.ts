import type { Panel, Reply } from "../define/panel.ts";
import type { Engine } from "../engine/engine.ts";
import { nodeEngine } from "../engine/node.ts";
import { openRelease, type Release } from "../engine/release.ts";
import { noFilters } from "../state/filters.ts";

/** Folder of releases that the site is built from. */
const dataDir = process.env["SAMSVAR_DATA"] ?? "data";

let opened: Release | undefined;
let engine: Promise<Engine> | undefined;
const answers = new Map<string, Promise<Reply>>();

/** The newest release, checked and opened once for the whole build. */
export function release(): Release {
  opened ??= openRelease(dataDir);
  return opened;
}

/** A panel's answer without filters; each panel is asked once, by one engine, for every page and language. */
export function answerOf(panel: Panel): Promise<Reply> {
  engine ??= nodeEngine(release());
  const known = answers.get(panel.id);
  const answer = known ?? engine.then((e) => panel.ask(e, { manifest: release().manifest, filters: noFilters }));
  answers.set(panel.id, answer);
  return answer;
}
