/** That something changed in one person's record: where to look, never what. */
export interface ApplicantChange {
  readonly orgId: string;
  readonly applicantId: string;
  /** The applicant's own account. */
  readonly userId: string | null;
  readonly advisorId: string | null;
  /** Who advised the person until this change, where that changed. */
  readonly formerAdvisorId: string | null;
  readonly version: number;
  /** Whether the change is that consent was given or withdrawn. */
  readonly isConsentChange: boolean;
}

/** What a subscriber is told: a change, or that it was too slow and some were dropped. */
export type FeedMessage =
  | { readonly kind: "change"; readonly change: ApplicantChange }
  | { readonly kind: "gap" };

/** One subscriber's end of the feed. */
export interface FeedSubscription {
  /** The next message; null when none came within the time. */
  next(withinMs: number): Promise<FeedMessage | null>;
  /** Ends the subscription. A second call changes nothing. */
  close(): void;
}

/** Carries changes from whoever made them to the screens that show them. */
export interface ChangeFeed {
  /** Tells a change that has been committed. */
  publish(change: ApplicantChange): void;
  /** Changes that the subscriber cares for, from now on. */
  subscribe(concerns: (change: ApplicantChange) => boolean): FeedSubscription;
}
