import { monthNames, nbsp } from "./format.ts";

/** Word joiner: has no width, and no line ends where it stands. */
const joiner = "\u2060";
const ofMonth = new RegExp(`(?<=\\d\\.?) (?=(?:${monthNames.join("|")})\\b)`, "g");
const ofUnit = /(?<=\d) (?=(?:days?|weeks?|months?|pixels|dag(?:er)?|uker?|måned(?:er)?|piksler)(?!\p{L}))/gu;
/** What stands in brackets and is short enough for one line on a phone. */
const inBrackets = /\([^()]{1,18}\)/g;
const calculated = / [÷−×+] /;

/** Words in which a number keeps its percent sign on its line. */
export const bound = (words: string): string =>
  words.includes(" %") ? words.replaceAll(/(?<=\d) %/g, `${nbsp}%`) : words;

/**
 * Words for the eye, in which no line ends within "95 %", "95 %-intervall", "p = 0.03", "141–150", a doi as short as a line, "u-diagram",
 * "DNA-et", "--reject", "CC BY 4.0", "AES-256-GCM", "(1 − p)" or "14 days", or between a day and its month; not for files, whose
 * programs may show a joiner.
 */
export const unbroken = (words: string): string =>
  bound(words)
    .replaceAll(/%-(?=\p{L})/gu, `%-${joiner}`)
    .replaceAll(/(?<![\p{L}-])(\p{L}|-)-(?=\p{L})/gu, `$1${joiner}-${joiner}`)
    .replaceAll(/(?<=\p{L})-(?=\p{L}{2}(?!\p{L}))/gu, `-${joiner}`)
    .replaceAll(/\b([pn]) = (?=\d|$)/g, `$1${nbsp}=${nbsp}`)
    .replaceAll(/\bp (below|under) (?=\d|$)/g, `p${nbsp}$1${nbsp}`)
    .replaceAll(/(?<=\d)–(?=\d)/g, `–${joiner}`)
    .replaceAll(
      /\bdoi (10\.[^\s;,]*)/g,
      (_, doi: string) => `doi${nbsp}${doi.length > 32 ? doi : doi.replaceAll("-", `-${joiner}`)}`,
    )
    .replaceAll(" -- ", `${nbsp}--${nbsp}`)
    .replaceAll("CC BY 4.0", `CC${nbsp}BY${nbsp}4.0`)
    .replaceAll("AES-256-GCM", `AES-${joiner}256-${joiner}GCM`)
    .replaceAll(inBrackets, (held) => (calculated.test(held) ? held.replaceAll(" ", nbsp) : held))
    .replaceAll(ofUnit, nbsp)
    .replaceAll(ofMonth, nbsp);

/** The same for releases: no line ends within 2023-10-31. Not for what is copied. */
export const wholeDays = (words: string): string =>
  words.replaceAll(/\b\d{4}-\d\d-\d\d\b/g, (day) => day.replaceAll("-", `-${joiner}`));
