import { inOrder, type Months, monthMarks, monthOf, paint } from "./month-marks.ts";

/** So many pixels sideways make a drag of a press. */
const threshold = 5;

type Extent = { readonly month: string; readonly left: number; readonly right: number };
type Drag = {
  readonly chart: Element;
  readonly pointer: number;
  readonly start: string;
  readonly x: number;
  readonly extents: readonly Extent[];
  range: Months | null;
};

export type Brush = {
  /** Whether months are being dragged over now, or were until the press that this click ends. */
  readonly busy: () => boolean;
};

/** The month whose column a pixel lies in, or lies nearest to. */
export function monthAt(x: number, extents: readonly Extent[]): string | null {
  const distance = ({ left, right }: Extent): number => Math.max(left - x, x - right, 0);
  return extents.toSorted((a, b) => distance(a) - distance(b))[0]?.month ?? null;
}

/**
 * Dragging across the months of a figure, with mouse, pen or finger. The months passed are painted while the pointer is
 * down and `chosen` is called when it comes up; Escape, or a finger that turns out to scroll, gives up.
 */
export function brushMonths(
  stage: HTMLElement,
  {
    over,
    chosen,
  }: {
    over: (range: Months | null, x: number, y: number) => void;
    chosen: (range: Months, chart: Element, event: PointerEvent) => void;
  },
): Brush {
  let drag: Drag | undefined;
  let ended = false;

  const end = (): Months | null => {
    const { chart, range = null } = drag ?? {};
    drag = undefined;
    if (chart && range) {
      chart.classList.remove("brushing");
      paint(chart, null);
      over(null, 0, 0);
    }
    return range;
  };

  stage.addEventListener("pointerdown", (event) => {
    end();
    ended = false;
    const mark = event.target instanceof Element ? event.target.closest(".mark") : null;
    const chart = mark?.closest("svg.chart");
    const start = monthOf(mark);
    if (!chart || start === null || !event.isPrimary || event.button !== 0) return;
    const extents = monthMarks(chart).map(({ month, mark: each }) => {
      const { left, right } = (each.querySelector(".hit") ?? each).getBoundingClientRect();
      return { month, left, right };
    });
    drag = { chart, pointer: event.pointerId, start, x: event.clientX, extents, range: null };
  });
  stage.addEventListener("pointermove", (event) => {
    if (!drag || event.pointerId !== drag.pointer) return;
    if (!drag.chart.isConnected) return void end();
    if (!drag.range) {
      if (Math.abs(event.clientX - drag.x) < threshold) return;
      stage.setPointerCapture(drag.pointer);
      drag.chart.classList.add("brushing");
      getSelection()?.removeAllRanges();
    }
    drag.range = inOrder(drag.start, monthAt(event.clientX, drag.extents) ?? drag.start);
    paint(drag.chart, drag.range);
    over(drag.range, event.clientX, event.clientY);
  });
  stage.addEventListener("pointerup", (event) => {
    const { chart } = drag ?? {};
    const range = end();
    if (!range || !chart) return;
    ended = true;
    chosen(range, chart, event);
  });
  stage.addEventListener("pointercancel", end);
  const giveUp = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !end()) return;
    ended = true;
    event.stopPropagation(); // the key is not for the figure that has the focus, too
  };
  document.addEventListener("keydown", giveUp, { capture: true });
  return { busy: () => ended || Boolean(drag?.range) };
}
