import { expect, test } from "vitest";
import { codeOf, count, decode, orNull, real, text, whole } from "./decode.ts";

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
