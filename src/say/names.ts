import { type Format, nbsp } from "../words/format.ts";
import type { Bilingual, Lang } from "../words/lang.ts";

/** A name inside a sentence: lower case, but for abbreviations. */
export const inSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

const rest: Bilingual<readonly [alone: string, named: string]> = {
  en: ["other", "other cancers"],
  nb: ["andre", "andre kreftformer"],
};
/** A band or tumour group inside a sentence; the group of the rest, which a study may call by a bare "Other", is of cancers. */
export function bandInSentence(name: string, lang: Lang): string {
  const said = inSentence(name);
  const [alone, named] = rest[lang];
  return said === alone ? named : said;
}

/** The first letter as a sentence begins. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A limit in per cent: 0.01 → "1 %", 0.005 → "0.5 %". */
export const percentLimit = (share: number, f: Format): string => {
  const digits = Number.isInteger(Math.round(share * 1e6) / 1e4) ? 0 : 1;
  return `${f.number(share * 100, digits)}${nbsp}%`;
};
