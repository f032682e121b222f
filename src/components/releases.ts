import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Panel, Reply } from "../define/panel.ts";
import type { Manifest } from "../engine/manifest.ts";
import { ReleaseError, releaseNames } from "../engine/release.ts";
import { type ReleaseFile, releaseFiles } from "../engine/release-files.ts";
import { panels } from "../panels/index.ts";
import { type HeadlineChange, headlineChanges, type SignalRow, signalChanges } from "../releases/differ.ts";
import { rulesChanged, type StudyRule } from "../releases/rules.ts";
import { noFilters } from "../state/filters.ts";
import { lastCompleteMonth } from "../stats/complete-month.ts";
import { langs } from "../words/lang.ts";
import { answerOf, type Built, release as built, dataDir, open } from "./build.ts";

/** A release that this program reads: its answers without filters, and those of its months until one (YYYY-MM). */
export type Readable = {
  readonly manifest: Manifest;
  /** Panels that its readers are told. */
  readonly told: readonly Panel[];
  readonly answer: (panel: Panel, until?: string) => Promise<Reply>;
};
/** A release of the folder that the site is built from. */
export type Known = {
  readonly release: string;
  readonly files: readonly ReleaseFile[];
  /** Null where its tables have a form that this program does not read any more. */
  readonly read: Readable | null;
};

/** A panel's answer in two releases, and in the later one of the months alone that the earlier one had. */
export type AnswerChange = {
  readonly panel: Panel;
  readonly before: Reply;
  readonly after: Reply;
  readonly same: Reply | null;
  readonly isChanged: boolean;
};
/** Why nothing is told of the months alone that both releases have. */
export type Unsplit = "rounded" | "month_not_complete" | null;
/** What changed from one release to another. */
export type Comparison = {
  readonly rules: readonly StudyRule[];
  readonly headlines: readonly HeadlineChange[];
  /** Null where partners are not told of signals. */
  readonly signals: { readonly gained: readonly SignalRow[]; readonly cleared: readonly SignalRow[] } | null;
  readonly answers: readonly AnswerChange[];
  readonly unsplit: Unsplit;
};

function readable({ manifest, engine, isClosed }: Pick<Built, "manifest" | "engine" | "isClosed">): Readable {
  const replies = new Map<string, Promise<Reply>>();
  return {
    manifest,
    told: panels.filter((panel) => !isClosed(panel)),
    answer: (panel, until) => {
      const key = `${panel.id} ${until ?? ""}`;
      const period = until === undefined ? "" : `${manifest.firstMonth ?? until}..${until}`;
      const reply =
        replies.get(key) ?? engine().then((e) => panel.ask(e, { manifest, filters: { ...noFilters, period } }));
      replies.set(key, reply);
      return reply;
    },
  };
}

/** The newest release, which the pages have open and have asked already. */
function newest(): Readable {
  const own = readable(built());
  return {
    ...own,
    answer: (panel, until) => (until === undefined ? answerOf(panel) : own.answer(panel, until)),
  };
}

function read(release: string): Readable | null {
  if (release === built().manifest.release) return newest();
  try {
    return readable(open(release));
  } catch (error) {
    if (error instanceof ReleaseError) return null;
    throw error;
  }
}

let known: readonly Known[] | undefined;

/** Every release of the folder that the site is built from, oldest first. */
export function allReleases(): readonly Known[] {
  const folderOf = (release: string) =>
    existsSync(join(dataDir, "datapackage.json")) ? dataDir : join(dataDir, release);
  known ??= releaseNames(dataDir).map((release) => ({
    release,
    files: releaseFiles(folderOf(release)),
    read: read(release),
  }));
  return known;
}

/** The last release before one that this program reads; null where there is none. */
export const readBefore = (of: Known): Known | null =>
  allReleases()
    .slice(0, allReleases().indexOf(of))
    .findLast(({ read }) => read !== null) ?? null;

/** What the page is called that tells of a release, or of two that it holds against each other. */
export const pageNameOf = (...releases: readonly Pick<Known, "release">[]): string =>
  releases.map(({ release }) => release).join("_");

/** Every pair of releases that can be held against each other, the earlier one first. */
export const comparablePairs = (): readonly (readonly [before: Known, after: Known])[] =>
  allReleases().flatMap((after, i) =>
    allReleases()
      .slice(0, i)
      .flatMap((before) => (before.read && after.read ? [[before, after] as const] : [])),
  );

/** The last month that both releases have whole; null where the earlier data cut lies within a month, or counts are rounded. */
function sharedMonths(before: Manifest, after: Manifest): { readonly until: string | null; readonly unsplit: Unsplit } {
  if (after.rounding) return { until: null, unsplit: "rounded" };
  const until = lastCompleteMonth(before.study.data_cut);
  return until === before.study.data_cut.slice(0, 7)
    ? { until, unsplit: null }
    : { until: null, unsplit: "month_not_complete" };
}

const compared = new Map<string, Promise<Comparison>>();

/** What changed between two releases that this program reads. */
export function comparison(before: Readable, after: Readable): Promise<Comparison> {
  const key = `${before.manifest.release} ${after.manifest.release}`;
  const made = compared.get(key) ?? compare(before, after);
  compared.set(key, made);
  return made;
}

async function compare(before: Readable, after: Readable): Promise<Comparison> {
  const { until, unsplit } = sharedMonths(before.manifest, after.manifest);
  const answers: AnswerChange[] = [];
  for (const panel of after.told) {
    const [old, now] = [await before.answer(panel), await after.answer(panel)];
    const isChanged = langs.some((lang) => old.verdict(lang).text !== now.verdict(lang).text);
    const isSplit = until !== null && isChanged && !panel.untouchedBy.includes("period");
    const same = isSplit ? await after.answer(panel, until) : null;
    answers.push({ panel, before: old, after: now, same, isChanged });
  }
  const of = (id: string) => answers.find(({ panel }) => panel.id === id);
  const [headlines, signals] = [of("status-headlines"), of("status-signals")];
  return {
    ...{ answers, unsplit },
    rules: rulesChanged(before.manifest.study, after.manifest.study),
    headlines: headlines
      ? headlineChanges(headlines.before.table, headlines.after.table, headlines.same?.table ?? null)
      : [],
    signals: signals ? signalChanges(signals.before.table, signals.after.table) : null,
  };
}
