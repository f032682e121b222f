import { type Markup, svg } from "../marks/svg.ts";

/**
 * Opens a box over the page, with a heading and a button that closes it; Escape closes it too. It takes the place of one of the same
 * name, and is gone from the page once it is closed. Answers the box, in which the reader is.
 */
export function openBox(name: string, title: string, close: string, content: Markup): HTMLDialogElement {
  document.querySelector(`dialog.${name}`)?.remove();
  const box = document.createElement("dialog");
  box.className = `box ${name}`;
  box.setAttribute("aria-labelledby", `${name}-title`);
  box.innerHTML =
    svg`<header><h2 id="${name}-title">${title}</h2><button type="button" data-close>${close}</button></header>${content}`.markup;
  box.addEventListener("close", () => box.remove());
  box.addEventListener("click", ({ target }) => {
    if (target === box || (target instanceof Element && target.closest("[data-close]"))) box.close();
  });
  document.body.append(box);
  box.showModal();
  return box;
}
