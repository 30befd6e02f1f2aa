import "@induction/ui/base.css";
import { applyStoredTheme } from "@induction/ui/theme/use-theme";
import { askWhoVisits, wasSignedInHere } from "./shell/visitor.ts";

/**
 * Somebody without an account needs neither the router nor the API's client: the first page is then a small one. Everybody
 * else, and every other address, gets the portal. A writer of a letter has one page of their own, and a rule has one for everybody.
 */
async function open(root: Element): Promise<void> {
  const [, place, token] = window.location.pathname.split("/");
  if (place === "letter" && token) {
    const { openWriterPage } = await import("./writer.tsx");
    openWriterPage(root, token);
    return;
  }
  if (place === "rules" && !wasSignedInHere()) {
    const { openRules } = await import("./rules.tsx");
    openRules(root, window.location.pathname.replace(/^\/rules\/?|\/$/g, ""));
    return;
  }
  if (window.location.pathname === "/" && !wasSignedInHere()) {
    const [visitor, { openTrial }] = await Promise.all([askWhoVisits(), import("./trial.tsx")]);
    if (visitor?.isSignedIn === false) {
      openTrial(root, visitor);
      return;
    }
  }
  const { openPortal } = await import("./portal.tsx");
  openPortal(root);
}

applyStoredTheme();
const root = document.getElementById("root");
if (root === null) throw new Error("Impossible: the page has its root");

open(root).catch((error: unknown) => {
  root.textContent = "Induction did not load. Check your connection, then reload this page.";
  throw error;
});
