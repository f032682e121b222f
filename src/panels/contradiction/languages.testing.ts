import { type Fault, namesIn, type Said } from "./said.testing.ts";
import { readingOf } from "./told.testing.ts";

/** The numbers and dates that a text tells, sorted; without 1, which is a word where it would read badly as a figure. */
const numbersIn = (said: Said, text: string): readonly string[] => {
  const { told, dates } = readingOf(text, said.lang, namesIn(said));
  return [...told.flatMap(({ numbers }) => numbers.filter((n) => n !== 1).map(String)), ...dates].toSorted();
};

/** Where the Norwegian tells other numbers than the English. */
export function otherNumbers(en: Said, nb: Said): readonly Fault[] {
  return (["verdict", "howSure"] as const).flatMap((part) => {
    const [english, norwegian] = [numbersIn(en, en[part]), numbersIn(nb, nb[part])];
    if (english.join(" ") === norwegian.join(" ")) return [];
    return [
      {
        rule: "languages",
        said: `${en[part]} | ${nb[part]}`,
        why: `en ${english.join(" ")}; nb ${norwegian.join(" ")}`,
      },
    ];
  });
}
