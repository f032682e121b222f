import { wordsIn } from "../define/fitting.ts";
import type { SentencePart } from "../marks/sentence.ts";
import type { Voice } from "../words/voice.ts";
import { listed } from "./listed.ts";

/** Names of so many words leave a sentence room for what it says. */
const mostWords = 20;

/** Sites by name while they are at most `most` and their names few words; else how many they are, with `unit`. */
export function someSites(sites: readonly string[], most: number, { f, names }: Voice, unit = ""): SentencePart {
  const called = sites.map(names.site);
  const words = called.flatMap(({ text }) => wordsIn(text)).length;
  return called.length > most || words > mostWords ? `${f.exact(called.length)}${unit}` : listed(called, f);
}
