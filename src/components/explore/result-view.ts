import type { Manifest } from "../../engine/manifest.ts";
import type { Result } from "../../engine/result.ts";
import { svg } from "../../marks/svg.ts";
import type { Lang } from "../../words/lang.ts";
import { pageWords } from "../../words/page.ts";
import { markOfPage } from "../audience.ts";
import { downloads, type NumbersKind } from "../download-names.ts";
import { serveTable } from "../table-view.ts";
import { showChart } from "./chart-view.ts";
import type { Telling } from "./draw-chart.ts";
import { mostShown, resultTable } from "./result-table.ts";
import { saveResult } from "./save-result.ts";

/** An answer, what it answers, and how it is told. */
export type Shown = {
  readonly result: Result;
  readonly sql: string;
  readonly manifest: Manifest;
  readonly lang: Lang;
  readonly telling: Telling;
};

/** What an answer leaves out, in sentences. */
function leftOut({ rows, more }: Result, { words, f }: Telling): string {
  const all = words.rows(f.exact(rows.length), rows.length === 1);
  return [
    ...(more ? [words.more(all)] : []),
    ...(rows.length > mostShown ? [words.shown(f.exact(mostShown), all)] : []),
  ].join(" ");
}

function markupOf({ result, sql, manifest, lang, telling }: Shown) {
  const { words } = telling;
  const page = pageWords[lang];
  const mark = markOfPage(manifest, lang);
  const note = leftOut(result, telling);
  const views = ["table", "chart"] as const;
  return svg`<h2>${words.result}</h2>
<div class="marks">${manifest.study.simulated && svg`<p class="mark-simulated">${page.simulated}</p>`}${manifest.rounding && svg`<p class="mark-rounded">${page.rounded}</p>`}${mark && svg`<p class="mark-leadership">${mark.audience}</p>`}</div>
<pre class="ran" translate="no">${sql}</pre>
${note !== "" && svg`<p class="soft">${note}</p>`}
<p class="result-views">${views.map((view) => svg`<button type="button" data-view="${view}">${words[view]}</button>`)}</p>
<div class="view" data-view="table"><div class="scroll" tabindex="0" role="region" aria-label="${words.result}: ${words.table}" data-sort-by="${page.sortBy}" data-as-given="${page.asGiven}">${
    result.rows.length === 0 ? svg`<p>${words.empty}</p>` : resultTable(result, words.result, telling)
  }</div></div>
<div class="view" data-view="chart" hidden></div>
<h3 class="saving">${words.save}</h3>
<p class="files saving">${downloads.numbers.map((kind) => svg`<button type="button" data-save="${kind}" translate="no">${kind === "excel-nb.csv" ? page.norwegianCsv : kind.toUpperCase()}</button>`)}</p>`;
}

/** Shows an answer in its section: a table, a chart where it can be drawn, and files. */
export function showResult(section: HTMLElement, shown: Shown): void {
  section.innerHTML = markupOf(shown).markup;
  section.hidden = false;
  const place = section.querySelector<HTMLElement>(".scroll");
  const table = place?.querySelector("table");
  if (place && table) serveTable(place, table, null, () => {});
  const views = [...section.querySelectorAll<HTMLElement>(".view")];
  const buttons = [...section.querySelectorAll<HTMLButtonElement>(".result-views button")];
  let isDrawn = false;
  const choose = (view: string): void => {
    for (const each of views) each.hidden = each.dataset["view"] !== view;
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset["view"] === view));
    const chart = views.find((each) => each.dataset["view"] === "chart");
    if (view !== "chart" || isDrawn || !chart) return;
    isDrawn = true;
    showChart(chart, shown, {
      choose: (to) => {
        choose(to);
        place?.focus();
      },
      leave: () => buttons.find((button) => button.dataset["view"] === "chart")?.focus(),
    });
  };
  for (const button of buttons) button.addEventListener("click", () => choose(button.dataset["view"] ?? "table"));
  choose("table");
  for (const button of section.querySelectorAll<HTMLElement>("[data-save]"))
    button.addEventListener("click", () => {
      const kind = button.dataset["save"] as NumbersKind;
      saveResult(shown.result, shown.sql, kind, shown.manifest, shown.lang);
    });
}
