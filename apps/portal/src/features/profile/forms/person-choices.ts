import type { English, ImgClass, StatementStage } from "@induction/domain/applicant/profile";
import { known, unknown } from "@induction/domain/kernel/told";
import { choiceForm } from "./choice-form.tsx";

/** U.S. IMG or not, asked by what decides it. */
export const imgClassForm = choiceForm<ImgClass>({
  fact: "imgClass",
  title: "Citizenship",
  why: "NRMP counts U.S. citizens who studied abroad apart from others.",
  label: "Are you a U.S. citizen?",
  hint: "Green-card holders are not citizens: NRMP counts them as non-U.S. IMGs.",
  options: [
    { value: "us-img", label: "U.S. citizen" },
    { value: "non-us-img", label: "Not a U.S. citizen" },
  ],
  told: ({ imgClass }) => imgClass,
  toChange: (value) => ({ fact: "imgClass", value: known(value) }),
  now: ({ imgClass }) => ({ fact: "imgClass", value: imgClass }),
  untold: { fact: "imgClass", value: unknown },
});

/** How easily the person works in English. */
export const englishForm = choiceForm<English>({
  fact: "english",
  title: "English",
  why: "Working well in English can speak for you.",
  label: "How is your English at work?",
  options: [
    { value: "good", label: "Good" },
    { value: "improving", label: "Still improving" },
  ],
  told: ({ english }) => english,
  toChange: (value) => ({ fact: "english", value: known(value) }),
  now: ({ english }) => ({ fact: "english", value: english }),
  untold: { fact: "english", value: unknown },
});

/** How far the personal statement has come. */
export const statementForm = choiceForm<StatementStage>({
  fact: "statement",
  title: "Personal statement",
  why: "Several drafts take weeks; others should read it.",
  label: "How far has it come?",
  options: [
    { value: "none", label: "Not begun" },
    { value: "draft", label: "A draft" },
    { value: "reviewed", label: "Reviewed" },
    { value: "final", label: "Final" },
  ],
  told: ({ statement }) => statement,
  toChange: (value) => ({ fact: "statement", value: known(value) }),
  now: ({ statement }) => ({ fact: "statement", value: statement }),
  untold: { fact: "statement", value: unknown },
});
