/**
 * What a rule says of a person: it holds, it does not, or it cannot be said until a named fact is told.
 * The three values follow Kleene's strong logic, so that unknown never acts as false.
 */
export type Answer = "holds" | "does-not-hold" | "unknown";

/** A truth value that may be unknown. */
export type Truth = boolean | "unknown";

/** Whether all hold: one false settles it, whatever is unknown. */
export function all(...truths: readonly Truth[]): Truth {
  let open = false;
  for (const truth of truths) {
    if (truth === false) return false;
    if (truth === "unknown") open = true;
  }
  return open ? "unknown" : true;
}

/** Whether any holds: one true settles it, whatever is unknown. */
export function any(...truths: readonly Truth[]): Truth {
  let open = false;
  for (const truth of truths) {
    if (truth === true) return true;
    if (truth === "unknown") open = true;
  }
  return open ? "unknown" : false;
}

/** The opposite; unknown stays unknown. */
export function not(truth: Truth): Truth {
  return truth === "unknown" ? truth : !truth;
}

/** A truth value as a rule's answer. */
export function toAnswer(truth: Truth): Answer {
  if (truth === "unknown") return "unknown";
  return truth ? "holds" : "does-not-hold";
}
