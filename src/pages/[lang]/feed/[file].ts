import type { APIRoute, GetStaticPaths } from "astro";
import { feedOf, feedPanels } from "../../../components/feeds.ts";
import { panels } from "../../../panels/index.ts";
import { feedEnds, feedFormats } from "../../../releases/feed.ts";
import { type Lang, langs } from "../../../words/lang.ts";

export const getStaticPaths: GetStaticPaths = () =>
  langs.flatMap((lang) =>
    feedPanels().flatMap(({ id }) =>
      feedEnds.map((end) => ({ params: { lang, file: `${id}.${end}` }, props: { lang, id, end } })),
    ),
  );

/** The feed of one figure, as Atom and as JSON. */
export const GET: APIRoute<{ lang: Lang; id: string; end: (typeof feedEnds)[number] }> = async ({ props }) => {
  const panel = panels.find(({ id }) => id === props.id);
  if (!panel) throw new RangeError(`no panel ${props.id}`);
  return new Response(feedFormats[props.end](await feedOf(panel, props.lang)));
};
