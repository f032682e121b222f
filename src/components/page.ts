import { patience } from "../engine/watch.ts";
import { panelsOn } from "../panels/by-page.ts";
import { type Filters, formatFilters } from "../state/filters.ts";
import { openBoxes } from "./boxes.ts";
import { followHistory } from "./card-views.ts";
import { DataCard } from "./data-card.ts";
import { saveBuilt, type Wanted, wantedBy } from "./download.ts";
import { fetchAhead } from "./fetch-ahead.ts";
import { FilterBar } from "./filter-bar.ts";
import { held } from "./held.ts";
import { writeAddress } from "./history.ts";
import { keepFilters } from "./keep-filters.ts";
import type { leadership as Leadership } from "./leadership.ts";
import type { live as Live } from "./live.ts";
import { sayOlder } from "./older.ts";
import { pageHere } from "./page-here.ts";
import { printWhenAsked } from "./paper.ts";
import { script } from "./script.ts";
import { offerEvents, setSwitches } from "./show-events.ts";
import { offerThemes } from "./theme.ts";
import { cover, coverSoon, currentView, sayRefused, setView, uncover } from "./view.ts";
import { closeLists, showWay } from "./way.ts";

customElements.define("data-card", DataCard);
customElements.define("filter-bar", FilterBar);

let bar: FilterBar | null;

let loaded: Promise<typeof Live> | undefined;
let ready: typeof Live | undefined;
/** Rejects when the program has been waited for long enough. */
let overdue = new Promise<never>(() => {});

function sayUnloaded(): void {
  uncover();
  bar?.set(held.choice());
  bar?.say(bar.dataset["unloaded"] ?? "");
}

/** Brings what is heavy. */
async function bring(): Promise<typeof Live> {
  const page = pageHere();
  const { promise, reject } = Promise.withResolvers<never>();
  promise.catch(() => {}); // told where it is waited for
  overdue = promise;
  const late = setTimeout(() => reject(new Error("late")), patience * 1000);
  try {
    const [{ live }] = await Promise.all([import("./live.ts"), page && panelsOn(page)]);
    bar?.say("");
    ready = live;
    return live;
  } finally {
    clearTimeout(late);
  }
}

/**
 * Does something with what is heavy (panels, scales), which comes late and at once: kept, for to import it again would cost a
 * turn of the event loop. The page says so when it cannot be had, or not within ten seconds, after which `run` still waits for it.
 */
function withLive(run: (live: typeof Live) => unknown): void {
  loaded ??= bring();
  void loaded.then(run, () => {
    loaded = undefined;
  });
  void Promise.race([loaded, overdue]).catch(sayUnloaded);
}

/** The same, but for what nobody waits for longer. */
function withLiveInTime(run: (live: typeof Live) => unknown, instead: () => void): void {
  withLive(() => {});
  if (loaded) void Promise.race([loaded, overdue]).then(run, instead);
}

/** Puts a choice into the address, and follows it; one that stands there and could not be shown is asked for again. */
function choose(search: string): void {
  const address = `${location.pathname}${search}${location.hash}`;
  if (search === location.search) {
    if (search === formatFilters(held.choice())) return;
  } else if (!writeAddress(address) && currentView() === undefined) return void location.assign(address);
  // An opened file would be lost on the way: there the form goes back to the address.
  follow();
}

/** The query that the figures were last asked to follow. */
let followed = "";

function follow(): void {
  if (!bar) return;
  followed = location.search;
  coverSoon();
  if (currentView() === undefined) fetchAhead(bar.nameOf(location.search));
  withLive((live) => live.show(location.search));
}

const followViews = () =>
  followHistory([...document.querySelectorAll("data-card")].filter((card) => card instanceof DataCard));

/** Saves the file that the build made, or says in its card that there is none. */
function saveInstead(wanted: Wanted): void {
  if (saveBuilt(wanted)) return;
  const card = document.querySelector(`data-card[data-panel="${wanted.panel}"]`);
  if (card instanceof DataCard) card.say("failed", bar?.dataset["unsaved"] ?? "");
}

