import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";
import { expect, test } from "vitest";

/** From the page down to the contract of the data: a folder may import from itself and from those after it. */
const layers = [
  "pages",
  "layouts",
  "components",
  "panels",
  "releases",
  "compare",
  "kinds",
  "say",
  "define",
  "other-studies",
  "questions",
  "partners",
  "leadership",
  "engine",
  "marks",
  "words",
  "state",
  "stats",
  "cubes",
  "offline",
  "styles",
];

type Import = { readonly file: string; readonly target: string; readonly typeOnly: boolean };

const pattern = /^\s*(?:import|export)\s+(type\s)?[^"';]*?from\s+"(\.[^"]+)"|\bimport\s*\(?\s*"(\.[^"]+)"/gm;

const imports: readonly Import[] = globSync("src/**/*.{ts,astro}").flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(pattern)].map(([, type, from, bare]) => ({
    file,
    target: normalize(join(dirname(file), from ?? bare ?? "")),
    typeOnly: type !== undefined,
  })),
);

const layerOf = (path: string): string => path.split(sep)[1] ?? "";
const show = ({ file, target }: Import): string => `${file} imports ${target}`;

test("the reading of imports finds them", () => {
  expect(imports.length).toBeGreaterThan(100);
  expect(imports.some(({ typeOnly }) => typeOnly)).toBe(true);
});

test("imports go one way, from pages down to cubes", () => {
  const upward = imports.filter(({ file, target }) => {
    const [from, to] = [layerOf(file), layerOf(target)];
    const down = layers.indexOf(to) >= layers.indexOf(from) && layers.includes(from);
    return from !== "" && !file.endsWith(".test.ts") && !down;
  });
  expect(upward.map(show)).toEqual([]);
});

test("nothing in src imports from scripts or tests", () => {
  expect(
    imports.filter(({ target, file }) => !target.startsWith(`src${sep}`) && !file.endsWith(".test.ts")).map(show),
  ).toEqual([]);
});

/** The panel that a file belongs to, as PAGE/ID; empty when it belongs to none. */
const panelOf = (path: string): string => /^src\/panels\/(\w+\/[\w-]+)\//.exec(path.split(sep).join("/"))?.[1] ?? "";

test("a panel imports no other panel, but for the status page's, which put others' models together", () => {
  const between = imports.filter(({ file, target }) => {
    const [from, to] = [panelOf(file), panelOf(target)];
    const summarises = from.startsWith("status/status-") && target.endsWith("model.ts");
    return from !== "" && to !== "" && from !== to && !file.endsWith(".test.ts") && !summarises;
  });
  expect(between.map(show)).toEqual([]);
});

test("no panel holds SQL", () => {
  expect(globSync("src/panels/**/*.sql")).toEqual([]);
});

test("nothing that the browser gets holds zod: it tries eval, which the pages forbid, and is as large as a page's own code", () => {
  const reached = new Set(
    ["src/components/page.ts", ...globSync("src/panels/**/*.ts")].filter((file) => !/\.(test|testing)\.ts$/.test(file)),
  );
  for (const file of reached)
    for (const { target, typeOnly } of imports.filter((known) => known.file === file))
      if (!typeOnly && target.endsWith(".ts")) reached.add(target);
  expect(reached.size).toBeGreaterThan(300);
  expect([...reached].filter((file) => /from "zod"/.test(readFileSync(file, "utf8")))).toEqual([]);
});
