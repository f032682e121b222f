import css from "./explore.css?inline";

/** The style of this page alone comes with its program: a page that takes the place of another in a document brings none. */
export function showStyle(): void {
  const sheets = document.adoptedStyleSheets;
  if (sheets.includes(sheet)) return;
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...sheets, sheet];
}
const sheet = new CSSStyleSheet();
