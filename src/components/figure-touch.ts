import { marksShown } from "./show-events.ts";

/** How far beside a mark a finger still means it, in CSS pixels. */
const reach = 24;
/** Marks whose middles are no further apart stand in the same place. */
const together = 2;
/** So many pixels sideways make a swipe of a tap. */
const threshold = 8;

type Point = { readonly x: number; readonly y: number };

const distance = ({ left, right, top, bottom }: DOMRect, { x, y }: Point): number =>
  Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0));
const fromMiddle = ({ left, right, top, bottom }: DOMRect, { x, y }: Point): number =>
  Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y);
const nearest = <T>(all: readonly T[], far: (one: T) => number): T | undefined =>
  all.toSorted((a, b) => far(a) - far(b))[0];

/**
 * The marks that a finger means: of those under it the one whose middle is nearest, with those that stand in the same place, or the
 * nearest of those beside it.
 */
export function marksAt(chart: Element, point: Point): readonly Element[] {
  const under = document
    .elementsFromPoint(point.x, point.y)
    .filter((element) => chart.contains(element))
    .flatMap((element) => {
      const mark = element.closest(".mark");
      return mark ? [{ mark, far: fromMiddle(element.getBoundingClientRect(), point) }] : [];
    });
  const met = nearest(under, ({ far }) => far);
  if (met) return [...new Set(under.filter(({ far }) => far - met.far < together).map(({ mark }) => mark))];
  const beside = marksShown(chart).map((mark) => ({ mark, box: mark.getBoundingClientRect() }));
  const next = nearest(beside, ({ box }) => distance(box, point));
  return next && distance(next.box, point) <= reach ? [next.mark] : [];
}

/**
 * A finger on a figure: a tap, and a swipe sideways at each of its steps, call `read` with the marks that are meant and whether the finger
 * is up again. Up and down it scrolls the page. `busy` tells that the finger does something else.
 */
export function touchMarks(
  stage: HTMLElement,
  { busy, read }: { busy: () => boolean; read: (marks: readonly Element[], point: Point, ended: boolean) => void },
): { readonly touched: () => boolean } {
  let touched = false;
  let start: (Point & { readonly chart: Element }) | undefined;
  let swiped = false;

  const readAt = ({ clientX: x, clientY: y }: MouseEvent, chart: Element, ended: boolean) => {
    const marks = marksAt(chart, { x, y });
    if (marks.length > 0) read(marks, { x, y }, ended);
  };
  stage.addEventListener("pointerdown", (event) => {
    touched = event.pointerType === "touch";
    swiped = false;
    const chart = event.target instanceof Element ? event.target.closest("svg.chart") : null;
    start = touched && chart && event.isPrimary ? { x: event.clientX, y: event.clientY, chart } : undefined;
  });
  stage.addEventListener("pointermove", (event) => {
    if (!start || event.pointerType !== "touch" || busy()) return;
    swiped ||= Math.abs(event.clientX - start.x) >= threshold;
    if (swiped) readAt(event, start.chart, false);
  });
  stage.addEventListener("pointerup", (event) => {
    if (start && swiped && !busy()) readAt(event, start.chart, true);
  });
  stage.addEventListener("pointercancel", () => {
    start = undefined;
  });
  // A tap is read when it is a click: only then the focus has moved, and no figure that loses it hides the tip.
  stage.addEventListener("click", (event) => {
    if (start && !swiped && !busy()) readAt(event, start.chart, true);
  });
  return { touched: () => touched };
}
