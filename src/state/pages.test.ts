import { expect, test } from "vitest";
import { choiceKeys, filterKeys, formatFilters, noFilters } from "./filters.ts";
import { followedOn, type PageId, pageChoices, panelPages } from "./pages.ts";

const values = [...filterKeys, ...choiceKeys].map((key) => [key, key]);
const all = { ...noFilters, ...Object.fromEntries(values) };

test.each<[PageId, string]>([
  ["status", ""],
  ["enrolment", "&more_sites=more_sites&pace=pace&stop=stop"],
  ["sites", ""],
  ["turnaround", "&days=days&context=context"],
  ["laboratory", "&context=context"],
  ["concordance", "&context=context"],
  ["genes", "&gene=gene"],
  ["value", "&context=context&cost_blood=cost_blood&cost_tissue=cost_tissue"],
])("%s follows the filters and its own choices alone", (page, own) => {
  const filters = "?period=period&site=site&node=node&tumour_group=tumour_group";
  expect(formatFilters(followedOn(page, all))).toBe(filters + own);
});

test("every choice belongs to a page, and every page is known", () => {
  const offered = new Set(panelPages.flatMap((page) => pageChoices[page] ?? []));
  expect(choiceKeys.filter((key) => !offered.has(key))).toEqual([]);
});
