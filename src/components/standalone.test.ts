import { expect, test } from "vitest";
import { frame } from "../marks/frame.ts";
import { svg } from "../marks/svg.ts";
import { standalone } from "./standalone.ts";

const drawing = { height: 50, marks: [svg`<text x="0" y="10">drawn</text>`] };
const figure = frame("some-panel", { width: 740 }, drawing, { id: "f", title: "Some panel", description: "It says." });
const sheetWith = (marks: readonly string[]) => {
  const markup = standalone(figure, { title: "Title", answer: "Answer", filters: "All", foot: ["Source"], marks });
  const lines = [...markup.matchAll(/<text[^>]* y="([\d.]+)"[^>]*>([^<]+)<\/text>/g)].map(([, y, text]) => ({
    y: Number(y),
    text,
  }));
  return { lines, height: Number(/ height="([\d.]+)"/.exec(markup)?.[1]) };
};

test("what must not be missed stands over the title, each on its own line, and makes room for itself", () => {
  const bare = sheetWith([]);
  const { lines, height } = sheetWith(["Simulated data.", "These numbers are 2 months older than announced."]);
  const order = lines.map(({ text }) => text);
  expect(order.slice(0, 3)).toEqual(["Simulated data.", "These numbers are 2 months older than announced.", "Title"]);
  const at = lines.map(({ y }) => y);
  expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThan(15);
  expect((at[2] ?? 0) - (at[1] ?? 0)).toBeGreaterThan(24);
  expect(bare.lines[0]?.text).toBe("Title");
  expect(height - bare.height).toBeCloseTo((at[2] ?? 0) - (bare.lines[0]?.y ?? 0), 1);
});
