import { must } from "@induction/domain/kernel/must";
import { createContext, type ReactNode, type RefObject, use, useEffect, useRef } from "react";
import { type PlanChanges, usePlanChanges } from "./use-plan-changes.ts";

const Changes = createContext<RefObject<PlanChanges> | null>(null);

/** Lets everything below it change the list. */
export function PlanChangesProvider({ children }: { children: ReactNode }) {
  const changes = usePlanChanges();
  const latest = useRef(changes);
  useEffect(() => {
    latest.current = changes;
  });
  return <Changes value={latest}>{children}</Changes>;
}

/** How to change the list, at the moment somebody does. It never makes a row draw itself anew. */
export function usePlan(): RefObject<PlanChanges> {
  return must(use(Changes), "a page about programs lets its parts change the list");
}
