import type { Sentence } from "../marks/sentence.ts";

/** So many words a verdict has at most, and what is told of how sure it is. */
export const mostWords = { verdict: 20, howSure: 40 } as const;

/** Words and numbers of a text; a number keeps its unit where no line may part them. */
export const wordsIn = (text: string): readonly string[] =>
  text.split(/[ \n]+/).filter((word) => /[\p{L}\d]/u.test(word));

/** The first telling that has no more words than it may have, else the last and shortest. */
export function fitting<T extends Sentence | null>(most: number, tellings: readonly (() => T)[]): T {
  const [tell, ...shorter] = tellings;
  if (tell === undefined) throw new RangeError("nothing is told");
  const said = tell();
  return said === null || shorter.length === 0 || wordsIn(said.text).length <= most ? said : fitting(most, shorter);
}
