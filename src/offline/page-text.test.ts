import { expect, test } from "vitest";
import { formats } from "../words/format.ts";
import { langs } from "../words/lang.ts";
import { buildOf, dayIn, saying } from "./page-text.ts";

const on = new Date(2026, 10, 30, 12);
const page = (lang: string) =>
  `<html lang="${lang}"><head><title>{day}</title></head><body data-build="ab12" data-page="sites"><p class="kept" role="status" hidden>Seen on {day}, release 2023-10-31.</p><p hidden>{day}</p></body>`;

test("a page of this program names its build, and no other does", () => {
  expect(buildOf(page("en"))).toBe("ab12");
  expect(buildOf('<html><body data-page="x"><p data-build="1"></p></body>')).toBe(null);
});

test("a kept page says when it was had, and nothing else of it is changed", () => {
  for (const [lang, day] of [
    ["en", "30 November 2026"],
    ["nb", "30. november 2026"],
  ] as const)
    expect(saying(page(lang), on)).toBe(page(lang).replace(" hidden>Seen on {day}", `>Seen on ${day}`));
});

test("days are written as the pages write them", () => {
  for (const lang of langs) expect(dayIn(lang, on)).toBe(formats[lang].day("2026-11-30"));
});
