import { resolve } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import type { Panel, Reply } from "../define/panel.ts";
import type { Manifest } from "../engine/manifest.ts";
import { noFilters } from "../state/filters.ts";
import type { Lang } from "../words/lang.ts";
import { previewSize } from "./preview.ts";
import { figureSlide } from "./sheet.ts";

const folder = "node_modules/@expo-google-fonts/source-sans-3";
const fontFiles = ["400Regular", "600SemiBold", "700Bold"].map((weight) =>
  resolve(folder, weight, `SourceSans3_${weight}.ttf`),
);
/** The site's own typeface alone: the same picture on every machine. */
const font = { loadSystemFonts: false, defaultFontFamily: "Source Sans 3", fontFiles };

/** A panel's figure of the whole study with its answer, as the PNG that a preview of a link shows. */
export function previewPicture(panel: Panel, reply: Reply, manifest: Manifest, lang: Lang): Uint8Array<ArrayBuffer> {
  const shown = { manifest, filters: noFilters, older: null, mark: null };
  return new Uint8Array(new Resvg(figureSlide(panel, reply, lang, shown, previewSize), { font }).render().asPng());
}
