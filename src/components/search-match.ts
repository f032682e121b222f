import type { FoundKind } from "../words/search.ts";

/** Something that can be found: its name, what else it is found by, and where it is, seen from the folder of its language. */
export type Findable = {
  readonly kind: FoundKind;
  readonly name: string;
  readonly also: string;
  readonly href: string;
};

const letters: Readonly<Record<string, string>> = { æ: "ae", ø: "o", å: "a" };

/** Text without what a reader may leave out: capitals, accents, signs. */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[æøå]/g, (letter) => letters[letter] ?? letter)
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "");

const wordsOf = (text: string): readonly string[] =>
  folded(text)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== "");

/** How well a typed word is met by some others: as it is, as a beginning, or within one, as words are put together in Norwegian. */
function met(typed: string, words: readonly string[]): number {
  if (words.includes(typed)) return 3;
  if (words.some((word) => word.startsWith(typed))) return 2;
  return typed.length > 2 && words.some((word) => word.includes(typed)) ? 1 : 0;
}

/** What is found by all words that were typed: the best first, and of equals what stands first. Nothing typed finds nothing. */
export function matching(typed: string, all: readonly Findable[]): readonly Findable[] {
  const asked = wordsOf(typed);
  if (asked.length === 0) return [];
  return all
    .map((each) => {
      const [name, also] = [wordsOf(each.name), wordsOf(each.also)];
      const points = asked.map((word) => 4 * met(word, name) || met(word, also));
      return { each, points: points.includes(0) ? 0 : points.reduce((a, b) => a + b) };
    })
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points)
    .map(({ each }) => each);
}
