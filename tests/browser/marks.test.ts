import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { figurePages } from "./pages.ts";
import { stay } from "./visit.ts";

/** WCAG 2.2, 1.4.11: what a reader must see to understand a figure stands out from its ground so much. */
const least = 3;

/**
 * Runs in the page: the marks that are seen whose fill and line both stand out less than they must, each kind once, and how much they do.
 * Bands round a line, what a bar is measured against and what is seen only under the pointer say nothing alone.
 */
function paleMarks(bound: number): string[] {
  const beside =
    ".hit, .ring, .band, .fan, .track, .ground, .casing, .reading, .reading *, .axis *, .rule, .stem, .margin, .way";
  const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const parsed = (colour: string): readonly [number, number, number, number] => {
    if (!context) return [0, 0, 0, 0];
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const light = (channels: readonly number[]): number => {
    const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
      const part = channel / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const opacityOf = (shape: Element): number => {
    let opacity = 1;
    for (let at: Element | null = shape; at && !at.matches("svg.chart"); at = at.parentElement)
      opacity *= Number(getComputedStyle(at).opacity);
    return opacity;
  };
  const found = new Map<string, string>();
  for (const shape of document.querySelectorAll("svg.chart .mark :is(rect, circle, path, line, polygon)")) {
    const { width, height } = shape.getBoundingClientRect();
    if (width + height === 0 || shape.matches(beside) || shape.closest(beside)) continue;
    const style = getComputedStyle(shape);
    const ground = parsed(getComputedStyle(shape.closest(".card") ?? document.body).backgroundColor);
    const standsOut = (paint: string, own: string): number => {
      if (paint === "none") return 1;
      const [red, green, blue, alpha] = parsed(paint);
      const opacity = alpha * Number(own) * opacityOf(shape);
      const over = [red, green, blue].map((channel, i) => channel * opacity + (ground[i] ?? 0) * (1 - opacity));
      const [a, b] = [light(over), light(ground)];
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    };
    const contrast = Math.max(standsOut(style.fill, style.fillOpacity), standsOut(style.stroke, style.strokeOpacity));
    if (contrast >= bound) continue;
    const chart = shape.closest("svg.chart")?.getAttribute("class") ?? "";
    const groups = shape.parentElement?.closest("g:not([class^=mark])")?.getAttribute("class") ?? "";
    const name = `${chart}: ${shape.tagName} "${shape.getAttribute("class") ?? ""}" in "${groups}"`;
    if (!found.has(name)) found.set(name, `${name}: ${contrast.toFixed(2)}`);
  }
  return [...found.values()];
}

describe.each(figurePages.filter(({ lang }) => lang === "en"))("/$path", ({ path }) => {
  let there: Awaited<ReturnType<typeof stay>>;
  beforeAll(async () => {
    there = await stay();
    await there.goto(path);
  });
  afterAll(() => there.leave());

  test.each(["light", "dark"] as const)("every mark can be seen: %s", async (colorScheme) => {
    await there.page.emulateMedia({ colorScheme });
    expect(await there.page.evaluate(paleMarks, least)).toEqual([]);
  });
});
