import { bound, unbroken } from "../words/bound.ts";
import { Name } from "../words/name.ts";
import { escapeText, type Markup, trusted } from "./svg.ts";

/** Words that a page shows as markup, and that a file, a screen reader or a command tells as text. */
export type Sentence = Markup & {
  readonly text: string;
  /** Where in the markup its first letter stands; null where it begins with a name, or says nothing. */
  readonly start: number | null;
};

/** What a sentence may hold: other sentences, names, text, numbers as they are, lists joined, null and false left out. */
export type SentencePart = Sentence | Name | string | number | null | false | undefined | readonly SentencePart[];

type Told = Pick<Sentence, "markup" | "text" | "start">;
const made = ({ markup, text, start }: Told): Sentence => ({ ...trusted(markup), text, start });
const isList = (part: SentencePart): part is readonly SentencePart[] => Array.isArray(part);
const nothing: Told = { markup: "", text: "", start: null };

function words(plain: string): Told {
  if (plain === "") return nothing;
  const text = bound(plain);
  return { markup: escapeText(unbroken(text)), text, start: 0 };
}

function read(part: SentencePart): Told {
  if (part === null || part === undefined || part === false) return nothing;
  if (typeof part === "string" || typeof part === "number") return words(String(part));
  if (part instanceof Name)
    return { markup: `<bdi translate="no">${escapeText(part.text)}</bdi>`, text: part.text, start: null };
  return isList(part) ? strung(part.map(read)) : part;
}

/** Pieces in one, one after the other; what says nothing is left out. */
function strung(pieces: readonly Told[], between = "", betweenText = ""): Told {
  const told = pieces.filter(({ text }) => text !== "");
  return {
    markup: told.map(({ markup }) => markup).join(between),
    text: told.map(({ text }) => text).join(betweenText),
    start: told[0]?.start ?? null,
  };
}

/** A piece within an element. */
function within(open: string, part: SentencePart, close: string): Sentence {
  const { markup, text, start } = read(part);
  return made({ markup: `${open}${markup}${close}`, text, start: start === null ? null : open.length + start });
}

/** The same with a capital at its start, unless that is a name. */
export function begun(part: Sentence): Sentence {
  const { markup, text, start } = part;
  if (start === null) return part;
  const capital = markup.charAt(start).toUpperCase();
  return made({
    markup: `${markup.slice(0, start)}${capital}${markup.slice(start + 1)}`,
    text: `${text.charAt(0).toUpperCase()}${text.slice(1)}`,
    start,
  });
}

/** The words of templates, which are the same at every telling. */
const templates = new WeakMap<TemplateStringsArray, readonly Told[]>();
function wordsOf(strings: TemplateStringsArray): readonly Told[] {
  const known = templates.get(strings) ?? strings.map(words);
  templates.set(strings, known);
  return known;
}

/** The same with a small letter at its start, as it goes on within another sentence, unless that is a name or an abbreviation. */
export function continued(part: Sentence): Sentence {
  const { markup, text, start } = part;
  if (start === null || !/^\p{Lu}\p{Ll}/u.test(text)) return part;
  const small = markup.charAt(start).toLowerCase();
  return made({
    markup: `${markup.slice(0, start)}${small}${markup.slice(start + 1)}`,
    text: `${text.charAt(0).toLowerCase()}${text.slice(1)}`,
    start,
  });
}

/** Builds a sentence; its pieces are plain text, what stands out in it is made by `strong`. */
export const sentence = (strings: TemplateStringsArray, ...parts: readonly SentencePart[]): Sentence =>
  made(strung(wordsOf(strings).flatMap((own, i) => (i === 0 ? [own] : [read(parts[i - 1]), own]))));

/** What a sentence may hold, as a sentence. */
export const told = (part: SentencePart): Sentence => made(read(part));

/** A piece of a sentence in bold, in the colour of a specimen where one is given. */
export const strong = (part: SentencePart, className = ""): Sentence =>
  within(className === "" ? "<b>" : `<b class="${escapeText(className)}">`, part, "</b>");

/** The title of a work in a piece of a sentence, with the language that it is in where that is not the sentence's. */
export const workTitle = (part: string, lang: string | null): Sentence =>
  made({
    markup: `<cite${lang === null ? "" : ` lang="${escapeText(lang)}"`}>${escapeText(part)}</cite>`,
    text: part,
    start: null,
  });

/** A piece of a sentence that leads to another place. */
export const link = (href: string, part: SentencePart): Sentence =>
  within(`<a href="${escapeText(href)}">`, part, "</a>");

/** A piece of a sentence that opens the form at one of its fields. */
export const toField = (name: string, part: SentencePart): Sentence =>
  within(`<a href="#choices" data-type-in="${escapeText(name)}">`, part, "</a>");

/** A piece of a sentence that a style sheet treats apart, by its class. */
export const apart = (className: string, part: SentencePart): Sentence =>
  within(`<span class="${escapeText(className)}">`, part, "</span>");

const joined = (parts: readonly SentencePart[], between: string, betweenText: string): Sentence =>
  made(
    strung(
      parts.map((part) => begun(told(part))),
      between,
      betweenText,
    ),
  );

/** Sentences one after the other; what says nothing is left out. */
export const sentences = (parts: readonly SentencePart[]): Sentence => joined(parts, " ", " ");

/** Sentences of a paragraph, each on its own line; what says nothing is left out. */
export const lines = (parts: readonly SentencePart[]): Sentence => joined(parts, " <br>", " ");

/** Some sentences, each once. */
export const eachOnce = (all: readonly Sentence[]): readonly Sentence[] => [
  ...new Map(all.map((each) => [each.text, each])).values(),
];
