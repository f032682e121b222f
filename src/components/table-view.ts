const ways = ["ascending", "descending"] as const;
/** By which column a table is sorted, and which way. */
export type Sort = { readonly column: number; readonly way: (typeof ways)[number] };

const next = (sort: Sort | null, column: number): Sort | null => {
  if (sort?.column !== column) return { column, way: "ascending" };
  return sort.way === "ascending" ? { column, way: "descending" } : null;
};

/** What a cell is sorted by: its number or its words; null where it has no value. */
function keyOf(cell: Element | undefined): number | string | null {
  if (!(cell instanceof HTMLElement)) return null;
  const text = cell.dataset["v"] ?? cell.textContent ?? "";
  if (!cell.classList.contains("number")) return text;
  return Number.isNaN(Number(text)) ? null : Number(text);
}

function compare(a: number | string, b: number | string, lang: string): number {
  return typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), lang);
}

/** The rows in another order; what has no value stands last, whichever way. */
function ordered(rows: readonly HTMLTableRowElement[], sort: Sort | null, lang: string): HTMLTableRowElement[] {
  if (!sort) return [...rows];
  const keyed = rows.map((row) => ({ row, key: keyOf(row.cells[sort.column]) }));
  const turn = sort.way === "ascending" ? 1 : -1;
  return keyed
    .toSorted((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return turn * compare(a.key, b.key, lang);
    })
    .map(({ row }) => row);
}

/** Says of every part of a table what it is, for where a narrow screen lays it out as no table. */
function nameParts(table: HTMLTableElement, headings: readonly string[]): void {
  table.setAttribute("role", "table");
  for (const group of table.querySelectorAll("thead, tbody")) group.setAttribute("role", "rowgroup");
  for (const row of table.rows) {
    row.setAttribute("role", "row");
    [...row.cells].forEach((cell, i) => {
      cell.setAttribute("role", cell.tagName === "TD" ? "cell" : cell.scope === "col" ? "columnheader" : "rowheader");
      if (cell.tagName === "TD") cell.dataset["head"] = headings[i] ?? "";
    });
  }
}

/** A list of what a table can be sorted by, for where its headings are not at hand. */
function sortList(headings: readonly string[], { sortBy = "", asGiven = "" }: DOMStringMap): HTMLLabelElement {
  const label = document.createElement("label");
  const list = document.createElement("select");
  const arrows = { ascending: "↑", descending: "↓" } as const;
  list.append(
    new Option(asGiven, ""),
    ...headings.flatMap((heading, i) => ways.map((way) => new Option(`${heading} ${arrows[way]}`, `${i} ${way}`))),
  );
  label.className = "sort";
  label.append(`${sortBy} `, list);
  return label;
}

/** The sort that an item of the list stands for. */
function sortOf(item: string): Sort | null {
  const [column, way] = item.split(" ");
  const found = ways.find((known) => known === way);
  return found ? { column: Number(column), way: found } : null;
}

/**
 * Makes a table that stands on the page one that a reader can use: every heading sorts it, and on a narrow screen, where a list does,
 * each cell says what it is. `start` is how it is sorted at first; `sorted` hears of each change.
 */
export function serveTable(
  place: HTMLElement,
  table: HTMLTableElement,
  start: Sort | null,
  sorted: (sort: Sort | null) => void,
): void {
  const body = table.tBodies[0];
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  if (!body) return;
  const rows = [...body.rows];
  const headings = heads.map(({ textContent }) => textContent ?? "");
  nameParts(table, headings);
  const list = sortList(headings, place.dataset);
  const items = list.querySelector("select");
  const show = (sort: Sort | null) => {
    heads.forEach((head, i) => {
      if (sort?.column === i) head.setAttribute("aria-sort", sort.way);
      else head.removeAttribute("aria-sort");
    });
    if (items) items.value = sort ? `${sort.column} ${sort.way}` : "";
    body.append(...ordered(rows, sort, document.documentElement.lang));
  };
  let now = start;
  const turn = (sort: Sort | null) => {
    now = sort;
    show(sort);
    sorted(sort);
  };
  heads.forEach((head, i) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => turn(next(now, i)));
  });
  items?.addEventListener("change", (event) => {
    event.stopPropagation();
    turn(sortOf(items.value));
  });
  table.before(list);
  if (start) show(start);
}
