import { expect, test } from "vitest";
import { type Column, codeOf, count, decode, numbers, orNull, real, text, whole } from "./decode.ts";

const columns = { site: text, n: count, target: orNull(count), rate: orNull(real), shift: orNull(whole) };

test("reads rows of either engine: bigint counts become numbers, missing cells null", () => {
  const rows = [{ site: "A", n: 3n, target: null, rate: 0.5, shift: -2 }];
  expect(decode(columns, rows, "p.q")).toEqual([{ site: "A", n: 3, target: null, rate: 0.5, shift: -2 }]);
});
test("names panel, row, column and value of what it cannot read", () => {
  const rows = [{ site: "A", n: -1, target: 1, rate: null, shift: 1 }];
  expect(() => decode(columns, rows, "enrolment.sites")).toThrow('enrolment.sites: row 0, column "n": cannot read -1');
});
test("refuses a missing column and an unexpected one", () => {
  expect(() => decode({ site: text }, [{}], "p.q")).toThrow('column "site": cannot read undefined');
  expect(() => decode({ site: text }, [{ site: "A", extra: 1 }], "p.q")).toThrow("unexpected column extra");
});
test("a code outside its list is not read", () => {
  const specimen = { specimen: codeOf(["blood", "tissue"]) };
  expect(decode(specimen, [{ specimen: "blood" }], "p.q")).toEqual([{ specimen: "blood" }]);
  expect(() => decode(specimen, [{ specimen: "urine" }], "p.q")).toThrow('cannot read "urine"');
});
test("NaN, fractions and infinities are no counts", () => {
  for (const n of [Number.NaN, 1.5, Number.POSITIVE_INFINITY])
    expect(() => decode({ n: count }, [{ n }], "p.q")).toThrow("cannot read");
});

test.each<[string, Column<unknown>, readonly unknown[], readonly unknown[]]>([
  ["a count", count, [0, 3n, 2 ** 53 - 1], [-1, 2 ** 53, 2n ** 60n, "3", true, null, undefined, [3]]],
  ["a whole number", whole, [0, -3, -3n], [0.5, Number.NaN, 2 ** 53, "3", true, null, undefined]],
  ["a number", real, [0, -0.5, 1e300], [Number.NaN, Number.NEGATIVE_INFINITY, 3n, "3", true, null, undefined]],
  ["text", text, ["", "A"], [3, true, null, undefined, ["A"]]],
  [
    "a list of numbers",
    numbers,
    [[], [1, null, 2n], new Float64Array([0.5])],
    [null, undefined, 3, "12", {}, ["1"], [1, "2"]],
  ],
  ["a count or nothing", orNull(count), [0, null, undefined], [-1, "", Number.NaN]],
])("%s is read from nothing else", (_, column, good, bad) => {
  for (const value of good) expect(column(value), String(value)).not.toBeUndefined();
  for (const value of bad) expect(column(value), String(value)).toBeUndefined();
});
test("a list is read as plain numbers, and what is missing in it stays so", () => {
  expect(numbers([1n, null, 2.5])).toEqual([1, null, 2.5]);
  expect(orNull(text)(undefined)).toBeNull();
});
test("names a value that is too large as the database sent it, and no inherited name is a declared column", () => {
  expect(() => decode({ n: count }, [{ n: 2n ** 60n }], "p.q")).toThrow('cannot read "1152921504606846976n"');
  expect(() => decode({ n: count }, [{ n: 1, constructor: 1 }], "p.q")).toThrow("unexpected column constructor");
});
