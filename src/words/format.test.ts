import { expect, test } from "vitest";
import { wilson } from "../stats/wilson.ts";
import { formats, roundedFormats, the, theOpening } from "./format.ts";

const { en, nb } = formats;
const plain = (text: string) => text.replaceAll("\u00a0", " ");

test("numbers, shares and days in both languages", () => {
  expect([en.count(1511), plain(nb.count(1511))]).toEqual(["1,511", "1 511"]);
  expect([en.number(12.345, 2), nb.number(-12.345, 2)]).toEqual(["12.35", "−12,35"]);
  expect([plain(en.percent(0.824)), plain(nb.percent(0.824))]).toEqual(["82 %", "82 %"]);
  expect([plain(en.days(1)), plain(en.days(11)), plain(nb.days(1)), plain(nb.days(2.5))]).toEqual([
    "1 day",
    "11 days",
    "1 dag",
    "2,5 dager",
  ]);
});
test("an article stands before a count that is known, not before one that is rounded", () => {
  const rounded = roundedFormats(0).en;
  expect([`${the(en, 375)}${en.count(375)}`, `${the(rounded, 375)}${rounded.count(375)}`]).toEqual([
    "the 375",
    "about 375",
  ]);
  expect([theOpening(en, 375), theOpening(rounded, 375), theOpening(rounded, 0)]).toEqual([
    "The 375",
    "About 375",
    "Fewer than 5",
  ]);
});
test("dates and months in both languages", () => {
  expect([en.day("2023-10-31"), nb.day("2023-10-31")]).toEqual(["31 October 2023", "31. oktober 2023"]);
  expect([en.shortMonth("2022-03"), nb.shortMonth("2022-12")]).toEqual(["Mar 2022", "des. 2022"]);
});
test("a share says estimate, interval and n of N", () => {
  expect(plain(en.share(wilson(310, 378), 310, 378))).toBe("82 % (95 % interval 78 to 86, 310 of 378)");
  expect(plain(nb.share(wilson(310, 378), 310, 378))).toBe("82 % (95 %-intervall 78 til 86, 310 av 378)");
});
test("fewer than 25 give no percentage, and 25 do", () => {
  expect(en.share(wilson(9, 24), 9, 24)).toBe("9 of 24");
  expect(plain(en.share(wilson(9, 25), 9, 25))).toContain("36 %");
  expect(en.share(null, 0, 0)).toBe("0 of 0");
});
test("a share that is not nothing never reads as nothing, nor one that is not the whole as the whole", () => {
  expect([en.percent(0.004), en.percent(0.005), en.percent(0), nb.percent(0.0001)].map(plain)).toEqual([
    "under 1 %",
    "1 %",
    "0 %",
    "under 1 %",
  ]);
  expect([en.tenths(4 / 16968), en.tenths(0.0005), en.tenths(0), nb.tenths(4 / 16968)].map(plain)).toEqual([
    "< 0.1 %",
    "0.1 %",
    "0.0 %",
    "< 0,1 %",
  ]);
  expect([en.nearPercent(0.82), en.nearPercent(0.001), nb.nearPercent(0.82)].map(plain)).toEqual([
    "about 82 %",
    "under 1 %",
    "omtrent 82 %",
  ]);
  expect([en.percent(0.995), en.percent(0.9949), en.percent(1), nb.percent(0.9999)].map(plain)).toEqual([
    "over 99 %",
    "99 %",
    "100 %",
    "over 99 %",
  ]);
  expect([en.tenths(0.9995), en.tenths(0.9994), en.tenths(1), nb.tenths(0.9999)].map(plain)).toEqual([
    "> 99.9 %",
    "99.9 %",
    "100.0 %",
    "> 99,9 %",
  ]);
  expect([en.nearPercent(0.998), en.nearPercent(1)].map(plain)).toEqual(["over 99 %", "about 100 %"]);
  expect(plain(en.share(wilson(1, 1000), 1, 1000))).toBe("under 1 % (95 % interval 0 to 1, 1 of 1,000)");
});
test("small p-values are not zero", () => {
  expect([en.p(0.000999), en.p(0.001), nb.p(0.001)]).toEqual(["below 0.001", "0.001", "0,001"]);
  expect([en.p(0.00002), nb.p(0.00002), en.p(0.0248), en.p(0.4)]).toEqual([
    "below 0.001",
    "under 0,001",
    "0.025",
    "0.40",
  ]);
});
test("lists", () => expect([en.list([]), en.list(["a"]), nb.list(["a", "b", "c"])]).toEqual(["", "a", "a, b og c"]));
