import { expect, test } from "vitest";
import { parse } from "yaml";
import { type Cited, citations } from "./citation.ts";

const cited: Cited = {
  study: "Blood & tissue",
  title: "How long until the report?",
  answer: "Half of reports come within 12 days for blood, 81 % by day 14.",
  showing: "Showing all sites",
  release: "2023-10-31",
  dataCut: "2023-10-31",
  today: "2026-11-30",
  numbers: "0123456789",
  address: "https://example.org/en/turnaround/?release=2023-10-31#turnaround-total",
  marks: ["Simulated data"],
  id: "turnaround-total",
  words: { release: "release", numbers: "Numbers", accessed: "accessed" },
};

test("as text", () => {
  expect(citations.text.write(cited)).toBe(
    "Blood & tissue (2023). How long until the report? Half of reports come within 12 days for blood, 81 % by day 14. samsvar, release 2023-10-31. Showing all sites. Numbers 0123456789. Simulated data. https://example.org/en/turnaround/?release=2023-10-31#turnaround-total (accessed 2026-11-30).",
  );
});

test("as BibTeX, with what TeX would take for a command escaped, and the address as it is", () => {
  expect(citations.BibTeX.write(cited)).toBe(`@misc{samsvar-turnaround-total-2023-10-31,
  author = {{Blood \\& tissue}},
  title = {How long until the report? Half of reports come within 12 days for blood, 81 \\% by day 14.},
  year = {2023},
  version = {2023-10-31},
  howpublished = {\\url{https://example.org/en/turnaround/?release=2023-10-31#turnaround-total}},
  note = {Showing all sites. Numbers 0123456789. Simulated data.},
  urldate = {2026-11-30}
}
`);
  const odd = citations.BibTeX.write({ ...cited, title: "{a}_b #1 $2 ~ ^ \\" });
  expect(odd).toContain("\\{a\\}\\_b \\#1 \\$2 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}");
});

test("as RIS, one line a field", () => {
  const lines = citations.RIS.write({ ...cited, answer: "In two\nlines." }).split("\n");
  expect(lines.every((line) => line === "" || /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
  expect(lines).toContain("TI  - How long until the report? In two lines.");
  expect(lines).toContain("DA  - 2023/10/31");
  expect(lines.at(-2)).toBe("ER  - ");
});

test("as CITATION.cff that is YAML", () => {
  expect(parse(citations.CFF.write({ ...cited, title: 'What: "this" # not' }))).toEqual({
    "cff-version": "1.2.0",
    type: "dataset",
    message: "Showing all sites. Numbers 0123456789. Simulated data.",
    title: 'What: "this" # not',
    abstract: cited.answer,
    authors: [{ name: cited.study }],
    version: "2023-10-31",
    "date-released": "2023-10-31",
    url: cited.address,
  });
});
