/** Runs in a page: everything in which it could leave something behind, but for what no script reaches. */
export async function known(): Promise<readonly unknown[]> {
  const hasNavigation = "navigation" in globalThis; // not all browsers do
  return [
    location.href,
    document.referrer,
    document.documentElement.outerHTML,
    document.cookie,
    history.state,
    hasNavigation ? navigation.entries().map(({ url }) => url) : [],
    { ...localStorage },
    { ...sessionStorage },
    window.name,
    await indexedDB.databases(),
    await caches.keys(),
    await Promise.all(
      (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    ),
    performance.getEntriesByType("resource").map(({ name }) => name),
    Object.keys(window).map((name) => String(Reflect.get(window, name))),
  ];
}
