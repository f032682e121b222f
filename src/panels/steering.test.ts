import { expect, test } from "vitest";
import { panels } from "./index.ts";
import { steering } from "./steering.ts";

test("a steering group gets seven figures, each once and each there", () => {
  expect(new Set(steering).size).toBe(7);
  const known = panels.map(({ id }) => id);
  expect(steering.filter((id) => !known.includes(id))).toEqual([]);
});
