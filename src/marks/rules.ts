/** What a rule says of an element, by property. */
export type Style = ReadonlyMap<string, string>;
export type Named = { readonly tag: string; readonly classes: readonly string[] };
/** A selector of tags and classes, from the outermost element to the one that is styled, and what is said of it. */
export type Rule = { readonly path: readonly Named[]; readonly weight: number; readonly style: Style };

/** What a style says of the pointer, the keyboard and the page, which a file has not. */
const ofTheScreen = /:hover|\.read\b|\.brush|\[data-/;
/** What an attribute can say. */
const properties = new Set([
  ...["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin", "opacity"],
  ...["font-size", "font-weight", "letter-spacing", "paint-order", "display"],
]);

function namedBy(text: string, selector: string): Named {
  const [all, tag = "", classes = ""] = /^([a-z]*)((?:\.[\w-]+)*)$/.exec(text) ?? [];
  if (all === undefined)
    throw new SyntaxError(
      `a figure's file cannot be styled by "${selector}": write tags and classes, and spaces between`,
    );
  return { tag, classes: classes.split(".").slice(1) };
}

/** Blocks of a style sheet by what they are said of; remarks, and what is said of a medium, are left out. */
const blocks = (css: string): readonly (readonly [selectors: string, body: string])[] =>
  [
    ...css
      .replaceAll(/\/\*.*?\*\//gs, "")
      .replaceAll(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, "")
      .matchAll(/([^{}]+)\{([^{}]*)\}/g),
  ].map(([, selectors = "", body = ""]) => [selectors.trim(), body]);

const pairs = (body: string): readonly (readonly [name: string, value: string])[] =>
  [...body.matchAll(/([\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]);

/** The values that the first block of a style sheet gives to variables; of a colour for either theme that of the light one. */
export const variablesOf = (css: string): Style =>
  new Map(
    pairs(blocks(css)[0]?.[1] ?? "").map(([name, value]) => [name, value.replace(/^light-dark\(([^,]+),.*\)$/, "$1")]),
  );

/** What a body says as attributes say it: without variables and without units. */
function styleOf(body: string, variables: Style): Style {
  const known = pairs(body).filter(([name]) => properties.has(name));
  return new Map(
    known.map(([name, value]) => {
      const plain = value.replaceAll(/var\((--[\w-]+)\)/g, (_, variable: string) => {
        const found = variables.get(variable);
        if (found === undefined) throw new SyntaxError(`a figure's style names ${variable}, which has no value`);
        return found;
      });
      return [name, plain === "transparent" ? "none" : plain.replace(/px$/, "")];
    }),
  );
}

/** The rules of a style sheet for what stands in a file, in the order in which they win. */
export const rulesOf = (css: string, variables: Style): readonly Rule[] =>
  blocks(css)
    .flatMap(([selectors, body]) =>
      selectors
        .split(/,(?![^(]*\))/)
        .map((selector) => selector.trim())
        .filter((selector) => !ofTheScreen.test(selector))
        .map((selector): Rule => {
          const path = selector.split(/\s+/).map((part) => namedBy(part, selector));
          const weight = path.reduce((sum, { tag, classes }) => sum + 100 * classes.length + (tag === "" ? 0 : 1), 0);
          return { path, weight, style: styleOf(body, variables) };
        }),
    )
    .filter(({ style }) => style.size > 0)
    .toSorted((a, b) => a.weight - b.weight);

const fits = ({ tag, classes }: Named, element: Named): boolean =>
  (tag === "" || tag === element.tag) && classes.every((name) => element.classes.includes(name));

/** Whether a rule is said of an element within others, the outermost first. */
export function applies({ path }: Rule, element: Named, around: readonly Named[]): boolean {
  const own = path.at(-1);
  if (!own || !fits(own, element)) return false;
  let outside = around;
  for (const part of path.slice(0, -1).toReversed()) {
    const at = outside.findLastIndex((one) => fits(part, one));
    if (at < 0) return false;
    outside = outside.slice(0, at);
  }
  return true;
}
