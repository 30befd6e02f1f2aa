import { Checkbox } from "@induction/ui/primitives/checkbox";
import { Field } from "@induction/ui/primitives/field";
import { TextInput } from "@induction/ui/primitives/text-input";
import { useState } from "react";

interface PasswordFieldProps {
  label: string;
  value: string;
  onValueChange: (value: string) => void;
  error?: string | undefined;
  /** Tells password managers whether to fill in or to make one up; a new one also says what is asked of it. */
  kind: "current" | "new";
}

/** The server's shortest password. It is the server that decides; this only saves a journey. */
const SHORTEST = 15;

const WHAT_IS_ASKED =
  `At least ${SHORTEST} characters. Nothing else is asked: no signs, no capitals. ` +
  "Four words that do not belong together work well. Passwords that many people use are refused.";

/** What is wrong with a new password as far as can be seen here; undefined where nothing is. */
export function findPasswordProblem(password: string): string | undefined {
  const length = [...password].length;
  if (length === 0) return "Choose a password.";
  return length < SHORTEST ? `Use at least ${SHORTEST} characters; this has ${length}.` : undefined;
}

/** A password that can be looked at: hiding it helps nobody who types a long one on a phone. */
export function PasswordField({ label, value, onValueChange, error, kind }: PasswordFieldProps) {
  const [isShown, setIsShown] = useState(false);
  const isNew = kind === "new";
  return (
    <Field
      label={label}
      error={error}
      hint={isNew ? WHAT_IS_ASKED : undefined}
      beside={<Checkbox label="Show what I type" isChecked={isShown} onCheckedChange={setIsShown} />}
    >
      <TextInput
        type={isShown ? "text" : "password"}
        autoComplete={isNew ? "new-password" : "current-password"}
        autoCapitalize="none"
        spellCheck={false}
        value={value}
        onChange={(event) => onValueChange(event.target.value)}
      />
    </Field>
  );
}
