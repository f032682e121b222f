import { expect, test } from "vitest";
import { archive } from "./assumptions.ts";
import { archivedFor } from "./plan-samples.ts";
import { Random } from "./random.ts";

test("archived tissue is never so old that an export would be refused, however many are drawn", () => {
  const random = new Random(7);
  const oldest = Array.from({ length: 400_000 }, () => archivedFor(random)).reduce((a, b) => Math.max(a, b));
  expect(oldest).toBe(archive.mostDays);
  expect(archive.mostDays).toBeLessThan(3650 - 30); // between consent and the first opening lie days too
});
