import type { Fault, Said } from "./said.testing.ts";
import { plainNumbers, readingOf } from "./told.testing.ts";

const many =
  "patients|samples|variants|days|months|sites|laboratories|genes|pairs|runs|libraries|findings|matters|checks|tests|pasienter|prøver|varianter|dager|måneder|gener|kjøringer|biblioteker|kontroller";
const broken: readonly (readonly [string, RegExp])[] = [
  ["a value that went wrong", /\b(?:NaN|undefined|null|Infinity|true|false)\b|\[object/],
  ["one of many", new RegExp(`(?<![\\d.,\u2212-]|of |av )1 (?:\\p{L}+ )?(?:${many})\\b`, "u")],
  [
    "many of one",
    /(?<![\d.,])(?:[02-9]|\d\d+) (?:patient|sample|variant|day|month|site|laboratory|gene|pair|run|pasient|prøve|dag|måned)\b/u,
  ],
  ["all or none of one", /\b(?:all|none|nobody) of (?:the )?1\b|\b(?:alle|ingen av) de 1\b|\bingen av 1\b/iu],
  ["nothing of nothing", /\b0 (?:of|av) (?:the |de )?0\b/],
  ["a doubled space", / {2}/],
  ["a space before a sign", / [.,;:](?= |$)/],
  ["a doubled sign", /[.,;:]{2}(?!\p{Lu})/u],
  ["a sentence without an end", /[^.?!)”»]$/],
  ["an empty bracket", /\( *\)/],
];

/** What no reader should meet, in either language. */
export function brokenWords({ lang, verdict, howSure }: Said): readonly Fault[] {
  return [verdict, howSure]
    .filter((told) => told !== "")
    .flatMap((told) => {
      const text = plainNumbers(told, lang);
      const { told: numbers } = readingOf(told, lang);
      const all = numbers.filter(({ kind }) => kind === "of");
      const almost = (whole: number, isOff: (n: number, of: number) => boolean): readonly Fault[] =>
        numbers.some(({ kind, numbers: [share] }) => kind === "percent" && share === whole)
          ? all
              .filter(({ numbers: [n = 0, of = 0] }) => isOff(n, of))
              .map(({ numbers: [n, of] }) => ({
                rule: "words",
                said: text,
                why: `${whole} % beside ${n} of ${of}: neither all nor none`,
              }))
          : [];
      return [
        ...broken.flatMap(([why, pattern]) => {
          const found = pattern.exec(text);
          return found
            ? [{ rule: "words", said: `${text.slice(Math.max(0, found.index - 20), found.index + 30)}`, why }]
            : [];
        }),
        ...almost(100, (n, of) => n < of && n / of >= 0.995),
        ...almost(0, (n, of) => n > 0 && n / of < 0.005),
      ];
    });
}
