import type { APIRoute, GetStaticPaths } from "astro";
import { feedOf, feedPanels } from "../../../components/feeds.ts";
import { panels } from "../../../panels/index.ts";
import { atomOf, jsonFeedOf } from "../../../releases/feed.ts";
import { type Lang, langs } from "../../../words/lang.ts";

const kinds = ["xml", "json"] as const;

export const getStaticPaths: GetStaticPaths = () =>
  langs.flatMap((lang) =>
    feedPanels().flatMap(({ id }) =>
      kinds.map((kind) => ({ params: { lang, file: `${id}.${kind}` }, props: { lang, id, kind } })),
    ),
  );

/** The feed of one figure, as Atom and as JSON. */
export const GET: APIRoute<{ lang: Lang; id: string; kind: (typeof kinds)[number] }> = async ({ props }) => {
  const panel = panels.find(({ id }) => id === props.id);
  if (!panel) throw new RangeError(`no panel ${props.id}`);
  const feed = await feedOf(panel, props.lang);
  return new Response(props.kind === "xml" ? atomOf(feed) : jsonFeedOf(feed));
};
