import ChevronLeft from "lucide-react/icons/chevron-left";
import ChevronRight from "lucide-react/icons/chevron-right";
import { IconButton } from "../primitives/button.tsx";
import styles from "./page-turn.module.css";

interface PageTurnProps {
  /** What is turned: "Pages of the caseload". */
  label: string;
  /** From 1. */
  page: number;
  pages: number;
  onTurn: (by: -1 | 1) => void;
}

/** The keys that turn a list's pages, and where in them one is; nothing where there is one page only. */
export function PageTurn({ label, page, pages, onTurn }: PageTurnProps) {
  if (pages <= 1) return null;
  const [isFirst, isLast] = [page <= 1, page >= pages];
  return (
    <nav className={styles.turn} aria-label={label}>
      <IconButton
        icon={ChevronLeft}
        label="Previous page"
        size="small"
        aria-disabled={isFirst}
        onClick={() => isFirst || onTurn(-1)}
      />
      <span>
        {page} of {pages}
      </span>
      <IconButton
        icon={ChevronRight}
        label="Next page"
        size="small"
        aria-disabled={isLast}
        onClick={() => isLast || onTurn(1)}
      />
    </nav>
  );
}
