import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Panel, Reply } from "../define/panel.ts";
import type { Engine, LeadershipOnly } from "../engine/engine.ts";
import type { Manifest } from "../engine/manifest.ts";
import { nodeEngine } from "../engine/node.ts";
import { openRelease, ReleaseError, releaseNames } from "../engine/release.ts";
import { type ReleaseFile, releaseFiles } from "../engine/release-files.ts";
import { remembering } from "../engine/remember.ts";
import { panels } from "../panels/index.ts";
import { holdsPartners, openPartners } from "../questions/open-partners.ts";
import { type HeadlineChange, headlineChanges, type SignalRow, signalChanges } from "../releases/differ.ts";
import { rulesChanged, type StudyRule } from "../releases/rules.ts";
import { noFilters } from "../state/filters.ts";
import { lastCompleteMonth } from "../stats/complete-month.ts";
import { langs } from "../words/lang.ts";
import { dataDir } from "./build.ts";

/** A release that this program reads: its answers without filters, and those of its months until one (YYYY-MM). */
export type Readable = {
  readonly manifest: Manifest;
  readonly isClosed: (panel: Panel) => boolean;
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
  readonly before: Readable;
  readonly after: Readable;
  readonly rules: readonly StudyRule[];
  readonly headlines: readonly HeadlineChange[];
  /** Null where partners are not told of signals. */
  readonly signals: { readonly gained: readonly SignalRow[]; readonly cleared: readonly SignalRow[] } | null;
  readonly answers: readonly AnswerChange[];
  readonly unsplit: Unsplit;
};

function readable(manifest: Manifest, start: () => Promise<Engine>, leadershipOnly?: LeadershipOnly): Readable {
  const replies = new Map<string, Promise<Reply>>();
  let running: Promise<Engine> | undefined;
  const engine = () => {
    running ??= start().then(remembering);
    return running;
  };
  return {
    manifest,
    isClosed: (panel) => leadershipOnly !== undefined && panel.closedBy(leadershipOnly) !== null,
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

function read(release: string): Readable | null {
  try {
    if (holdsPartners(dataDir)) {
      const { manifest, engine } = openPartners(dataDir, release);
      return readable(manifest, async () => engine, engine.leadershipOnly);
    }
    const opened = openRelease(dataDir, release);
    return readable(opened.manifest, () => nodeEngine(opened));
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
  for (const panel of panels) {
    const [old, now] = [await before.answer(panel), await after.answer(panel)];
    const isChanged = langs.some((lang) => old.verdict(lang).text !== now.verdict(lang).text);
    const isSplit = until !== null && isChanged && !panel.untouchedBy.includes("period");
    const same = isSplit ? await after.answer(panel, until) : null;
    if (!after.isClosed(panel)) answers.push({ panel, before: old, after: now, same, isChanged });
  }
  const of = (id: string) => answers.find(({ panel }) => panel.id === id);
  const [headlines, signals] = [of("status-headlines"), of("status-signals")];
  return {
    ...{ before, after, answers, unsplit },
    rules: rulesChanged(before.manifest.study, after.manifest.study),
    headlines: headlines
      ? headlineChanges(headlines.before.table, headlines.after.table, headlines.same?.table ?? null)
      : [],
    signals: signals ? signalChanges(signals.before.table, signals.after.table) : null,
  };
}
