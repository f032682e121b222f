import { expect, test } from "vitest";
import { bound } from "./bound.ts";

test("a percent sign stays on the line of its number, and no other sign does", () => {
  expect(bound("80 % (95 %-intervall; 100 percent, % of all)")).toBe(
    "80\u00a0% (95\u00a0%-intervall; 100 percent, % of all)",
  );
});
