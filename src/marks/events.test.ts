import { describe, expect, test } from "vitest";
import { drawEvents, type EventName, foldEvents, type Moment, nameEvents } from "./events.ts";

const at = (...places: readonly number[]): Moment<number>[] =>
  places.map((place) => ({ event: place, from: place, to: place }));
const axis = { left: 40, right: 400, top: 10, y: 200 };
const name = (weight: number, ...labels: readonly string[]): EventName => ({
  labels,
  reading: labels[0] ?? "",
  weight,
});

describe("events that stand too close are told as one", () => {
  test("always the two that are closest are folded first, until a finger can meet each", () => {
    const folded = foldEvents(at(100, 10, 60, 90, 38));
    expect(folded.map(({ moments }) => moments.map(({ event }) => event))).toEqual([[10], [38, 60], [90, 100]]);
    expect(folded.map(({ middle }) => middle)).toEqual([10, 49, 95]);
    expect(foldEvents([])).toEqual([]);
  });
  test("of many none is lost, in the order of their days, and what is left stands apart", () => {
    for (const n of [1, 7, 40, 300]) {
      const moments = at(...Array.from({ length: n }, (_, i) => (i * 37.7) % 360));
      const folded = foldEvents(moments);
      const events = folded.flatMap((each) => each.moments.map(({ event }) => event));
      expect(events).toEqual(moments.map(({ event }) => event).toSorted((a, b) => a - b));
      for (const [i, { middle }] of folded.slice(1).entries())
        expect(middle - (folded[i]?.middle ?? 0)).toBeGreaterThanOrEqual(28);
    }
  });
  test("a span stands where its middle is", () => {
    expect(foldEvents([{ event: 1, from: 100, to: 140 }, ...at(200)]).map(({ middle }) => middle)).toEqual([120, 200]);
  });
});

describe("names under events", () => {
  const named = (all: readonly (readonly [number, EventName])[]) =>
    nameEvents(
      all.map(([middle, given]) => ({ middle, name: given })),
      axis,
    );
  test("the longest that meets no other, of what weighs most first", () => {
    const long = "A change that takes many words";
    const placed = named([
      [80, name(0, "Site opens", "")],
      [120, name(3, long, "Change", "")],
      [300, name(0, "Site opens", "")],
    ]);
    expect(placed.map(({ text }) => text)).toEqual(["", long, "Site opens"]);
    const short = named([
      [80, name(3, "Change", "")],
      [120, name(0, long, "1")],
    ]);
    expect(short.map(({ text }) => text)).toEqual(["Change", long]);
  });
  test("never reach over the ends of the axis, nor over each other; one with no room at all has the shortest", () => {
    const words = ["Something that happened", "It happened", "9"];
    for (const n of [1, 4, 9, 13]) {
      const placed = named(
        Array.from({ length: n }, (_, i) => [40 + (i * 360) / Math.max(1, n - 1), name(i % 4, ...words)]),
      );
      for (const { left, width, text } of placed.filter(({ text }) => text !== "9")) {
        expect(left, text).toBeGreaterThanOrEqual(axis.left);
        expect(left + width, text).toBeLessThanOrEqual(axis.right);
      }
      const order = placed.toSorted((a, b) => a.left - b.left);
      for (const [i, { left }] of order.slice(1).entries())
        expect(left - ((order[i]?.left ?? 0) + (order[i]?.width ?? 0))).toBeGreaterThanOrEqual(8);
    }
    expect(
      nameEvents([{ middle: 60, name: name(1, "Far too long for this", "2") }], { ...axis, right: 80 }),
    ).toMatchObject([{ text: "2" }]);
  });
});

test("each is one mark with all its days in words, a tick or a bar, and a line that is seen while it is read", () => {
  const folded = foldEvents([...at(100, 110), { event: 300, from: 300, to: 330 }]).map((each) => ({
    ...each,
    name: {
      labels: [`${each.moments.length}`],
      reading: each.moments.map(({ event }) => `day ${event}`).join("\n"),
      weight: 0,
    },
  }));
  const { markup } = drawEvents(folded, axis, "Events");
  expect(markup).toContain('<g class="events" role="group" aria-label="Events">');
  expect([...markup.matchAll(/aria-label="(day[^"]*)"/g)].map(([, reading]) => reading)).toEqual([
    "day 100\nday 110",
    "day 300",
  ]);
  expect(markup.match(/class="event-span"/g)).toHaveLength(1);
  expect(markup.match(/class="event-tick"/g)).toHaveLength(3); // two days and what holds them together
  expect(markup).toContain('<g class="guide" aria-hidden="true"><line x1="100" x2="100" y1="10" y2="200"/>');
  const areas = [...markup.matchAll(/class="hit" x="([\d.]+)" y="\d+" width="([\d.]+)" height="([\d.]+)"/g)];
  for (const [, , width, height] of areas)
    for (const side of [width, height]) expect(Number(side)).toBeGreaterThanOrEqual(24);
});
