/** What a tip lets a finger do, in words; `gone` is called when the tip goes, however it goes. */
export type Offer = { readonly words: string; readonly take: () => void };
type Kept = { readonly offer: Offer | null; readonly gone?: () => void };

let box: HTMLElement | undefined;
/** Of a tip that stays until something else is touched. */
let kept: Kept | undefined;

function made(): HTMLElement {
  if (!box?.isConnected) {
    box = document.createElement("div");
    box.className = "tip";
    box.hidden = true;
    box.setAttribute("aria-hidden", "true");
    for (const press of ["pointerdown", "mousedown"]) box.addEventListener(press, (event) => event.preventDefault()); // the figure keeps the focus
    document.body.append(box);
  }
  return box;
}

document.addEventListener("pointerdown", ({ target }) => {
  if (kept && !(target instanceof Node && box?.contains(target))) hideTip();
});

/** Shows words beside a point of the window, within its edges, and moves with the page. One tip serves the page. */
export function showTip(text: string, x: number, y: number, keep?: Kept): void {
  hideTip();
  const tip = made();
  tip.textContent = text;
  kept = keep;
  if (keep?.offer) {
    const { words, take } = keep.offer;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = words;
    button.addEventListener("click", () => {
      hideTip();
      take();
    });
    tip.append(button);
  }
  tip.setAttribute("aria-hidden", String(!keep?.offer));
  tip.hidden = false;
  const { width, height } = tip.getBoundingClientRect();
  const left = Math.min(Math.max(8, x + 14), innerWidth - width - 8);
  const top = y - height - 14 < 8 ? y + 20 : y - height - 14;
  tip.style.setProperty("left", `${left + scrollX}px`);
  tip.style.setProperty("top", `${top + scrollY}px`);
}

export function hideTip(): void {
  made().hidden = true;
  const { gone } = kept ?? {};
  kept = undefined;
  gone?.();
}

/** Hides a tip that only follows the pointer. */
export function letTipGo(): void {
  if (!kept) hideTip();
}
