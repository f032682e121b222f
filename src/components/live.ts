import type { Panel } from "../define/panel.ts";
import type { Manifest } from "../engine/manifest.ts";
import { filterOptions } from "../engine/options.ts";
import { type Address, type Refused, readAddress } from "../state/address.ts";
import { type FilterOptions, type Filters, formatFilters, noFilters } from "../state/filters.ts";
import { followedOn } from "../state/pages.ts";
import { describeFilters } from "../words/describe-filters.ts";
import { names } from "../words/names.ts";
import { answerTo } from "./answer-to.ts";
import { leadership } from "./audience.ts";
import { isNamed } from "./card-views.ts";
import { type Change, changeOf, forget, sayKept } from "./change.ts";
import type { DataCard } from "./data-card.ts";
import { isDown, ofDatabase, readManifest, restart, type Source, useSource } from "./database.ts";
import { saveBuilt, wantedBy } from "./download.ts";
import type { FilterBar } from "./filter-bar.ts";
import { idle, painted } from "./frames.ts";
import { type Answer, held } from "./held.ts";
import { arrive, bar, cards, lang, page, panelHere, panelsCome, reason, shownPanels, words } from "./here.ts";
import { keepFilters } from "./keep-filters.ts";
import { hasLostScript, script } from "./script.ts";
import { paperWidth } from "./sizes.ts";
import { coverChange, coverSoon, uncover } from "./view.ts";

function followedHere(filters: Filters): Filters {
  return page ? followedOn(page, filters) : filters;
}

/** The redraw under way; settled when there is none, and what was drawn is on the screen. */
let drawing: Promise<void> = Promise.resolve();
/** Counts what the reader has asked for; an answer to anything but the last is dropped. */
let asked = 0;
/** Goes on with the page that has taken the place of another in this document. */
function land(): void {
  arrive();
  asked += 1; // what was under way for another page is dropped
  opened = [];
  held.clear();
}

/** Shows the numbers of another source from now on, or again the site's. */
function turnTo(source?: Source): void {
  useSource(source);
  opened = [];
  forget();
  held.clear(source ? "nothing" : "built");
  asked += 1;
}

/** Whether a choice that asks a panel a question has changed. */
const asks = (id: string, chosen: Filters, before: Filters): boolean =>
  panelHere(id)?.announces.some((key) => chosen[key] !== before[key]) ?? false;

/** What an address asks for, by its name on the page. */
const namesAsked = (): Readonly<Record<Refused["key"], string>> => ({
  site: words.site,
  node: words.node,
  tumour_group: words.tumourGroup,
  period: words.periodName,
  days: words.choices.days.label,
  gene: words.choices.gene.label,
  context: words.choices.context.label,
  cost_blood: words.choices.cost_blood.label,
  cost_tissue: words.choices.cost_tissue.label,
  more_sites: words.choices.more_sites.label,
  pace: words.choices.pace.label,
  stop: words.choices.stop.label,
  vs: words.compare,
  release: words.release,
});

/** Says what the figures show, and what was asked for that they do not show. */
function tell({ refused }: Address, wanted: Filters | null, { study }: Manifest, options: FilterOptions): void {
  const said = (filters: Filters) => describeFilters(followedHere(filters), names(lang, study), lang, options.months);
  bar?.describe(said(held.choice()));
  bar?.refuse([
    ...(wanted === null ? [] : [{ name: "", value: "", message: words.notApplied(said(wanted).join(", ")) }]),
    ...refused.map(({ key, value, fault }) => ({
      name: key,
      value,
      message: words.refused[fault](namesAsked()[key], value),
    })),
  ]);
  keepFilters(formatFilters(held.choice()));
}

/**
 * Why the figures do not follow a choice, or null where they do. Without the database none does unless all can: what is answered
 * from memory would follow alone, and the page show two choices.
 */
function whyNone(changes: readonly Change[]): string | null {
  const failures = changes.flatMap(({ failed }) => (failed === null ? [] : [failed]));
  return isDown() || failures.length === changes.length ? (failures[0] ?? null) : null;
}

