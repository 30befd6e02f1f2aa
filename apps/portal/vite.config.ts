import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const SERVER = "http://127.0.0.1:3000";

export default defineConfig({
  plugins: [react()],
  server: {
    port: 5173,
    strictPort: true,
    // The server takes changes from its own origin alone; while developing, this proxy speaks in its name.
    proxy: { "/trpc": { target: SERVER, headers: { origin: SERVER } } },
  },
  // The CSP takes scripts and fonts from files alone.
  build: { target: "es2024", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
