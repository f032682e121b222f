import { createHash } from "node:crypto";
import type { Panel, Reply } from "../define/panel.ts";
import type { Engine } from "../engine/engine.ts";
import type { Manifest } from "../engine/manifest.ts";
import { nodeEngine } from "../engine/node.ts";
import { openRelease } from "../engine/release.ts";
import { remembering } from "../engine/remember.ts";
import { withSum } from "../engine/sum.ts";
import { statementsBeforehand, viewsBeforehand } from "../panels/beforehand.ts";
import { holdsPartners, openPartners } from "../questions/open-partners.ts";
import { noFilters } from "../state/filters.ts";
import { geneNames, genesOf } from "./gene-names.ts";

/** Folder of releases that the site is built from: those that partners may see, or exact ones. */
export const dataDir = process.env["SAMSVAR_DATA"] ?? "partners";

type Content = Uint8Array<ArrayBuffer> | string;
type File = () => Content | Promise<Content>;
/** What the site is built from. */
export type Built = {
  readonly manifest: Manifest;
  readonly engine: () => Promise<Engine>;
  /** Whether a panel is closed to its readers: of rounded counts, what is leadership's alone or was left out. */
  readonly isClosed: (panel: Panel) => boolean;
  /** How names of files with answers made beforehand begin; null where there are none. */
  readonly answers: string | null;
  /** Every gene that a reader may look for. */
  readonly genes: readonly string[];
  /** What the browser needs beside the pages, by the name of its file. */
  readonly files: ReadonlyMap<string, File>;
  /** Files of earlier releases that anybody may have, by release and name. */
  readonly earlier: ReadonlyMap<string, ReadonlyMap<string, string>>;
};

/** How the names of answers begin, by what they rest on: the tables, the study and the statements. */
function answersOf(manifest: Manifest): string {
  const rests = JSON.stringify([manifest, statementsBeforehand()]);
  return `answers.${createHash("sha256").update(rests).digest("hex").slice(0, 10)}`;
}

function exact(name?: string): Built {
  const release = openRelease(dataDir, name);
  const { manifest } = release;
  let running: Promise<Engine> | undefined;
  const engine = () => {
    running ??= nodeEngine(release).then(remembering);
    return running;
  };
  const answers = answersOf(manifest);
  const cubes = Object.entries(manifest.files).map(
    ([cube, file]) => [file, () => new Uint8Array(release.arrow(cube))] as const,
  );
  const views = viewsBeforehand(manifest).map(
    (view) =>
      [
        `${answers}.${view.name}.json`,
        async () => withSum(JSON.stringify(await view.answers(await engine()))),
      ] as const,
  );
  return {
    manifest,
    engine,
    isClosed: () => false,
    answers,
    genes: genesOf(release),
    files: new Map<string, File>([["release.json", () => withSum(JSON.stringify(manifest))], ...cubes, ...views]),
    earlier: new Map(),
  };
}

function rounded(name?: string): Built {
  const { manifest, engine, releases, texts, earlierTexts } = openPartners(dataDir, name);
  const { leadershipOnly } = engine;
  const named = releases.at(-1)?.policy.tables["genes"]?.dimensions.find(({ name }) => name === "gene")?.codes ?? [];
  return {
    manifest,
    engine: async () => engine,
    isClosed: (panel) => leadershipOnly !== undefined && panel.closedBy(leadershipOnly) !== null,
    answers: null,
    genes: geneNames(manifest, named),
    files: new Map<string, File>([
      ["release.json", () => withSum(JSON.stringify(manifest))],
      ["tables.json", () => withSum(JSON.stringify(releases))],
      ...[...texts].map(([name, text]) => [name, () => text] as const),
    ]),
    earlier: earlierTexts,
  };
}

let opened: Built | undefined;
const replies = new Map<string, Promise<Reply>>();

/** One release of the folder, checked and opened, the newest unless named. Throws a ReleaseError. */
export const open = (name?: string): Built => (holdsPartners(dataDir) ? rounded(name) : exact(name));

/** The newest release, checked and opened once for the whole build. */
export function release(): Built {
  opened ??= open();
  return opened;
}

/** A panel's answer without filters; each panel is asked once, by one engine, for every page and language. */
export function answerOf(panel: Panel): Promise<Reply> {
  const { manifest, engine } = release();
  const known = replies.get(panel.id);
  const reply = known ?? engine().then((e) => panel.ask(e, { manifest, filters: noFilters }));
  replies.set(panel.id, reply);
  return reply;
}
