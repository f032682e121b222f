import { type Sentence, type SentencePart, sentence } from "../marks/sentence.ts";
import type { Format } from "../words/format.ts";

/** "a, b and c", each as a sentence shows it: a name marked, a number bold. */
export const listed = (parts: readonly SentencePart[], { and }: Pick<Format, "and">): Sentence =>
  sentence`${parts.map((part, i) => [i > 0 && (i === parts.length - 1 ? ` ${and} ` : ", "), part])}`;
