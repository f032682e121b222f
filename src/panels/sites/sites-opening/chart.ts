import { scaleLinear } from "d3-scale";
import type { Setting } from "../../../engine/setting.ts";
import { xAxis } from "../../../marks/axis.ts";
import { foldLines } from "../../../marks/fold-lines.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { hit } from "../../../marks/hit.ts";
import { monthTicks } from "../../../marks/month-ticks.ts";
import { shortenName } from "../../../marks/shorten.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textWidth } from "../../../marks/text.ts";
import { isNarrow, theme } from "../../../marks/theme.ts";
import { eventLane } from "../../../say/event-lane.ts";
import { manySites } from "../../../say/many-sites.ts";
import { monthsTo } from "../../../stats/complete-month.ts";
import { monthsBetween } from "../../../stats/months.ts";
import type { Voice } from "../../../words/voice.ts";
import { isEarly, type OpeningModel } from "./model.ts";
import type { OpeningWords } from "./words.ts";

const top = 30;
const dot = 4.5;

type Place = ReturnType<typeof placeOpening>["rows"][number];

/** Where each site's line stands: `widest` in pixels, of the names and of the words at the end. */
export function placeOpening(
  { rows, cut }: OpeningModel,
  width: number,
  widest: { readonly name: number; readonly end: number },
) {
  const narrow = isNarrow(width);
  const height = narrow ? 44 : 26;
  const room = Math.min(width * 0.45, widest.name);
  const days = [
    ...rows.flatMap((row) => (row.state === "not_opened" ? [] : [row.opened])),
    ...rows.filter(isEarly).flatMap(({ firstConsent }) => (firstConsent === null ? [] : [`${firstConsent}-01`])),
    cut,
  ].toSorted();
  const first = (days[0] ?? cut).slice(0, 7);
  const span = monthsBetween(first, (days.at(-1) ?? cut).slice(0, 7));
  const left = narrow ? 6 : room + 14;
  const x = scaleLinear([0, span], [left, width - widest.end - 14]);
  const at = (day: string, over = false): number => x(monthsTo(first, day, over));
  return {
    narrow,
    first,
    span,
    x,
    /** Where so many of the lines end. */
    bottomOf: (lines: number) => top + height * lines,
    at,
    nameRoom: narrow ? width : room,
    rows: rows.map((row, i) => {
      const from = top + height * i;
      const y = from + (narrow ? 30 : height / 2);
      const opened = row.state === "not_opened" ? null : at(row.opened);
      const consent = row.firstConsent === null ? null : at(`${row.firstConsent}-15`);
      return {
        row,
        area: { x: 0, y: from, width, height },
        y,
        text: { x: narrow ? 0 : left - 14, y: narrow ? from + 13 : y },
        opened,
        cut: at(cut, true),
        // In the month of opening it came on the day of opening or later.
        firstConsent: opened === null || consent === null ? null : isEarly(row) ? consent : Math.max(opened, consent),
      };
    }),
  };
}

/** A line a site from its opening to the data cut, in opening order; planned sites a hollow dot, the others words only. */
export function drawOpening(
  model: OpeningModel,
  { width }: Size,
  words: OpeningWords,
  voice: Voice,
  setting: Setting,
): Drawing {
  const { f, names } = voice;
  const places = placeOpening(model, width, {
    name: Math.max(...model.rows.map(({ site }) => textWidth(names.site(site).text, theme.font))),
    end: Math.max(...model.rows.map((row) => textWidth(words.end(row, f), theme.font, true))),
  });
  const { first, span, x, at, bottomOf, narrow, nameRoom } = places;
  // The openings are what the figure shows.
  const eventsAt = (bottom: number) =>
    eventLane(
      { left: x(0), right: x(span), top, y: bottom + 32, at, kinds: ["plan", "change", "holiday"], of: ["enrolment"] },
      setting,
      voice,
    );
  const events = eventsAt(bottomOf(places.rows.length));
  return {
    events: events.told,
    ...foldLines(
      places.rows,
      {
        bottomOf,
        below: 30 + events.height,
        head: [
          legend(
            words,
            model.rows.some(({ state, firstConsent }) => state === "open" && firstConsent !== null),
          ),
        ],
        axis: (bottom) => xAxis(monthTicks(first, span, x, f.shortMonth), { top: top - 4, bottom, width }),
        foot: (bottom) => eventsAt(bottom).marks,
        line: (place) =>
          drawSite(
            place,
            shortenName(names.site(place.row.site).text, nameRoom, theme.font),
            model.chosen?.includes(place.row.site) ?? false,
            narrow,
            words,
            voice,
          ),
      },
      manySites(f),
    ),
  };
}

function drawSite(
  place: Place,
  name: string,
  chosen: boolean,
  narrow: boolean,
  words: OpeningWords,
  { f, names }: Voice,
): Markup {
  const { row, area, text } = place;
  return symbol(
    words.mark(row, names, f),
    svg`${hit(area)}<text${chosen && svg` class="strong"`} x="${text.x}" y="${text.y}" dy=".35em" text-anchor="${narrow ? "start" : "end"}" translate="no">${name}</text>${opening(place)}<text class="value" x="${area.width}" y="${place.y}" dy=".35em" text-anchor="end">${words.end(row, f)}</text>`,
    row.state === "open" ? "" : "few",
    { key: "site", value: row.site },
  );
}

function opening({ row, opened, cut, firstConsent, y }: Place): Markup | null {
  if (opened === null) return null;
  if (row.state !== "open") return svg`<circle class="hollow" cx="${opened}" cy="${y}" r="${dot}"/>`;
  return svg`<line class="open-line" x1="${opened}" x2="${cut}" y1="${y}" y2="${y}"/><circle class="full" cx="${opened}" cy="${y}" r="${dot}"/>${
    firstConsent !== null &&
    svg`<line class="whisker" x1="${firstConsent}" x2="${firstConsent}" y1="${y - 7}" y2="${y + 7}"/>`
  }`;
}

function legend(words: OpeningWords, anyConsent: boolean): Markup {
  const second = 16 + textWidth(words.opened, theme.font) + 18;
  return svg`<g class="legend" aria-hidden="true"><circle class="full" cx="6" cy="10" r="${dot}"/><text x="16" y="14">${words.opened}</text>${anyConsent && svg`<line class="whisker" x1="${second}" x2="${second}" y1="3" y2="17"/><text x="${second + 8}" y="14">${words.firstConsent}</text>`}</g>`;
}
