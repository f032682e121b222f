import type { APIRoute, GetStaticPaths } from "astro";
import { feedOf } from "../../components/feeds.ts";
import { atomOf, jsonFeedOf } from "../../releases/feed.ts";
import { type Lang, langs } from "../../words/lang.ts";

const kinds = ["xml", "json"] as const;

export const getStaticPaths: GetStaticPaths = () =>
  langs.flatMap((lang) => kinds.map((kind) => ({ params: { lang, feed: `feed.${kind}` }, props: { lang, kind } })));

/** The feed of the whole study, as Atom and as JSON. */
export const GET: APIRoute<{ lang: Lang; kind: (typeof kinds)[number] }> = async ({ props: { lang, kind } }) => {
  const feed = await feedOf(null, lang);
  return new Response(kind === "xml" ? atomOf(feed) : jsonFeedOf(feed));
};
