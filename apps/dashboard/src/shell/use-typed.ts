import { useEffect, useRef, useState } from "react";

/** Long enough that a word is one question, short enough to feel at once. */
const PAUSE_MS = 200;

/** What the field shows, how it is changed, and how what was typed acts at once. */
type Typed = [typed: string, setTyped: (text: string) => void, settle: () => void];

/** A text that is typed here and acts after a short pause. */
export function useTyped(value: string, onSettled: (text: string) => void): Typed {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  // The address was changed by something else, such as the browser's back button.
  if (value !== known) {
    setKnown(value);
    if (value.trim() !== typed.trim()) setTyped(value);
  }
  return [
    typed,
    (text) => {
      setTyped(text);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => onSettled(text), PAUSE_MS);
    },
    () => {
      clearTimeout(timer.current);
      if (typed !== value) onSettled(typed);
    },
  ];
}
