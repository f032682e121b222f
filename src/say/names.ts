import { type Format, nbsp } from "../words/format.ts";

/** A name inside a sentence: lower case, but for abbreviations. */
export const inSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** The first letter as a sentence begins. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A limit in per cent: 0.01 → "1 %", 0.005 → "0.5 %". */
export const percentLimit = (share: number, f: Format): string => {
  const digits = Number.isInteger(Math.round(share * 1e6) / 1e4) ? 0 : 1;
  return `${f.number(share * 100, digits)}${nbsp}%`;
};
