import type { Panel } from "../../define/panel.ts";
import type { Filters } from "../../state/filters.ts";
import type { Lang } from "../../words/lang.ts";
import { type PackKind, packWords } from "../../words/pack.ts";
import type { Cited } from "../citation.ts";
import { addressesOf, citedOf } from "../cited.ts";
import { dataAddress } from "../data-address.ts";
import { downloadName } from "../download-files.ts";
import { painted } from "../frames.ts";
import { pageHref } from "../href.ts";
import { fileOf, toPng, typefaceHeld } from "../save.ts";
import { script } from "../script.ts";
import { areEventsOff } from "../show-events.ts";
import { alone, fittest, slideWidths } from "../standalone.ts";
import type { Item } from "./item.ts";
import { printPaper } from "./paper.ts";
import { answerOf, coverHere, workOut } from "./work-out.ts";

/** What a pack is made of, and who hears how far it is. */
export type Order = {
  readonly panels: readonly Panel[];
  readonly filters: Filters;
  readonly lang: Lang;
  /** Ends the work between two figures. */
  readonly signal: AbortSignal;
  /** Says what is under way: how many figures are done, and in words. */
  readonly say: (done: number, text: string) => void;
};

/** What came of it. */
export type Made = {
  /** The file and its name; null where it was handed to the printer. */
  readonly file: { readonly name: string; readonly content: Blob } | null;
  /** Titles of figures that could not be worked out. */
  readonly lost: readonly string[];
  readonly isWithoutPictures: boolean;
};

/** Works figures out one after the other, so that no more than one is on its way, and does something with each. */
async function each(order: Order, use: (item: Item) => Promise<void> = async () => {}): Promise<readonly Item[]> {
  const { panels, filters, lang, signal, say } = order;
  const items: Item[] = [];
  for (const [i, panel] of panels.entries()) {
    signal.throwIfAborted();
    say(i, packWords[lang].working(i + 1, panels.length, panel.title(lang)));
    await painted();
    const item = await workOut(panel, filters, lang);
    signal.throwIfAborted();
    await use(item);
    items.push(item);
  }
  signal.throwIfAborted();
  say(panels.length, packWords[lang].joining);
  await painted();
  signal.throwIfAborted();
  return items;
}

type Content = { readonly items: readonly Item[]; readonly content: Blob | null; readonly isWithoutPictures?: boolean };

async function slides(order: Order): Promise<Content> {
  const { filters, lang } = order;
  const [{ deckOf, pictureRoom }, { cover }] = await Promise.all([
    script(import("./slides.ts")),
    coverHere(filters, lang),
  ]);
  const deck = deckOf(cover);
  let isWithoutPictures = false;
  const drawn = async ({ reply }: Item) => {
    if (!reply || reply.isNothing) return null;
    const best = fittest(
      slideWidths.map((width) => reply.figure(lang, { width }, "slide")),
      pictureRoom,
    );
    if (!best) return null;
    const { width, height } = best.figure;
    try {
      return {
        data: await dataAddress(
          await toPng(alone(best.figure, { typeface: await typefaceHeld(), events: !areEventsOff() })),
        ),
        width,
        height,
      };
    } catch {
      isWithoutPictures = true;
      return null;
    }
  };
  const items = await each(order, async (item) => deck.add(item, await drawn(item)));
  return { items, content: new Blob([await deck.bytes()]), isWithoutPictures };
}

/** How a figure of a pack is cited: by its own page, on this release. */
const citedFrom =
  (order: Order) =>
  (item: Item): readonly Cited[] => {
    const { filters, lang } = order;
    const answer = answerOf(item, item.panel.followed(filters));
    if (!answer) return [];
    const page = new URL(pageHref(lang, item.panel.page), location.href).href;
    return [citedOf(item.panel, answer, lang, addressesOf(page, item.panel.id, answer).frozen)];
  };

async function workbook(order: Order): Promise<Content> {
  const { filters, lang } = order;
  const [{ workbookOf }, { citations }, { cover }] = await Promise.all([
    script(import("./workbook.ts")),
    script(import("../citation.ts")),
    coverHere(filters, lang),
  ]);
  const items = await each(order);
  const cited = (item: Item): string => citedFrom(order)(item).map(citations.text.write).join(" ");
  return { items, content: new Blob([await workbookOf(cover, items, cited)]) };
}

async function archive(order: Order): Promise<Content> {
  const { filters, lang } = order;
  const [{ archiveOf }, { archived, isPicture }, { cover, manifest }] = await Promise.all([
    script(import("./archive.ts")),
    script(import("./data-package.ts")),
    coverHere(filters, lang),
  ]);
  const zip = archiveOf(cover, manifest);
  let isWithoutPictures = false;
  const items = await each(order, async (item) => {
    const answer = answerOf(item, filters);
    if (!answer) return;
    for (const kind of archived) {
      try {
        zip.add(item, kind, new Uint8Array(await (await fileOf(item.panel, answer, lang, kind)).arrayBuffer()));
      } catch (error) {
        if (!isPicture(kind)) throw error;
        isWithoutPictures = true;
      }
    }
  });
  return { items, content: zip.end(items, items.flatMap(citedFrom(order))), isWithoutPictures };
}

async function paper(order: Order): Promise<Content> {
  const { filters, lang } = order;
  const { cover } = await coverHere(filters, lang);
  const items = await each(order);
  await printPaper(cover, items);
  return { items, content: null };
}

const makers: Readonly<Record<PackKind, (order: Order) => Promise<Content>>> = {
  pptx: slides,
  xlsx: workbook,
  paper,
  zip: archive,
};

/** Makes figures into one file, or prints them; rejects with the signal's reason where it is stopped. */
export async function make(kind: PackKind, order: Order): Promise<Made> {
  const { items, content, isWithoutPictures = false } = await makers[kind](order);
  const { shown } = await coverHere(order.filters, order.lang);
  const name = downloadName({ panel: "meeting-pack", title: "", ...shown }, kind);
  const lost = items.filter(({ reply }) => reply === null).map(({ title }) => title);
  return { file: content && { name, content }, lost, isWithoutPictures };
}
