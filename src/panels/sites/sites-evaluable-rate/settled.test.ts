import { expect, test } from "vitest";
import { lastSettled } from "./settled.ts";

test("three whole months lie between the consents and the data cut", () => {
  expect(lastSettled("2023-10-31")).toBe("2023-07");
  expect(lastSettled("2023-10-30")).toBe("2023-06");
  expect(lastSettled("2024-02-29")).toBe("2023-11");
});
