import type { Cube } from "../cubes/cube.ts";
import { loadedCubes } from "../cubes/loaded.ts";

/** The cubes that statements read, in the order of loading; `sites` stands behind the laboratory of every filtered cube. */
export function cubesRead(statements: readonly string[]): Cube[] {
  const texts = statements.map((text) => text.replace(/--.*$/gm, ""));
  const reads = (text: string, name: string): boolean => {
    const hidden = new RegExp(`\\b${name} AS \\(`, "i").test(text); // a statement's own step may bear the name of a cube
    return (
      new RegExp(`\\b${name}_in\\(`, "i").test(text) ||
      (!hidden && new RegExp(`\\b(FROM|JOIN)\\s+${name}\\b`, "i").test(text)) ||
      (name === "sites" && text.includes("_in("))
    );
  };
  return loadedCubes.filter(({ name }) => texts.some((text) => reads(text, name)));
}
