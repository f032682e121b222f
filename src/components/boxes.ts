import { sayRefused } from "./view.ts";

/** What opens over the page, by the key that asks for it; each comes only then. */
const boxes = {
  help: async () => (await import("./help.ts")).help(),
  search: async () => (await import("./search.ts")).openSearch(),
  pack: async () => (await import("./pack/box.ts")).openPack(),
} as const;
const keys: Readonly<Record<string, keyof typeof boxes>> = { "?": "help", "/": "search" };

/** Opens a box; where it does not load, the page is as it was, and says so where its button has words for it. */
const open = (name: string | undefined, off?: string): void => {
  const found = Object.entries(boxes).find(([known]) => known === name);
  void found?.[1]().catch(() => off !== undefined && sayRefused(off));
};

/** Whether what is typed goes into a field. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input, select, textarea"));

/** Opens what the reader asks for, by its key or by a button that names it. */
export function openBoxes(): void {
  document.addEventListener("keydown", (event) => {
    if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const name = keys[event.key];
    if (name === undefined || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    open(name);
  });
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-box]") : null;
    if (button) open(button.dataset["box"], button.dataset["off"]);
  });
}