/** Says in the bar which figures do not follow the choice; of a database that is off, it has been said. */
function tellFailed(failed: readonly DataCard[]): void {
  if (isDown()) return;
  const titles = shownPanels.flatMap((panel) =>
    failed.some((card) => card.panel === panel.id) ? panel.title(lang) : [],
  );
  const some = failed.length === 0 ? "" : words.notUpdated(titles.join(" · "));
  bar?.say(failed.length === cards.length && cards.length > 0 ? words.noneUpdated : some);
}

/** A mark that comes and goes within the blink of an eye would only flicker. */
const markAfter = 120;

/**
 * Shows what an address asks for. Until the database answers, the drawn figures stay, marked as updating.
 * All cards change at once, so that the page is laid out and painted once.
 */
function show(search: string): Promise<void> {
  drawing = redraw(search).then(painted);
  return drawing;
}

/** Settles when nothing is being drawn, also not what was asked for meanwhile. */
async function settled(): Promise<void> {
  let last: Promise<void>;
  do {
    last = drawing;
    await last;
  } while (last !== drawing);
}

async function redraw(search: string): Promise<void> {
  asked += 1;
  const turn = asked;
  const rooms = cards.map((card) => card.room);
  const marking = setTimeout(() => {
    if (turn !== asked) return;
    for (const card of cards) card.say("updating", words.updating);
  }, markAfter);
  coverSoon();
  try {
    const [known] = await Promise.all([readManifest(), panelsCome()]);
    const options = filterOptions(known);
    const address = readAddress(search, options);
    const { filters } = address;
    if (turn !== asked) return;
    bar?.set(filters);
    const changes = await Promise.all(cards.map((card, i) => changeOf(card, filters, rooms[i] ?? 0)));
    if (turn !== asked) return;
    coverChange();
    document.body.classList.add("changing");
    const before = held.choice();
    const none = whyNone(changes);
    tellFailed(none === null ? cards.filter((_, i) => changes[i]?.failed) : cards);
    if (none === null) held.choose(filters);
    else bar?.set(before);
    const differs = formatFilters(filters) !== formatFilters(held.choice());
    tell(address, differs ? filters : null, known, options);
    if (bar && (held.choice().vs !== "" || bar.querySelector(".compare"))) void offerCompare(bar);
    if (none !== null) for (const card of cards) sayKept(card, none);
    else for (const { apply } of changes) apply();
    void painted()
      .then(() => idle(200))
      .then(() => {
        if (turn === asked) document.body.classList.remove("changing");
      });
    for (const card of cards) if (asks(card.panel, held.choice(), before)) card.announce();
  } catch (error) {
    if (turn === asked) {
      bar?.set(held.choice());
      tellFailed(cards);
      for (const card of cards) sayKept(card, reason(error));
    }
  } finally {
    clearTimeout(marking);
    if (turn === asked) uncover();
  }
  if (turn === asked) document.dispatchEvent(new CustomEvent("drawn"));
}

/** How long a window must keep its width before figures follow it, in milliseconds. */
const resting = 150;
let resized: ReturnType<typeof setTimeout> | undefined;
let windowWidth = innerWidth;

/** Figures that were drawn here are drawn anew for a window of another width; those of the build follow by style alone. */
addEventListener("resize", () => {
  clearTimeout(resized);
  resized = setTimeout(() => {
    if (innerWidth === windowWidth) return;
    windowWidth = innerWidth;
    if (cards.some(({ panel }) => typeof held.of(panel) !== "string")) void show(location.search);
  }, resting);
});

/** Draws for a sheet of paper the figures that were drawn here for their cards; those of the build stand there already. */
function drawForPaper(): void {
  for (const card of cards) {
    const content = held.of(card.panel);
    if (typeof content === "string") continue;
    card.putForPaper(content.reply.figure(lang, { width: paperWidth }, `${card.panel}-paper`));
  }
}

