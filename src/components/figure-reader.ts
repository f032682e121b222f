import { pickText, readPick } from "../marks/pick.ts";
import { brushMonths } from "./figure-brush.ts";
import { touchMarks } from "./figure-touch.ts";
import { held } from "./held.ts";
import { inOrder, type Months, monthMarks, monthOf, paint, tellRange } from "./month-marks.ts";
import { marksShown } from "./show-events.ts";
import { hideTip, letTipGo, type Offer, showTip } from "./tip.ts";

const labelOf = (mark: Element): string => mark.getAttribute("aria-label") ?? "";
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
const ends: Readonly<Record<string, number>> = { Home: Number.NEGATIVE_INFINITY, End: Number.POSITIVE_INFINITY };
const within = (at: number, length: number): number => Math.max(0, Math.min(length - 1, at));

/** Whether the page has a field for a choice: of rounded counts no part of the study can be chosen. */
function canChoose(choice: string | null): boolean {
  const key = readPick(choice)?.key;
  return key !== undefined && document.querySelector(`filter-bar [name="${key === "period" ? "from" : key}"]`) !== null;
}
/** Whether a choice stands, so that making it again takes it back. */
function isChosen(choice: string): boolean {
  const pick = readPick(choice);
  return Object.entries(held.choice()).some(([key, value]) => key === pick?.key && value === pick.value);
}

/** Keeps the heads of a figure's columns in sight while the figure scrolls inside its card. */
export function stick(stage: Element): void {
  hideTip();
  for (const head of stage.querySelectorAll<SVGGElement>("g.stick")) {
    const chart = head.ownerSVGElement;
    const scale = chart && chart.clientWidth > 0 ? chart.viewBox.baseVal.width / chart.clientWidth : 1;
    const down = Math.max(0, stage.scrollTop * scale - Number(head.dataset["from"]));
    head.setAttribute("transform", `translate(0 ${down})`);
  }
}

/** What a figure leads to: its table, and what opens it. */
export type FigureHome = { readonly choose: (view: "table") => void; readonly leave: () => void };

/**
 * Makes a figure (`place`) readable: the pointer shows a mark's label, arrow keys walk the marks and a live region reads
 * them, Enter opens the table, Escape leaves. Choosing a mark that stands for a filter value, by click or Space, sets that
 * filter; dragging across months, or Shift with arrow keys and then Space, sets the period. A finger reads first: the tip that it
 * opens stays, and offers the choice.
 */
