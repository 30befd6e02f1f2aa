import { UnknownMark } from "@induction/ui/patterns/states";
import { Button } from "@induction/ui/primitives/button";
import { Icon } from "@induction/ui/primitives/icon";
import { VisuallyHidden } from "@induction/ui/primitives/visually-hidden";
import { classes } from "@induction/ui/theme/classes";
import { useLocation } from "@tanstack/react-router";
import Check from "lucide-react/icons/check";
import { type RefObject, useEffect, useRef, useState } from "react";
import type { PersonScreen } from "../../shell/answers.ts";
import { FactEditor } from "./fact-editor.tsx";
import type { FactForm } from "./fact-form.ts";
import styles from "./fact-section.module.css";

interface FactSectionProps<Draft> {
  form: FactForm<Draft>;
  screen: PersonScreen;
}

/** One fact: what is told of it, or that nothing is; and its form, opened in place or by its address. */
export function FactSection<Draft>({ form, screen }: FactSectionProps<Draft>) {
  const { fact, title, why } = form;
  const [isOpen, setIsOpen] = useState(false);
  const [isSaved, setIsSaved] = useState(false);
  const section = useRef<HTMLElement>(null);
  const button = useFocusBack(isOpen);
  useOpenByAddress(fact, () => {
    setIsOpen(true);
    section.current?.scrollIntoView({ block: "start" });
  });
  function close(hasSaved: boolean): void {
    setIsOpen(false);
    setIsSaved(hasSaved);
  }
  const lines = form.describe(screen.applicant.profile);
  return (
    <section
      ref={section}
      id={fact}
      className={classes(styles.section, isOpen && styles.open)}
      aria-labelledby={`${fact}-title`}
    >
      <div className={styles.words}>
        <h3 id={`${fact}-title`}>{title}</h3>
        <p className={styles.why}>{why}</p>
      </div>
      <div className={styles.content}>
        {isOpen ? (
          <FactEditor form={form} screen={screen} onClose={close} />
        ) : (
          <div className={styles.told}>
            {lines === null ? <UnknownMark>Not told yet</UnknownMark> : <ToldLines lines={lines} />}
            <output className={styles.saved}>
              {isSaved && (
                <>
                  <Icon of={Check} size="cell" />
                  Saved
                </>
              )}
            </output>
            <Button
              ref={button}
              size="small"
              onClick={() => {
                setIsSaved(false);
                setIsOpen(true);
              }}
            >
              {lines === null ? "Tell" : "Change"}
              <VisuallyHidden> {title}</VisuallyHidden>
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}

function ToldLines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** The button that opens the form. Once the form is gone, the focus that went with it comes back to this button. */
function useFocusBack(isOpen: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return button;
}

/** Opens where the address ends in the name of the fact, as links from other pages do. */
function useOpenByAddress(fact: string, open: () => void): void {
  const hash = useLocation({ select: (location) => location.hash });
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  useEffect(() => {
    if (hash === fact) latest.current();
  }, [hash, fact]);
}
