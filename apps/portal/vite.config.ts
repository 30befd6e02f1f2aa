import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const SERVER = "http://127.0.0.1:3000";

const FRAMEWORK = /node_modules\/(react|react-dom|scheduler|@tanstack|@trpc|use-sync-external-store)\//;
/** Parts of it that no first page needs. */
const ONLY_LATER = /\/(useQueries|queriesObserver)\.js$/;
/** What fields are made of, and how their errors are told. */
const FORMS =
  /\/(primitives\/(field|text-input|textarea|checkbox)|patterns\/form-errors|shell\/(save-failure|use-error-summary|draft-reader|password-field))\./;

export default defineConfig({
  plugins: [react()],
  server: {
    port: 5173,
    strictPort: true,
    // The server takes changes from its own origin alone; while developing, this proxy speaks in its name.
    proxy: { "/trpc": { target: SERVER, headers: { origin: SERVER } } },
  },
  build: {
    target: "es2024",
    // The CSP takes scripts and fonts from files alone.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // All styles together weigh less than the requests for their parts.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Changes only with its versions, so browsers keep it through every release of ours.
            {
              name: "framework",
              test: (id) => FRAMEWORK.test(id) && !ONLY_LATER.test(id),
            },
            // What most pages use comes in one piece instead of dozens.
            { name: "common", test: (id) => !FORMS.test(id), minShareCount: 5 },
            // The first page of a person who is signed in has no form.
            { name: "forms", test: FORMS, minShareCount: 2 },
          ],
        },
      },
    },
  },
});
