import { expect, test } from "vitest";
import { firstRelease } from "./first-release.ts";

const releases = ["2023-04-15", "2023-07-31", "2023-10-31.2"];

test("a chart of months needs the month whole, a share up to the data cut only its beginning", () => {
  expect(firstRelease("enrolment-control", "2023-04", releases)).toBe("2023-07-31");
  expect(firstRelease("turnaround-sites", "2023-04", releases)).toBe("2023-04-15");
  expect(firstRelease("turnaround-control", "2023-07", releases)).toBe("2023-07-31");
  expect(firstRelease("study", "2023-10", releases)).toBe("2023-10-31.2");
});
test("since an unknown month, or one that no release reaches, there is none", () => {
  expect(firstRelease("study", null, releases)).toBeNull();
  expect(firstRelease("enrolment-control", "2023-11", releases)).toBeNull();
});
