/** Cells of one record, or why it cannot be cut into cells. `open`: a quote is still open at the end of the text. */
export type Split = { readonly cells: readonly string[] } | { readonly open: true } | { readonly fault: string };

/**
 * Cut one record into cells by RFC 4180: a cell that begins with a quote ends with one, and holds quotes doubled.
 * `delimiter` is one character.
 */
export function splitQuoted(text: string, delimiter: string): Split {
  if (!text.includes('"')) return { cells: text.split(delimiter) };
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    if (text[at] !== '"') {
      const end = text.indexOf(delimiter, at);
      const cell = end < 0 ? text.slice(at) : text.slice(at, end);
      if (cell.includes('"')) return { fault: "a quote inside a cell that does not begin with one" };
      cells.push(cell);
      if (end < 0) return { cells };
      at = end + 1;
      continue;
    }
    let close = text.indexOf('"', at + 1);
    while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
    if (close < 0) return { open: true };
    cells.push(text.slice(at + 1, close).replaceAll('""', '"'));
    if (close + 1 === text.length) return { cells };
    if (text[close + 1] !== delimiter) return { fault: "text after the closing quote of a cell" };
    at = close + 2;
  }
}

/** Cut a line at tabs; a cell that a spreadsheet has put into quotes loses them. */
export function splitTabs(text: string): readonly string[] {
  const cells = text.split("\t");
  if (!text.includes('"')) return cells;
  return cells.map((cell) => (/^".*"$/.test(cell) && cell.length > 1 ? cell.slice(1, -1).replaceAll('""', '"') : cell));
}
