import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { InputError } from "../aggregate/problem.ts";
import { checkPlaces } from "./places.ts";
import { type PublishOrder, readOrder } from "./read-order.ts";

const scratch = mkdtempSync(join(tmpdir(), "samsvar-places-"));
afterAll(() => rmSync(scratch, { recursive: true }));
const at = (...parts: string[]): string => join(scratch, ...parts);
for (const folder of ["data", "partners", "site/data", "site/partners"]) mkdirSync(at(folder), { recursive: true });
for (const file of ["publish.json", "secret", "site/publish.json", "site/secret"]) writeFileSync(at(file), "{}");

const sound: PublishOrder = {
  data: at("data"),
  receivers: at("publish.json"),
  partners: at("partners"),
  policy: undefined,
  secret: at("secret"),
  out: at("site"),
};
const wrong = (change: Partial<PublishOrder>, simulated: boolean): readonly string[] => {
  try {
    checkPlaces({ ...sound, ...change }, simulated);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.messages;
  }
};

test("folders apart and outside the repository are for any study", () => {
  expect(wrong({}, false)).toEqual([]);
  expect(wrong({ out: "dist", partners: "partners" }, false)).toEqual([]);
});

test("a simulated study may lie in the repository", () => {
  expect(wrong({ data: "data", receivers: "package.json", out: "dist", partners: "partners" }, true)).toEqual([]);
});

test.each<[string, Partial<PublishOrder>, string]>([
  ["data", { data: "data" }, "--data data: lies inside the repository"],
  ["the receivers", { receivers: "package.json" }, "--receivers package.json: lies inside the repository"],
  ["the secret", { secret: "package.json" }, "--secret package.json: lies inside the repository"],
])("%s of a real study inside the repository: refused", (_, change, said) => {
  expect(wrong(change, false)).toEqual([expect.stringContaining(said)]);
});

test.each<[string, Partial<PublishOrder>, string]>([
  ["data inside the site", { data: at("site", "data") }, "lies inside --out"],
  ["receivers inside the site", { receivers: at("site", "publish.json") }, "lies inside --out"],
  ["the secret inside the site", { secret: at("site", "secret") }, "lies inside --out"],
  ["partner releases inside the site", { partners: at("site", "partners") }, "lies inside --out"],
  ["the site inside the data", { out: at("data", "site") }, "lies inside --data"],
  ["one folder for both kinds of release", { partners: at("data") }, "need folders apart"],
  ["the project inside the site", { out: "." }, "the project lies inside it"],
])("%s: refused for any study", (_, change, said) => {
  expect(wrong(change, true).join("\n")).toContain(said);
  expect(wrong(change, false).join("\n")).toContain(said);
});

test("wrong usage is told in words", () => {
  expect(readOrder([])).toEqual({ wrong: expect.stringContaining("--receivers") });
  expect(readOrder(["--receivers", ""])).toEqual({ wrong: "--receivers needs a value" });
  expect(readOrder(["--receivers", "publish.json", "--colour"])).toEqual({
    wrong: expect.stringContaining("--colour"),
  });
  expect(readOrder(["--help"])).toBe("help");
});
