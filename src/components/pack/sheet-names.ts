/** Excel takes no longer name of a sheet. */
const longest = 31;

/** A title without the signs that a name of a sheet may not hold. */
const legal = (title: string): string =>
  title
    .replaceAll(/[[\]:*?/\\\p{Cc}]/gu, " ")
    .replaceAll(/\s+/g, " ")
    .trim();

/** As many words of a title as there is room for; of a single long one, its start. */
function shortened(title: string, room: number): string {
  const letters = Array.from(title);
  if (title.length <= room) return title;
  let start = "";
  for (const letter of letters) if (start.length + letter.length < room) start += letter;
  const space = start.lastIndexOf(" ");
  return `${(space > room / 2 ? start.slice(0, space) : start).replace(/[\s,;.]+$/, "")}…`;
}

/** Names of the sheets of a workbook, which all differ, for their numbers do: each its number and as much of its title as is allowed. */
export const sheetNames = (titles: readonly string[]): readonly string[] =>
  titles.map((title, i) => {
    const number = `${i + 1} `;
    return `${number}${shortened(legal(title), longest - number.length)}`.replace(/[\s']+$/, "");
  });
