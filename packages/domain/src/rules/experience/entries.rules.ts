import { cite } from "../../sources/citation.ts";
import type { Rule } from "../rule.ts";
import { anyEntry, isWithoutTask } from "./entries.ts";

/** When an experience entry names no concrete task, it says nothing of anesthesia yet: it is incomplete. */
export const F2: Rule = {
  id: "F2",
  title: "Experience entries without a concrete task",
  short: "Experience without tasks",
  cites: [cite("experiences", [153, 160])],
  facts: ["experiences"],
  parameters: [],
  severity: "gap",
  comesLast: true,
  ask: (reading) => anyEntry(reading, isWithoutTask),
};

/** When there are experience entries, US and home stand apart, and each can name faculty contact and adaptability. */
export const F9: Rule = {
  id: "F9",
  title: "Experience in the United States and at home, told apart",
  short: "US and home experience apart",
  cites: [cite("experiences", 161), cite("scenario-1", 188, 194)],
  facts: ["experiences"],
  parameters: [],
  severity: "advice",
  ask: (reading) => anyEntry(reading, () => true),
};
