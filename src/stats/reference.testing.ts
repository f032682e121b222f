import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { z } from "zod";
import type { DayCounts } from "./day-counts.ts";

const folder = join(import.meta.dirname, "../../tests/reference");
const methods = z.record(z.string(), z.object({ call: z.string().min(1), cases: z.array(z.unknown()) }));

/** The cases of a method, made with R by the call that stands beside them in its file; throws where no file has any. */
export function referenceCases<T>(method: string, schema: z.ZodType<T>): T[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const found = files.map((name) => methods.parse(JSON.parse(readFileSync(join(folder, name), "utf8")))[method]);
  return z
    .array(schema)
    .nonempty()
    .parse(found.find((each) => each !== undefined)?.cases);
}

/** Fails unless the value is within `tolerance`, absolute up to 1 and relative above. */
export function expectNear(actual: number | null | undefined, expected: number, tolerance = 1e-8): void {
  const distance = Math.abs((actual ?? Number.NaN) - expected) / Math.max(1, Math.abs(expected));
  expect(distance, `${actual} against ${expected}`).toBeLessThanOrEqual(tolerance);
}

/** As `expectNear`, or both null. */
export function expectNearOrNull(actual: number | null | undefined, expected: number | null): void {
  if (expected === null) expect(actual).toBeNull();
  else expectNear(actual, expected);
}

/** One count of 1 for each day given. */
export function each(days: readonly number[]): DayCounts {
  return days.map((day) => ({ days: day, count: 1 }));
}
