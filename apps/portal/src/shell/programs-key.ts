/** Under which key the list of programs is kept: its page asks for it, and the live record says when it is old. */
export const PROGRAMS_KEY = ["programs"] as const;
