import { createLazyRoute } from "@tanstack/react-router";
import { ImportPage } from "../features/import/import-page.tsx";

/** The code of bringing facts in. */
export const Route = createLazyRoute("/programs/import")({ component: ImportPage });
