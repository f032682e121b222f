import { createHash } from "node:crypto";
import type { Panel, Reply } from "../define/panel.ts";
import type { Engine } from "../engine/engine.ts";
import type { Manifest } from "../engine/manifest.ts";
import { nodeEngine } from "../engine/node.ts";
import { openRelease, type Release, readableBefore } from "../engine/release.ts";
import { remembering } from "../engine/remember.ts";
import { withSum } from "../engine/sum.ts";
import { statementsBeforehand, type View, viewsBeforehand } from "../panels/beforehand.ts";
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
  /** Files of earlier releases that the browser may ask for, by release and name. */
  readonly earlier: ReadonlyMap<string, ReadonlyMap<string, File>>;
};

/** How the names of answers begin, by what they rest on: the tables, the study and the statements. */
function answersOf(manifest: Manifest): string {
  const rests = JSON.stringify([manifest, statementsBeforehand()]);
  return `answers.${createHash("sha256").update(rests).digest("hex").slice(0, 10)}`;
}

/** The files of a release as the browser takes them, but for answers, which are of so many of the reader's choices. */
function filesOf(release: Release, views: readonly View[], answers: string, engine: () => Promise<Engine>) {
  const { manifest } = release;
  const cubes = Object.entries(manifest.files).map(
    ([cube, file]) => [file, () => new Uint8Array(release.arrow(cube))] as const,
  );
  const answered = views.map(
    (view) =>
      [
        `${answers}.${view.name}.json`,
        async () => withSum(JSON.stringify(await view.answers(await engine()))),
      ] as const,
  );
  return new Map<string, File>([["release.json", () => withSum(JSON.stringify(manifest))], ...cubes, ...answered]);
}

/** The engine of a release, started once, when it is first asked. */
function engineOf(release: Release): () => Promise<Engine> {
  let running: Promise<Engine> | undefined;
  return () => {
    running ??= nodeEngine(release).then(remembering);
    return running;
  };
}

function exact(name?: string): Built {
  const opened = openRelease(dataDir, name);
  const before = name === undefined ? readableBefore(dataDir, opened.manifest.release) : [];
  const earlier = before.map((release) => ({ release, answers: answersOf(release.manifest) }));
  const told = earlier.map(({ release, answers }) => ({ release: release.manifest.release, answers }));
  const release = told.length > 0 ? { ...opened, manifest: { ...opened.manifest, earlier: told } } : opened;
  const { manifest } = release;
  const answers = answersOf(manifest);
  const engine = engineOf(release);
  return {
    manifest,
    engine,
    isClosed: () => false,
    answers,
    genes: genesOf(release),
    files: filesOf(release, viewsBeforehand(manifest), answers, engine),
    earlier: new Map(
      earlier.map(({ release, answers }) => {
        const whole = viewsBeforehand(release.manifest).filter(({ choice }) => choice === "whole");
        return [release.manifest.release, filesOf(release, whole, answers, engineOf(release))];
      }),
    ),
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
    earlier: new Map(
      [...earlierTexts].map(([release, texts]) => [
        release,
        new Map([...texts].map(([name, text]): [string, File] => [name, () => text])),
      ]),
    ),
  };
}

/** What this process has opened, by folder: the build has this module twice, in its settings and in the pages, and large releases fill memory. */
const kept = Symbol.for("samsvar: opened releases");
const openedIn: Map<string, Built> = (Reflect.get(globalThis, kept) as Map<string, Built> | undefined) ?? new Map();
Reflect.set(globalThis, kept, openedIn);
const replies = new Map<string, Promise<Reply>>();

/** One release of the folder, checked and opened, the newest unless named. Throws a ReleaseError. */
export const open = (name?: string): Built => (holdsPartners(dataDir) ? rounded(name) : exact(name));

/** The newest release, checked and opened once for the whole build. */
export function release(): Built {
  const opened = openedIn.get(dataDir) ?? open();
  openedIn.set(dataDir, opened);
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
