import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = (name: string): string => readFileSync(`src/styles/${name}.css`, "utf8");
/** The variables of the block that a piece of a style sheet opens. */
const colours = (text: string, opening: string): Readonly<Record<string, string>> => {
  const [block = ""] = text.slice(text.indexOf(opening) + opening.length).split("}");
  return Object.fromEntries(
    [...block.matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]),
  );
};

test("a theme that is chosen has the very colours of the system's", () => {
  const [tokens, theme] = [css("tokens"), css("theme")];
  const light = colours(tokens, ":root,\n.sheet {\n");
  const dark = colours(tokens, "@media (prefers-color-scheme: dark) {\n  :root {\n");
  expect(Object.keys(light).length).toBeGreaterThan(12);
  expect(colours(theme, ':root[data-theme="light"] {\n')).toEqual(light);
  expect(colours(theme, ':root[data-theme="dark"] {\n')).toEqual(dark);
});
