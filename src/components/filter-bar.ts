import { readPick } from "../marks/pick.ts";
import { nameOf } from "../state/beforehand.ts";
import { type ChoiceKey, choiceKeys, type Filters, formatFilters, noFilters, periodBounds } from "../state/filters.ts";
import { Name } from "../words/name.ts";
import { followRanges, putInto, saidBy } from "./typed-range.ts";

/** Filters with one value set; choosing what is chosen already takes it away. */
const toggled = (filters: Filters, key: string, value: string): Filters => ({
  ...filters,
  [key]: Object.entries(filters).some(([known, chosen]) => known === key && chosen === value) ? "" : value,
});

/**
 * The reader's choice: a form whose every change is sent as a `choose` event with the new query string.
 * The first touch sends `wake`, so that what draws figures is there before it is needed; a list that is opened sends `open`
 * with the choices that it leads to.
 */
export class FilterBar extends HTMLElement {
  /** Ends what it hears of the document when it leaves it. */
  #leaves = new AbortController();

  disconnectedCallback(): void {
    this.#leaves.abort();
  }

  /** What had been chosen from its lists before anybody listened, as a query; empty where nothing was. */
  early = "";

  connectedCallback(): void {
    this.#leaves = new AbortController();
    const lists = [...this.querySelectorAll("select")];
    this.early = lists.some(({ value }) => value !== "") ? formatFilters(this.#read()) : "";
    const { signal } = this.#leaves;
    this.addEventListener("change", () => this.#send(formatFilters(this.#read())));
    this.#listenBeside(signal);
    followRanges(signal);
    this.#search();
    this.querySelector("details")?.addEventListener("toggle", () => this.dispatchEvent(new Event("wake")), {
      once: true,
    });
    this.addEventListener("focusin", ({ target }) => {
      if (target instanceof HTMLSelectElement)
        this.dispatchEvent(new CustomEvent("open", { detail: this.#leadsTo(target) }));
    });
    // Enter in a typed field has already sent its change.
    this.querySelector("form")?.addEventListener("submit", (event) => event.preventDefault());
    this.querySelector("[data-again]")?.addEventListener("click", () => this.dispatchEvent(new Event("again")));
    this.querySelector("[data-reset]")?.addEventListener("click", (event) => {
      event.preventDefault();
      this.#send("");
    });
    const typeIn = (event: Event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-type-in]") : null;
      const field = link && this.#field(link.dataset["typeIn"] ?? "");
      if (!field) return;
      event.preventDefault();
      field.closest("details")?.setAttribute("open", "");
      field.focus();
    };
    const pick = (event: Event) => {
      const chosen = event instanceof CustomEvent ? readPick(String(event.detail)) : null;
      // Of rounded counts no part of the study can be chosen, and so there is no field for it.
      if (chosen && this.#field(chosen.key === "period" ? "from" : chosen.key))
        this.#send(formatFilters(toggled(this.#read(), chosen.key, chosen.value)));
    };
    document.addEventListener("click", typeIn, { signal });
    document.addEventListener("pick", pick, { signal });
  }

  /** Listens to the fields that stand beside figures. */
  #listenBeside(signal: AbortSignal): void {
    const isBeside = ({ target }: Event): boolean => target instanceof Element && target.closest(".typed") !== null;
    const changed = (event: Event) => {
      if (isBeside(event)) this.#send(formatFilters(this.#read()));
    };
    const submitted = (event: Event) => {
      if (isBeside(event)) event.preventDefault(); // Enter has already sent its change
    };
    const touched = (event: Event) => {
      if (isBeside(event)) this.dispatchEvent(new Event("wake"));
    };
    document.addEventListener("change", changed, { signal });
    document.addEventListener("submit", submitted, { signal });
    document.addEventListener("focusin", touched, { signal });
  }

  /** A search box is asked by Enter, by choosing from its list, or by emptying it; what cannot be a name is refused in words. */
  #search(): void {
    const form = this.querySelector<HTMLFormElement>("form.search");
    const box = form?.querySelector("input");
    if (!form || !box) return;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#send(formatFilters(this.#read()));
    });
    form.addEventListener("change", (event) => {
      if (!form.reportValidity()) event.stopPropagation();
    });
    box.addEventListener("focus", () => this.dispatchEvent(new Event("wake")), { once: true });
    box.addEventListener("input", (event) => {
      const isTyped = event instanceof InputEvent && event.inputType !== "insertReplacementText";
      if (box.value === "" || !isTyped) this.#send(formatFilters(this.#read()));
    });
  }

  /** What a field says; in a field with a list, the item of the list that is meant, in capitals or not. */
  #value(key: ChoiceKey): string | undefined {
    const field = this.#field(key);
    const typed = field ? saidBy(field).trim() : undefined;
    const list = field instanceof HTMLInputElement ? [...(field.list?.querySelectorAll("option") ?? [])] : [];
    if (field?.type === "range") return typed;
    return list.find(({ value }) => value.toUpperCase() === typed?.toUpperCase())?.value ?? typed;
  }

  /** Choices of other pages, kept while the reader is here. */
  #kept: Filters = noFilters;

