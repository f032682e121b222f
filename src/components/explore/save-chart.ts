import type { Manifest } from "../../engine/manifest.ts";
import type { Figure } from "../../marks/frame.ts";
import type { Lang } from "../../words/lang.ts";
import { type DownloadMeta, downloadName } from "../download-files.ts";
import { toPng, typefaceHeld } from "../save.ts";
import { saveBlob } from "../save-as.ts";
import { provenanceOf } from "../sheet.ts";
import { standalone } from "../standalone.ts";
import type { ChartFile } from "./chart-view.ts";
import { metaOfResult } from "./save-result.ts";

/** A chart of an answer: what it is, in a sentence, what it leaves out, and what it answers. */
export type SavedChart = {
  readonly figure: Figure;
  readonly title: string;
  readonly left: string;
  readonly sql: string;
};

/** A chart of an answer as one SVG document, with its query, release, source and licence. Which part of the study it shows, its query says. */
export function chartSheet(
  { figure, title, left, sql }: SavedChart,
  meta: DownloadMeta,
  lang: Lang,
  typeface: string | null = null,
): string {
  const { source, licence, marks } = provenanceOf(lang, meta);
  return standalone(figure, {
    ...{ title, answer: left, filters: "", typeface, marks },
    foot: [sql.replaceAll(/\s+/g, " ").trim(), licence === null ? source : `${source} ${licence}`],
  });
}

/** Saves a chart of an answer as a file. Rejects where this browser cannot make the picture. */
export async function saveChart(kind: ChartFile, chart: SavedChart, manifest: Manifest, lang: Lang): Promise<void> {
  const meta = metaOfResult(chart.sql, manifest, lang);
  const file =
    kind === "png"
      ? await toPng(chartSheet(chart, meta, lang, await typefaceHeld()))
      : new Blob([chartSheet(chart, meta, lang)], { type: "image/svg+xml" });
  saveBlob(file, downloadName(meta, kind));
}
