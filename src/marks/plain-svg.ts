import { applies, type Named, type Rule, type Style } from "./rules.ts";
import { type Markup, trusted } from "./svg.ts";

type Element = Named & { readonly attributes: ReadonlyMap<string, string>; readonly children: Node[] };
type Node = Element | string;

/** What only a page needs of an element. */
const ofThePage = /^(class|data-.*|tabindex|translate|aria-hidden|aria-labelledby|aria-describedby)$/;
const shapes = new Set(["rect", "circle", "path", "line", "polygon"]);
const place = ["x", "y", "width", "height", "viewBox"];

/** Reads markup of this folder, in which every element is closed. */
function treeOf(markup: string): readonly Node[] {
  const top: Node[] = [];
  const open: Element[] = [];
  for (const [token, end, tag, written = "", alone] of markup.matchAll(/<(\/?)(\w+)((?:\s[^<>]*?)?)(\/?)>|[^<]+/g)) {
    const siblings = open.at(-1)?.children ?? top;
    if (tag === undefined) siblings.push(token);
    else if (end) open.pop();
    else {
      const attributes = new Map(
        [...written.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]),
      );
      const element = { tag, classes: (attributes.get("class") ?? "").split(/\s+/), attributes, children: [] };
      siblings.push(element);
      if (!alone) open.push(element);
    }
  }
  return top;
}

type StyleOf = (element: Named, around: readonly Named[]) => Style;

/** What the rules say of an element within others, kept: thousands are named alike. */
function styleBy(rules: readonly Rule[]): StyleOf {
  const known = new Map<string, Style>();
  return (element, around) => {
    const key = [...around, element].map(({ tag, classes }) => `${tag}.${classes.join(".")}`).join(" ");
    const style =
      known.get(key) ??
      new Map(rules.filter((rule) => applies(rule, element, around)).flatMap(({ style }) => [...style]));
    known.set(key, style);
    return style;
  };
}

const isUnseen = (tag: string, said: ReadonlyMap<string, string>): boolean =>
  said.get("display") === "none" ||
  said.get("opacity") === "0" ||
  (shapes.has(tag) && said.get("fill") === "none" && (said.get("stroke") ?? "none") === "none");

/** Where a figure within another stands, as a group says it. */
function moved(said: ReadonlyMap<string, string>): string {
  const [, , wide = 1] = (said.get("viewBox") ?? "").split(" ").map(Number);
  const scale = Number(said.get("width") ?? wide) / wide;
  const by = scale === 1 ? "" : ` scale(${Math.round(scale * 1e4) / 1e4})`;
  const [x, y] = ["x", "y"].map((name) => Math.round(100 * Number(said.get(name) ?? 0)) / 100);
  return `translate(${x} ${y})${by}`;
}

/** A weight for which every program has letters, and a length in pixels. */
function plainly(name: string, value: string, size: number): string {
  if (name === "font-weight" && Number(value) > 0) return String(Math.floor(Number(value) / 100) * 100);
  if (/^-?[\d.]+em$/.test(value)) return String(Math.round(Number.parseFloat(value) * size * 100) / 100);
  return value;
}

function write(node: Node, around: readonly Named[], styleOf: StyleOf, outer: number): string {
  if (typeof node === "string") return node;
  const own = [...node.attributes].filter(([name]) => !ofThePage.test(name));
  const said = new Map([...own, ...styleOf(node, around)]);
  if (isUnseen(node.tag, said)) return "";
  const size = Number(said.get("font-size") ?? outer);
  const isInner = node.tag === "svg" && around.length > 0;
  if (isInner) said.set("transform", moved(said));
  const isLined = said.get("paint-order") === "stroke";
  const name = isInner ? "g" : node.tag;
  const inside = node.children.map((child) => write(child, [...around, node], styleOf, size)).join("");
  const whole = (without: (attribute: string) => boolean): string => {
    const written = [...said]
      .filter(
        ([attribute]) =>
          attribute !== "paint-order" && attribute !== "display" && !(isInner && place.includes(attribute)),
      )
      .filter(([attribute]) => !without(attribute))
      .map(([attribute, value]) => ` ${attribute}="${plainly(attribute, value, size)}"`);
    return `<${name}${written.join("")}${inside === "" ? "/>" : `>${inside}</${name}>`}`;
  };
  return `${whole(() => false)}${isLined ? whole((attribute) => attribute.startsWith("stroke")) : ""}`;
}

/**
 * Markup as programs read it that know no style sheets: what the rules say stands in attributes, a figure within another is a group,
 * a line round letters is drawn under them, and what nobody would see is left out. `size` is that of letters, in pixels.
 */
export function plainSvg({ markup }: Markup, rules: readonly Rule[], size: number): Markup {
  const styleOf = styleBy(rules);
  return trusted(
    treeOf(markup)
      .map((node) => write(node, [], styleOf, size))
      .join(""),
  );
}
