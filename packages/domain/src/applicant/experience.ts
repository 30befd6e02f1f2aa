/** Where clinical work was done. The guide keeps the two apart (F9). */
export type ExperiencePlace = "us" | "home";

/** The settings whose tasks bear on anesthesia (F2). */
export type ExperienceSetting = "operating-room" | "icu" | "emergency" | "pre-op" | "pain" | "other";

/** How near to the patient the work was. */
export type ExperienceKind = "hands-on" | "observership" | "research-post" | "other-role";

/** One stretch of clinical experience. */
export interface Experience {
  readonly place: ExperiencePlace;
  readonly setting: ExperienceSetting;
  readonly kind: ExperienceKind;
  /** Length in months; halves are allowed. */
  readonly months: number;
  /** Concrete tasks in the person's words. An entry without one is incomplete (F2). */
  readonly tasks: string;
}

/** One piece of research or quality improvement. */
export interface ResearchProject {
  readonly kind: "research" | "quality-improvement" | "teaching";
  /** Whether its subject is anesthesia, pain or critical care (F3). */
  readonly concernsAnesthesia: boolean;
  /** Length of the engagement in months. */
  readonly months: number;
  readonly title: string;
}
