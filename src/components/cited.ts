import type { Panel } from "../define/panel.ts";
import { formatFilters } from "../state/filters.ts";
import type { Lang } from "../words/lang.ts";
import { pageWords } from "../words/page.ts";
import { shareWords } from "../words/share.ts";
import { studyName } from "../words/study-name.ts";
import { markOfPage } from "./audience.ts";
import type { Cited } from "./citation.ts";
import type { Answer } from "./held.ts";
import { inWords } from "./in-words.ts";
import { codeOfNumbers } from "./numbers-code.ts";
import { readersDay } from "./overdue.ts";
import { labelsOf } from "./sheet.ts";

/** Addresses of an answer on a page: on whatever release is the newest, and on its own, with the code of its numbers. No key is in either. */
export function addressesOf(page: string, place: string, { filters, manifest, reply }: Answer) {
  const chosen = new URLSearchParams(formatFilters(filters));
  const numbers = codeOfNumbers(reply.table);
  const frozen = new URLSearchParams([...chosen, ["release", manifest.release], ["numbers", numbers]]);
  return { latest: `${page}${formatFilters(filters)}#${place}`, frozen: `${page}?${frozen}#${place}` };
}

/** What a figure shows, in words. */
export const showingOf = (panel: Panel, { filters, manifest }: Pick<Answer, "filters" | "manifest">, lang: Lang) =>
  inWords(panel.followed(filters), manifest, lang);

/** What nobody may miss of it. */
export const marksOf = ({ manifest }: Pick<Answer, "manifest">, lang: Lang): readonly string[] =>
  labelsOf({ manifest, mark: markOfPage(manifest, lang), older: null }, lang);

/** An answer as it is cited by an address. */
export function citedOf(panel: Panel, answer: Answer, lang: Lang, address: string): Cited {
  const { reply, manifest } = answer;
  return {
    study: studyName(manifest.study, lang),
    title: panel.title(lang),
    answer: reply.verdict(lang).text,
    showing: `${pageWords[lang].showing} ${showingOf(panel, answer, lang)}`,
    release: manifest.release,
    dataCut: manifest.study.data_cut,
    today: readersDay(),
    numbers: codeOfNumbers(reply.table),
    address,
    marks: marksOf(answer, lang),
    id: panel.id,
    words: shareWords[lang],
  };
}
