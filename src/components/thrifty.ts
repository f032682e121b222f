type Connection = { readonly saveData?: boolean; readonly effectiveType?: string };

/** Whether the reader's line is slow or metered, as far as the browser says: then nothing is done ahead of need. */
export function thrifty(): boolean {
  const connection = (navigator as Navigator & { readonly connection?: Connection }).connection;
  return connection?.saveData === true || ["slow-2g", "2g", "3g"].includes(connection?.effectiveType ?? "");
}
