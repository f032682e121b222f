import type { Panel, Reply } from "../define/panel.ts";
import { filterOptions } from "../engine/options.ts";
import { describeFilters } from "../words/describe-filters.ts";
import type { Lang } from "../words/lang.ts";
import { names } from "../words/names.ts";
import { pageWords } from "../words/page.ts";
import { studyName } from "../words/study-name.ts";
import type { DownloadMeta } from "./download-files.ts";
import { wideWidth } from "./sizes.ts";
import { standalone } from "./standalone.ts";

/** A panel's figure as one SVG document, with everything that it needs to stand alone. */
export function figureSheet(
  panel: Panel,
  reply: Reply,
  lang: Lang,
  { manifest, filters, older, mark }: Pick<DownloadMeta, "manifest" | "filters" | "older" | "mark">,
): string {
  const words = pageWords[lang];
  const { study, release } = manifest;
  return standalone(reply.figure(lang, { width: wideWidth }, "sheet"), {
    title: panel.title(lang),
    answer: reply.summary(lang).text,
    filters: `${words.showing} ${describeFilters(filters, names(lang, study), lang, filterOptions(manifest).months).join(", ")}`,
    foot: [
      reply.note(lang).text,
      `${words.source}: ${studyName(study, lang)}, ${words.release.toLowerCase()} ${release}, samsvar.${mark ? "" : ` ${words.licence(study.simulated)}`}`,
    ],
    marks: [
      mark && `${mark.audience}. ${mark.receiver}.`,
      study.simulated ? words.simulatedLong : null,
      manifest.rounding ? words.roundedLong : null,
      older && `${older}.`,
    ].filter((line) => line !== null),
  });
}
