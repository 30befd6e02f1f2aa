import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const SERVER = "http://127.0.0.1:3000";

/** All that the page for people without an account needs of node_modules, besides icons. */
const REACT = /node_modules\/(react|react-dom|scheduler)\//;
const FRAMEWORK = /node_modules\/(@tanstack|@trpc|use-sync-external-store)\//;
/** What knows nothing of sessions and of the API, so that every page can use it. No first page names the events of a season. */
const BASE =
  /\/(packages\/(ui\/src(?!\/(advice\/rule-card|primitives\/dialog)\.)|domain\/src\/kernel(?!\/season\.))|node_modules\/lucide-react)\//;
/** The words and marks of chips, and what opens above a page: no first page has them at once. */
const TERMS =
  /\/(advice\/(vocabulary|chips)|lucide-react\/.*\/(archive|arrow-left-right|bookmark|circle-dashed|clock|list-checks|lock|message-square-text|send|star))\./;
/** The same of the pages for people who are not signed in. */
const BAR = /\/(patterns\/(top-bar|brand|skip-link)|shell\/words)\./;
/** Each is asked for by pages of every kind. */
const ICONS = /\/node_modules\/lucide-react\//;
/** What the rules are made of lies with those who ask them: no first page of an account does. */
const KNOWLEDGE =
  /\/domain\/src\/((parameters|applicant|program|rules|assessment|evidence|sources)\/|kernel\/season\.)/;
/** What the page for anyone uses too: beside what asks for a session it would bring the whole portal along, half begun. */
const FOR_ANYONE = /\/shell\/(explanation-reference|when-idle)\./;
/** Parts of it that no first page needs. */
const ONLY_LATER = /\/(useQueries|queriesObserver|useBlocker|useMutation|mutationObserver)\.js$/;
/** What fields are made of, and how their errors are told. */
const FORMS =
  /\/(primitives\/(field|text-input|textarea|checkbox|select)|patterns\/form-errors|shell\/(save-failure|use-error-summary|draft-reader|password-field))\./;

/** What a reader may wait for: its parts are fetched beside it. */
const SEEN_FIRST = /\/(portal|trial|trial-answer|home-page|sign-in-page|reset-page|invitation-page)-/;

export default defineConfig({
  plugins: [react()],
  server: {
    port: 5173,
    strictPort: true,
    // The server takes changes from its own origin alone; while developing, this proxy speaks in its name.
    proxy: { "/trpc": { target: SERVER, headers: { origin: SERVER } }, "/export": { target: SERVER } },
  },
  build: {
    target: "es2024",
    // The CSP takes scripts and fonts from files alone.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // The other pages are fetched when the first one is idle. A list of their parts would make that one heavier.
      resolveDependencies: (filename, parts) => (SEEN_FIRST.test(filename) ? parts : []),
    },
    // All styles together weigh less than the requests for their parts.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // These change only with their versions, so browsers keep them through every release of ours.
            { name: "react", test: REACT },
            {
              name: "framework",
              test: (id) => FRAMEWORK.test(id) && !ONLY_LATER.test(id),
            },
            { name: "later", test: ONLY_LATER, minShareCount: 2, includeDependenciesRecursively: false },
            // What most pages use comes in one piece instead of dozens.
            { name: "terms", test: TERMS, minShareCount: 2, includeDependenciesRecursively: false },
            { name: "icons", test: ICONS, minShareCount: 6 },
            { name: "bar", test: BAR },
            { name: "base", test: (id) => BASE.test(id) && !FORMS.test(id), minShareCount: 5 },
            {
              name: "common",
              test: (id) => !FORMS.test(id) && !KNOWLEDGE.test(id) && !FOR_ANYONE.test(id),
              minShareCount: 5,
              includeDependenciesRecursively: false,
            },
            // The first page of a person who is signed in has no form.
            { name: "forms", test: FORMS, minShareCount: 2, includeDependenciesRecursively: false },
          ],
        },
      },
    },
  },
});
