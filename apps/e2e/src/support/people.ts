/** Whom the demo lets in, by what they do. */
export const demo = {
  advisor: "advisor@demo.example",
  lead: "lead@demo.example",
  admin: "admin@demo.example",
  curator: "curator@demo.example",
  scenarios: ["scenario-1@demo.example", "scenario-2@demo.example", "scenario-3@demo.example"],
  /** As the server prints it at start. */
  password: "induction-demo-2026",
} as const;
