import { expect, test } from "vitest";
import { openSince } from "./open-since.ts";

test("a consent in a month before the opening, or without one, opens a site; one in its month or later does not", () => {
  expect(openSince("2023-06-12", "2022-02")).toBe("2022-02-01");
  expect(openSince("2023-06-12", "2023-06")).toBe("2023-06-12");
  expect(openSince("2023-06-12", "2023-09")).toBe("2023-06-12");
  expect(openSince("2023-06-12", null)).toBe("2023-06-12");
  expect(openSince(null, "2022-02")).toBe("2022-02-01");
  expect(openSince(null, null)).toBeNull();
});
