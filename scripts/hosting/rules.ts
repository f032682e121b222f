/** Headers that every answer of a host needs: what the pages' own policy cannot say in a meta element. */
export const headers = {
  "Content-Security-Policy": "frame-ancestors 'none'",
  "X-Frame-Options": "DENY",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "X-Robots-Tag": "noindex, nofollow",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
} as const;

/** Where pages lie that other sites may put into a frame: one figure each, which everyone may see, with nothing to press. */
export const framedFolder = "/embed/";
/** How their headers differ; null leaves one out. */
export const framed = {
  "Content-Security-Policy": "frame-ancestors *",
  "X-Frame-Options": null,
  "Cross-Origin-Resource-Policy": "cross-origin",
} as const;
/** The headers of an answer, by its path. */
export const headersOf = (path: string): readonly (readonly [string, string])[] =>
  Object.entries({ ...headers, ...(path.startsWith(framedFolder) ? framed : {}) }).flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as const],
  );

/** Where files lie whose names hold a hash of what they hold: another content has another name. */
export const hashedFolders = ["/_astro/", "/engine/"] as const;
/** How long browsers may keep a file: those with a hash for a year, all others must be asked for again. */
export const caching = { hashed: "public, max-age=31536000, immutable", others: "no-cache" } as const;

/** Types that hosts may not know, by the end of the file's name. */
export const types = {
  ".arrow": "application/vnd.apache.arrow.stream",
  ".bin": "application/octet-stream",
  ".json": "application/json",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
} as const;
