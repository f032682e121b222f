/** Where a chosen theme is kept; components/first.js reads it before the page is painted. */
const kept = "samsvar-theme";
const isTheme = (value: string): boolean => value === "light" || value === "dark";

/** Shows a theme now; that of the system where it is none of ours. */
function show(theme: string): void {
  if (isTheme(theme)) document.documentElement.dataset["theme"] = theme;
  else delete document.documentElement.dataset["theme"];
}

/** Keeps a theme, or forgets it; a browser that stores nothing shows it on this page alone. */
function keep(theme: string): void {
  try {
    if (isTheme(theme)) localStorage.setItem(kept, theme);
    else localStorage.removeItem(kept);
  } catch {}
}

/** Lets the reader choose the theme at the foot of the page. Nothing is stored before that. */
export function offerThemes(): void {
  const field = document.querySelector<HTMLElement>("[data-themes]");
  const list = field?.querySelector("select");
  if (!field || !list) return;
  list.value = document.documentElement.dataset["theme"] ?? "system";
  list.addEventListener("change", () => {
    show(list.value);
    keep(list.value);
  });
  field.hidden = false;
}
