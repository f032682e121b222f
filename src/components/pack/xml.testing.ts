import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** An element of a file of an office program. */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
};

/** Reads XML; throws where it is none. */
export function treeOf(xml: string): Element {
  const parser = new SaxesParser();
  const top: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes as Record<string, string>, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    for (const element of open) element.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return top;
}

/** All elements of a name, in the order in which they stand. */
export const all = (element: Element, name: string): readonly Element[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

/** The files of an archive: those of XML as trees, which all must be, by their paths. */
export function partsOf(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  const trees = new Map(
    Object.entries(files).flatMap(([path, content]) =>
      /\.(xml|rels)$/.test(path) ? [[path, treeOf(new TextDecoder().decode(content))] as const] : [],
    ),
  );
  return {
    files,
    trees,
    tree: (path: string): Element => {
      const found = trees.get(path);
      if (!found) throw new RangeError(`no ${path} among ${Object.keys(files).join(", ")}`);
      return found;
    },
  };
}
