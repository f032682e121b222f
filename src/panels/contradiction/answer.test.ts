import { expect, test } from "vitest";
import { sentence } from "../../marks/sentence.ts";
import type { Lang } from "../../words/lang.ts";
import { answeredBadly } from "./answer.testing.ts";

const rules = (title: string, en: string, nb: string, sure = "", isNothing = false): readonly string[] =>
  answeredBadly(
    { title: () => title },
    {
      verdict: (lang: Lang) => sentence`${lang === "en" ? en : nb}`,
      howSure: () => (sure === "" ? null : sentence`${sure}`),
      isNothing,
    },
  ).map(({ rule }) => rule);

test("a title that asks for yes or no is answered first, in both languages", () => {
  const asked = "Do sites differ?";
  expect(rules(asked, "No more than by chance.", "Ikke mer enn tilfeldig.")).toEqual([]);
  expect(rules(asked, "Blood: yes, A 9 %.", "Blod: ja, A 9 %.")).toEqual([]);
  expect(rules(asked, "None of the 2 sites stands out.", "Ingen av de 2 skiller seg ut.")).toEqual([
    "answer",
    "answer",
  ]);
  expect(rules(asked, "Yes.", "Jamne tall.")).toEqual(["answer"]);
  expect(rules(asked, "The study has not supplied samples.", "Prøver er ikke levert.", "", true)).toEqual([]);
  expect(rules("How many sites differ?", "2 of 3 sites.", "2 av 3 sykehus.")).toEqual([]);
});
test("20 words and no interval in a verdict, 40 in how sure", () => {
  const words = (n: number): string => Array.from({ length: n }, () => "word").join(" ");
  expect(rules("How many?", words(20), words(21), words(41))).toEqual(["length", "length", "length"]);
  expect(rules("How many?", "12 (10 – 14).", "12.", words(40))).toEqual(["interval"]);
});
