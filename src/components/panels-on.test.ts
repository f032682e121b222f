import { expect, test } from "vitest";
import { panels } from "../panels/index.ts";
import { panelsOn } from "./panels-on.ts";

const ids = (closed: readonly string[]): readonly string[] =>
  panelsOn("enrolment", { isClosed: ({ id }) => closed.includes(id) }).map(({ id }) => id);

test("what its readers see comes first, and what is closed to them last, each in the order of the page", () => {
  const all = panels.filter(({ pages }) => pages.includes("enrolment")).map(({ id }) => id);
  const [first = "", second = "", third = "", ...rest] = all;
  expect(ids([])).toEqual(all);
  expect(ids([first, third])).toEqual([second, ...rest, first, third]);
  expect(panelsOn("methods", { isClosed: () => true })).toEqual([]);
});
