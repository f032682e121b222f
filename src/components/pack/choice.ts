import type { Panel } from "../../define/panel.ts";
import type { Lang } from "../../words/lang.ts";
import { packWords } from "../../words/pack.ts";
import { matching } from "../search-match.ts";
import { orderMarkup } from "./box-markup.ts";
import { type Chosen, moved, toggled, withAll } from "./order.ts";

/** What the reader has chosen; kept when the box is closed, and on the way to another page in the leadership view. */
let kept: Chosen = [];

type Sets = { readonly steering: Chosen; readonly page: readonly Panel[] };

/** Serves the choice of figures in a box; answers what is chosen. */
export function serveChoice(place: HTMLElement, panels: readonly Panel[], { steering, page }: Sets, lang: Lang) {
  const words = packWords[lang];
  const panelOf = new Map(panels.map((panel) => [panel.id, panel]));
  const titleOf = (id: string): string => panelOf.get(id)?.title(lang) ?? id;
  const list = place.querySelector("ol");
  const heading = place.querySelector<HTMLElement>("#pack-chosen");
  const said = place.querySelector("[data-said]");
  const sets: Readonly<Record<string, () => Chosen>> = {
    steering: () => steering,
    page: () =>
      withAll(
        kept,
        page.map(({ id }) => id),
      ),
    all: () =>
      withAll(
        kept,
        panels.map(({ id }) => id),
      ),
    none: () => [],
  };

  const show = (): void => {
    if (list) list.innerHTML = orderMarkup(kept, titleOf, lang).markup;
    if (heading) heading.textContent = kept.length === 0 ? words.empty : words.chosen(kept.length);
    for (const box of place.querySelectorAll<HTMLInputElement>("[type=checkbox]"))
      box.checked = kept.includes(box.value);
    for (const group of place.querySelectorAll<HTMLElement>("[data-of]")) {
      const boxes = [...group.querySelectorAll<HTMLInputElement>("[type=checkbox]")];
      const count = group.querySelector("summary small");
      if (count) count.textContent = words.of(boxes.filter(({ checked }) => checked).length, boxes.length);
    }
  };

  /** Takes another choice, says it, and keeps the reader at the button that was used, or at what has come in its place. */
  const take = (next: Chosen, text: string, focus?: string): void => {
    kept = next;
    show();
    if (said) said.textContent = text;
    if (focus !== undefined) (place.querySelector<HTMLElement>(focus) ?? heading)?.focus();
  };

  const move = (id: string, does: "up" | "down"): void => {
    const next = moved(kept, id, does === "up" ? -1 : 1);
    take(next, words.moved(titleOf(id), next.indexOf(id) + 1, next.length), `[data-${does}="${CSS.escape(id)}"]`);
  };

  place.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>("button") : null;
    const { pick, up, down, remove } = button?.dataset ?? {};
    const set = pick === undefined ? undefined : sets[pick];
    if (set) {
      const next = set();
      take(next, next.length === 0 ? words.empty : words.chosen(next.length));
    }
    if (up !== undefined) move(up, "up");
    if (down !== undefined) move(down, "down");
    if (remove !== undefined) {
      const after = kept[kept.indexOf(remove) + 1];
      const next = toggled(kept, remove);
      take(
        next,
        next.length === 0 ? words.empty : words.chosen(next.length),
        `[data-remove="${CSS.escape(after ?? "")}"]`,
      );
    }
  });
  place.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === "checkbox") {
      kept = toggled(kept, target.value);
      show();
    }
  });
  place.addEventListener("input", ({ target }) => {
    if (target instanceof HTMLInputElement && target.matches("[data-find]")) find(target.value);
  });

  const findable = panels.map((panel) => ({
    kind: "figure" as const,
    name: panel.title(lang),
    also: panel.id,
    href: panel.id,
  }));

  /** Shows the figures that meet what was typed; all of them where nothing was. */
  function find(typed: string): void {
    const isAsked = typed.trim() !== "";
    const found = new Set(matching(typed, findable).map(({ href }) => href));
    for (const group of place.querySelectorAll<HTMLDetailsElement>("[data-of]")) {
      const labels = [...group.querySelectorAll<HTMLElement>("label")];
      for (const label of labels)
        label.hidden = isAsked && !found.has(label.querySelector<HTMLInputElement>("input")?.value ?? "");
      group.hidden = labels.every(({ hidden }) => hidden);
      if (isAsked) group.open = true;
    }
    const line = place.querySelector("[data-found]");
    if (line) line.textContent = !isAsked ? "" : found.size > 0 ? words.found(found.size) : words.nothing(typed.trim());
  }

  show();
  return { chosen: (): readonly Panel[] => kept.flatMap((id) => panelOf.get(id) ?? []) };
}
