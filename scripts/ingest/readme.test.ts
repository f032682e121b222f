import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { script } from "../../tests/script.ts";
import { formats } from "./recognise/formats.ts";

const readme = readFileSync("README.md", "utf8");

test("the example of the README leads from files of laboratories to numbers", async () => {
  const folder = mkdtempSync(join(tmpdir(), "samsvar-readme-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const example = readme.slice(readme.indexOf("To try it, with files of an invented study"));
  const commands = [...example.matchAll(/^ {4}npm run (?:--silent )?(\w+) -- (.*)$/gm)].slice(0, 4);
  expect(commands.map(([, name]) => name)).toEqual(["simulate", "ingest", "aggregate", "numbers"]);
  let said = "";
  for (const [, name = "", rest = ""] of commands) {
    const args = rest.split(" ").map((arg) => arg.replace(/^LAB/, join(folder, "lab")));
    const { status, stdout, stderr } = await script(name, ...args);
    expect([name, status, stderr]).toEqual([name, 0, stderr]);
    said = stdout;
  }
  const rows: readonly { readonly class: string; readonly both: number }[] =
    JSON.parse(said).panels["agreement-variants"].rows;
  expect(rows.find((row) => row.class === "snv")?.both).toBeGreaterThan(0);
});

test("the page on ingest names every format that is known", () => {
  const page = readFileSync("scripts/ingest/README.md", "utf8");
  const names = [...formats.map(({ name }) => name), "cbioportal-cna", "cbioportal-clinical", "redcap-flat-export"];
  expect(names.filter((name) => !page.includes(name))).toEqual([]);
});
