import fontUrl from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url&no-inline";
import type { Panel } from "../define/panel.ts";
import type { Lang } from "../words/lang.ts";
import { markOfPage } from "./audience.ts";
import { dataAddress } from "./data-address.ts";
import { downloadName, numbersFile } from "./download-files.ts";
import { downloads } from "./download-names.ts";
import type { Answer } from "./held.ts";
import { olderSaid } from "./older.ts";
import { saveBlob } from "./save-as.ts";
import { figureSheet, figureSlide } from "./sheet.ts";
import { areEventsOff } from "./show-events.ts";

/** Browsers draw no taller picture. */
const tallest = 16_000;

async function readTypeface(): Promise<string | null> {
  try {
    const response = await fetch(fontUrl);
    if (!response.ok) return null;
    return await dataAddress(new Blob([await response.arrayBuffer()], { type: "font/woff2" }));
  } catch {
    return null;
  }
}

let typeface: Promise<string | null> | undefined;

/** The pages' typeface as an address that holds it; the browser has it at hand. Null where it cannot be had: then the reader's own serves. */
export async function typefaceHeld(): Promise<string | null> {
  typeface ??= readTypeface();
  const found = await typeface;
  if (found === null) typeface = undefined; // it may be had later
  return found;
}

/** Draws an SVG document to PNG at twice its size, or as much as there is room for. */
export async function toPng(sheet: string): Promise<Blob> {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([sheet], { type: "image/svg+xml" }));
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    const scale = Math.min(2, tallest / image.height);
    canvas.width = Math.round(image.width * scale);
    canvas.height = Math.round(image.height * scale);
    const pen = canvas.getContext("2d");
    pen?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = pen && (await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png")));
    if (!blob) throw new Error("this browser could not make the picture");
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** What a panel's files say of where they come from. */
export const metaOf = (panel: Panel, { manifest, filters }: Pick<Answer, "manifest" | "filters">, lang: Lang) => ({
  panel: panel.id,
  title: panel.title(lang),
  manifest,
  filters: panel.followed(filters),
  older: olderSaid(),
  mark: markOfPage(manifest, lang),
  events: !areEventsOff(),
});

/** The figure that a panel holds as a picture (PNG), with what it needs to stand alone: as a sheet, or as a slide. */
export const pictureOf = async (
  panel: Panel,
  answer: Answer,
  lang: Lang,
  draw: typeof figureSheet = figureSheet,
): Promise<Blob> =>
  toPng(draw(panel, answer.reply, lang, { ...metaOf(panel, answer, lang), typeface: await typefaceHeld() }));

/** What a panel holds as a file: csv, json, arrow, svg, png, or a slide as png. */
export async function fileOf(panel: Panel, answer: Answer, lang: Lang, kind: string): Promise<Blob> {
  const meta = metaOf(panel, answer, lang);
  const numbers = downloads.numbers.find((known) => known === kind);
  if (numbers) return new Blob([numbersFile(numbers, answer.reply.table, meta)]);
  if (kind === "png" || kind === "slide.png")
    return pictureOf(panel, answer, lang, kind === "png" ? figureSheet : figureSlide);
  return new Blob([figureSheet(panel, answer.reply, lang, meta)], { type: "image/svg+xml" });
}

/** Saves what a panel holds as a file. */
export async function save(panel: Panel, answer: Answer, lang: Lang, kind: string): Promise<void> {
  saveBlob(await fileOf(panel, answer, lang, kind), downloadName(metaOf(panel, answer, lang), kind));
}
