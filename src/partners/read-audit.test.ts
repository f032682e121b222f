import { expect, test } from "vitest";
import { PolicyError } from "./json.ts";
import { readAudit } from "./read-audit.ts";

const table = {
  ...{ release: "2023-10-31", table: "flow", identifying: false },
  ...{ cells: 86, small: 76, somebody: 6 },
};
const report = {
  ...{ passed: true, releases: ["2023-10-31"], exact: true, problems: [], failures: [] },
  tables: [table, { ...table, table: "tmb-high", small: 0 }],
};

test("a report is read as it was written, without its failures in words", () => {
  const { problems: _, failures: __, ...told } = report;
  expect(readAudit(report, "audit.json")).toEqual(told);
});

test.each([
  ["an unknown key", { ...report, more: 1 }, "unknown key more"],
  ["a key that is missing", { ...report, exact: undefined }, "exact: missing"],
  ["a verdict in words", { ...report, passed: "yes" }, 'passed: "yes": must be true or false'],
  ["a count below zero", { ...report, tables: [{ ...table, small: -1 }] }, "tables[0].small: -1: must be a number"],
])("%s is refused", (_, value, said) => {
  expect(() => readAudit(value, "audit.json")).toThrow(PolicyError);
  expect(() => readAudit(value, "audit.json")).toThrow(`audit.json: ${said}`);
});
