import type { Panel, Reply } from "../define/panel.ts";
import { eventWords } from "../say/event-words.ts";
import type { Lang } from "../words/lang.ts";
import { pageWords } from "../words/page.ts";
import { studyName } from "../words/study-name.ts";
import type { DownloadMeta } from "./download-files.ts";
import { inWords } from "./in-words.ts";
import { wideWidth } from "./sizes.ts";
import { type Size, slide, slideWidths, standalone } from "./standalone.ts";

export type Shown = Pick<DownloadMeta, "manifest" | "filters" | "older" | "mark"> & {
  /** The address of the typeface, where it is to lie in the document. */
  readonly typeface?: string | null;
  /** Whether events on time axes are shown; they are where nothing else is said. */
  readonly events?: boolean;
};

/** What nobody may miss, in few words: for whom it is, that data are simulated, counts rounded, or numbers old. */
export function labelsOf(
  { manifest, mark, older }: Omit<Shown, "filters" | "typeface">,
  lang: Lang,
): readonly string[] {
  const words = pageWords[lang];
  return [
    mark && `${mark.audience}. ${mark.receiver}`,
    manifest.study.simulated ? words.simulated : null,
    manifest.rounding ? words.rounded : null,
    older,
  ].filter((label) => label !== null);
}

/** What anything that leaves the page says of where it comes from: which part of the study, its source, and what must not be missed. */
export function provenanceOf(lang: Lang, { manifest, filters, older, mark }: Shown) {
  const words = pageWords[lang];
  const { study, release } = manifest;
  return {
    showing: inWords(filters, manifest, lang),
    source: `${words.source}: ${studyName(study, lang)}, ${words.release.toLowerCase()} ${release}, samsvar.`,
    licence: mark ? null : words.licence(study.simulated),
    marks: [
      mark && `${mark.audience}. ${mark.receiver}.`,
      study.simulated ? words.simulatedLong : null,
      manifest.rounding ? words.roundedLong : null,
      older && `${older}.`,
    ].filter((line) => line !== null),
  };
}

/** What stands around a figure that leaves the page. */
function wordsAround(panel: Panel, reply: Reply, lang: Lang, shown: Shown) {
  const { showing, source, licence, marks } = provenanceOf(lang, shown);
  return {
    title: panel.title(lang),
    typeface: shown.typeface ?? null,
    events: shown.events ?? true,
    filters: `${pageWords[lang].showing} ${showing}`,
    foot: [reply.note(lang).text, licence === null ? source : `${source} ${licence}`],
    marks,
  };
}

/** A panel's figure as one SVG document, with everything that it needs to stand alone. */
export function figureSheet(panel: Panel, reply: Reply, lang: Lang, shown: Shown): string {
  const figure = reply.figure(lang, { width: wideWidth }, "sheet");
  const around = wordsAround(panel, reply, lang, shown);
  const events =
    around.events &&
    figure.events.length > 0 &&
    `${eventWords[lang].title}: ${figure.events.map(({ text }) => text).join(" ")}`;
  return standalone(figure, {
    ...around,
    foot: [...(events ? [events] : []), ...around.foot],
    answer: reply.summary(lang).text,
  });
}

/** A panel's figure as a slide, or a picture of another size, with its answer as the title and its source. */
export const figureSlide = (panel: Panel, reply: Reply, lang: Lang, shown: Shown, size?: Size): string =>
  slide(
    slideWidths.map((width) => reply.figure(lang, { width }, "sheet")),
    { ...wordsAround(panel, reply, lang, shown), answer: reply.verdict(lang).text },
    size,
  );
