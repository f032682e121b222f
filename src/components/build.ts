import type { Panel, Reply } from "../define/panel.ts";
import type { Engine } from "../engine/engine.ts";
import type { Manifest } from "../engine/manifest.ts";
import { nodeEngine } from "../engine/node.ts";
import { openRelease } from "../engine/release.ts";
import { holdsPartners, openPartners } from "../questions/open-partners.ts";
import { noFilters } from "../state/filters.ts";
import { geneNames } from "./gene-names.ts";

/** Folder of releases that the site is built from: those that partners may see, or exact ones. */
const dataDir = process.env["SAMSVAR_DATA"] ?? "partners";

type File = () => Uint8Array<ArrayBuffer> | string;
/** What the site is built from. */
type Built = {
  readonly manifest: Manifest;
  readonly engine: () => Promise<Engine>;
  /** Every gene that a reader may look for. */
  readonly genes: readonly string[];
  /** What the browser needs beside the pages, by the name of its file. */
  readonly files: ReadonlyMap<string, File>;
};

function exact(): Built {
  const release = openRelease(dataDir);
  const { manifest } = release;
  const cubes = Object.entries(manifest.files).map(
    ([cube, file]) => [file, () => new Uint8Array(release.arrow(cube))] as const,
  );
  return {
    manifest,
    engine: () => nodeEngine(release),
    genes: geneNames(manifest, [...release.table("genes").array("gene")].map(String)),
    files: new Map<string, File>([["release.json", () => JSON.stringify(manifest)], ...cubes]),
  };
}

function rounded(): Built {
  const { manifest, engine, releases, texts } = openPartners(dataDir);
  const named = releases.at(-1)?.policy.tables["genes"]?.dimensions.find(({ name }) => name === "gene")?.codes ?? [];
  return {
    manifest,
    engine: async () => engine,
    genes: geneNames(manifest, named),
    files: new Map<string, File>([
      ["release.json", () => JSON.stringify(manifest)],
      ["tables.json", () => JSON.stringify(releases)],
      ...[...texts].map(([name, text]) => [name, () => text] as const),
    ]),
  };
}

let opened: Built | undefined;
let engine: Promise<Engine> | undefined;
const answers = new Map<string, Promise<Reply>>();

/** The newest release, checked and opened once for the whole build. */
export function release(): Built {
  opened ??= holdsPartners(dataDir) ? rounded() : exact();
  return opened;
}

/** A panel's answer without filters; each panel is asked once, by one engine, for every page and language. */
export function answerOf(panel: Panel): Promise<Reply> {
  engine ??= release().engine();
  const known = answers.get(panel.id);
  const answer = known ?? engine.then((e) => panel.ask(e, { manifest: release().manifest, filters: noFilters }));
  answers.set(panel.id, answer);
  return answer;
}
