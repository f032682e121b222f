/** What a card says, shows and saves. */
export type ReadCard = {
  readonly title: string;
  readonly answer: string;
  /** What the figure says of itself. */
  readonly told: string;
  /** What stands in the page's list of answers; empty where the card is not in it. */
  readonly listed: string;
  readonly state: string;
  readonly isSeen: boolean;
  readonly isBusy: boolean;
  /** The file that a click saves, what the card then says instead, or neither. */
  readonly saved: { readonly name: string; readonly text: string } | null;
  readonly refused: string;
};

export type ReadPage = {
  readonly head: string;
  readonly isHeadSeen: boolean;
  /** The site in the form; null where no form can be used. */
  readonly site: string | null;
  /** What the bar and its sentences say. */
  readonly said: string;
  /** Everything that the page says of its own state. */
  readonly words: string;
  readonly search: string;
  readonly cards: Readonly<Record<string, ReadCard>>;
};

/**
 * Runs in the page: everything that a reader can hold against everything else; every card's numbers are saved once, and waited for
 * so many twentieths of a second.
 */
export async function readPage(turns: number): Promise<ReadPage> {
  const fold = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();
  const isSeen = (place: Element | null) => place?.checkVisibility({ visibilityProperty: true }) ?? false;
  const shown = [...document.querySelectorAll<HTMLElement>("data-card")];
  const stateOf = (card: Element) => {
    const state = card.querySelector(".state");
    return isSeen(state) ? fold(state?.textContent) : "";
  };
  const before = new Map(
    shown.map((card) => {
      const answer = card.querySelector(".answer");
      const charts = [...card.querySelectorAll(".drawing svg.chart")];
      const read = {
        title: fold(card.querySelector("h2")?.textContent),
        answer: fold(`${answer?.textContent} ${card.querySelector(".sure")?.textContent}`),
        told: fold(charts.find((chart) => chart.getClientRects().length > 0)?.querySelector("desc")?.textContent),
        listed: fold(document.querySelector(`.contents [data-of="${card.id}"]`)?.textContent),
        state: stateOf(card),
        isSeen: isSeen(answer),
        isBusy: card.getAttribute("aria-busy") === "true",
      };
      return [card.id, read];
    }),
  );
  // Every card is asked for its file at once, and each file is told by its name: PANEL_… or PANEL.json.
  const files = new Map<string, { readonly name: string; readonly text: string }>();
  const blobs = new Map<string, Blob>();
  const { click } = HTMLAnchorElement.prototype;
  const { createObjectURL } = URL;
  const keep = async (href: string, given: string) => {
    const name = given || (new URL(href).pathname.split("/").at(-1) ?? "");
    const text = await (blobs.get(href)?.text() ?? fetch(href).then((response) => response.text()));
    files.set(name.split(/[_.]/)[0] ?? "", { name, text });
  };
  URL.createObjectURL = (blob: Blob) => {
    const href = createObjectURL(blob);
    blobs.set(href, blob);
    return href;
  };
  HTMLAnchorElement.prototype.click = function handed(this: HTMLAnchorElement) {
    keep(this.href, this.download).catch(() => {});
  };
  const takeBuilt = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (event.defaultPrevented || !link) return;
    event.preventDefault();
    keep(link.href, "").catch(() => {});
  };
  document.addEventListener("click", takeBuilt);
  for (const card of shown) {
    const link = card.querySelector<HTMLAnchorElement>('[data-download="json"]');
    if (link) click.call(link);
  }
  const isAnswered = (card: HTMLElement) => files.has(card.id) || stateOf(card) !== before.get(card.id)?.state;
  for (let turn = 0; turn < turns && !shown.every(isAnswered); turn += 1)
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))).then(
      () => new Promise((resolve) => setTimeout(resolve, 50)),
    );
  document.removeEventListener("click", takeBuilt);
  HTMLAnchorElement.prototype.click = click;
  URL.createObjectURL = createObjectURL;
  const cards: Record<string, ReadCard> = {};
  for (const card of shown) {
    const read = before.get(card.id);
    const state = stateOf(card);
    if (read)
      cards[card.id] = { ...read, saved: files.get(card.id) ?? null, refused: state === read.state ? "" : state };
  }
  const bar = document.querySelector("filter-bar");
  const form = bar?.querySelector("details");
  const select = bar?.querySelector<HTMLSelectElement>('select[name="site"]');
  return {
    head: fold(bar?.querySelector("[data-chosen]")?.textContent),
    isHeadSeen: isSeen(bar?.querySelector("[data-chosen]") ?? null),
    site: isSeen(form ?? null) ? (select?.value ?? null) : null,
    said: [...(bar?.querySelectorAll("[data-engine], [data-refused], .needs-script") ?? [])]
      .filter((place) => isSeen(place))
      .map((place) => fold(place.textContent))
      .join(" "),
    words: [...document.querySelectorAll(".state, .engine-state, .refusal")]
      .map((place) => fold(place.textContent))
      .join(" "),
    search: location.search,
    cards,
  };
}
