import { expect, test } from "vitest";
import { type ForestRow, forest } from "./forest.ts";

const words = {
  axis: "Found in tissue: found in blood too",
  ratio: "n / N",
  counts: [
    { label: "both", className: "both" },
    { label: "tissue only", className: "tissue" },
    { label: "blood only", className: "blood" },
  ],
};
const row = (over: Partial<ForestRow>): ForestRow => ({
  label: "SNV",
  reading: "SNV: found in both 16 of 20",
  estimate: { value: 0.5, low: 0.25, high: 1 },
  absent: "none",
  percent: "50 %",
  ratio: "16 / 32",
  counts: [
    { count: 16, text: "16" },
    { count: 4, text: "4" },
    { count: 0, text: "0" },
  ],
  few: false,
  strong: false,
  apart: false,
  ...over,
});
const drawn = (rows: readonly ForestRow[], width: number): string =>
  forest(rows, { width }, words)
    .marks.map(({ markup }) => markup)
    .join("");
const number = (markup: string, pattern: RegExp): number => Number(pattern.exec(markup)?.[1]);

test.each([740, 312])("the interval lies where its values are on the axis, %i wide", (width) => {
  const markup = drawn([row({})], width);
  const low = number(markup, /class="interval both"><line x1="([\d.]+)"/);
  const high = number(markup, /class="interval both"><line x1="[\d.]+" x2="([\d.]+)"/);
  const mid = number(markup, /<circle cx="([\d.]+)"/);
  expect((mid - low) / (high - low)).toBeCloseTo(1 / 3, 3);
});
test.each([740, 312])("squares stand for counts by area, and nothing for none, %i wide", (width) => {
  const markup = drawn([row({})], width);
  const side = (name: string) => number(markup, new RegExp(`<rect class="full ${name}"[^>]*width="([\\d.]+)"`));
  expect(side("both") / side("tissue")).toBeCloseTo(2, 6);
  expect(markup).not.toContain('class="full blood"');
});
test.each([740, 312])("few are hollow; no estimate is said in words; each row is read as a whole, %i wide", (width) => {
  const markup = drawn([row({ few: true }), row({ estimate: null, absent: "none found in tissue" })], width);
  expect(markup).toContain('class="interval both few"');
  expect(markup).toContain("none found in tissue");
  expect(markup.match(/aria-label="SNV: found in both 16 of 20"/g)).toHaveLength(2);
});
test("counts that do not fit a line of a phone go on to the next", () => {
  const many = { count: 123_456, text: "123 456" };
  const plain = forest([row({})], { width: 312 }, words).height;
  expect(forest([row({ counts: [many, many, many] })], { width: 312 }, words).height).toBeGreaterThan(plain);
});
test.each([740, 312])(
  "where shares are small the axis ends at a round one; what few leave open goes on beyond it, %i wide",
  (width) => {
    const small = row({ estimate: { value: 0.06, low: 0.04, high: 0.21 } });
    const few = row({ few: true, estimate: { value: 0.1, low: 0.02, high: 0.7 } });
    const short = (rows: readonly ForestRow[]) =>
      forest(rows, { width }, { ...words, short: true })
        .marks.map(({ markup }) => markup)
        .join("");
    const axis = (markup: string) => [...markup.matchAll(/>(\d+)(?:\u00a0%)?<\/text>/g)].map(([, n]) => n);
    const markup = short([small, few]);
    expect(axis(markup)).toEqual(expect.arrayContaining(["0", "5", "10", "15", "20", "25"]));
    expect(axis(markup)).not.toContain("100");
    expect(markup.match(/class="beyond"/g)).toHaveLength(1);
    const ends = [...markup.matchAll(/<g class="interval both(?: few)?"><line x1="[\d.]+" x2="([\d.]+)"/g)].map(
      ([, x]) => Number(x),
    );
    const [own = 0, cut = 0] = ends;
    expect(own).toBeLessThan(cut);
    expect(cut).toBeLessThanOrEqual(width);
    expect(short([few]), "with none of enough the axis holds all").not.toContain("beyond");
  },
);
