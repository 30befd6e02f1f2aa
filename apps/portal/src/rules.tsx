import { LinkButton } from "@induction/ui/primitives/button";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { RulePage } from "./features/rules/rule-page.tsx";
import { RulesPage } from "./features/rules/rules-page.tsx";
import { PlainPage } from "./shell/plain-page.tsx";

/**
 * Draws the pages about rules for whoever was never signed in here: they ask the server nothing.
 * @param id what stands after "/rules/"; empty for the list of all
 */
export function openRules(root: Element, id: string): void {
  createRoot(root).render(
    <StrictMode>
      <PlainPage
        width="wide"
        bar={
          <LinkButton href="/" tone="outlined">
            Where do I stand?
          </LinkButton>
        }
      >
        {id === "" ? <RulesPage isFramed={false} /> : <RulePage id={id} isFramed={false} />}
      </PlainPage>
    </StrictMode>,
  );
}
