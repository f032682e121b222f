import { expect, test } from "vitest";
import { sentence } from "../marks/sentence.ts";
import { roundedFormats, terseFormats } from "../words/format.ts";
import { fitting, wordsIn } from "./fitting.ts";

test("the first telling that is short enough is told, else the shortest", () => {
  const tell = (text: string) => () => sentence`${text}`;
  expect(fitting(3, [tell("one two three"), tell("one")]).text).toBe("one two three");
  expect(fitting(3, [tell("one two three four"), tell("one two")]).text).toBe("one two");
  expect(fitting(1, [tell("one two three four"), tell("one two")]).text).toBe("one two");
  expect(fitting(3, [() => null, tell("one")])).toBe(null);
  expect(wordsIn("95 % interval 2 to 5, n = 7.")).toHaveLength(7);
});

test("shorter voices leave out that a whole is rounded, then that any count is; few are few in all", () => {
  const told = [roundedFormats(20), ...terseFormats(20)].map(({ en, nb }) => [
    en.of(25, 115),
    nb.of(0, 40),
    en.count(30),
  ]);
  expect(told).toEqual([
    ["about 25 of about 115", "færre enn 5 av omtrent 40", "about 30"],
    ["about 25 of 115", "under 5 av 40", "about 30"],
    ["25 of 115", "under 5 av 40", "30"],
  ]);
});
