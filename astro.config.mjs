// @ts-check
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { defineConfig } from "astro/config";
import { chunks } from "./scripts/chunks.ts";
import { compress } from "./scripts/compress.ts";
import { hosting } from "./scripts/hosting/write.ts";
import { offline } from "./scripts/offline.ts";
import { packModule } from "./scripts/pack-module.ts";
import { relative } from "./scripts/relative.ts";
import { release } from "./src/components/build.ts";

/** The one script that stands in the pages themselves: see src/layouts/Page.astro. */
const first = createHash("sha256").update(readFileSync("src/components/first.js")).digest("base64");

export default defineConfig({
  base: process.env["SAMSVAR_BASE"] ?? "/",
  output: "static",
  trailingSlash: "ignore",
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  build: { inlineStylesheets: "always" },
  // A release that cannot be shown stops the build before anything is bundled for it.
  integrations: [
    { name: "release", hooks: { "astro:build:start": () => void release() } },
    packModule(),
    chunks(),
    relative(),
    offline(),
    compress(),
    hosting(),
  ],
  // The database's package says that its worker has no side effects, but it is nothing else; and it has its own use of eval.
  vite: { worker: { rollupOptions: { treeshake: false, checks: { eval: false } } } },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "img-src 'self' blob: data:",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [`sha256-${first}`] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
