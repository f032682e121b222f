import type { Manifest } from "../engine/manifest.ts";
import { filterOptions } from "../engine/options.ts";
import { plainText } from "../marks/svg.ts";
import type { Answer, Panel } from "../panels/panel.ts";
import type { Filters } from "../state/filters.ts";
import { describeFilters } from "../words/describe-filters.ts";
import type { Lang } from "../words/lang.ts";
import { names } from "../words/names.ts";
import { pageWords } from "../words/page.ts";
import { wideWidth } from "./sizes.ts";
import { standalone } from "./standalone.ts";

/** A panel's figure as one SVG document, with everything that it needs to stand alone. */
export function figureSheet(panel: Panel, answer: Answer, manifest: Manifest, filters: Filters, lang: Lang): string {
  const words = pageWords[lang];
  const { study, release } = manifest;
  const { markup } = answer.figure(lang, { width: wideWidth }, "sheet");
  const height = Number(/ height="(\d+(?:\.\d+)?)"/.exec(markup)?.[1] ?? 0);
  return standalone(
    markup,
    { width: wideWidth, height },
    {
      title: panel.title(lang),
      answer: plainText(answer.answer(lang)),
      filters: `${words.showing} ${describeFilters(panel.followed(filters), names(lang, study), lang, filterOptions(manifest).months).join(", ")}`,
      foot: [
        plainText(answer.note(lang)),
        `${words.source}: ${study.name}, ${words.release.toLowerCase()} ${release}, samsvar. ${words.licence(study.simulated)}`,
      ],
      simulated: study.simulated ? words.simulatedLong : null,
    },
  );
}
