import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";

const text = readFileSync("docs/threat-model.md", "utf8");
/** Files and folders that it names in code marks. */
const named = [...text.matchAll(/`([\w./*-]+(?:\/|\.(?:ts|js|mjs|astro|md)))`/g)].flatMap(([, path]) => path ?? []);

test("every file and test that the threat model names is there", () => {
  expect(named.length).toBeGreaterThan(40);
  const files = globSync("{src,scripts,tests}/**/*.{ts,js,astro}").map((path) => basename(path));
  const published = ["/en/privacy/", "/nb/privacy/"];
  const missing = named.filter((path) =>
    path.includes("/")
      ? globSync(path.replace(/\/$/, "")).length === 0 && !published.includes(path)
      : globSync(path).length === 0 && !files.includes(path),
  );
  expect(missing).toEqual([]);
});
