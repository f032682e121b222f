import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { script } from "../../tests/script.ts";
import { mapSchema } from "./map/map-schema.ts";
import { formats } from "./recognise/formats.ts";

const readme = readFileSync("README.md", "utf8");

test("the example of the README leads from files of laboratories to a release", async () => {
  const folder = mkdtempSync(join(tmpdir(), "samsvar-readme-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const example = readme.slice(readme.indexOf("To try it, with files of an invented study"));
  const commands = [...example.matchAll(/^ {4}npm run (\w+) -- (.*)$/gm)].slice(0, 3);
  expect(commands.map(([, name]) => name)).toEqual(["simulate", "ingest", "aggregate"]);
  for (const [, name = "", rest = ""] of commands) {
    // As it stands there it is beside the project, within which no key may lie.
    expect(rest).not.toMatch(/(?<!\.\.\/)LAB/);
    const args = rest.split(" ").map((arg) => arg.replace(/^\.\.\/LAB/, join(folder, "lab")));
    const { status, stderr } = await script(name, ...args);
    expect([name, status, stderr]).toEqual([name, 0, stderr]);
  }
  const releases = join(folder, "lab", "releases");
  const [release = ""] = readdirSync(releases);
  const variants = readFileSync(join(releases, release, "variants.csv"), "utf8")
    .trimEnd()
    .split("\n");
  expect(variants.length).toBeGreaterThan(10);
});

test("the page on ingest names every format that is known", () => {
  const page = readFileSync("scripts/ingest/README.md", "utf8");
  const names = [...formats.map(({ name }) => name), "cbioportal-cna", "cbioportal-clinical", "redcap-flat-export"];
  expect(names.filter((name) => !page.includes(name))).toEqual([]);
});

test("the examples of maps on that page are maps", () => {
  const page = readFileSync("scripts/ingest/README.md", "utf8");
  const examples = [...page.matchAll(/(?:^ {4}.*\n)+/gm)].map(([block]) => parse(block.replace(/^ {4}/gm, "")));
  expect(examples.map((example) => Object.keys(example))).toEqual([["patients"], ["ids"]]);
  for (const example of examples) expect(mapSchema.partial().safeParse(example).error).toBeUndefined();
});
