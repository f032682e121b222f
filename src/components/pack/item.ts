import type { Panel, Reply } from "../../define/panel.ts";
import type { Manifest } from "../../engine/manifest.ts";
import type { Filters } from "../../state/filters.ts";
import { formats } from "../../words/format.ts";
import type { Lang } from "../../words/lang.ts";
import { packWords } from "../../words/pack.ts";
import { pageWords } from "../../words/page.ts";
import { registered, studyName } from "../../words/study-name.ts";
import type { DownloadMeta } from "../download-files.ts";
import { readersDay } from "../overdue.ts";
import { labelsOf, provenanceOf, type Shown } from "../sheet.ts";

/** A line of what is told of something: its name, and what it is. */
export type Line = readonly [name: string, text: string];

/** A figure of a pack: what it answers and what must stand with it, or why it could not be worked out. */
export type Item = {
  readonly panel: Panel;
  readonly meta: DownloadMeta;
  readonly title: string;
  /** Its answer, or why there is none. */
  readonly verdict: string;
  readonly howSure: string;
  readonly note: string;
  /** Which part of the study it shows, and what it cannot follow. */
  readonly holds: string;
  readonly source: string;
  readonly licence: string | null;
  /** What nobody may miss, in full, and in few words. */
  readonly marks: readonly string[];
  readonly labels: readonly string[];
  readonly method: readonly Line[];
  /** Null where it could not be worked out. */
  readonly reply: Reply | null;
};

type Worked = {
  readonly reply: Reply | null;
  /** Why it could not be worked out, or what it cannot follow; empty where there is nothing to say. */
  readonly said: string;
  readonly meta: DownloadMeta;
};

/** How a figure comes about, part by part. */
export function methodOf(panel: Panel, { rounding }: Manifest, lang: Lang): readonly Line[] {
  const words = pageWords[lang];
  const method = panel.method(lang, rounding !== undefined);
  return (["definition", "denominator", "formula", "reference"] as const)
    .map((part): Line => [words[part], method[part].text])
    .filter(([, text]) => text !== "");
}

/** What a pack tells of a figure that was worked out, or could not be. */
export function itemOf(panel: Panel, { reply, said, meta }: Worked, lang: Lang): Item {
  const { showing, ...origin } = provenanceOf(lang, meta);
  return {
    panel,
    meta,
    title: meta.title,
    verdict: reply ? reply.verdict(lang).text : packWords[lang].unanswered(said),
    howSure: reply?.howSure(lang)?.text ?? "",
    note: reply?.note(lang).text ?? "",
    holds: [`${showing}.`, ...(reply && said !== "" ? [said] : [])].join(" "),
    ...origin,
    labels: labelsOf(meta, lang),
    method: methodOf(panel, meta.manifest, lang),
    reply,
  };
}

/** What a pack says of itself. */
export type Cover = {
  readonly lang: Lang;
  readonly study: string;
  readonly release: string;
  readonly showing: string;
  readonly madeOn: string;
  readonly address: string;
  readonly source: string;
  readonly licence: string | null;
  readonly marks: readonly string[];
  /** Study, release, filters, day and address, each by its name. */
  readonly lines: readonly Line[];
};

/** What a pack of a release says of itself, made on the reader's day from a page at an address. */
export function coverOf(shown: Shown & { readonly filters: Filters }, address: string, lang: Lang): Cover {
  const { study, release } = shown.manifest;
  const words = packWords[lang];
  const f = formats[lang];
  const { showing, ...origin } = provenanceOf(lang, shown);
  const name = studyName(study, lang);
  const madeOn = f.day(readersDay());
  const number = registered(study) && ` (${registered(study)})`;
  return {
    lang,
    study: name,
    release,
    showing,
    madeOn,
    address,
    ...origin,
    lines: [
      [words.study, `${name}${number}`],
      [pageWords[lang].release, release],
      [pageWords[lang].dataCut, f.day(study.data_cut)],
      [pageWords[lang].showing, showing],
      [words.madeOn, madeOn],
      [words.address, address],
    ],
  };
}