/** The answer that a card holds; one that is as the page was built stands for the whole study. */
async function answerOf(panel: Panel, content: Answer | "built"): Promise<Answer> {
  return content === "built" ? answerTo(panel, noFilters) : content;
}

/** Saves the rows or the figure that a card holds, under the name of their own filters, or says why it cannot. */
async function download(event: Event): Promise<void> {
  const wanted = wantedBy(event);
  const { panel: id, kind } = wanted;
  const card = cards.find((each) => each.panel === id);
  const content = held.of(id);
  if (content === "nothing") return card?.say("failed", words.fileEmpty);
  try {
    await panelsCome();
    const panel = panelHere(id);
    if (!panel) return;
    const { save } = await script(import("./save.ts"));
    await save(panel, await answerOf(panel, content), lang, kind);
  } catch (error) {
    if (!saveBuilt(wanted)) card?.say("failed", words.fileOff(reason(error)));
  }
}

/** Opens the box in which a card is handed on, or says in the card why it does not open. */
async function share(id: string): Promise<void> {
  const card = cards.find((each) => each.panel === id);
  const content = held.of(id);
  if (!card) return;
  if (content === "nothing") return card.say("failed", words.fileEmpty);
  try {
    await panelsCome();
    const panel = panelHere(id);
    if (!panel) return;
    const [{ openShare }, answer] = await Promise.all([script(import("./share.ts")), answerOf(panel, content)]);
    const place = card.view === "figure" ? id : `${id}-${card.view}`;
    const anew = () => answerTo(panel, answer.filters);
    const to = card.querySelector<HTMLElement>("[data-share]")?.dataset["to"];
    const framed = to === undefined ? null : new URL(to, location.href).href;
    openShare(panel, answer, lang, { place, isOpen: leadership() !== null, framed, anew });
  } catch (error) {
    card.say("failed", words.shareOff(reason(error)));
  }
}

/** Says in the card that the address names whether its numbers are those that a link was made of, by their code. */
async function verify(code: string): Promise<void> {
  await settled();
  const card = cards.find(({ id }) => isNamed(id));
  const content = card ? held.of(card.panel) : "nothing";
  if (!card || content === "nothing") return;
  await panelsCome();
  const panel = panelHere(card.panel);
  if (!panel) return;
  const { sayVerified } = await script(import("./share.ts"));
  card.say("", sayVerified(code, await answerOf(panel, content), lang));
}

/** Shows with what the choice can be compared, and what it is compared with. */
async function offerCompare(bar: FilterBar, isAsked = false): Promise<void> {
  try {
    const [{ showCompare }, manifest] = await Promise.all([script(import("./compare-form.ts")), readManifest()]);
    showCompare(bar, manifest, lang, held.choice(), isAsked);
  } catch (error) {
    if (isAsked) bar.say(reason(error));
  }
}

/** Opens the choice of what to compare with, or closes it. */
const compare = (): void => void (bar && offerCompare(bar, true));

/** Asks anew for what could not be had, and shows what the address asks for. */
function again(): Promise<void> | void {
  if (hasLostScript()) return location.reload();
  restart();
  bar?.say("");
  return show(location.search);
}

/** The list that the reader has opened last: what is got ready for another ends. */
let opened: readonly Filters[] = [];

/**
 * Gets ready the choices to which a list leads that the reader has opened: starts the database where it is needed, and draws what it
 * answers while there is nothing else to do. What is shown goes before.
 */
async function ahead(choices: readonly Filters[]): Promise<void> {
  opened = choices;
  const rooms = cards.map((card) => card.room);
  for (const filters of await ofDatabase(choices))
    for (const [i, card] of cards.entries()) {
      await settled();
      await idle(200);
      if (opened !== choices) return;
      await changeOf(card, filters, rooms[i] ?? 0);
    }
}

export const live = {
  show,
  again,
  compare,
  download,
  share,
  verify,
  ahead: (choices: readonly Filters[]): void => void ahead(choices).catch(() => {}), // it fails in words when it is asked for
  settled,
  land,
  turnTo,
  isDown,
  drawForPaper,
};
