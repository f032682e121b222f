import { scaleLinear } from "d3-scale";
import { xAxis } from "../../../marks/axis.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textWidth } from "../../../marks/text.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Site, SiteModel } from "./stats.ts";
import type { SiteWords } from "./words.ts";

const dot = 5;

/** One line a site, in opening order: screened (hollow), consented (filled), own target (upright line). */
export function drawSites({ sites }: SiteModel, { width }: Size, words: SiteWords, { f, names }: Voice): Drawing {
  const narrow = width < 500;
  const top = 34;
  const row = narrow ? 44 : 26;
  const left = narrow ? 8 : Math.max(0, ...sites.map((site) => textWidth(names.site(site.site), 14))) + 14;
  const right = width - 64;
  const bottom = top + row * sites.length;
  const largest = Math.max(1, ...sites.flatMap((site) => [site.screened, site.target ?? 0]));
  const x = scaleLinear([0, largest], [left, right]).nice(narrow ? 4 : 6);
  const ticks = x
    .ticks(narrow ? 4 : 6)
    .filter(Number.isInteger)
    .map((n) => ({ at: x(n), label: f.count(n) }));

  const line = (site: Site, i: number) => {
    const y = top + row * i + (narrow ? 30 : row / 2);
    const open = site.opened !== null && site.months_open > 0;
    return symbol(
      words.mark(site, names.site(site.site), f),
      svg`<rect class="hit" x="0" y="${top + row * i}" width="${width}" height="${row}"/>${
        narrow
          ? svg`<text class="name" x="${left}" y="${y - 14}">${names.site(site.site)}</text>`
          : svg`<text class="name" x="${left - 14}" y="${y}" dy=".35em" text-anchor="end">${names.site(site.site)}</text>`
      }<line class="stem" x1="${x(0)}" x2="${x(Math.max(site.consented, site.screened))}" y1="${y}" y2="${y}"/>${
        site.target === null
          ? null
          : svg`<line class="goal" x1="${x(site.target)}" x2="${x(site.target)}" y1="${y - 9}" y2="${y + 9}"/>`
      }${
        open || site.screened > 0
          ? svg`<circle class="hollow" cx="${x(site.screened)}" cy="${y}" r="${dot - 0.5}"/><circle class="full" cx="${x(site.consented)}" cy="${y}" r="${dot}"/>`
          : null
      }<text class="value" x="${width}" y="${y}" dy=".35em" text-anchor="end">${
        open || site.consented > 0 ? f.count(site.consented) : words.notOpen
      }</text>`,
      open ? "" : "few",
      { key: "site", value: site.site },
    );
  };

  return {
    height: bottom + 48,
    marks: [
      legend(x(0), words),
      narrow ? svg`` : svg`<text class="sub" x="${width}" y="14" text-anchor="end">${words.consented}</text>`,
      xAxis(ticks, { top, bottom, title: words.axis, left: x(0) }),
      ...sites.map(line),
    ],
  };
}

function legend(left: number, words: SiteWords) {
  const second = left + 20 + textWidth(words.consented, 14) + 18;
  const third = second + 20 + textWidth(words.screened, 14) + 18;
  return svg`<g class="legend" aria-hidden="true"><circle class="full" cx="${left + 6}" cy="10" r="${dot}"/><text x="${left + 18}" y="14">${words.consented}</text><circle class="hollow" cx="${second + 6}" cy="10" r="${dot - 0.5}"/><text x="${second + 18}" y="14">${words.screened}</text><line class="goal" x1="${third + 6}" x2="${third + 6}" y1="1" y2="19"/><text x="${third + 16}" y="14">${words.target}</text></g>`;
}
