import { expect, test } from "vitest";
import { memory } from "./memory.ts";

test("what is larger than the memory is not kept, and makes nothing else be forgotten twice", async () => {
  const worked: string[] = [];
  const remember = memory<string>(10, (text) => text.length);
  const ask = (text: string) =>
    remember(text, async () => {
      worked.push(text);
      return text;
    });
  for (const text of ["four", "five5", "four", "a text of its own", "four", "five5", "four"]) await ask(text);
  // Both fit; the long text takes their place and does not stay either.
  expect(worked).toEqual(["four", "five5", "a text of its own", "four", "five5"]);
});
test("the oldest are forgotten until the rest fits", async () => {
  const worked: string[] = [];
  const remember = memory<number>(3, () => 1);
  const ask = (key: string) => remember(key, async () => worked.push(key));
  for (const key of ["a", "b", "c", "d", "b", "a"]) await ask(key);
  expect(worked).toEqual(["a", "b", "c", "d", "a"]);
});
