import source from "./first.js?raw";

/** The one script that stands in the pages themselves, without what only its readers here need; no text of it goes over a line. */
export const first: string = source
  .split("\n")
  .map((line) => line.trim())
  .filter((line) => !line.startsWith("//"))
  .join("\n");
