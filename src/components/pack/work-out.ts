import type { Panel } from "../../define/panel.ts";
import type { Filters } from "../../state/filters.ts";
import { filterKeys, noFilters } from "../../state/filters.ts";
import type { Lang } from "../../words/lang.ts";
import { answerTo } from "../answer-to.ts";
import { markOfPage } from "../audience.ts";
import { ignoredBy } from "../change.ts";
import { readManifest } from "../database.ts";
import type { Answer } from "../held.ts";
import { reason } from "../here.ts";
import { olderSaid } from "../older.ts";
import { addressShown } from "../paper.ts";
import { metaOf } from "../save.ts";
import { coverOf, type Item, itemOf } from "./item.ts";

/** A figure under filters, of whatever page; where it cannot be worked out, why. */
export async function workOut(panel: Panel, filters: Filters, lang: Lang): Promise<Item> {
  const manifest = await readManifest();
  const meta = metaOf(panel, { manifest, filters }, lang);
  try {
    const { reply } = await answerTo(panel, filters, panel.page);
    return itemOf(panel, { reply, said: ignoredBy(panel, filters), meta }, lang);
  } catch (error) {
    return itemOf(panel, { reply: null, said: reason(error), meta }, lang);
  }
}

/** What a pack says of itself: of all choices those that every page has, for each figure says its own. */
export async function coverHere(filters: Filters, lang: Lang) {
  const manifest = await readManifest();
  const everywhere = Object.fromEntries([...filterKeys, "vs" as const].map((key) => [key, filters[key]]));
  const shown = {
    manifest,
    filters: { ...noFilters, ...everywhere },
    older: olderSaid(),
    mark: markOfPage(manifest, lang),
  };
  return { manifest, shown, cover: coverOf(shown, addressShown(), lang) };
}

/** A figure as an answer, for what is made of one; null where it could not be worked out. */
export const answerOf = ({ reply, meta }: Item, filters: Filters): Answer | null =>
  reply && { reply, manifest: meta.manifest, filters };
