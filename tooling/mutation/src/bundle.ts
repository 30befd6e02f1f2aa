import { join } from "node:path";
import { must } from "@induction/domain/kernel/must";
import { rolldown } from "rolldown";

/** One module as a CommonJS body, so that it can be evaluated afresh in a moment. */
export interface BundledModule {
  /** Its path from the bundle's root, beginning with a slash. */
  readonly id: string;
  readonly code: string;
}

/** All modules that some tests reach, and which of them are the tests. */
export interface Bundle {
  readonly modules: readonly BundledModule[];
  readonly tests: readonly string[];
}

/**
 * Bundles test files, module by module, without leaving anything out: types are stripped, imports become `require`.
 * Packages stay outside.
 */
export async function bundle(root: string, testFiles: readonly string[]): Promise<Bundle> {
  const build = await rolldown({
    input: Object.fromEntries(testFiles.map((file) => [file.replace(/\.ts$/, ""), join(root, file)])),
    external: (id) => !id.startsWith(".") && !id.startsWith("/"),
    treeshake: false,
    platform: "node",
    logLevel: "silent",
    tsconfig: false,
  });
  const { output } = await build.generate({
    format: "cjs",
    preserveModules: true,
    preserveModulesRoot: root,
    entryFileNames: "[name].js",
  });
  await build.close();
  const chunks = output.filter((part) => part.type === "chunk");
  const byFile = new Map(chunks.map((chunk) => [chunk.facadeModuleId, join("/", chunk.fileName)]));
  return {
    modules: chunks.map((chunk) => ({ id: join("/", chunk.fileName), code: chunk.code })),
    tests: testFiles.map((file) => must(byFile.get(join(root, file)), `${file} was not bundled`)),
  };
}
