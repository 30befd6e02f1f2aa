import { fileURLToPath } from "node:url";
import { checkSources } from "./check-sources.ts";
import { readRepository } from "./read-repository.ts";

const { files, workspace } = readRepository(fileURLToPath(new URL("../../..", import.meta.url)));
const violations = checkSources(files, workspace);

for (const { path, line, message } of violations) console.error(`${path}:${line}  ${message}`);
if (files.length === 0) console.error("No TypeScript files were found, so nothing was checked.");
process.exitCode = violations.length > 0 || files.length === 0 ? 1 : 0;
