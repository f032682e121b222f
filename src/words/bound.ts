import { nbsp } from "./format.ts";

/** Words in which a number keeps its percent sign on its line. */
export const bound = (words: string): string =>
  words.includes(" %") ? words.replaceAll(/(?<=\d) %/g, `${nbsp}%`) : words;
