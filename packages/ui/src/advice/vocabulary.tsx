import Archive from "lucide-react/icons/archive";
import ArrowLeftRight from "lucide-react/icons/arrow-left-right";
import Bookmark from "lucide-react/icons/bookmark";
import CalendarDays from "lucide-react/icons/calendar-days";
import Check from "lucide-react/icons/check";
import CircleAlert from "lucide-react/icons/circle-alert";
import CircleDashed from "lucide-react/icons/circle-dashed";
import CircleQuestionMark from "lucide-react/icons/circle-question-mark";
import Clock from "lucide-react/icons/clock";
import Eye from "lucide-react/icons/eye";
import ListChecks from "lucide-react/icons/list-checks";
import Lock from "lucide-react/icons/lock";
import Mail from "lucide-react/icons/mail";
import MessageSquareText from "lucide-react/icons/message-square-text";
import Minus from "lucide-react/icons/minus";
import Moon from "lucide-react/icons/moon";
import Send from "lucide-react/icons/send";
import Star from "lucide-react/icons/star";
import type { ChipEdge, ChipTone } from "../primitives/chip.tsx";
import type { IconComponent } from "../primitives/icon.tsx";

/** One word of a vocabulary: what is written, and how it is drawn. */
export interface Term {
  word: string;
  icon: IconComponent;
  tone: ChipTone;
  edge: ChipEdge;
}

/** How fresh a fact about a program is. */
export type Freshness = "verified" | "ageing" | "stale" | "unknown" | "disputed";

/** Words and looks of freshness. */
export const freshnessTerms = {
  verified: { word: "Verified", icon: Check, tone: "fresh", edge: "tone" },
  ageing: { word: "Aging", icon: Clock, tone: "ageing", edge: "tone" },
  stale: { word: "Stale", icon: Clock, tone: "quiet", edge: "tone" },
  unknown: { word: "Unknown", icon: CircleQuestionMark, tone: "plain", edge: "dashed" },
  disputed: { word: "Disputed", icon: ArrowLeftRight, tone: "dispute", edge: "tone" },
} as const satisfies Record<Freshness, Term>;

/** What a program says about a condition. */
export type Requirement =
  | "required"
  | "preferred"
  | "not-required"
  | "kind-not-stated"
  | "not-disclosed"
  | "not-checked";

/** Words and looks of requirements. */
export const requirementTerms = {
  required: { word: "Required", icon: Lock, tone: "plain", edge: "ink" },
  preferred: { word: "Preferred", icon: Star, tone: "plain", edge: "tone" },
  "not-required": { word: "Not required", icon: Minus, tone: "plain", edge: "tone" },
  "kind-not-stated": { word: "Kind not stated", icon: CircleQuestionMark, tone: "plain", edge: "dashed" },
  "not-disclosed": { word: "Not disclosed", icon: CircleQuestionMark, tone: "plain", edge: "dashed" },
  "not-checked": { word: "Not checked", icon: CircleDashed, tone: "plain", edge: "dashed" },
} as const satisfies Record<Requirement, Term>;

/** How soon a person needs an advisor. Red stands only here. */
export type Triage = "act-now" | "this-week" | "watch" | "ok" | "snoozed";

/** Words and looks of triage. */
export const triageTerms = {
  "act-now": { word: "Act now", icon: CircleAlert, tone: "plain", edge: "act" },
  "this-week": { word: "This week", icon: CalendarDays, tone: "plain", edge: "ink" },
  watch: { word: "Watch", icon: Eye, tone: "plain", edge: "tone" },
  ok: { word: "OK", icon: Check, tone: "plain", edge: "tone" },
  snoozed: { word: "Snoozed", icon: Moon, tone: "plain", edge: "dashed" },
} as const satisfies Record<Triage, Term>;

/** Where one application stands. */
export type ApplicationStatus =
  | "considering"
  | "planned"
  | "submitted"
  | "invited"
  | "interviewed"
  | "ranked"
  | "closed";

/** Words and looks of an application, in the order in which they follow. */
export const applicationTerms = {
  considering: { word: "Considering", icon: CircleDashed, tone: "plain", edge: "dashed" },
  planned: { word: "Planned", icon: Bookmark, tone: "plain", edge: "tone" },
  submitted: { word: "Submitted", icon: Send, tone: "plain", edge: "tone" },
  invited: { word: "Invited", icon: Mail, tone: "plain", edge: "ink" },
  interviewed: { word: "Interviewed", icon: MessageSquareText, tone: "plain", edge: "ink" },
  ranked: { word: "Ranked", icon: ListChecks, tone: "plain", edge: "solid" },
  closed: { word: "Closed", icon: Archive, tone: "quiet", edge: "tone" },
} as const satisfies Record<ApplicationStatus, Term>;
