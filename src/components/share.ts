import type { Panel } from "../define/panel.ts";
import { type Markup, svg } from "../marks/svg.ts";
import { wholeDays } from "../words/bound.ts";
import type { Lang } from "../words/lang.ts";
import { pageWords } from "../words/page.ts";
import { shareWords } from "../words/share.ts";
import { openBox } from "./box.ts";
import { type CitationKind, citations } from "./citation.ts";
import { addressesOf, citedOf, marksOf, showingOf } from "./cited.ts";
import type { Answer } from "./held.ts";
import { reason } from "./here.ts";
import { codeOfNumbers } from "./numbers-code.ts";
import { pictureOf } from "./save.ts";
import { saveBlob } from "./save-as.ts";

/** What a code of numbers looks like. */
const code = /^[0-9a-f]{10}$/;

/** The code of a frame with the figure, for a page of another site. */
const frameOf = ({ title }: Panel, address: string, lang: Lang): string =>
  svg`<iframe src="${address}" title="${title(lang)}" width="100%" height="640" loading="lazy"></iframe>`.markup;

const kinds = Object.keys(citations) as readonly CitationKind[];

type Content = {
  readonly shows: string;
  readonly marks: readonly string[];
  /** Whether a leadership file is open. */
  readonly isOpen: boolean;
  readonly release: string;
  /** The code of a frame; null where no other site may show it. */
  readonly frame: string | null;
};

function contentOf({ shows, marks, isOpen, release, frame }: Content, lang: Lang): Markup {
  const words = shareWords[lang];
  const choice = (value: string, name: string, long: string, isChosen: boolean) =>
    svg`<label><input type="radio" name="which" value="${value}"${isChosen && svg` checked`} /> <span><b class="whole">${name}</b> <small>${long}</small></span></label>`;
  return svg`<p>${wholeDays(shows)}</p>${marks.map((mark) => svg`<p class="share-mark">${mark}.</p>`)}
<fieldset><legend>${words.link}</legend>${choice("latest", words.latest, words.latestLong, true)}${choice("frozen", words.frozen(release), words.frozenLong, false)}
${isOpen && svg`<p class="soft">${words.noKey}</p>`}<div class="share-line"><input data-link readonly aria-label="${words.link}" translate="no" /><button type="button" data-copy="link">${words.copy}</button></div>
<button type="button" data-copy="picture">${words.picture}</button></fieldset>
${frame !== null && svg`<fieldset><legend>${words.embed}</legend><p class="soft">${words.embedLong}</p><div class="share-line"><input data-frame readonly value="${frame}" aria-label="${words.embed}" translate="no" /><button type="button" data-copy="frame">${words.copy}</button></div></fieldset>`}
<fieldset><legend>${words.cite}</legend><label class="share-as">${words.citeAs} <select data-as translate="no">${kinds.map((kind) => svg`<option value="${kind}">${kind === "text" ? words.text : kind}</option>`)}</select></label>
<textarea data-citation readonly rows="6" aria-label="${words.cite}" translate="no"></textarea>
<div class="share-line"><button type="button" data-copy="citation">${words.copy}</button><button type="button" data-save>${words.save}</button></div></fieldset>
<form><fieldset><legend>${words.verify}</legend><p class="soft" id="verify-how">${words.verifyLong}</p><div class="share-line"><input data-code aria-label="${words.numbers}" aria-describedby="verify-how" maxlength="40" autocomplete="off" spellcheck="false" translate="no" /><button>${words.check}</button></div></fieldset></form>
<p role="status" data-said></p>`;
}

/** Whether a code is that of an answer's numbers, in a sentence. */
export function sayVerified(typed: string, { reply, manifest }: Answer, lang: Lang): string {
  const words = shareWords[lang];
  const asked = typed.trim().toLowerCase();
  if (!code.test(asked)) return words.noCode;
  return (asked === codeOfNumbers(reply.table) ? words.same : words.different)(manifest.release);
}

type Shared = {
  /** Its place in the address. */
  readonly place: string;
  /** Whether a leadership file is open. */
  readonly isOpen: boolean;
  /** Address of the page that other sites may frame; null where there is none. */
  readonly framed: string | null;
  /** Works its numbers out anew. */
  readonly anew: () => Promise<Answer>;
};

/** Opens a box in which a figure is handed on: by a link, as a picture, as a citation. */
export function openShare(panel: Panel, answer: Answer, lang: Lang, { place, isOpen, framed, anew }: Shared): void {
  const words = shareWords[lang];
  const { release } = answer.manifest;
  const addresses = addressesOf(`${location.origin}${location.pathname}`, place, answer);
  const showing = showingOf(panel, answer, lang);
  const marks = marksOf(answer, lang);
  const frame = framed !== null && !isOpen ? frameOf(panel, framed, lang) : null;
  const shows = words.shows(panel.title(lang), showing, release);
  const box = openBox("share", words.title, words.close, contentOf({ shows, marks, isOpen, release, frame }, lang));
  const [link, citation, typed] = ["[data-link]", "[data-citation]", "[data-code]"].map((each) =>
    box.querySelector<HTMLInputElement | HTMLTextAreaElement>(each),
  );
  const as = box.querySelector<HTMLSelectElement>("[data-as]");
  const said = box.querySelector("[data-said]");
  if (!link || !citation || !typed || !as || !said) return;
  const say = (text: string) => {
    said.textContent = text;
  };
  const kind = () => kinds.find((known) => known === as.value) ?? "text";
  const cited = citedOf(panel, answer, lang, addresses.frozen);
  const show = () => {
    const isFrozen = box.querySelector<HTMLInputElement>("[value=frozen]")?.checked ?? false;
    link.value = addresses[isFrozen ? "frozen" : "latest"];
    citation.value = citations[kind()].write(cited);
  };
  const copy = async (field: HTMLInputElement | HTMLTextAreaElement) => {
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      say(words.copied);
    } catch {
      say(words.select);
    }
  };
  const copyPicture = async () => {
    try {
      await navigator.clipboard.write([new ClipboardItem({ "image/png": pictureOf(panel, answer, lang) })]);
      say(words.pictureCopied);
    } catch {
      say(words.noPicture);
    }
  };
  const save = () => {
    const { name, write } = citations[kind()];
    saveBlob(new Blob([write(cited)], { type: "text/plain" }), name);
  };
  box.addEventListener("change", show);
  box.addEventListener("click", ({ target }) => {
    const button = target instanceof HTMLButtonElement ? target : null;
    if (button?.dataset["copy"] === "link") void copy(link);
    if (button?.dataset["copy"] === "citation") void copy(citation);
    const inserted = box.querySelector<HTMLInputElement>("[data-frame]");
    if (button?.dataset["copy"] === "frame" && inserted) void copy(inserted);
    if (button?.dataset["copy"] === "picture") void copyPicture();
    if (button?.matches("[data-save]")) save();
  });
  box.querySelector("form")?.addEventListener("submit", (event) => {
    event.preventDefault();
    say(pageWords[lang].updating);
    anew().then(
      (again) => say(sayVerified(typed.value, again, lang)),
      (error: unknown) => say(reason(error)),
    );
  });
  show();
}
