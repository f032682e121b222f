import { expect, test } from "vitest";
import { labelsIn, xAxis } from "./axis.ts";
import { textWidth } from "./text.ts";
import { theme } from "./theme.ts";

const title = "Received, standing on the target day known";
const drawn = (within?: readonly [number, number]) =>
  [
    ...xAxis([], { top: 0, bottom: 100, title, left: 46, ...(within && { within }) }).markup.matchAll(
      /x="([\d.]+)" y="([\d.]+)">([^<]+)</g,
    ),
  ].map(([, x, y, text]) => [Number(x), Number(y), text] as const);

test("the title of an axis begins at its plot where it fits, else further left, and is broken where there is no room", () => {
  expect(drawn()).toEqual([[46, 140, title]]);
  expect(drawn([0, 400])).toEqual([[46, 140, title]]);
  const [[x = 0] = []] = drawn([0, 310]);
  expect(x).toBeGreaterThan(0);
  expect(x).toBeLessThan(46);
  const broken = drawn([10, 200]);
  expect(broken.map(([, y]) => y)).toEqual([140, 160]);
  expect(broken.map(([, , text]) => text).join(" ")).toBe(title);
  for (const [left] of broken) expect(left).toBeGreaterThanOrEqual(10);
});
test("in a figure of a known width no label is cut off at an edge or stands over another", () => {
  const ticks = [2, 20, 160, 298].map((at) => ({ at, label: "2023" }));
  const { markup } = xAxis(ticks, { top: 0, bottom: 100, width: 300 });
  const labels = [...markup.matchAll(/<text x="([\d.]+)"/g)].map(([, x]) => Number(x));
  const half = textWidth("2023", theme.font) / 2;
  expect(labels).toEqual([half, 160, 300 - half].map((x) => expect.closeTo(x, 2))); // that at 20 has no room
  expect(markup.match(/<line/g)).toHaveLength(4);
});
test("a label that would pass the edge stands before it, and takes the place of one between the first and it", () => {
  const stand = (last: number, width: number) => {
    const ticks = [20, 80, last].map((at) => ({ at, label: "00000" }));
    const labels = labelsIn(ticks, width);
    return ticks.map((tick) => labels.get(tick));
  };
  const half = (5 * 0.51 * 14) / 2;
  expect(stand(130, 220)).toEqual([20, 80, 130]);
  expect(stand(130, 140)).toEqual([20, 80, 140 - half]);
  expect(stand(120, 120)).toEqual([20, undefined, 120 - half]);
  expect(stand(50, 70), "where there is room for one, the first").toEqual([20, undefined, undefined]);
});