/** Says that nobody can ask queries here, in the place of what they are written in. */
function sayOff(place: HTMLElement): void {
  for (const part of place.querySelectorAll("[data-off], #query")) part.toggleAttribute("hidden");
}

/** Listens to what the page has that stands in the document. */
function attend(): void {
  sayOlder();
  showWay();
  followViews();
  offerThemes();
  const place = document.querySelector<HTMLElement>("[data-explore]");
  if (place)
    void script(import("./explore/explore.ts")).then(
      ({ explore }) => explore(place),
      () => sayOff(place),
    );
  setSwitches(document);
  bar = document.querySelector<FilterBar>("filter-bar");
  if (!bar) return;
  keepFilters(location.search); // until it has been read
  bar.addEventListener("choose", (event) => {
    choose(event instanceof CustomEvent ? String(event.detail) : "");
  });
  bar.addEventListener("again", () => {
    if (ready) void ready.again();
    else location.reload();
  });
  bar.addEventListener("wake", () => withLive(() => {}));
  bar.addEventListener("open", (event) => {
    if (event instanceof CustomEvent) withLive((live) => live.ahead(event.detail as readonly Filters[]));
  });
}

/** Does something as soon as the page has nothing else to do. */
function later(run: () => void): void {
  const soon = window.requestIdleCallback ?? ((now: () => void) => setTimeout(now, 1500));
  if (document.readyState === "complete") soon(run);
  else addEventListener("load", () => soon(run), { once: true });
}

/** What one query says, and where another says something of the same, that. */
function together(search: string, over: string): string {
  const all = new URLSearchParams(search);
  for (const [key, value] of new URLSearchParams(over)) all.set(key, value);
  return `?${all}`;
}

/** Goes on as everyone's page. */
function begin(): void {
  if (!bar || location.search === "") uncover();
  else {
    cover("address"); // the first script leaves it to this one
    follow();
  }
  const code = new URLSearchParams(location.search).get("numbers");
  if (bar && code !== null) withLive((live) => live.verify(code));
  if (bar && bar.early !== "") choose(together(location.search, bar.early));
}

/** What the browser keeps, and what it is to forget: all of that comes when nothing else is to do. */
const keep = (): void => void import("./offline.ts").then(({ offline }) => offline.begin()).catch(() => {});

let leaders: typeof Leadership | undefined;

/** Opens what a link or this window's kept key asks for; goes on as everyone's page where it does not open. */
async function open(): Promise<void> {
  setView("opening");
  const link = window.takeLeadershipLink?.() ?? null;
  try {
    leaders ??= (await script(import("./leadership.ts"))).leadership;
    if (await leaders.open(link)) return;
  } catch {
    sayRefused();
  }
  setView(leaders?.isOpen() ? "leadership" : undefined);
  begin();
}

attend();
closeLists();
printWhenAsked(() => ready?.drawForPaper());
openBoxes();
offerEvents();
document.addEventListener("arrive", attend);
document.addEventListener("leadership-link", () => void open());
document.addEventListener("unfold", () => withLive((live) => live.show(location.search)));
document.addEventListener("leadership-ended", begin);
document.addEventListener("download", (event) =>
  withLiveInTime(
    (live) => live.download(event),
    () => saveInstead(wantedBy(event)),
  ),
);
document.addEventListener("click", ({ target }) => {
  const button = target instanceof Element ? target.closest("[data-share], [data-compare]") : null;
  if (button?.matches("[data-compare]")) withLive((live) => live.compare());
  const id = button?.closest<HTMLElement>("data-card")?.dataset["panel"];
  if (id !== undefined) withLive((live) => live.share(id));
});
addEventListener("popstate", () => {
  if (leaders?.followed()) return;
  followViews();
  const isOpen = leaders?.isOpen() ?? false;
  if (isOpen || (currentView() === undefined && location.search !== followed)) follow();
});
document.documentElement.dataset["script"] = "on"; // what it serves is there from now on
if (currentView() === "asked") void open();
else begin();
later(keep);