  #field(name: string): HTMLSelectElement | HTMLInputElement | null {
    return this.querySelector(`[name="${name}"]`) ?? document.querySelector(`.typed [name="${name}"]`);
  }

  #months(): readonly string[] {
    return [...this.querySelectorAll<HTMLOptionElement>('select[name="from"] option')]
      .map(({ value }) => value)
      .slice(1);
  }

  /** The name of the choice that a query asks for, as far as it is written like the form's own; null where it is answered by no file. */
  nameOf(search: string): string | null {
    const codes = (name: string) =>
      [...this.querySelectorAll<HTMLOptionElement>(`select[name="${name}"] option`)].slice(1).map(({ value }) => value);
    const options = { site: codes("site"), node: codes("node"), tumour_group: codes("tumour_group"), months: [] };
    return nameOf({ ...noFilters, ...Object.fromEntries(new URLSearchParams(search)) }, options);
  }

  /** What the form says; `instead` stands for a field that would say something else. */
  #read(instead: Readonly<Record<string, string>> = {}): Filters {
    const value = (name: string) => instead[name] ?? this.#field(name)?.value ?? "";
    const from = value("from");
    const to = value("to");
    const months = this.#months();
    const period = from === "" && to === "" ? "" : `${from || months[0]}..${to || months.at(-1)}`;
    const choice = (key: ChoiceKey) => instead[key] ?? this.#value(key) ?? this.#kept[key];
    return {
      ...noFilters,
      ...Object.fromEntries(choiceKeys.map((key) => [key, choice(key)])),
      period,
      site: value("site"),
      node: value("node"),
      tumour_group: value("tumour_group"),
      vs: instead["vs"] ?? this.#field("vs")?.value ?? this.#kept.vs,
    };
  }

  /** What the form would say with each other value of a list, those beside the chosen one first. */
  #leadsTo({ name, options, selectedIndex }: HTMLSelectElement): readonly Filters[] {
    const far = (at: number): number => Math.abs(at - selectedIndex);
    const others = [...options].filter(({ index }) => index !== selectedIndex);
    const nearest = others.toSorted((a, b) => far(a.index) - far(b.index));
    return nearest.map(({ value }) => this.#read({ [name]: value }));
  }

  /** Offers to take all choices back where there are any: at once, so that nothing moves when the figures come. */
  #offerReset(search: string): void {
    const reset = this.querySelector<HTMLElement>("[data-reset]");
    if (reset) reset.hidden = search === "";
  }

  #send(search: string): void {
    this.#offerReset(search);
    this.dispatchEvent(new CustomEvent("choose", { detail: search }));
  }

  /** Puts filters into the form: at once, for the next choice starts from what the form says. */
  set(filters: Filters): void {
    this.#kept = filters;
    for (const [name, value] of Object.entries({ ...filters, ...periodBounds(filters.period) })) {
      const field = this.#field(name);
      if (field) putInto(field, value);
    }
    this.#offerReset(formatFilters(filters));
  }

  /** Says what the figures show. */
  describe(pieces: readonly (string | Name)[]): void {
    const chosen = this.querySelector("[data-chosen]");
    chosen?.replaceChildren(
      ...pieces.flatMap((piece, i) => {
        const strong = document.createElement("b");
        strong.textContent = String(piece);
        if (piece instanceof Name) strong.translate = false;
        return i > 0 ? [", ", strong] : [strong];
      }),
    );
    const stays = document.querySelector("[data-shown]");
    if (stays) stays.textContent = pieces.map(String).join(", ");
  }

  /** Leaves what cannot be read in its field, as it was typed, and says what is wrong with it; a list stands at what holds, which is all. */
  refuse(refused: readonly { readonly name: string; readonly value: string; readonly message: string }[]): void {
    for (const field of document.querySelectorAll(":is(filter-bar, .typed) [aria-invalid]"))
      field.removeAttribute("aria-invalid");
    for (const wrong of document.querySelectorAll<HTMLElement>("[data-wrong]")) wrong.hidden = true;
    for (const { name, value, message } of refused) {
      const field = this.#field(name);
      if (!field) continue;
      putInto(field, field.type === "range" || field instanceof HTMLSelectElement ? "" : value);
      field.setAttribute("aria-invalid", "true");
      const wrong = field.closest("div")?.querySelector<HTMLElement>("[data-wrong]");
      if (!wrong) continue;
      wrong.textContent = message;
      wrong.hidden = false;
    }
    const line = this.querySelector<HTMLElement>("[data-refused]");
    if (!line) return;
    line.textContent = refused.map(({ message }) => message).join(" ");
    line.hidden = refused.length === 0;
    const reset = this.querySelector<HTMLElement>("[data-reset]");
    if (reset && refused.length > 0) reset.hidden = false;
  }

  /** Says what could not be had, with a way to ask for it again; or nothing. */
  say(message: string): void {
    const line = this.querySelector<HTMLElement>("[data-off]");
    const said = line?.querySelector("[data-engine]");
    if (!line || !said) return;
    said.textContent = message;
    line.hidden = message === "";
  }
}
