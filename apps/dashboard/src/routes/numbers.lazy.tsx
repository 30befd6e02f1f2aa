import { createLazyRoute } from "@tanstack/react-router";
import { NumbersPage } from "../features/numbers/numbers-page.tsx";

/** The code of the numbers. */
export const Route = createLazyRoute("/numbers")({ component: NumbersPage });
