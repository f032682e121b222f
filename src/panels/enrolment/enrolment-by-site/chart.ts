import { scaleLinear } from "d3-scale";
import { xAxis } from "../../../marks/axis.ts";
import { end } from "../../../marks/ends.ts";
import { foldLines } from "../../../marks/fold-lines.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { hit } from "../../../marks/hit.ts";
import { type LegendItem, legend } from "../../../marks/legend.ts";
import { shortenName } from "../../../marks/shorten.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textWidth } from "../../../marks/text.ts";
import { isNarrow, theme } from "../../../marks/theme.ts";
import { manySites } from "../../../say/many-sites.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Site, SiteModel } from "./model.ts";
import type { SiteWords } from "./words.ts";

const dot = 5;

type Place = ReturnType<typeof placeSites>["rows"][number];

/** Of a wide figure, names take no more than this. */
const nameShare = 0.45;

/** Where each site's line stands, `name` its name, from `top` on; a narrow figure has the name over the line. */
export function placeSites({ sites }: SiteModel, width: number, name: (site: string) => string, top = 34) {
  const narrow = isNarrow(width);
  const height = narrow ? 44 : 26;
  const widest = Math.max(0, ...sites.map(({ site }) => textWidth(name(site), theme.font)));
  const nameRoom = narrow ? width - 8 : Math.min(widest, width * nameShare);
  const left = narrow ? 8 : nameRoom + 14;
  const targets = sites.flatMap(({ target }) => (target === null ? [] : [target]));
  const largest = end("patients", Math.max(1, ...sites.map(({ screened }) => screened), ...targets));
  const right = width - 64;
  const ticks = narrow ? 4 : Math.max(2, Math.min(6, Math.floor((right - left) / 60)));
  const x = scaleLinear([0, largest], [left, right]).nice(ticks);
  return {
    narrow,
    left: x(0),
    nameRoom,
    /** Where so many of the lines end. */
    bottomOf: (lines: number) => top + height * lines,
    ticks: x
      .ticks(ticks)
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
        expected: site.expected === null ? null : x(site.expected),
      };
    }),
  };
}

/** One line a site, in opening order: screened (hollow), consented (filled), own target (upright line). */
export function drawSites(model: SiteModel, { width }: Size, words: SiteWords, { f, names }: Voice): Drawing {
  const name = (site: string): string => names.site(site).text;
  const { left } = placeSites(model, width, name);
  const narrow = isNarrow(width);
  const from = narrow ? 0 : left;
  const key = legend(keyOf(model, words), width - from - (narrow ? 0 : textWidth(words.consented, theme.font) + 18));
  const top = key.height + 12;
  const { nameRoom, bottomOf, ticks, rows } = placeSites(model, width, name, top);
  const head = svg`<text class="sub" x="${width}" y="14" text-anchor="end">${words.consented}</text>`;
  const axisTicks = ticks.map(({ at, n }) => ({ at, label: f.count(n) }));
  return foldLines(
    rows,
    {
      bottomOf,
      below: 48,
      head: [svg`<g transform="translate(${from} 0)">${key.markup}</g>`, ...(narrow ? [] : [head])],
      axis: (bottom) => xAxis(axisTicks, { top, bottom, title: words.axis, left }),
      line: (row) =>
        drawSite(row, model.chosen?.includes(row.site.site) ?? false, { narrow, nameRoom }, words, { f, names }),
    },
    manySites(f),
  );
}

const isOpen = ({ monthsOpen }: Site): boolean => monthsOpen !== null && monthsOpen > 0;
const hasDots = (site: Site): boolean => isOpen(site) || site.screened > 0;

function drawSite(
  row: Place,
  chosen: boolean,
  { narrow, nameRoom }: { readonly narrow: boolean; readonly nameRoom: number },
  words: SiteWords,
  { f, names }: Pick<Voice, "f" | "names">,
): Markup {
  const nameClass = chosen ? "name strong" : "name";
  const { site, y, area, target, expected } = row;
  const open = isOpen(site);
  const name = names.site(site.site).text;
  const short = shortenName(name, nameRoom, theme.font, chosen);
  return symbol(
    words.mark(site, name, f),
    svg`${hit(area)}${
      narrow
        ? svg`<text class="${nameClass}" x="${row.name.x}" y="${row.name.y}" translate="no">${short}</text>`
        : svg`<text class="${nameClass}" x="${row.name.x}" y="${row.name.y}" dy=".35em" text-anchor="end" translate="no">${short}</text>`
    }<line class="stem" x1="${row.from}" x2="${row.to}" y1="${y}" y2="${y}"/>${
      target !== null && svg`<line class="goal" x1="${target}" x2="${target}" y1="${y - 9}" y2="${y + 9}"/>`
    }${
      expected !== null &&
      svg`<line class="goal dotted" x1="${expected}" x2="${expected}" y1="${y - 9}" y2="${y + 9}"/>`
    }${hasDots(site) && dots(row)}<text class="value" x="${area.width}" y="${y}" dy=".35em" text-anchor="end">${endText(site, open, words, f)}</text>`,
    open ? "" : "few",
    { key: "site", value: site.site },
  );
}

const dots = ({ screened, consented, y }: Place): Markup =>
  svg`<circle class="hollow" cx="${screened}" cy="${y}" r="${dot - 0.5}"/><circle class="full" cx="${consented}" cy="${y}" r="${dot}"/>`;

const endText = ({ consented, monthsOpen }: Site, open: boolean, words: SiteWords, f: Voice["f"]): string =>
  open || consented > 0 ? f.count(consented) : monthsOpen === null ? words.notKnown : words.notOpen;

const circle =
  (className: string, r: number) =>
  (x: number, y: number): Markup =>
    svg`<circle class="${className}" cx="${x + 9}" cy="${y}" r="${r}"/>`;
const upright =
  (className: string) =>
  (x: number, y: number): Markup =>
    svg`<line class="${className}" x1="${x + 9}" x2="${x + 9}" y1="${y - 9}" y2="${y + 9}"/>`;

/** Of the marks, those that the sites show. */
const keyOf = ({ sites }: SiteModel, words: SiteWords): LegendItem[] => [
  ...(sites.some(hasDots)
    ? [
        { text: words.consented, mark: circle("full", dot) },
        { text: words.screened, mark: circle("hollow", dot - 0.5) },
      ]
    : []),
  ...(sites.some(({ target }) => target !== null) ? [{ text: words.target, mark: upright("goal") }] : []),
  ...(sites.some(({ expected }) => expected !== null) ? [{ text: words.expected, mark: upright("goal dotted") }] : []),
];
