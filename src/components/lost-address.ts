import { langs } from "../words/lang.ts";

/** What to do at an address without a page: go to the page that was meant, or say what is wrong. */
export type Lost = { readonly to: string } | { readonly say: "lost" | "sent" };

/** A leadership link whose "#" was encoded once or more, so that key and file became a part of the path. */
const sent = /%(25)*23\s*v\s*(=|%(25)*3d)/i;

/**
 * What an address without a page was meant to be, seen from the folder of the site (`base`, with a slash at both ends): one in capitals is
 * that of a page in small letters, with what stands behind `#`, which browsers do not send.
 */
export function lostAt({ pathname, search, hash }: Pick<Location, "pathname" | "search" | "hash">, base: string): Lost {
  if (sent.test(pathname) || sent.test(search)) return { say: "sent" };
  const path = pathname.slice(base.length);
  const small = path.toLowerCase();
  const isPage = langs.some((lang) => small === lang || small.startsWith(`${lang}/`));
  return isPage && small !== path ? { to: `${base}${small}${search}${hash}` } : { say: "lost" };
}
