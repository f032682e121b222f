/**
 * Writes an address into the reader's history, with what is to be kept of it. False where the browser allows no more: some do not
 * after a hundred in half a minute.
 */
export function writeAddress(to: string | URL, kept: unknown = null): boolean {
  try {
    history.pushState(kept, "", to);
    return true;
  } catch {
    return false;
  }
}
