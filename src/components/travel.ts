import { fetched } from "../engine/fetched.ts";
import { langs } from "../words/lang.ts";
import { pageHref } from "./href.ts";

/** The page of this site that a click asks for in this window, or null where it asks for something else. */
export function pageAsked(event: MouseEvent): URL | null {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
  if (event.defaultPrevented || !isPlain || !link || link.target !== "" || link.hasAttribute("download")) return null;
  const url = new URL(link.href);
  const isPage = langs.some((lang) => url.pathname.startsWith(pageHref(lang, "status")));
  const isHere = url.pathname === location.pathname && url.hash !== "";
  return url.origin === location.origin && isPage && !isHere ? url : null;
}

/** A page of this site, read and not yet shown. */
export async function readPage(path: string): Promise<Document> {
  return new DOMParser().parseFromString(new TextDecoder().decode(await fetched(path)), "text/html");
}

/** Puts a page in the place of the one that stands in the document, which stays the same. */
export function putInPlace(next: Document): void {
  document.documentElement.lang = next.documentElement.lang;
  document.title = next.title;
  document.body.replaceWith(document.adoptNode(next.body));
}
