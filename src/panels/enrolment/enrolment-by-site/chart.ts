import { scaleLinear } from "d3-scale";
import { xAxis } from "../../../marks/axis.ts";
import { end } from "../../../marks/ends.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { hit } from "../../../marks/hit.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textWidth } from "../../../marks/text.ts";
import { isNarrow, theme } from "../../../marks/theme.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Site, SiteModel } from "./model.ts";
import type { SiteWords } from "./words.ts";

const dot = 5;
const top = 34;

type Place = ReturnType<typeof placeSites>["rows"][number];

/** Where each site's line stands, `name` its name; a narrow figure has the name over the line. */
export function placeSites({ sites }: SiteModel, width: number, name: (site: string) => string) {
  const narrow = isNarrow(width);
  const height = narrow ? 44 : 26;
  const widest = Math.max(0, ...sites.map(({ site }) => textWidth(name(site), theme.font)));
  const left = narrow ? 8 : widest + 14;
  const targets = sites.flatMap(({ target }) => (target === null ? [] : [target]));
  const largest = end("patients", Math.max(1, ...sites.map(({ screened }) => screened), ...targets));
  const x = scaleLinear([0, largest], [left, width - 64]).nice(narrow ? 4 : 6);
  return {
    narrow,
    left: x(0),
    bottom: top + height * sites.length,
    ticks: x
      .ticks(narrow ? 4 : 6)
      .filter(Number.isInteger)
      .map((n) => ({ at: x(n), n })),
    rows: sites.map((site, i) => {
      const y = top + height * i + (narrow ? 30 : height / 2);
      return {
        site,
        y,
        area: { x: 0, y: top + height * i, width, height },
        name: narrow ? { x: left, y: y - 14 } : { x: left - 14, y },
        from: x(0),
        to: x(Math.max(site.consented, site.screened)),
        screened: x(site.screened),
        consented: x(site.consented),
        target: site.target === null ? null : x(site.target),
      };
    }),
  };
}

/** One line a site, in opening order: screened (hollow), consented (filled), own target (upright line). */
export function drawSites(model: SiteModel, { width }: Size, words: SiteWords, { f, names }: Voice): Drawing {
  const { narrow, left, bottom, ticks, rows } = placeSites(model, width, (site) => names.site(site).text);
  const head = svg`<text class="sub" x="${width}" y="14" text-anchor="end">${words.consented}</text>`;
  const axisTicks = ticks.map(({ at, n }) => ({ at, label: f.count(n) }));
  return {
    height: bottom + 48,
    marks: [
      legend(left, words),
      ...(narrow ? [] : [head]),
      xAxis(axisTicks, { top, bottom, title: words.axis, left }),
      ...rows.map((row) => drawSite(row, model.chosen?.includes(row.site.site) ?? false, narrow, words, { f, names })),
    ],
  };
}

function drawSite(
  row: Place,
  chosen: boolean,
  narrow: boolean,
  words: SiteWords,
  { f, names }: Pick<Voice, "f" | "names">,
): Markup {
  const nameClass = chosen ? "name strong" : "name";
  const { site, y, area, target } = row;
  const open = site.monthsOpen !== null && site.monthsOpen > 0;
  const name = names.site(site.site).text;
  return symbol(
    words.mark(site, name, f),
    svg`${hit(area)}${
      narrow
        ? svg`<text class="${nameClass}" x="${row.name.x}" y="${row.name.y}" translate="no">${name}</text>`
        : svg`<text class="${nameClass}" x="${row.name.x}" y="${row.name.y}" dy=".35em" text-anchor="end" translate="no">${name}</text>`
    }<line class="stem" x1="${row.from}" x2="${row.to}" y1="${y}" y2="${y}"/>${
      target !== null && svg`<line class="goal" x1="${target}" x2="${target}" y1="${y - 9}" y2="${y + 9}"/>`
    }${(open || site.screened > 0) && dots(row)}<text class="value" x="${area.width}" y="${y}" dy=".35em" text-anchor="end">${endText(site, open, words, f)}</text>`,
    open ? "" : "few",
    { key: "site", value: site.site },
  );
}

const dots = ({ screened, consented, y }: Place): Markup =>
  svg`<circle class="hollow" cx="${screened}" cy="${y}" r="${dot - 0.5}"/><circle class="full" cx="${consented}" cy="${y}" r="${dot}"/>`;

const endText = ({ consented, monthsOpen }: Site, open: boolean, words: SiteWords, f: Voice["f"]): string =>
  open || consented > 0 ? f.count(consented) : monthsOpen === null ? words.notKnown : words.notOpen;

function legend(left: number, words: SiteWords): Markup {
  const second = left + 20 + textWidth(words.consented, theme.font) + 18;
  const third = second + 20 + textWidth(words.screened, theme.font) + 18;
  const item = (mark: Markup, x: number, text: string) => svg`${mark}<text x="${x}" y="14">${text}</text>`;
  return svg`<g class="legend" aria-hidden="true">${[
    item(svg`<circle class="full" cx="${left + 6}" cy="10" r="${dot}"/>`, left + 18, words.consented),
    item(svg`<circle class="hollow" cx="${second + 6}" cy="10" r="${dot - 0.5}"/>`, second + 18, words.screened),
    item(svg`<line class="goal" x1="${third + 6}" x2="${third + 6}" y1="1" y2="19"/>`, third + 16, words.target),
  ]}</g>`;
}
