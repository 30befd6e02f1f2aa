import type { DateStanding } from "@induction/domain/kernel/season";
import BadgeCheck from "lucide-react/icons/badge-check";
import CircleDashed from "lucide-react/icons/circle-dashed";
import CircleQuestionMark from "lucide-react/icons/circle-question-mark";
import Copy from "lucide-react/icons/copy";
import MessageSquareText from "lucide-react/icons/message-square-text";
import { Chip } from "../primitives/chip.tsx";
import type { Term } from "./vocabulary.tsx";

/** Words and looks of how sure a date is: what was published is bare, and a doubt wears the chip. */
export const dateStandingTerms = {
  published: { word: "Published", icon: BadgeCheck, tone: "plain", edge: "bare" },
  transcription: { word: "Copy of the official page", icon: Copy, tone: "plain", edge: "bare" },
  "second-hand": { word: "Second-hand", icon: MessageSquareText, tone: "plain", edge: "bare" },
  unverified: { word: "Not verified", icon: CircleQuestionMark, tone: "plain", edge: "dashed" },
  projected: { word: "Projected", icon: CircleDashed, tone: "plain", edge: "dashed" },
} as const satisfies Record<DateStanding, Term>;

/** What each of these words means, in one sentence. */
export const DATE_STANDING_MEANINGS: Readonly<Record<DateStanding, string>> = {
  published: "Read on the pages of AAMC, NRMP or ECFMG.",
  transcription: "Read in a copy of the official page.",
  "second-hand": "Told by somebody else who read the official page.",
  unverified: "Found in no document. Ask before you rely on it.",
  projected: "Nobody has published it yet. It follows the rule that earlier seasons fit.",
};

/** How sure a date of a season is. */
export function DateStandingChip({ standing }: { standing: DateStanding }) {
  const { word, icon, tone, edge } = dateStandingTerms[standing];
  return (
    <Chip tone={tone} edge={edge} icon={icon}>
      {word}
    </Chip>
  );
}
