import { svg } from "../../marks/svg.ts";
import { panelsOnAll } from "../../panels/by-page.ts";
import { steering } from "../../panels/steering.ts";
import { wholeDays } from "../../words/bound.ts";
import { packWords } from "../../words/pack.ts";
import { openBox } from "../box.ts";
import { marksOf } from "../cited.ts";
import { readManifest } from "../database.ts";
import { held } from "../held.ts";
import { page, reason } from "../here.ts";
import { langHere } from "../lang-here.ts";
import { live } from "../live.ts";
import { script } from "../script.ts";
import { uncovered } from "../view.ts";
import { boxMarkup } from "./box-markup.ts";
import { serveChoice } from "./choice.ts";
import { serveMaking } from "./making.ts";
import { coverHere } from "./work-out.ts";

/** What the box is opened with; the figures of all pages come with it. */
async function read() {
  const [panels, manifest] = await Promise.all([script(panelsOnAll()), readManifest()]);
  return { panels, manifest };
}

/** Opens a box in which the reader chooses figures and gets them as one file, or on paper. */
export async function openPack(): Promise<void> {
  const lang = langHere();
  const words = packWords[lang];
  const box = openBox(
    "pack",
    words.title,
    words.close,
    svg`<div data-pack><p role="status">${words.loading}</p></div>`,
  );
  const place = box.querySelector<HTMLElement>("[data-pack]");
  if (!place) return;
  try {
    await uncovered(); // what the reader has chosen is on its way
    await live.settled();
    const filters = held.choice();
    const { panels, manifest } = await read();
    const { cover } = await coverHere(filters, lang);
    if (!box.open) return;
    const shows = words.shows(cover.showing, cover.release);
    place.innerHTML = boxMarkup(
      { panels, page, shows: wholeDays(shows), marks: marksOf({ manifest }, lang) },
      lang,
    ).markup;
    const pages = { steering, page: panels.filter((panel) => page !== undefined && panel.pages.includes(page)) };
    const choice = serveChoice(place, panels, pages, lang);
    serveMaking(box, place, { chosen: choice.chosen, filters, lang });
  } catch (error) {
    place.innerHTML = svg`<p role="alert">${words.failed(reason(error))}</p>`.markup;
  }
}
