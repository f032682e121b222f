import PptxGenJS from "pptxgenjs";
import { variablesOf } from "../../marks/rules.ts";
import { wrap } from "../../marks/text.ts";
import tokensCss from "../../styles/tokens.css?raw";
import type { Lang } from "../../words/lang.ts";
import { packWords } from "../../words/pack.ts";
import { pageWords } from "../../words/page.ts";
import { scaleIn } from "../standalone.ts";
import type { Cover, Item } from "./item.ts";

/** A figure as a picture: an address that holds it, and its size in pixels. */
export type Picture = { readonly data: string; readonly width: number; readonly height: number };

/** Inches of a slide of 16 to 9, of its edge, and of where the picture of a figure may stand. */
const slide = { width: 13.333, height: 7.5 } as const;
const edge = 0.45;
const width = slide.width - 2 * edge;
const room = { top: 1.95, bottom: 6.72 } as const;
/** What a picture has room for, in pixels of a page. */
export const pictureRoom = {
  width: Math.round(width * 96),
  height: Math.round((room.bottom - room.top) * 96),
} as const;

const colours = variablesOf(tokensCss);
const colour = (name: string): string => (colours.get(`--${name}`) ?? "#000000").slice(1);
/** A face that every office program has, or another of the same widths. */
const face = "Arial";

/** The largest of some sizes in points at which a text takes no more than so many lines; wide letters are allowed for. */
function fitting(text: string, sizes: readonly number[], lines: number): number {
  const inPoints = width * 72 * 0.88;
  return sizes.find((size) => wrap(text, inPoints, size, true).length <= lines) ?? sizes.at(-1) ?? 12;
}

type Place = { readonly y: number; readonly h: number };
const line = ({ y, h }: Place, size: number, ink: string, more: PptxGenJS.TextPropsOptions = {}) => ({
  ...{ x: edge, y, w: width, h, margin: 0, align: "left" as const, valign: "top" as const },
  ...{ fontFace: face, fontSize: size, color: colour(ink) },
  ...more,
});

const languages: Readonly<Record<Lang, string>> = { en: "en-GB", nb: "nb-NO" };

/** What is said beside a figure: how sure, what it shows, and how it comes about. */
function notesOf({ howSure, holds, note, method, source, licence, marks }: Item, lang: Lang): string {
  const words = packWords[lang];
  return [
    ...marks,
    ...(howSure === "" ? [] : [`${words.howSure}: ${howSure}`]),
    `${pageWords[lang].showing}: ${holds}`,
    ...(note === "" ? [] : [note]),
    ...method.map(([name, text]) => `${name}: ${text}`),
    source,
    ...(licence === null ? [] : [licence]),
  ].join("\n");
}

/** A deck of slides to which figures are added one by one, so that no more than one of them is drawn at a time. */
export function deckOf(cover: Cover) {
  const { lang, marks } = cover;
  const words = packWords[lang];
  const spoken = languages[lang];
  const deck = new PptxGenJS();
  deck.layout = "LAYOUT_WIDE";
  deck.theme = { headFontFace: face, bodyFontFace: face };
  deck.title = `${words.title}: ${cover.study}`;
  deck.author = cover.study;
  deck.company = "samsvar";
  deck.subject = [cover.release, ...marks].join(". ");
  const title = (place: Place, size: number) => ({
    placeholder: {
      options: { name: "title", type: "title" as const, ...line(place, size, "ink", { bold: true }) },
      text: "",
    },
  });
  const number = { x: slide.width - edge - 0.6, y: 7.06, w: 0.6, h: 0.28, align: "right" as const };
  const slideNumber = { ...number, fontFace: face, fontSize: 10, color: colour("soft") };
  deck.defineSlideMaster({ title: "COVER", background: { color: "FFFFFF" }, objects: [title({ y: 1.6, h: 1.2 }, 36)] });
  deck.defineSlideMaster({
    ...{ title: "FIGURE", background: { color: "FFFFFF" }, slideNumber },
    objects: [title({ y: 0.9, h: 0.95 }, 26)],
  });
  const first = deck.addSlide({ masterName: "COVER" });
  first.addText(words.title, { placeholder: "title", lang: spoken });
  first.addText(
    cover.lines.flatMap(([name, text]) => [
      { text: `${name}: `, options: { bold: true, lang: spoken } },
      { text, options: { breakLine: true, lang: spoken } },
    ]),
    line({ y: 3, h: 3 }, 16, "ink", { paraSpaceAfter: 6 }),
  );
  if (marks.length > 0)
    first.addText(marks.join(" "), line({ y: 0.6, h: 0.8 }, 16, "warn", { bold: true, lang: spoken }));
  first.addText(
    [cover.source, cover.licence ?? ""].join(" ").trim(),
    line({ y: 6.5, h: 0.6 }, 12, "soft", { lang: spoken }),
  );

  return {
    add(item: Item, picture: Picture | null): void {
      const here = deck.addSlide({ masterName: "FIGURE" });
      const { verdict, title: question } = item;
      here.addText(verdict, { placeholder: "title", lang: spoken, fontSize: fitting(verdict, [26, 22, 18, 15], 2) });
      here.addText(question, line({ y: 0.55, h: 0.3 }, 14, "soft", { lang: spoken }));
      const labels = item.labels.join(" · ");
      if (labels !== "") here.addText(labels, line({ y: 0.25, h: 0.28 }, 12, "warn", { bold: true, lang: spoken }));
      if (picture) here.addImage(placed(picture, `${question} ${verdict} ${item.howSure}`.trim()));
      else if (item.reply && !item.reply.isNothing)
        here.addText(words.noPicture, line({ y: 3.6, h: 0.5 }, 16, "soft", { align: "center", lang: spoken }));
      here.addText(`${item.source} ${pageWords[lang].showing} ${item.holds}`, {
        ...line({ y: 6.82, h: 0.5 }, 10.5, "soft", { lang: spoken }),
        w: width - 0.8,
      });
      here.addNotes(notesOf(item, lang));
    },
    /** The deck as a file. */
    async bytes(): Promise<Uint8Array<ArrayBuffer>> {
      const made = await deck.write({ outputType: "uint8array", compression: true });
      if (!(made instanceof Uint8Array)) throw new TypeError("slides are bytes");
      return new Uint8Array(made);
    },
  };
}

/** A picture as large as its room allows, in the middle of it. */
function placed({ data, ...size }: Picture, altText: string) {
  const scale = scaleIn(size, pictureRoom) / 96;
  const [w, h] = [size.width * scale, size.height * scale];
  return { data, altText, x: (slide.width - w) / 2, y: room.top + (room.bottom - room.top - h) / 2, w, h };
}
