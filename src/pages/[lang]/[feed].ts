import type { APIRoute, GetStaticPaths } from "astro";
import { feedOf } from "../../components/feeds.ts";
import { feedEnds, feedFormats } from "../../releases/feed.ts";
import { type Lang, langs } from "../../words/lang.ts";

export const getStaticPaths: GetStaticPaths = () =>
  langs.flatMap((lang) => feedEnds.map((end) => ({ params: { lang, feed: `feed.${end}` }, props: { lang, end } })));

/** The feed of the whole study, as Atom and as JSON. */
export const GET: APIRoute<{ lang: Lang; end: (typeof feedEnds)[number] }> = async ({ props: { lang, end } }) =>
  new Response(feedFormats[end](await feedOf(null, lang)));
