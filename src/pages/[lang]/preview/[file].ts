import { basename } from "node:path";
import type { APIRoute, GetStaticPaths } from "astro";
import { answerOf, release } from "../../../components/build.ts";
import { pictured, previewPath } from "../../../components/preview.ts";
import { previewPicture } from "../../../components/preview-picture.ts";
import { panels } from "../../../panels/index.ts";
import { type Lang, langs } from "../../../words/lang.ts";

export const getStaticPaths: GetStaticPaths = () =>
  langs.flatMap((lang) =>
    pictured().map((panel) => ({
      params: { lang, file: basename(previewPath(lang, panel)) },
      props: { lang, id: panel.id },
    })),
  );

/** The picture of a panel that a preview of a link shows. */
export const GET: APIRoute<{ lang: Lang; id: string }> = async ({ props: { lang, id } }) => {
  const panel = panels.find((known) => known.id === id);
  if (!panel) throw new RangeError(`no panel ${id}`);
  const { manifest } = release();
  return new Response(previewPicture(panel, await answerOf(panel), manifest, lang));
};
