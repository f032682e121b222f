import { readLink } from "../leadership/link.ts";
import { importKey, type Opened } from "../leadership/open.ts";
import { type Fault, Refused, refusal } from "../leadership/refused.ts";
import { panelsOn } from "../panels/by-page.ts";
import { leadershipWords } from "../words/leadership.ts";
import { showTo } from "./audience.ts";
import { DataCard } from "./data-card.ts";
import { dress } from "./dress.ts";
import { held } from "./held.ts";
import { writeAddress } from "./history.ts";
import { forgetKept, type Kept, keep, keptHere } from "./kept-key.ts";
import { langHere } from "./lang-here.ts";
import { fetchFile, sourceOf } from "./leadership-file.ts";
import type { live as Live } from "./live.ts";
import { pageHere } from "./page-here.ts";
import { script } from "./script.ts";
import { pageAsked, putInPlace, readPage } from "./travel.ts";
import { sayRefused, setView } from "./view.ts";

/** What stands open in this window. It is in this document alone, and so other pages come into the document. */
type Standing = { readonly opened: Opened; readonly by: Kept; readonly live: typeof Live; isKept: boolean };
let standing: Standing | undefined;
/** The path of the page that is shown, and how often another was asked for. */
let path = location.pathname;
let journeys = 0;

const words = () => leadershipWords[langHere()];
const releaseHere = (): string => document.body.dataset["release"] ?? "";
const cards = () => [...document.querySelectorAll("data-card")].filter((card) => card instanceof DataCard);

/** The key and the file that a link names, or that were kept for this window. */
async function askedFor(link: string | null): Promise<Kept | undefined> {
  if (link === null) return keptHere();
  const { key, file } = readLink(link);
  if (!crypto.subtle) throw new Refused({ why: "insecure" });
  const imported = await importKey(key);
  key.fill(0);
  return { key: imported, file };
}

/** Has the page that is now in the document taken up by all that serves it. */
function settle({ opened, isKept, live }: Standing): void {
  dress(opened, isKept, langHere());
  document.dispatchEvent(new Event("arrive"));
  live.land();
}

/** Draws every card anew. */
async function draw(live: typeof Live): Promise<void> {
  if (cards().length === 0) return;
  void live.show(location.search);
  await live.settled();
}

/** Uncovers the page; a card that could not be drawn stands empty and says so. */
function uncover(): void {
  for (const card of cards()) {
    if (held.of(card.panel) !== "nothing") continue;
    card.empty();
    card.say("failed", words().empty);
  }
  setView("leadership");
}

/** Puts everyone's page in the place of the one that shows an opened file, or that was emptied for it. */
async function giveBack({ live }: Standing): Promise<void> {
  standing = undefined;
  showTo(null);
  live.turnTo();
  const next = await readPage(path).catch(() => null);
  if (next === null) return location.reload();
  putInPlace(next);
  document.dispatchEvent(new Event("arrive"));
  live.land();
}

/** Shows what a file holds; throws Refused, and shows everyone's page, where the database does not start. */
async function show(next: Standing): Promise<void> {
  const { opened, by, live } = next;
  const before = standing;
  live.turnTo(sourceOf(opened, by));
  showTo(opened.header);
  standing = next;
  settle(next);
  await draw(live);
  if (!live.isDown()) return uncover();
  const isDrawn = cards().some(({ panel }) => typeof held.of(panel) !== "string");
  if (before || isDrawn) location.reload(); // what that view has drawn must not stay without its mark
  await giveBack(next);
  await opened.whole; // a file that is not as it was made says more
  throw new Refused({ why: "stopped" });
}

/** Shows everyone's page again, where the rest of an opened file turns out not to be as it was made. */
async function end(ended: Standing, fault: Fault): Promise<void> {
  if (standing?.opened !== ended.opened) return;
  setView("opening");
  await forgetKept().catch(() => {});
  await giveBack(ended);
  setView(undefined);
  const { refused, everyones } = words();
  sayRefused(refusal(fault, refused, everyones));
  document.dispatchEvent(new Event("leadership-ended"));
}

/** Faults that may have gone when the window is loaded again. */
const passing: readonly Fault["why"][] = ["unreachable", "unloaded", "stopped", "unknown"];

/**
 * Opens what a link, or without one this window's kept key, asks for. Answers whether the view stands; where it does not, the
 * page says why in one sentence.
 */
async function open(link: string | null): Promise<boolean> {
  const page = pageHere();
  const bringing = script(Promise.all([import("./live.ts"), page && panelsOn(page)]));
  bringing.catch(() => {}); // told below
  try {
    const by = await askedFor(link);
    if (!by) {
      await forgetKept(); // another window of the same name has left
      return false;
    }
    const opened = await fetchFile(by, releaseHere());
    const [{ live }] = await bringing.catch(() => {
      throw new Refused({ why: "unloaded" });
    });
    const next: Standing = { opened, by, live, isKept: link === null };
    await show(next);
    opened.whole.catch((error: unknown) => {
      if (error instanceof Refused) void end(next, error.fault); // a line that broke is tried again when the rest is wanted
    });
    if (link !== null) await forgetKept().catch(() => {});
    return true;
  } catch (error) {
    const fault: Fault = error instanceof Refused ? error.fault : { why: "unknown" };
    if (link === null && !passing.includes(fault.why)) await forgetKept().catch(() => {});
    const { refused, everyones, asBefore } = words();
    sayRefused(refusal(fault, refused, standing ? asBefore : everyones));
    return false;
  }
}

/** Goes to another page of the site within this document; `isNew` says that the reader is not on the way back or forward. */
async function travel(to: URL, isNew: boolean): Promise<void> {
  if (!standing) return;
  journeys += 1;
  const journey = journeys;
  const next = await readPage(to.pathname).catch(() => null);
  if (journey !== journeys) return;
  if (next === null) return sayRefused(words().noPage);
  if (next.body.dataset["release"] !== releaseHere()) return location.assign(to); // the site has been published anew
  if (isNew && !writeAddress(to)) return sayRefused(words().noPage);
  setView("opening");
  path = to.pathname;
  putInPlace(next);
  const { body } = document;
  settle(standing);
  await draw(standing.live);
  if (document.body !== body) return; // yet another page has come
  uncover();
  if (!isNew) return;
  const target = document.getElementById(decodeURIComponent(to.hash.slice(1)));
  if (target) target.scrollIntoView();
  else scrollTo(0, 0);
  document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true });
}

/** Keeps the key for this window, or no longer. */
async function setKept(box: HTMLInputElement): Promise<void> {
  if (!standing) return;
  try {
    await (box.checked ? keep(standing.by) : forgetKept());
  } catch {
    box.checked = false;
    sayRefused(words().keepFailed);
  }
  standing.isKept = box.checked;
}

async function leave(): Promise<void> {
  await forgetKept().catch(() => {});
  location.reload();
}

document.addEventListener("change", ({ target }) => {
  if (target instanceof HTMLInputElement && target.matches("[data-keep-key]")) void setKept(target);
});
document.addEventListener("click", (event) => {
  if (!standing) return;
  if (event.target instanceof Element && event.target.closest("[data-leave]")) return void leave();
  const to = pageAsked(event);
  if (!to) return;
  event.preventDefault();
  void travel(to, true);
});

export const leadership = {
  open,
  isOpen: (): boolean => standing !== undefined,
  /** Goes where the reader's way back or forward leads, where that is another page; answers whether it is. */
  followed: (): boolean => {
    if (!standing || location.pathname === path) return false;
    void travel(new URL(location.href), false);
    return true;
  },
};
