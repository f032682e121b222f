/** Letters that look like Latin ones and are none, marks, blanks and characters without a shape of their own. */
const unseen = /[^\n\r\u0020\p{Script=Latin}\p{Nd}\p{P}\p{S}]|[\u2800]/gu;

/** Text with all that cannot be told by looking at it written out: "KRAS\u00a0", "A\u030alesund". */
export const visible = (text: string): string =>
  text.replace(unseen, (character) =>
    [...Array(character.length).keys()]
      .map((i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`)
      .join(""),
  );
