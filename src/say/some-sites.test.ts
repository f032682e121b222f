import { expect, test } from "vitest";
import { plainText } from "../marks/plain-text.testing.ts";
import { sentence } from "../marks/sentence.ts";
import { formats } from "../words/format.ts";
import { Name } from "../words/name.ts";
import type { Voice } from "../words/voice.ts";
import { someSites } from "./some-sites.ts";

const voice = { f: formats.en, names: { site: (code: string) => new Name(code) } } as unknown as Voice;
const told = (sites: readonly string[], most: number, unit?: string): string =>
  plainText(sentence`${someSites(sites, most, voice, unit)}`);

test("a few sites are named, many are counted", () => {
  expect(told(["A", "B", "C"], 3)).toBe("A, B and C");
  expect(told(["A", "B", "C", "D"], 3)).toBe("4");
  expect(told(["A", "B", "C", "D"], 3, " sites")).toBe("4 sites");
});

test("names of many words are counted too: a sentence has room for forty", () => {
  const long = "University hospital, clinic for surgery, cancer and women, section for molecular oncology";
  expect(told([long], 3)).toBe(long);
  expect(told([long, `${long} 2`], 3)).toBe("2");
});
