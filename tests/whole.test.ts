import { expect, test } from "vitest";
import { everyNth, inTurn, ofEach } from "./whole.ts";

const letters = ["a", "b", "c"];
const turns = (most: number, whole = false) => [0, 1, 2, 3].map((i) => inTurn(letters, i, most, whole).join(""));

test("the members of a list come in turn, each as often as the others, and all in a whole run", () => {
  expect(turns(1)).toEqual(["a", "b", "c", "a"]);
  expect(turns(2)).toEqual(["ab", "ac", "bc", "ab"]);
  expect(turns(5)).toEqual(["abc", "abc", "abc", "abc"]);
  expect(turns(1, true)).toEqual(["abc", "abc", "abc", "abc"]);
  expect(inTurn([], 1, 1, false)).toEqual([]);
});

test("every n-th member is taken from where it is said, so that n lists of them are the whole", () => {
  expect([0, 1].map((from) => everyNth(letters, 2, from, false).join(""))).toEqual(["ac", "b"]);
  expect(everyNth(letters, 2, 1, true)).toEqual(letters);
});

test("of each there is a case, and of each way that its cases differ in", () => {
  const pages = ["start", "genes", "about", "sites"];
  const cases = ["en", "nb"].flatMap((lang) => pages.map((page) => ({ page, lang })));
  const of = ({ page }: { readonly page: string }) => page;
  const named = (list: typeof cases) => list.map(({ page, lang }) => `${page} ${lang}`);
  expect(named([...ofEach(cases, of, 1, false)])).toEqual(["start en", "genes nb", "about en", "sites nb"]);
  expect(ofEach(cases, of, 2, false)).toHaveLength(8);
  expect(new Set(ofEach(cases, of, 1, true))).toEqual(new Set(cases));
});
