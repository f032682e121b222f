import { type Filters, formatFilters, noFilters } from "../state/filters.ts";
import { DataCard } from "./data-card.ts";
import { FilterBar } from "./filter-bar.ts";
import { thrifty } from "./thrifty.ts";

customElements.define("data-card", DataCard);
customElements.define("filter-bar", FilterBar);

/** Everything heavy (panels, scales, the database) comes in one late import. */
const live = () => import("./live.ts").then(({ live }) => live);

/** Links to other pages and to the other language keep the filters. */
function keepFilters(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-keep]"))
    link.search = location.search === formatFilters(noFilters) ? "" : location.search;
}

async function follow(): Promise<void> {
  keepFilters();
  await (await live()).show(location.search);
}

const bar = document.querySelector<FilterBar>("filter-bar");
if (bar) {
  keepFilters();
  addEventListener("popstate", () => void follow());
  bar.addEventListener("choose", (event) => {
    const search = event instanceof CustomEvent ? String(event.detail) : "";
    if (search === location.search) return;
    history.pushState(null, "", `${location.pathname}${search}${location.hash}`);
    void follow();
  });
  bar.addEventListener("wake", () => void live().then((l) => l.start()));
  bar.addEventListener("open", (event) => {
    if (event instanceof CustomEvent) void live().then((l) => l.ahead(event.detail as readonly Filters[]));
  });
  document.addEventListener("download", (event) => void live().then((l) => l.download(event)));
  if (location.search !== "") void follow();
  else if (!thrifty()) {
    const later = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 1500));
    addEventListener("load", () => later(() => void live().then((l) => l.start())), { once: true });
  }
}
