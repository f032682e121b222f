import { codeOf, decode, text } from "../engine/decode.ts";
import { fetchedJson } from "../engine/fetched.ts";
import { svg } from "../marks/svg.ts";
import { formatFilters } from "../state/filters.ts";
import type { Lang } from "../words/lang.ts";
import { foundKinds, searchWords } from "../words/search.ts";
import { openBox } from "./box.ts";
import { held } from "./held.ts";
import { langHere } from "./lang-here.ts";
import { type Findable, matching } from "./search-match.ts";

/** As many as are shown: who finds more types more. */
const most = 30;

const read = new Map<Lang, Promise<readonly Findable[]>>();

/** Where the page says that the list of its language lies. */
const listAt = (): string =>
  new URL(document.querySelector<HTMLElement>("[data-box=search]")?.dataset["to"] ?? "", location.href).href;

/** What can be found in a language, by whole addresses; read once. */
function findables(lang: Lang): Promise<readonly Findable[]> {
  const known = read.get(lang);
  if (known) return known;
  const url = listAt();
  const columns = { kind: codeOf(foundKinds), name: text, also: text, href: text };
  const coming = fetchedJson(url).then((rows) =>
    decode(columns, Array.isArray(rows) ? rows : [], url).map((row) => ({ ...row, href: new URL(row.href, url).href })),
  );
  coming.catch(() => read.delete(lang));
  read.set(lang, coming);
  return coming;
}

/** A name that no program translates: of a gene, a hospital, a laboratory. */
const isName = ({ kind }: Findable): boolean => kind === "gene" || kind === "site" || kind === "laboratory";

/** The address of what was found, with what the figures show unless it chooses itself. */
const addressOf = ({ href }: Findable): string => {
  const url = new URL(href);
  if (url.search === "") url.search = formatFilters(held.choice());
  return url.href;
};

/** Opens a box in which the reader looks for something on the site. */
export function openSearch(): void {
  const lang = langHere();
  const words = searchWords[lang];
  const box = openBox(
    "search-box",
    words.title,
    words.close,
    svg`<label class="search-field"><span>${words.label}</span><input role="searchbox" inputmode="search" autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="search" maxlength="80" /></label><p role="status" class="soft"></p><ul class="found"></ul>`,
  );
  const field = box.querySelector("input");
  const list = box.querySelector("ul");
  const said = box.querySelector("p");
  if (!field || !list || !said) return;
  let shown: readonly Findable[] = [];
  const show = async () => {
    const typed = field.value;
    said.textContent = words.loading;
    try {
      const all = await findables(lang);
      if (typed !== field.value) return;
      const found = matching(typed, all);
      said.textContent =
        typed.trim() === "" ? "" : found.length > 0 ? words.found(found.length) : words.nothing(typed.trim());
      shown = found.slice(0, most);
      list.innerHTML = svg`${shown.map(
        (each) =>
          svg`<li><a href="${addressOf(each)}"><small>${words.kinds[each.kind]}</small> <span${isName(each) && svg` translate="no"`}>${each.name}</span></a></li>`,
      )}`.markup;
    } catch {
      said.textContent = words.absent;
    }
  };
  field.addEventListener("input", () => void show());
  // The figures may have changed since the list was made, as on a page that was just opened with filters.
  for (const comesNear of ["pointerover", "focusin", "click"])
    list.addEventListener(comesNear, ({ target }) => {
      const link = target instanceof Element ? target.closest("a") : null;
      const each = link && shown[[...list.querySelectorAll("a")].indexOf(link)];
      if (link && each) link.href = addressOf(each);
    });
  list.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("a")) box.close();
  });
  box.addEventListener("keydown", (event) => {
    const all = [...list.querySelectorAll("a")];
    const at = all.findIndex((link) => link.matches(":focus"));
    if (event.key === "Enter" && document.activeElement === field) all[0]?.click();
    else if (event.key === "ArrowDown") all[Math.min(at + 1, all.length - 1)]?.focus();
    else if (event.key === "ArrowUp") (all[at - 1] ?? field).focus();
    else return;
    event.preventDefault();
  });
  field.focus();
  void show();
}
