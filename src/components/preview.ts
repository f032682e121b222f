import type { Panel } from "../define/panel.ts";
import { panels } from "../panels/index.ts";
import type { Lang } from "../words/lang.ts";
import { pageWords } from "../words/page.ts";
import { answerOf, type Built, release } from "./build.ts";

/** Pixels of the picture that a preview of a link shows; most programs cut it to about two to one. */
export const previewSize = { width: 1200, height: 630 } as const;

/** The panel by which a page is told to who has only its link: the first that its readers are told. */
export const toldBy = (page: string, { isClosed }: Pick<Built, "isClosed"> = release()): Panel | undefined =>
  panels.find((panel) => panel.page === page && !isClosed(panel));

/** What a preview of a link says: a panel's answer, or where there is none something else, and that data are simulated. */
export async function toldIn(lang: Lang, panel: Panel | undefined, otherwise = ""): Promise<string> {
  const told = panel ? (await answerOf(panel)).verdict(lang).text : otherwise;
  return release().manifest.study.simulated ? `${told} ${pageWords[lang].simulated}.` : told;
}

/** A picture's path in the site. */
export const previewPath = (lang: Lang, { id }: Pick<Panel, "id">): string => `${lang}/preview/${id}.png`;

/**
 * Panels of which the build draws a picture: those that readers are told, of rounded counts, and where study.json tells the site's
 * address, for programs that show a preview take no relative one.
 */
export function pictured(built: Pick<Built, "manifest" | "isClosed"> = release()): readonly Panel[] {
  const { study, rounding } = built.manifest;
  if (study.site === undefined || !rounding) return [];
  return panels.filter((panel) => !built.isClosed(panel));
}

/** The whole address of a panel's picture; null where it has none. */
export const pictureOf = (panel: Panel | undefined, lang: Lang): string | null =>
  panel && pictured().includes(panel) ? new URL(previewPath(lang, panel), release().manifest.study.site).href : null;
