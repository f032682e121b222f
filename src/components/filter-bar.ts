import { type Filters, formatFilters, isDefault, periodBounds } from "../state/filters.ts";

/**
 * The reader's choice: a form whose every change is sent as a `choose` event with the new query string.
 * The first touch sends `wake`, so that the database starts before it is needed.
 */
export class FilterBar extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("change", () => this.#send(formatFilters(this.#read())));
    this.querySelector("details")?.addEventListener("toggle", () => this.dispatchEvent(new Event("wake")), {
      once: true,
    });
    this.querySelector("[data-reset]")?.addEventListener("click", (event) => {
      event.preventDefault();
      this.#send("");
    });
    document.addEventListener("pick", (event) => {
      const [key, value] = (event instanceof CustomEvent ? String(event.detail) : "").split("=");
      if (key && value) this.#send(formatFilters({ ...this.#read(), [key]: value }));
    });
  }

  #field(name: string): HTMLSelectElement | null {
    return this.querySelector(`select[name="${name}"]`);
  }

  #read(): Filters {
    const value = (name: string) => this.#field(name)?.value ?? "";
    const last = this.#field("to")?.options;
    const from = value("from");
    const to = value("to");
    const first = this.#field("from")?.options[1]?.value ?? "";
    const period = from === "" && to === "" ? "" : `${from || first}..${to || (last?.[last.length - 1]?.value ?? "")}`;
    return { period, site: value("site"), node: value("node"), tumour_group: value("tumour_group") };
  }

  #send(search: string): void {
    this.dispatchEvent(new CustomEvent("choose", { detail: search }));
  }

  /** Shows filters that come from the address, and their description. */
  set(filters: Filters, described: readonly string[]): void {
    const { from, to } = periodBounds(filters.period);
    const values = { site: filters.site, node: filters.node, tumour_group: filters.tumour_group, from, to };
    for (const [name, value] of Object.entries(values)) {
      const field = this.#field(name);
      if (field) field.value = value;
    }
    const chosen = this.querySelector("[data-chosen]");
    chosen?.replaceChildren(
      ...described.flatMap((piece, i) => {
        const strong = document.createElement("b");
        strong.textContent = piece;
        return i > 0 ? [", ", strong] : [strong];
      }),
    );
    const reset = this.querySelector<HTMLElement>("[data-reset]");
    if (reset) reset.hidden = isDefault(filters);
  }

  /** Says that the database is off and why, or nothing. */
  say(message: string): void {
    const line = this.querySelector<HTMLElement>("[data-engine]");
    if (!line) return;
    line.textContent = message;
    line.hidden = message === "";
  }
}
