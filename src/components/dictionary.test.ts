import { expect, test } from "vitest";
import { exportFiles, releaseFiles } from "./dictionary.ts";

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
