import { createHash } from "node:crypto";
import { withdrawalOf } from "../cubes/withdrawal.ts";
import type { Panel } from "../define/panel.ts";
import { panels } from "../panels/index.ts";
import type { SignalRow } from "../releases/differ.ts";
import type { Entry, Feed } from "../releases/feed.ts";
import { inLang } from "../words/about-study.ts";
import { formats } from "../words/format.ts";
import type { Lang } from "../words/lang.ts";
import { names } from "../words/names.ts";
import { releaseWords } from "../words/releases.ts";
import { shortName, studyName } from "../words/study-name.ts";
import { markOfPage } from "./audience.ts";
import { release } from "./build.ts";
import { fileHref, pageHref } from "./href.ts";
import { allReleases, comparison, type Known, pageNameOf, readBefore } from "./releases.ts";

/** A URN that stays the same for the same thing: a UUID (version 8, RFC 9562) of its names. */
function urnOf(...parts: readonly string[]): string {
  const hex = createHash("sha256").update(JSON.stringify(parts)).digest("hex");
  const pieces = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${pieces.join("-")}`;
}

/** A signal in a few words: what kind it is, by which rule, of what. */
export const signalText = (signal: SignalRow, lang: Lang): string => {
  const named = names(lang, release().manifest.study);
  const { signal_kind: kind, rule, specimen, site, node } = signal;
  return [
    kind === null ? "" : named.signal_kind(kind),
    rule === null ? "" : named.signal_rule(rule),
    specimen === null ? "" : named.specimen(specimen),
    node === null ? "" : named.node(node),
    site === null ? "" : named.site(site),
  ]
    .map(String)
    .filter((text) => text !== "")
    .join(" · ");
};

/** An address in a feed: absolute where study.json says where the site lies. */
function feedHref(path: string): string {
  const { site } = release().manifest.study;
  return site === undefined ? path : new URL(path, site).href;
}

async function entriesOf(panel: Panel | null, lang: Lang): Promise<readonly Entry[]> {
  const words = releaseWords[lang];
  const newest = release().manifest.study;
  const entries: Entry[] = [];
  const known = allReleases();
  for (const of of known.toReversed()) {
    const gone = withdrawalOf(of.release, newest);
    const own = {
      home: `${pageHref(lang, "releases")}${pageNameOf(of)}/`,
      at: `${newest.name} ${lang} ${panel?.id ?? ""}`,
    };
    if (gone && !panel)
      entries.push({
        id: urnOf(own.at, of.release, "withdrawn"),
        title: words.withdrawnTitle(of.release),
        href: feedHref(own.home),
        day: gone.on,
        text: words.withdrawnLong(of.release, formats[lang].day(gone.on), inLang(gone.reason, gone.reason_nb, lang)),
      });
    if (of.read === null) continue;
    const before = readBefore(of);
    const alone = of === known[0] ? words.first : words.noneBefore;
    const text = before ? await changeText(before, of, panel, lang) : panel ? "" : alone;
    if (text === "") continue;
    const pair = before ? `${pageHref(lang, "releases")}${pageNameOf(before, of)}/` : own.home;
    entries.push({
      id: urnOf(own.at, of.release),
      title: gone ? words.withdrawnTitle(of.release) : words.entryTitle(of.release),
      href: feedHref(panel ? `${pair}#${panel.id}` : pair),
      day: of.read.manifest.study.data_cut,
      text,
    });
  }
  return entries.toSorted((a, b) => b.day.localeCompare(a.day));
}

/** What a release changed, a line each; empty where it changed nothing of it. */
async function changeText(before: Known, after: Known, panel: Panel | null, lang: Lang): Promise<string> {
  if (!before.read || !after.read) return "";
  const words = releaseWords[lang];
  const { answers, signals } = await comparison(before.read, after.read);
  const changed = answers.filter((each) => each.isChanged && (panel === null || each.panel === panel));
  const told = changed.map(({ panel: each, before: was, after: is }) => {
    const [old, now] = [was.verdict(lang).text, is.verdict(lang).text];
    return `${panel ? "" : `${each.title(lang)} `}${now} (${words.before}: ${old})`;
  });
  const moved =
    panel === null && signals
      ? [
          ...signals.gained.map((signal) => `${words.signals}, ${words.gained}: ${signalText(signal, lang)}`),
          ...signals.cleared.map((signal) => `${words.signals}, ${words.cleared}: ${signalText(signal, lang)}`),
        ]
      : [];
  return [...moved, ...told].join("\n");
}

/** The feed of the whole study, or of one figure. */
export async function feedOf(panel: Panel | null, lang: Lang): Promise<Feed> {
  const words = releaseWords[lang];
  const { manifest } = release();
  const { study } = manifest;
  const mark = markOfPage(manifest, lang);
  const path = `${lang}/feed${panel ? `/${panel.id}` : ""}`;
  return {
    id: urnOf(study.name, lang, panel?.id ?? ""),
    lang,
    title: panel ? words.feedOf(panel.title(lang), shortName(study, lang)) : words.feedTitle(shortName(study, lang)),
    subtitle: [mark?.audience, words.feedSubtitle, ...(study.site === undefined ? [words.relative] : [])]
      .filter((text) => text !== undefined)
      .join(" "),
    author: studyName(study, lang),
    home: feedHref(pageHref(lang, "releases")),
    self: { atom: feedHref(fileHref(`${path}.xml`)), json: feedHref(fileHref(`${path}.json`)) },
    day: study.data_cut,
    entries: await entriesOf(panel, lang),
  };
}

/** Panels that a feed is made of: those that the readers of the site are told. */
export const feedPanels = (): readonly Panel[] => panels.filter((panel) => !release().isClosed(panel));
