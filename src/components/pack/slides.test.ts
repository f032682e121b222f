import { Resvg } from "@resvg/resvg-js";
import { expect, test } from "vitest";
import { langs } from "../../words/lang.ts";
import { packWords } from "../../words/pack.ts";
import { pageWords } from "../../words/page.ts";
import { alone } from "../standalone.ts";
import type { Item } from "./item.ts";
import { chosen, coverHere, itemsOf, lostItem } from "./made.testing.ts";
import { deckOf, type Picture } from "./slides.ts";
import { all, partsOf } from "./xml.testing.ts";

/** A figure as a picture, drawn by a program that is no browser. */
function pictureOf({ reply }: Item): Picture | null {
  if (!reply || reply.isNothing) return null;
  const figure = reply.figure("en", { width: 860 }, "slide");
  const png = new Resvg(alone(figure, { typeface: null })).render().asPng();
  return {
    data: `data:image/png;base64,${Buffer.from(png).toString("base64")}`,
    width: figure.width,
    height: figure.height,
  };
}

async function slidesOf(items: readonly Item[], cover = coverHere("en")) {
  const deck = deckOf(cover);
  for (const item of items) deck.add(item, pictureOf(item));
  const parts = partsOf(await deck.bytes());
  const numbered = (folder: string, name: string) =>
    Array.from({ length: items.length + 1 }, (_, i) => parts.tree(`ppt/${folder}/${name}${i + 1}.xml`));
  return { ...parts, slides: numbered("slides", "slide"), notes: numbered("notesSlides", "notesSlide") };
}

test.each(langs)(
  "a deck has a slide for each figure, with its answer as title, its picture described and its method as notes (%s)",
  async (lang) => {
    const items = await itemsOf(chosen, lang);
    const { slides, notes, files } = await slidesOf(items, coverHere(lang));
    const [first, ...others] = slides;
    for (const [name, text] of coverHere(lang).lines) expect(first?.text).toContain(`${name}: ${text}`);
    expect(others.length).toBe(7);
    for (const [i, slide] of others.entries()) {
      const item = items[i];
      if (!item) continue;
      const titles = all(slide, "p:sp").filter((shape) =>
        all(shape, "p:ph").some(({ attributes }) => attributes["type"] === "title"),
      );
      expect(titles.map(({ text }) => text)).toEqual([item.verdict]);
      const [picture] = all(slide, "p:pic");
      expect(picture === undefined).toBe(item.reply?.isNothing);
      if (picture)
        expect(all(picture, "p:cNvPr")[0]?.attributes["descr"]).toBe(
          `${item.title} ${item.verdict} ${item.howSure}`.trim(),
        );
      for (const text of [item.title, item.source, pageWords[lang].simulated]) expect(slide.text).toContain(text);
      const said = notes[i + 1]?.text ?? "";
      for (const [name, text] of item.method) expect(said).toContain(`${name}: ${text}`);
      for (const text of [item.howSure, pageWords[lang].simulatedLong]) expect(said).toContain(text);
      const spoken = all(slide, "a:rPr").map(({ attributes }) => attributes["lang"]);
      expect(new Set(spoken.filter((each) => each !== "en-US"))).toEqual(new Set([lang === "nb" ? "nb-NO" : "en-GB"]));
    }
    expect(Object.keys(files).filter((path) => /media\/.*png$/.test(path)).length).toBe(
      items.filter(({ reply }) => !reply?.isNothing).length,
    );
  },
);

test("where there is no picture or no answer, the slide says so", async () => {
  const [item] = await itemsOf(chosen.slice(0, 1), "en");
  const [, panel] = chosen;
  if (!item || !panel) throw new TypeError("no figure");
  const deck = deckOf(coverHere("en"));
  deck.add(item, null);
  deck.add(lostItem(panel, "en", "nothing came for 10 seconds"), null);
  const { tree } = partsOf(await deck.bytes());
  expect(tree("ppt/slides/slide2.xml").text).toContain(packWords.en.noPicture);
  expect(tree("ppt/slides/slide3.xml").text).toContain(packWords.en.unanswered("nothing came for 10 seconds"));
  expect(tree("ppt/slides/slide3.xml").text).not.toContain(packWords.en.noPicture);
});

test("every slide of exact counts says for whom it is", async () => {
  const mark = { audience: "Do not pass on", receiver: "For Ada & <Ole>" };
  const { slides } = await slidesOf(await itemsOf(chosen.slice(0, 3), "en", { mark }), coverHere("en", { mark }));
  expect(slides.filter(({ text }) => !text.includes("Do not pass on. For Ada & <Ole>"))).toEqual([]);
  expect(slides.filter(({ text }) => text.includes(pageWords.en.licence(true)))).toEqual([]);
});
