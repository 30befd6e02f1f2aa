import { createRoot } from "react-dom/client";
import "../src/base.css";
import { applyStoredTheme } from "../src/theme/use-theme.ts";
import { Gallery } from "./gallery.tsx";

const theme = new URLSearchParams(window.location.search).get("theme");
if (theme === null) applyStoredTheme();
else document.documentElement.dataset.theme = theme;

const root = document.getElementById("root");
if (root) createRoot(root).render(<Gallery room={window.location.hash.slice(1)} />);
