import { lazy } from "react";

async function loadRuleCard() {
  const { RuleCard: component } = await import("./rule-card.tsx");
  return { default: component };
}

/** The card of a rule: nobody opens one before the page stands, so its code comes after it. */
export const RuleCard = lazy(loadRuleCard);

let isOrdered = false;

/** Fetches the card when nothing else is to be done, so that it opens at once, even offline. */
export function orderRuleCard(): void {
  if (isOrdered) return;
  isOrdered = true;
  const load = () => {
    loadRuleCard().catch(() => {
      // It is asked for again by whoever opens one.
      isOrdered = false;
    });
  };
  if ("requestIdleCallback" in window) window.requestIdleCallback(load);
  else setTimeout(load, IDLE_AFTER_MS);
}

const IDLE_AFTER_MS = 2000;
