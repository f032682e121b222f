/** Has the links to other pages and to the other language keep what the figures show. */
export function keepFilters(search: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-keep]")) link.search = search;
}
