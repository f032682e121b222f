import type { FoldWords } from "../marks/fold-lines.ts";
import type { Format } from "../words/format.ts";
import type { Bilingual } from "../words/lang.ts";

const words: Bilingual<(f: Format) => FoldWords> = {
  en: (f) => ({
    more: (n) => `${f.exact(n)} more sites stand in the table.`,
    all: (n) => `Show all ${f.exact(n)} sites`,
    onPaper: (n) => `Not printed: ${f.exact(n)} more sites. They are on the page and in its files.`,
  }),
  nb: (f) => ({
    more: (n) => `${f.exact(n)} sykehus til står i tabellen.`,
    all: (n) => `Vis alle ${f.exact(n)} sykehusene`,
    onPaper: (n) => `Ikke skrevet ut: ${f.exact(n)} sykehus til. De står på siden og i filene.`,
  }),
};

/** What a figure of sites says where it shows the first of many. */
export const manySites = (f: Format): FoldWords => words[f.lang](f);
