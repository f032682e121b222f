let box: HTMLElement | undefined;

function made(): HTMLElement {
  if (!box?.isConnected) {
    box = document.createElement("div");
    box.className = "tip";
    box.hidden = true;
    box.setAttribute("aria-hidden", "true");
    document.body.append(box);
  }
  return box;
}

/** Shows words beside a point of the window, within its edges. One tip serves the page. */
export function showTip(text: string, x: number, y: number): void {
  const tip = made();
  tip.textContent = text;
  tip.hidden = false;
  const { width, height } = tip.getBoundingClientRect();
  const left = Math.min(Math.max(8, x + 14), innerWidth - width - 8);
  const top = y - height - 14 < 8 ? y + 20 : y - height - 14;
  tip.style.setProperty("left", `${left}px`);
  tip.style.setProperty("top", `${top}px`);
}

export function hideTip(): void {
  made().hidden = true;
}
