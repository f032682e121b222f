import { expect, test } from "vitest";
import { exportFiles, partnerFiles, releaseFiles } from "./dictionary.ts";

test("every file that goes in or comes out is described, column by column", () => {
  const [incoming, outgoing] = [exportFiles(), releaseFiles()];
  expect(incoming.map(({ file }) => file)).toEqual(
    expect.arrayContaining(["study.json", "patients.csv", "samples.csv", "variants.csv", "reviews.csv"]),
  );
  expect(outgoing.map(({ file }) => file)).toEqual(expect.arrayContaining(["patients.csv", "agreement.csv"]));
  for (const { file, grain, entries } of [...incoming, ...outgoing]) {
    expect(grain, file).toMatch(/\p{L}{4}/u);
    expect(entries.length, file).toBeGreaterThan(1);
    for (const { name, description } of entries) expect(description.length, `${file}: ${name}`).toBeGreaterThan(5);
  }
});

test("a column says its rules", () => {
  const consented = exportFiles()
    .find(({ file }) => file === "patients.csv")
    ?.entries.find(({ name }) => name === "consented_on");
  expect(consented?.rules).toContain("must not be before screened_on");
  expect(consented?.required).toBe(false);
});

test("every table of partners has a title, each column its own, and its codes or their first and last", () => {
  const days = Array.from({ length: 40 }, (_, i) => String(i));
  const dimension = { role: "when" as const, ordered: true };
  const policy = {
    ...({ format: 1, owner: "", date: "", base: 5, raised_zeros: 0.1, links: [], exact: [] } as const),
    thresholds: { group: 20, gene: 10, new_patients: 10 },
    tables: {
      "steps-by-month": {
        ...{ question: "steps-by-month", count: "patients", results: false, impossible: [] },
        dimensions: [
          { ...dimension, name: "month", codes: ["2023-01", "2023-02"] },
          { ...dimension, name: "days", codes: days },
        ],
      },
    },
  };
  const [file] = partnerFiles(policy);
  expect(file?.file).toBe("steps-by-month.csv");
  expect(file?.grain).toBe("Patients by step of inclusion and month");
  expect(file?.entries.map(({ name, type, rules }) => [name, type, ...rules])).toEqual([
    ["month", "says when", "one of 2023-01, 2023-02"],
    ["days", "says when", "one of 40 codes, 0 to 39"],
    ["patients", "count"],
  ]);
});
