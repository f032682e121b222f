import type { APIRoute } from "astro";
import { findable } from "../../components/findable.ts";
import { withSum } from "../../engine/sum.ts";
import { type Lang, langs } from "../../words/lang.ts";

export const getStaticPaths = () => langs.map((lang) => ({ params: { lang }, props: { lang } }));

/** What the search of a language can find. */
export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang } }) =>
  new Response(withSum(JSON.stringify(await findable(lang))));
