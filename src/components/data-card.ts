import type { Figure } from "../marks/frame.ts";
import { formatFilters } from "../state/filters.ts";
import { viewAsked, writeView } from "./card-views.ts";
import { type Wanted, wantsMaking } from "./download.ts";
import { readFigure, stick } from "./figure-reader.ts";
import { putForPaper } from "./for-paper.ts";
import { filtersOf, held } from "./held.ts";
import { areEventsOff, setSwitches } from "./show-events.ts";
import { type Sort, serveTable } from "./table-view.ts";
import { currentView } from "./view.ts";

/** Marks the cards that are out of sight, all along: to ask for it when figures change would lay the page out. */
const sight = new IntersectionObserver((cards) => {
  for (const { target, isIntersecting } of cards) target.classList.toggle("away", !isIntersecting);
});

/** One panel on the page: its four views, the reading of its figure, and its state while an answer is on its way. */
export class DataCard extends HTMLElement {
  #table: (() => string) | undefined;
  #measured = { window: -1, room: 0 };

  /** How the reader has sorted its table. */
  #sort: Sort | null = null;

  disconnectedCallback(): void {
    sight.unobserve(this);
  }

  connectedCallback(): void {
    sight.observe(this);
    for (const link of this.querySelectorAll<HTMLAnchorElement>(".views a"))
      link.addEventListener("click", (event) => {
        event.preventDefault();
        this.choose(link.dataset["view"] ?? "figure");
      });
    const menu = this.querySelector<HTMLSelectElement>(".views select");
    menu?.addEventListener("change", (event) => {
      event.stopPropagation();
      this.choose(menu.value);
    });
    this.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || event.defaultPrevented || this.view === "figure") return;
      event.preventDefault();
      this.choose("figure");
      this.#figure()?.focus();
    });
    for (const link of this.querySelectorAll<HTMLElement>("[data-download]")) {
      link.addEventListener("click", (event) => {
        const content = held.of(this.panel);
        const isWhole = content !== "nothing" && formatFilters(filtersOf(content)) === "";
        const isAsBuilt = isWhole && currentView() === undefined && !areEventsOff();
        const isBuilt = isAsBuilt && link instanceof HTMLAnchorElement;
        const built = isBuilt ? link.href : null;
        const detail: Wanted = { panel: this.panel, kind: link.dataset["download"] ?? "", built };
        if (!wantsMaking(detail)) return;
        event.preventDefault();
        this.dispatchEvent(new CustomEvent("download", { detail, bubbles: true }));
      });
    }
    readFigure(this, this);
    const more = this.querySelector<HTMLButtonElement>("button.more");
    more?.addEventListener("click", () => {
      this.classList.add("unfolded"); // the button goes with it
      this.dispatchEvent(new CustomEvent("unfold", { bubbles: true }));
      this.#figure()?.focus({ preventScroll: true });
    });
    this.showAsked();
    if (this.view !== "figure") this.scrollIntoView();
  }

  get panel(): string {
    return this.dataset["panel"] ?? "";
  }

  /** The one of its four views that is open. */
  get view(): string {
    return this.querySelector<HTMLElement>(".view.selected")?.dataset["view"] ?? "figure";
  }

  /** Opens the view that the address asks for; one that there is not is its figure. */
  showAsked(): void {
    const asked = viewAsked(this.id);
    const view = this.querySelector(`.view[data-view="${CSS.escape(asked)}"]`) ? asked : "figure";
    if (view !== this.view) this.show(view);
  }

  /** Opens one of the four views, as the reader chose, and has the address say so. */
  choose(view: string): void {
    this.show(view);
    writeView(this.id, view);
  }

  /** Goes from the figure back to what opens it: whoever leaves it is never nowhere. */
  leave(): void {
    const places = [...this.querySelectorAll<HTMLElement>(".views a[aria-current], .views select")];
    places.find((place) => place.checkVisibility())?.focus();
  }

  #figure = () => [...this.querySelectorAll<SVGElement>(".drawing svg")].find((chart) => chart.checkVisibility());

  /** Opens one of the four views. */
  show(view: string): void {
    if (view === "table") this.#fillTable();
    for (const section of this.querySelectorAll<HTMLElement>(".view"))
      section.classList.toggle("selected", section.dataset["view"] === view);
    for (const link of this.querySelectorAll<HTMLElement>(".views a")) {
      if (link.dataset["view"] === view) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    const menu = this.querySelector<HTMLSelectElement>(".views select");
    if (menu) menu.value = view;
  }

  /** Marks the figure as updating, or says what went wrong, or nothing. */
  say(state: "updating" | "failed" | "", message: string): void {
    this.classList.toggle("updating", state === "updating");
    this.setAttribute("aria-busy", String(state === "updating"));
    const line = this.querySelector<HTMLElement>(".state");
    if (!line) return;
    line.textContent = message;
    line.hidden = message === "";
    line.classList.toggle("failed", state === "failed");
  }

  /** Puts a new answer in place of the old one; a long figure shows its start until the reader asks for all of it. */
  fill(parts: {
    readonly figure: {
      /** What can be chosen in it. */
      readonly picks: string;
      readonly shown: string;
      /** The whole of a figure that shows its start, and what it is called. */
      readonly unfolded: { readonly all: string; readonly markup: () => string } | null;
    };
    /** What stands under it of the events on its time axis. */
    readonly events: string;
    readonly verdict: string;
    readonly howSure: string;
    readonly isListed: boolean;
    readonly note: string;
    readonly table: () => string;
  }): void {
    const put = this.#put;
    const drawing = this.querySelector<HTMLElement>(".drawing");
    const read = drawing?.contains(document.activeElement) ?? false;
    drawing?.setAttribute("data-picks", parts.figure.picks);
    if (!drawing?.querySelector(".now")) put(".drawing", '<div class="now"></div>');
    // Figures may be covered but for the one that has the focus: what is covered takes none.
    this.classList.toggle("held", read);
    const { shown, unfolded } = parts.figure;
    const isUnfolded = this.classList.contains("unfolded");
    put(".drawing .now", isUnfolded && unfolded ? unfolded.markup() : shown);
    if (drawing && isUnfolded) stick(drawing);
    put("button.more", unfolded?.all ?? "");
    this.#listEvents(parts.events);
    // Whoever chose a mark by keyboard stays at the figure.
    if (read) this.querySelector<SVGElement>(".drawing svg")?.focus({ preventScroll: true });
    this.classList.remove("held");
    put(".answer", parts.verdict);
    put(".sure", parts.howSure);
    if (parts.isListed) for (const line of this.#listed()) line.innerHTML = parts.verdict;
    else this.unlist();
    put("footer", parts.note);
    this.#table = parts.table;
    if (this.querySelector(".view[data-view=table].selected")) this.#fillTable();
  }

  /** Has its figure, drawn for a sheet of paper, stand beside what the screen shows. */
  putForPaper({ svg, unfolded }: Figure): void {
    const shown = this.classList.contains("unfolded") && unfolded ? unfolded.svg() : svg;
    putForPaper(this.querySelector(".drawing"), shown.markup);
  }

  #sorted = (sort: Sort | null): void => {
    this.#sort = sort;
  };

  /** Lists the events anew; a list that the reader has opened stays open. */
  #listEvents(events: string): void {
    const isOpen = this.querySelector(".of-events details[open]") !== null;
    this.#put(".of-events", events);
    if (isOpen) this.querySelector(".of-events details")?.setAttribute("open", "");
    setSwitches(this);
  }

  /** Where the page lists its verdict. */
  #listed = () => document.querySelectorAll(`a[data-of="${this.panel}"]`);

  #put = (selector: string, markup: string): void => {
    const place = this.querySelector(selector);
    if (place) place.innerHTML = markup;
  };

  /** Takes away every number that it was drawn with. */
  empty(): void {
    this.#table = undefined;
    for (const place of [".drawing", ".of-events", ".answer", ".sure", "footer", "[data-view=table] .scroll"])
      this.#put(place, "");
    this.unlist();
  }

  /** Leaves its answer out of the list of the page's answers. */
  unlist(): void {
    const title = this.querySelector("h2")?.textContent ?? "";
    for (const line of this.#listed()) line.textContent = title;
  }

  /** Has its table written, for paper. */
  writeTable(): void {
    this.#fillTable();
  }

  /** A table that nobody looks at is written when it is opened; the one that the card was drawn with stands there for who has no script. */
  #fillTable(): void {
    const place = this.querySelector<HTMLElement>(".view[data-view=table] .scroll");
    const table = this.#table?.() ?? place?.querySelector("noscript")?.innerHTML;
    this.#table = undefined;
    if (!place || table === undefined || table === "") return;
    place.innerHTML = table;
    const made = place.querySelector("table");
    if (made) serveTable(place, made, this.#sort, this.#sorted);
  }

  /** Has a screen reader say the answer, and shows the start of the figure. */
  announce(): void {
    this.querySelector(".drawing")?.scrollTo({ top: 0 });
    const reader = this.querySelector("[data-reader]");
    if (reader)
      reader.textContent = [".answer", ".sure"]
        .map((part) => this.querySelector(part)?.textContent ?? "")
        .filter((text) => text !== "")
        .join(" ");
  }

  /** The width in pixels that the figure has; measured once for each width of the window, since measuring lays the card out. */
  get room(): number {
    if (this.#measured.window !== innerWidth)
      this.#measured = { window: innerWidth, room: Math.floor(this.querySelector(".stage")?.clientWidth ?? 0) };
    return this.#measured.room;
  }
}
