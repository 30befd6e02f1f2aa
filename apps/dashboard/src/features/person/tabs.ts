/** The parts of a person's page, in their order. */
export const TABS = ["summary", "facts", "letters", "programs", "plan", "answers", "history"] as const;

/** A part of a person's page. */
export type Tab = (typeof TABS)[number];

/** The tab that an address names; the summary where it names none. */
export function toTab(text: string | undefined): Tab {
  return TABS.find((tab) => tab === text) ?? "summary";
}
