import { describe, expect, test } from "vitest";
import { Random } from "../../scripts/simulate/random.ts";
import { builtWidths, wideWidth } from "../../src/components/sizes.ts";
import { panels } from "../../src/panels/index.ts";
import { noFilters } from "../../src/state/filters.ts";
import { langs } from "../../src/words/lang.ts";
import { randomStudy } from "../random-study/random-study.ts";
import { crowded, drawShape, oddShapes, type Shape } from "../random-study/shape.ts";
import { everyNth, inTurn } from "../whole.ts";
import { faultsOfFigures } from "./faults-of-figures.ts";
import { visit } from "./visit.ts";

const drawn = Number(process.env["STUDIES"] ?? 0);
const seeded = (shape: Shape, i: number) => ({ shape, seed: i + 1 });
const shapes = [
  ...everyNth([crowded, ...oddShapes].map(seeded), 3),
  ...Array.from({ length: drawn }, (_, i) => drawShape(new Random(99, i), `drawn study ${i + 1}`)).map(seeded),
];

const manners = [...builtWidths, wideWidth].flatMap((width) => langs.map((lang) => ({ width, lang })));

/** Every figure, of studies of which nobody has drawn a picture; STUDIES=30 draws so many more. */
describe.each(shapes.map((one, i) => ({ ...one, i })))("$shape.name (seed $seed)", ({ shape, seed, i: turn }) => {
  test("figures are whole at the widths that there are, and no text stands over another", async () => {
    const { manifest, engine } = await randomStudy(shape, seed);
    const replies = await Promise.all(panels.map((panel) => panel.ask(engine, { manifest, filters: noFilters })));
    const { page, goto } = await visit();
    await goto("en/");
    await page.evaluate(() => document.fonts.ready.then(() => true));
    const found: string[] = [];
    for (const { width, lang } of inTurn(manners, turn, 3))
      for (const whole of [false, true]) {
        const figures = replies.map((reply, i) => reply.figure(lang, { width }, `t${i}`));
        const shown = whole ? figures.filter(({ unfolded }) => unfolded !== null) : figures;
        await page.evaluate(
          (html) => {
            const place = document.querySelector("main");
            if (place) place.innerHTML = html;
          },
          shown.map(({ svg, unfolded }) => (whole && unfolded ? unfolded.svg() : svg).markup).join(""),
        );
        expect(await page.locator("svg.chart").count()).toBe(shown.length);
        const faults = await page.evaluate(faultsOfFigures);
        found.push(...faults.map((fault) => `${lang}, ${width}${whole ? ", whole" : ""}: ${fault}`));
      }
    expect(found).toEqual([]);
  });
});
