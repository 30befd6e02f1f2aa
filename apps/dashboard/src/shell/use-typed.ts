import { useEffect, useRef, useState } from "react";

/** Long enough that a word is one question, short enough to feel at once. */
const PAUSE_MS = 200;

/** A text that is typed here and acts after a short pause: what the field shows, and how it is changed. */
export function useTyped(value: string, onSettled: (text: string) => void): [string, (text: string) => void] {
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
  ];
}
