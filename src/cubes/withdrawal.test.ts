import { expect, test } from "vitest";
import { study } from "./study.testing.ts";
import { withdrawalOf } from "./withdrawal.ts";

test("the newest release says which earlier one is withdrawn", () => {
  const withdrawn = [{ release: "2023-07-31", on: "2023-08-10", reason: "Two laboratories were counted twice." }];
  expect(withdrawalOf("2023-07-31", study({ withdrawn }))).toEqual(withdrawn[0]);
  expect(withdrawalOf("2023-10-31", study({ withdrawn }))).toBeNull();
  expect(withdrawalOf("2023-10-31", study())).toBeNull();
});
