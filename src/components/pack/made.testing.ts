import type { Panel } from "../../define/panel.ts";
import { nodeEngine } from "../../engine/node.ts";
import { openRelease } from "../../engine/release.ts";
import { remembering } from "../../engine/remember.ts";
import { panels } from "../../panels/index.ts";
import { steering } from "../../panels/steering.ts";
import { type Filters, noFilters } from "../../state/filters.ts";
import type { Lang } from "../../words/lang.ts";
import type { Mark } from "../audience.ts";
import { coverOf, type Item, itemOf } from "./item.ts";

const release = openRelease("tests/fixture");
const { manifest } = release;
const engine = nodeEngine(release).then(remembering);

/** The panels of the steering group. */
export const chosen = steering.flatMap((id) => panels.find((panel) => panel.id === id) ?? []);

type Chosen = { readonly filters?: Filters; readonly mark?: Mark | null };

const metaOf = (panel: Panel, lang: Lang, { filters = noFilters, mark = null }: Chosen) => ({
  panel: panel.id,
  title: panel.title(lang),
  manifest,
  filters: panel.followed(filters),
  older: null,
  mark,
});

/** Figures of the pictures' release, worked out. */
export const itemsOf = async (of: readonly Panel[], lang: Lang, asked: Chosen = {}): Promise<readonly Item[]> =>
  Promise.all(
    of.map(async (panel) => {
      const reply = await panel.ask(await engine, { manifest, filters: asked.filters ?? noFilters });
      return itemOf(panel, { reply, said: "", meta: metaOf(panel, lang, asked) }, lang);
    }),
  );

/** A figure of that release that could not be worked out. */
export const lostItem = (panel: Panel, lang: Lang, said: string): Item =>
  itemOf(panel, { reply: null, said, meta: metaOf(panel, lang, {}) }, lang);

export const coverHere = (lang: Lang, { filters = noFilters, mark = null }: Chosen = {}) =>
  coverOf({ manifest, filters, older: null, mark }, "https://example.org/en/", lang);
