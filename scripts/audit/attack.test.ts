import { expect, test } from "vitest";
import { attack } from "./attack.ts";
import { exactReleases } from "./testing/made-up.ts";
import { rounded } from "./testing/round.ts";

test("a sound pair of releases passes", () => {
  const releases = rounded(exactReleases(1).slice(0, 2));
  const found = attack(releases);
  console.log(JSON.stringify(found, null, 1));
  expect(found.failures).toEqual([]);
});
