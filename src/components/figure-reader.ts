import type { DataCard } from "./data-card.ts";

const tip = (() => {
  let box: HTMLElement | undefined;
  return () => {
    if (!box) {
      box = document.createElement("div");
      box.className = "tip";
      box.hidden = true;
      box.setAttribute("aria-hidden", "true");
      document.body.append(box);
    }
    return box;
  };
})();

function showTip(mark: Element, x: number, y: number): void {
  const box = tip();
  box.textContent = mark.getAttribute("aria-label") ?? "";
  box.hidden = false;
  const { width, height } = box.getBoundingClientRect();
  const left = Math.min(Math.max(8, x + 14), innerWidth - width - 8);
  const top = y - height - 14 < 8 ? y + 20 : y - height - 14;
  box.style.setProperty("left", `${left}px`);
  box.style.setProperty("top", `${top}px`);
}

const hideTip = (): void => {
  tip().hidden = true;
};

/** Keeps the heads of a figure's columns in sight while the figure scrolls inside its card. */
function stick(stage: Element): void {
  hideTip();
  for (const head of stage.querySelectorAll<SVGGElement>("g.stick")) {
    const chart = head.ownerSVGElement;
    const scale = chart && chart.clientWidth > 0 ? chart.viewBox.baseVal.width / chart.clientWidth : 1;
    const down = Math.max(0, stage.scrollTop * scale - Number(head.dataset["from"]));
    head.setAttribute("transform", `translate(0 ${down})`);
  }
}

/**
 * Makes a card's figure readable: the pointer shows a mark's label, arrow keys walk the marks and a live region reads
 * them, Enter opens the table, Escape leaves, and choosing a mark that stands for a filter value sets that filter.
 */
export function readFigure(card: DataCard): void {
  const stage = card.querySelector(".drawing");
  const reader = card.querySelector("[data-reader]");
  if (!stage || !reader) return;
  let at = -1;

  const marks = (from: Element): Element[] => [...(from.closest("svg.chart")?.querySelectorAll(".mark") ?? [])];
  const leave = () => {
    for (const mark of stage.querySelectorAll(".mark.read")) mark.classList.remove("read");
    hideTip();
  };
  const go = (chart: Element, to: number) => {
    const all = marks(chart);
    const mark = all[Math.max(0, Math.min(all.length - 1, to))];
    if (!mark) return;
    at = all.indexOf(mark);
    leave();
    mark.classList.add("read");
    mark.scrollIntoView({ block: "nearest", inline: "nearest" });
    reader.textContent = mark.getAttribute("aria-label");
    const box = mark.getBoundingClientRect();
    showTip(mark, box.left + box.width / 2, box.top);
  };
  const pick = (mark: Element | null | undefined) => {
    const choice = mark?.getAttribute("data-pick");
    if (choice) card.dispatchEvent(new CustomEvent("pick", { detail: choice, bubbles: true }));
  };

  stage.addEventListener("pointermove", (event) => {
    const mark = event.target instanceof Element ? event.target.closest(".mark") : null;
    if (mark && event instanceof PointerEvent) showTip(mark, event.clientX, event.clientY);
    else hideTip();
  });
  stage.addEventListener("pointerleave", hideTip);
  stage.addEventListener("scroll", () => stick(stage), { passive: true });
  stage.addEventListener("click", (event) =>
    pick(event.target instanceof Element ? event.target.closest(".mark") : null),
  );
  stage.addEventListener("focusin", () => {
    at = -1;
  });
  stage.addEventListener("focusout", leave);
  stage.addEventListener("keydown", (event) => {
    const chart = event.target;
    if (!(event instanceof KeyboardEvent) || !(chart instanceof Element)) return;
    const last = marks(chart).length - 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: last,
    };
    const to = moves[event.key];
    if (to !== undefined) go(chart, to);
    else if (event.key === "Enter") {
      card.show("table");
      card.querySelector<HTMLElement>(".view[data-view=table] .scroll")?.focus();
    } else if (event.key === " ") pick(marks(chart)[at]);
    else if (event.key === "Escape") {
      leave();
      if (chart instanceof SVGElement) chart.blur();
    } else return;
    event.preventDefault();
  });
}
