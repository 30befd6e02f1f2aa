import { type ReactNode, useEffect, useRef } from "react";
import styles from "./access-notice.module.css";

interface AccessNoticeProps {
  title: ReactNode;
  children: ReactNode;
}

/** What stands where a form was, once it has done its work or cannot. It takes the focus, so that it is heard. */
export function AccessNotice({ title, children }: AccessNoticeProps) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <div ref={notice} tabIndex={-1} className={styles.notice}>
      <h1>{title}</h1>
      {children}
    </div>
  );
}
