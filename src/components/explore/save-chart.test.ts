import { expect, test } from "vitest";
import { openRelease } from "../../engine/release.ts";
import { frame } from "../../marks/frame.ts";
import { svg } from "../../marks/svg.ts";
import { noFilters } from "../../state/filters.ts";
import { pageWords } from "../../words/page.ts";
import { chartSheet } from "./save-chart.ts";

const { manifest } = openRelease("tests/fixture");
const meta = { panel: "query", title: "", manifest, filters: noFilters, older: null, mark: null };
const drawing = { height: 40, marks: [svg`<text>mark</text>`] };
const figure = frame("query-chart", { width: 740 }, drawing, { id: "sheet", title: "Chart", description: "It says." });

test("a saved chart says what it is of, what it leaves out, its query, release and that it is simulated, and is no markup of its reader", () => {
  const chart = { figure, title: "n by month", left: "Drawn are the first 40.", sql: "SELECT '<b>'\n  AS n" };
  const sheet = chartSheet(chart, meta, "en");
  for (const said of [
    "n by month",
    "Drawn are the first 40.",
    manifest.release,
    pageWords.en.simulatedLong.slice(0, 30),
  ])
    expect(sheet).toContain(said);
  expect(sheet).toMatch(/SELECT .*&lt;b&gt;.* AS n/);
  expect(sheet).toContain(">mark</text>");
  expect(sheet).not.toContain("class=");
  const height = (text: string) => Number(/viewBox="0 0 \d+ ([\d.]+)"/.exec(text)?.[1]);
  const whole = chartSheet({ ...chart, left: "" }, meta, "en");
  expect(height(whole), "nothing left out, no empty line").toBeLessThan(height(sheet) - 15);
});
