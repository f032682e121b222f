import type { APIRoute, GetStaticPaths } from "astro";
import { markOfPage } from "../../../components/audience.ts";
import { answerOf, release } from "../../../components/build.ts";
import { numbersFile } from "../../../components/download-files.ts";
import { downloads } from "../../../components/download-names.ts";
import { figureSheet } from "../../../components/sheet.ts";
import { panels } from "../../../panels/index.ts";
import { noFilters } from "../../../state/filters.ts";
import { type Lang, langs } from "../../../words/lang.ts";

export const getStaticPaths: GetStaticPaths = () =>
  langs.flatMap((lang) =>
    panels.flatMap((panel) =>
      [...downloads.numbers, "svg" as const].map((kind) => ({
        params: { lang, file: `${panel.id}.${kind}` },
        props: { lang, id: panel.id, kind },
      })),
    ),
  );

/** The download of a panel without filters, for readers without JavaScript. */
export const GET: APIRoute<{ lang: Lang; id: string; kind: (typeof downloads.numbers)[number] | "svg" }> = async ({
  props,
}) => {
  const { lang, id, kind } = props;
  const panel = panels.find((known) => known.id === id);
  if (!panel) throw new RangeError(`no panel ${id}`);
  const answer = await answerOf(panel);
  const { manifest } = release();
  const meta = {
    panel: id,
    title: panel.title(lang),
    manifest,
    filters: noFilters,
    older: null,
    mark: markOfPage(manifest, lang),
  };
  return new Response(kind === "svg" ? figureSheet(panel, answer, lang, meta) : numbersFile(kind, answer.table, meta));
};
