import * as z from "zod";
import type { WorkspacePackage } from "./workspace.ts";

const versions = z.record(z.string(), z.string()).default({});
const manifest = z.object({
  name: z.string(),
  exports: z.record(z.string(), z.unknown()).default({}),
  dependencies: versions,
  peerDependencies: versions,
  optionalDependencies: versions,
  devDependencies: versions,
});

/**
 * What the rules need of a package.json.
 *
 * @throws a ZodError when it is not one
 */
export function toWorkspacePackage(directory: string, text: string): WorkspacePackage {
  const { name, exports, devDependencies, ...running } = manifest.parse(JSON.parse(text));
  const { dependencies, peerDependencies, optionalDependencies } = running;
  return {
    directory,
    name,
    entrances: Object.keys(exports),
    dependencies: new Set(Object.keys({ ...dependencies, ...peerDependencies, ...optionalDependencies })),
    devDependencies: new Set(Object.keys(devDependencies)),
  };
}
