import { frame, type Size } from "../../marks/frame.ts";
import { type Markup, svg } from "../../marks/svg.ts";
import { chartKinds } from "../../words/explore.ts";
import { pageWords } from "../../words/page.ts";
import { type FigureHome, readFigure } from "../figure-reader.ts";
import { putForPaper } from "../for-paper.ts";
import { script } from "../script.ts";
import { paperWidth, wideWidth, widthIn } from "../sizes.ts";
import { type ChartChoice, choosable, drawable, suited } from "./chart-choice.ts";
import { drawChart } from "./draw-chart.ts";
import type { Shown } from "./result-view.ts";
import type { SavedChart } from "./save-chart.ts";

/** Files that a chart of an answer is saved as. */
const chartFiles = ["svg", "png"] as const;
export type ChartFile = (typeof chartFiles)[number];

const options = (names: readonly string[], chosen: string | null, nameOf = (name: string) => name): Markup =>
  svg`${names.map((name) => svg`<option value="${name}"${name === (chosen ?? "") && svg` selected`}>${nameOf(name)}</option>`)}`;

function controls({ result, telling: { words } }: Shown, choice: ChartChoice): Markup {
  const { across, height, by } = choosable(result);
  const field = (label: string, key: keyof ChartChoice, list: Markup, isName: boolean): Markup =>
    svg`<label>${label} <select data-choose="${key}"${isName && svg` translate="no"`}>${list}</select></label>`;
  return svg`<form class="chart-choice">${field(
    words.as,
    "kind",
    options(chartKinds, choice.kind, (kind) => words.kinds[kind as ChartChoice["kind"]]),
    false,
  )}${field(words.height, "height", options(height, choice.height), true)}${field(words.across, "across", options(across, choice.across), true)}${field(
    words.by,
    "by",
    options(["", ...by], choice.by, (name) => name || words.none),
    true,
  )}</form>`;
}

/** Draws the last chart for a sheet of paper, beside what the screen shows; what prints takes it away again. */
let drawForPaper = (): void => {};
addEventListener("beforeprint", () => drawForPaper());

/** Draws an answer as the chart that suits it, and as the reader then chooses. */
export function showChart(place: HTMLElement, shown: Shown, home: FigureHome): void {
  const { result, telling } = shown;
  const { words } = telling;
  const first = suited(result);
  if (!first) {
    place.innerHTML = svg`<p>${words.noChart}</p>`.markup;
    return;
  }
  place.innerHTML =
    svg`${controls(shown, first)}<p class="soft" data-left></p><div class="drawing"><div class="now"></div></div><p class="unseen" aria-live="polite" data-reader></p><p class="files saving">${chartFiles.map((kind) => svg`<button type="button" data-save-chart="${kind}" translate="no">${kind.toUpperCase()}</button>`)}</p><p class="saving" role="status" data-saved></p>`.markup;
  const stage = place.querySelector<HTMLElement>(".drawing .now");
  const line = place.querySelector<HTMLElement>("[data-left]");
  const lists = [...place.querySelectorAll<HTMLSelectElement>("[data-choose]")];
  const chosen = (): ChartChoice => {
    const of = (key: keyof ChartChoice): string => lists.find(({ dataset }) => dataset["choose"] === key)?.value ?? "";
    const kind = chartKinds.find((known) => known === of("kind")) ?? "bar";
    return drawable(result, { kind, across: of("across"), height: of("height"), by: of("by") || null });
  };
  const drawn = (size: Size, id: string) => {
    const choice = chosen();
    const { drawing, left } = drawChart(result, choice, size, telling);
    const description = words.described(words.kinds[choice.kind], choice.height, choice.across);
    const figure = frame("query-chart", size, drawing, { id, title: words.chart, description });
    return { kind: choice.kind, figure, markup: figure.svg.markup, left, description };
  };
  let width = 0;
  const draw = (): void => {
    if (!stage || !line) return;
    width = widthIn(stage.clientWidth);
    const { kind, markup, left } = drawn({ width }, "query-chart");
    stage.innerHTML = markup;
    line.textContent = left;
    for (const list of lists) if (list.dataset["choose"] === "kind") list.value = kind;
  };
  draw();
  drawForPaper = () =>
    putForPaper(place.querySelector(".drawing"), drawn({ width: paperWidth }, "query-chart-paper").markup);
  readFigure(place, home);
  const said = place.querySelector("[data-saved]");
  const save = async (kind: ChartFile, chart: SavedChart): Promise<void> => {
    const { fileOff, reasons } = pageWords[shown.lang];
    let text = "";
    try {
      const { saveChart } = await script(import("./save-chart.ts"));
      await saveChart(kind, chart, shown.manifest, shown.lang);
    } catch {
      text = fileOff(reasons.failed);
    }
    if (said) said.textContent = text;
  };
  for (const button of place.querySelectorAll<HTMLElement>("[data-save-chart]"))
    button.addEventListener("click", () => {
      const kind = chartFiles.find((known) => known === button.dataset["saveChart"]) ?? "svg";
      const { figure, description: title, left } = drawn({ width: wideWidth }, "sheet");
      void save(kind, { figure, title, left, sql: shown.sql });
    });
  place.addEventListener("change", draw);
  place.querySelector("form")?.addEventListener("submit", (event) => event.preventDefault());
  new ResizeObserver(() => {
    if (stage && stage.clientWidth > 0 && widthIn(stage.clientWidth) !== width) draw();
  }).observe(place);
}
