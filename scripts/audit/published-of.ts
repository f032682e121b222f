import { isCountedAgain } from "../../src/partners/again.ts";
import type { Policy } from "../../src/partners/policy.ts";
import { keysOf, type Table as Rules } from "../../src/partners/table.ts";
import type { Published, Table } from "./published.ts";

/** A table by the rules and its numbers, which stand in the order of the rules' cells. */
export const tableOf = (
  name: string,
  rules: Rules,
  shown: Table["shown"],
  truth: readonly number[] | undefined,
): Table => ({
  name,
  results: rules.results,
  dimensions: rules.dimensions.map((dimension) => ({ ...dimension, again: isCountedAgain(dimension) })),
  cells: keysOf(rules),
  shown,
  truth,
});

/** A release by its rules and tables. */
export const publishedOf = (name: string, policy: Policy, tables: readonly Table[]): Published => ({
  name,
  tables,
  links: policy.links,
  exact: policy.exact,
  thresholds: { group: policy.thresholds.group, newPatients: policy.thresholds.new_patients },
  raisedZeros: policy.raised_zeros,
});
