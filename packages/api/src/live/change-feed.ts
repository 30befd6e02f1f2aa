/** That something changed in one person's record: where to look, never what. */
export interface ApplicantChange {
  readonly orgId: string;
  readonly applicantId: string;
  /** The applicant's own account. */
  readonly userId: string | null;
  readonly advisorId: string | null;
  /** Who advised the person until this change, where that changed. */
  readonly formerAdvisorId: string | null;
  /** Whether the person was put on another caseload, where `formerAdvisorId` does not say so already. */
  readonly isAssignmentChange?: boolean;
  readonly version: number;
  /** Whether the change is that consent was given or withdrawn. */
  readonly isConsentChange: boolean;
}

/**
 * What a subscriber is told: a change, that the programs have another version, that it was too slow and some were dropped, or that it is over because its owner
 * has opened too many newer ones.
 */
export type FeedMessage =
  | { readonly kind: "change"; readonly change: ApplicantChange }
  | { readonly kind: "programs"; readonly version: string }
  | { readonly kind: "seasons"; readonly version: string }
  | { readonly kind: "reports" }
  | { readonly kind: "numbers"; readonly orgId: string }
  | { readonly kind: "gap" }
  | { readonly kind: "superseded" };

/** There are as many subscriptions as the server can serve. */
export class FeedFullError extends Error {
  override readonly name = "FeedFullError";
}

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
  /** Tells every subscriber that the programs have another version. */
  publishPrograms(version: string): void;
  /** Tells every subscriber that the almanac has another version. */
  publishSeasons(version: string): void;
  /** Tells every subscriber that an organisation has set other numbers of its own. */
  publishNumbers(orgId: string): void;
  /** Tells those who hear of them that the reports of changes are others. */
  publishReports(): void;
  /**
   * Changes that the subscriber cares for, from now on.
   * @param ownerId whose subscription it is; of too many of one owner, the oldest ends
   * @param hearsReports whether the owner looks after the reports of changes
   * @throws FeedFullError
   */
  subscribe(
    concerns: (change: ApplicantChange) => boolean,
    ownerId?: string,
    hearsReports?: boolean,
  ): FeedSubscription;
}
