/** The parts of the page that its program serves; throws a TypeError for one that is not there. */
export function partsOf(place: HTMLElement) {
  const part = <E extends Element>(selector: string): E => {
    const found = place.querySelector<E>(selector);
    if (!found) throw new TypeError(`the page has no ${selector}`);
    return found;
  };
  return {
    start: part<HTMLSelectElement>("[data-start]"),
    from: part<HTMLElement>("[data-from]"),
    editor: part<HTMLElement>("[data-editor]"),
    field: part<HTMLTextAreaElement>("[data-editor] textarea"),
    run: part<HTMLButtonElement>("[data-run]"),
    stop: part<HTMLButtonElement>("[data-stop]"),
    link: part<HTMLButtonElement>("[data-hand-on]"),
    handed: part<HTMLElement>("[data-handed]"),
    said: part<HTMLElement>("[data-said]"),
    wrong: part<HTMLElement>("[data-wrong]"),
    result: part<HTMLElement>("[data-result]"),
    history: part<HTMLElement>("[data-history]"),
  };
}
export type Parts = ReturnType<typeof partsOf>;
