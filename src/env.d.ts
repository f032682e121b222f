/// <reference types="astro/client" />

interface Window {
  /** Hands on, once, the leadership link that the first script of the page has taken out of the address. */
  readonly takeLeadershipLink?: () => string | null;
}
