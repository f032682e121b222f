import { expect, test } from "vitest";
import { pickText, readPick } from "./pick.ts";

test.each([
  { key: "site", value: "A=B" },
  { key: "gene", value: "EML4::ALK" },
  { key: "period", value: "" },
])("a pick is read as it was written: %o", (pick) => {
  expect(readPick(pickText(pick))).toEqual(pick);
});
test("a mark that carries nothing, or no key, picks nothing", () => {
  expect([readPick(null), readPick("site")]).toEqual([null, null]);
});