export function readFigure(place: HTMLElement, home: FigureHome): void {
  const stage = place.querySelector<HTMLElement>(".drawing");
  const reader = place.querySelector<HTMLElement>("[data-reader]");
  if (!stage || !reader) return;
  let at = -1;
  /** The month from which Shift and arrow keys reach, and how far they have reached. */
  let reach: { readonly anchor: string; readonly range: Months } | null = null;

  const unmark = () => {
    for (const mark of stage.querySelectorAll(".mark.read")) mark.classList.remove("read");
  };
  const leave = () => {
    unmark();
    hideTip();
  };
  const letGo = () => {
    reach = null;
    for (const chart of stage.querySelectorAll("svg.chart")) paint(chart, null);
  };
  const read = (mark: Element, text: string) => {
    leave();
    mark.classList.add("read");
    mark.scrollIntoView({ block: "nearest", inline: "nearest" });
    reader.textContent = text;
    const box = mark.getBoundingClientRect();
    showTip(text, box.left + box.width / 2, box.top);
  };
  const go = (chart: Element, to: number) => {
    letGo();
    const all = marksShown(chart);
    const mark = all[within(to, all.length)];
    if (!mark) return;
    at = all.indexOf(mark);
    read(mark, labelOf(mark));
  };
  /** Reaches so many months further, along the row of marks that is being read. */
  const extend = (chart: Element, step: number) => {
    const months = monthMarks(chart);
    const times = [...new Set(months.map(({ month }) => month))].toSorted();
    const all = marksShown(chart);
    const here = monthOf(all[at]);
    const start = here !== null ? times.indexOf(here) : step > 0 ? 0 : times.length - 1;
    const first = times[start];
    const month = times[within(here === null && Number.isFinite(step) ? start : start + step, times.length)];
    if (first === undefined || month === undefined) return;
    const places = months.filter((each) => each.month === month).map(({ mark }) => all.indexOf(mark));
    at = places.toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at))[0] ?? at;
    const anchor: string = reach?.anchor ?? first;
    reach = { anchor, range: inOrder(anchor, month) };
    paint(chart, reach.range);
    const mark = all[at];
    if (mark) read(mark, tellRange(reach.range, reader.dataset["reach"] ?? ""));
  };
  const send = (choice: string | null | undefined) => {
    if (choice) place.dispatchEvent(new CustomEvent("pick", { detail: choice, bubbles: true }));
  };
  const ofMonths = ({ from, to }: Months) => pickText({ key: "period", value: `${from}..${to}` });
  const sendMonths = (months: Months) => send(ofMonths(months));
  const pick = (mark: Element | null | undefined) => send(mark?.getAttribute("data-pick"));

  /** What a finger may do with what it reads; a mouse and the keyboard do it at once. */
  const offer = (choice: string | null): Offer | null => {
    const words = choice === null ? undefined : reader.dataset[isChosen(choice) ? "all" : "only"];
    return words !== undefined && canChoose(choice) ? { words, take: () => send(choice) } : null;
  };
  const brush = brushMonths(stage, {
    over: (range, x, y) => (range ? showTip(tellRange(range, reader.dataset["range"] ?? ""), x, y) : hideTip()),
    chosen: (range, chart, { clientX: x, clientY: y }) => {
      if (!touch.touched()) return sendMonths(range);
      paint(chart, range);
      showTip(tellRange(range, reader.dataset["range"] ?? ""), x, y, { offer: offer(ofMonths(range)), gone: letGo });
    },
  });
  const touch = touchMarks(stage, {
    busy: brush.busy,
    read: (met, { x, y }, ended) => {
      const text = met.map(labelOf).join("\n");
      const choice = ended && met.length === 1 ? (met[0]?.getAttribute("data-pick") ?? null) : null;
      showTip(text, x, y, { offer: offer(choice), gone: unmark });
      for (const mark of met) mark.classList.add("read");
      if (ended) reader.textContent = text;
    },
  });
  stage.addEventListener("pointermove", (event) => {
    if (brush.busy() || event.pointerType === "touch") return;
    const mark = event.target instanceof Element ? event.target.closest(".mark") : null;
    if (mark) showTip(labelOf(mark), event.clientX, event.clientY);
    else hideTip();
  });
  stage.addEventListener("pointerleave", letTipGo);
  stage.addEventListener("scroll", () => stick(stage), { passive: true });
  stage.addEventListener("click", (event) => {
    if (!brush.busy() && !touch.touched()) pick(event.target instanceof Element ? event.target.closest(".mark") : null);
  });
  stage.addEventListener("focusin", () => {
    at = -1;
    letGo();
  });
  stage.addEventListener("focusout", () => {
    leave();
    letGo();
  });
  stage.addEventListener("keydown", (event) => {
    const chart = event.target;
    if (!(chart instanceof Element)) return;
    const step = steps[event.key];
    const far = ends[event.key];
    const months = event.shiftKey && monthMarks(chart).length > 0;
    if (step !== undefined) months ? extend(chart, step) : go(chart, at + step);
    else if (far !== undefined) months ? extend(chart, far) : go(chart, far);
    else if (event.key === "Enter") {
      home.choose("table");
      place.querySelector<HTMLElement>(".view[data-view=table] .scroll")?.focus();
    } else if (event.key === " ") reach ? sendMonths(reach.range) : pick(marksShown(chart)[at]);
    else if (event.key === "Escape") {
      leave();
      home.leave();
    } else return;
    event.preventDefault();
  });
}
