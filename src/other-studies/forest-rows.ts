import type { Setting } from "../engine/setting.ts";
import type { ForestRow } from "../marks/forest.ts";
import { wilson } from "../stats/wilson.ts";
import type { Bilingual, Lang } from "../words/lang.ts";
import type { Voice } from "../words/voice.ts";
import { asideHeading, shareName, sharesBehind } from "./cited.ts";
import type { CitedShare } from "./studies.ts";

const what: Bilingual<string> = {
  en: "another assay and population, context",
  nb: "en annen analyse og andre pasienter, bakgrunn",
};

/** "BALLETT 2025, tissue: 93 %; another assay and population, context" */
export const asideReading = (cited: CitedShare, { f, lang }: Pick<Voice, "f" | "lang">): string =>
  `${shareName(cited, lang)}: ${f.percent(cited.share)}${
    cited.counts ? ` (${f.of(cited.counts[0], cited.counts[1])})` : ""
  }; ${what[lang]}`;

/** The rows of other studies under a forest; none unless the reader has asked for them. */
export const asideRows = (panel: string, voice: Pick<Voice, "f" | "lang">, setting: Setting): ForestRow[] =>
  sharesBehind(panel, setting).map((cited) => ({
    label: shareName(cited, voice.lang),
    reading: asideReading(cited, voice),
    estimate: cited.counts ? wilson(...cited.counts) : { value: cited.share, low: cited.share, high: cited.share },
    absent: "",
    percent: voice.f.percent(cited.share),
    ratio: cited.counts ? `${voice.f.count(cited.counts[0])} / ${voice.f.count(cited.counts[1])}` : "",
    counts: [],
    few: false,
    strong: false,
    apart: false,
    aside: true,
  }));

export const asideWords = (lang: Lang): { readonly aside: string } => ({ aside: asideHeading[lang] });
