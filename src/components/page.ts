import type { Filters } from "../state/filters.ts";
import { DataCard } from "./data-card.ts";
import { saveBuilt, wantedBy } from "./download.ts";
import { FilterBar } from "./filter-bar.ts";
import { keepFilters } from "./keep-filters.ts";
import type { live as Live } from "./live.ts";
import { sayOlder } from "./older.ts";
import { thrifty } from "./thrifty.ts";

customElements.define("data-card", DataCard);
customElements.define("filter-bar", FilterBar);

sayOlder();

const bar = document.querySelector<FilterBar>("filter-bar");

let loaded: Promise<typeof Live> | undefined;
/**
 * Does something with what is heavy (panels, scales, the database), which comes in one late import: kept, for to import it
 * again would cost a turn of the event loop. The page says so when it cannot be had.
 */
function withLive(run: (live: typeof Live) => unknown, instead: () => void = () => {}): void {
  loaded ??= import("./live.ts").then(({ live }) => {
    bar?.say("");
    return live;
  });
  void loaded.then(run, () => {
    loaded = undefined;
    bar?.say(bar.dataset["unloaded"] ?? "");
    instead();
  });
}

function follow(): void {
  withLive((live) => live.show(location.search));
}

if (bar) {
  keepFilters(location.search); // until it has been read
  addEventListener("popstate", follow);
  bar.addEventListener("choose", (event) => {
    const search = event instanceof CustomEvent ? String(event.detail) : "";
    if (search === location.search) return;
    history.pushState(null, "", `${location.pathname}${search}${location.hash}`);
    follow();
  });
  bar.addEventListener("wake", () => withLive((live) => live.start()));
  bar.addEventListener("open", (event) => {
    if (event instanceof CustomEvent) withLive((live) => live.ahead(event.detail as readonly Filters[]));
  });
  document.addEventListener("download", (event) =>
    withLive(
      (live) => live.download(event),
      () => saveBuilt(wantedBy(event)),
    ),
  );
  if (location.search !== "") follow();
  else if (!thrifty()) {
    const later = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 1500));
    addEventListener("load", () => later(() => withLive((live) => live.start())), { once: true });
  }
}
