import type { Panel, Reply } from "../define/panel.ts";
import type { Manifest } from "../engine/manifest.ts";
import { filterOptions } from "../engine/options.ts";
import type { Filters } from "../state/filters.ts";
import { describeFilters } from "../words/describe-filters.ts";
import type { Lang } from "../words/lang.ts";
import { names } from "../words/names.ts";
import { pageWords } from "../words/page.ts";
import { studyName } from "../words/study-name.ts";
import { wideWidth } from "./sizes.ts";
import { standalone } from "./standalone.ts";

/**
 * A panel's figure as one SVG document, with everything that it needs to stand alone. `older` says by how much the numbers
 * are older than announced; null where they are not, or nobody can know.
 */
export function figureSheet(
  panel: Panel,
  reply: Reply,
  manifest: Manifest,
  filters: Filters,
  lang: Lang,
  older: string | null,
): string {
  const words = pageWords[lang];
  const { study, release } = manifest;
  return standalone(reply.figure(lang, { width: wideWidth }, "sheet"), {
    title: panel.title(lang),
    answer: reply.summary(lang).text,
    filters: `${words.showing} ${describeFilters(panel.followed(filters), names(lang, study), lang, filterOptions(manifest).months).join(", ")}`,
    foot: [
      reply.note(lang).text,
      `${words.source}: ${studyName(study, lang)}, ${words.release.toLowerCase()} ${release}, samsvar. ${words.licence(study.simulated)}`,
    ],
    marks: [study.simulated ? words.simulatedLong : null, older && `${older}.`].filter((mark) => mark !== null),
  });
}
