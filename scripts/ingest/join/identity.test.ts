import { expect, test } from "vitest";
import { identityBy } from "./identity.ts";

test.each([
  ["IPD8001-C01-L11-B06", "IPD8001", "blood"],
  ["IPD8001-D01-P11-A06", "IPD8001", "tissue"],
  ["IPD8001-R03-P11-A06", "IPD8001", "tissue"],
  ["IPH0001-D01-T01-A19", "IPH0001", "tissue"],
  ["IPH0001-D01-N01-A19", "IPH0001", "normal"],
  ["IPO0002-D01-N01-BXX", "IPO0002", "normal"],
])("InPreD's %s is of %s, %s", (id, patient, specimen) => {
  expect(identityBy("inpred", new Map())(id)).toEqual({ patient, specimen });
});

test.each([
  "IPD8001",
  "IPD8001-X01-P11-A06",
  "IPD8001-D01-P11-A06-2",
  "ipd8001-D01-P11-A06",
  "IPD8001-D01-P11-A6",
  "IPD8001-D01-T01-B06",
])("%s only looks like one of InPreD's", (id) => expect(identityBy("inpred", new Map())(id)).toBeUndefined());

test("a pattern of the study's own, with what its texts mean", () => {
  const identify = identityBy(
    { pattern: "^(?<patient>\\d{3})(?<specimen>[BT])\\d$", specimens: { B: "blood", T: "tissue" } },
    new Map(),
  );
  expect(identify("123B1")).toEqual({ patient: "123", specimen: "blood" });
  expect(identify("123X1")).toBeUndefined();
});
