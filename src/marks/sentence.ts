import { bound } from "../words/bound.ts";
import { Name } from "../words/name.ts";
import { escapeText, type Markup, trusted } from "./svg.ts";

/** Words that a page shows as markup, and that a file, a screen reader or a command tells as text. */
export type Sentence = Markup & { readonly text: string };

/** What a sentence may hold: other sentences, names, text, numbers as they are, lists joined, null and false left out. */
export type SentencePart = Sentence | Name | string | number | null | false | undefined | readonly SentencePart[];

const made = (markup: string, text: string): Sentence => ({ ...trusted(markup), text });
const isList = (part: SentencePart): part is readonly SentencePart[] => Array.isArray(part);

type Told = { readonly markup: string; readonly text: string };
function words(plain: string): Told {
  const text = bound(plain);
  return { markup: escapeText(text), text };
}

function read(part: SentencePart): Told {
  if (part === null || part === undefined || part === false) return { markup: "", text: "" };
  if (typeof part === "string" || typeof part === "number") return words(String(part));
  if (part instanceof Name) return { markup: `<span translate="no">${escapeText(part.text)}</span>`, text: part.text };
  if (!isList(part)) return part;
  const all = part.map(read);
  return { markup: all.map(({ markup }) => markup).join(""), text: all.map(({ text }) => text).join("") };
}

/** The words of templates, which are the same at every telling. */
const templates = new WeakMap<TemplateStringsArray, readonly Told[]>();
function wordsOf(strings: TemplateStringsArray): readonly Told[] {
  const known = templates.get(strings) ?? strings.map(words);
  templates.set(strings, known);
  return known;
}

/** Builds a sentence; its pieces are plain text, what stands out in it is made by `strong`. */
export function sentence(strings: TemplateStringsArray, ...parts: readonly SentencePart[]): Sentence {
  let [markup, text] = ["", ""];
  for (const [i, own] of wordsOf(strings).entries()) {
    const part = i === 0 ? null : read(parts[i - 1]);
    markup += (part?.markup ?? "") + own.markup;
    text += (part?.text ?? "") + own.text;
  }
  return made(markup, text);
}

/** What a sentence may hold, as a sentence. */
export function told(part: SentencePart): Sentence {
  const { markup, text } = read(part);
  return made(markup, text);
}

/** A piece of a sentence in bold, in the colour of a specimen where one is given. */
export function strong(part: SentencePart, className = ""): Sentence {
  const { markup, text } = read(part);
  const open = className === "" ? "<b>" : `<b class="${escapeText(className)}">`;
  return made(`${open}${markup}</b>`, text);
}

/** The title of a work in a piece of a sentence, with the language that it is in where that is not the sentence's. */
export function workTitle(part: string, lang: string | null): Sentence {
  return made(`<cite${lang === null ? "" : ` lang="${escapeText(lang)}"`}>${escapeText(part)}</cite>`, part);
}

/** A piece of a sentence that leads to another place. */
export function link(href: string, part: SentencePart): Sentence {
  const { markup, text } = read(part);
  return made(`<a href="${escapeText(href)}">${markup}</a>`, text);
}

/** A piece of a sentence that opens the form at one of its fields. */
export function toField(name: string, part: SentencePart): Sentence {
  const { markup, text } = read(part);
  return made(`<a href="#choices" data-type-in="${escapeText(name)}">${markup}</a>`, text);
}

function joined(parts: readonly SentencePart[], between: string, betweenText: string): Sentence {
  const told = parts.map(read).filter(({ text }) => text !== "");
  return made(told.map(({ markup }) => markup).join(between), told.map(({ text }) => text).join(betweenText));
}

/** A piece of a sentence that a style sheet treats apart, by its class. */
export function apart(className: string, part: SentencePart): Sentence {
  const { markup, text } = read(part);
  return made(`<span class="${escapeText(className)}">${markup}</span>`, text);
}

/** Sentences one after the other; what says nothing is left out. */
export const sentences = (parts: readonly SentencePart[]): Sentence => joined(parts, " ", " ");

/** Sentences of a paragraph, each on its own line; what says nothing is left out. */
export const lines = (parts: readonly SentencePart[]): Sentence => joined(parts, " <br>", " ");
