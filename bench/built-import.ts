import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { webpack, type Configuration } from "webpack";
import type * as importing from "./import-file";

const load = createRequire(join(process.cwd(), "package.json"));

/**
 * The import built as the add-in is, and loaded. The pane runs no other code: in modules that are translated one by one,
 * every call across files also looks up what it calls.
 */
export const builtImport = async (): Promise<typeof importing> => {
  const [addIn] = load("./webpack.config.js") as readonly Configuration[];
  const path = join(process.cwd(), "dist", "bench");
  const build = webpack({
    ...addIn,
    name: "bench",
    target: ["node", "es2022"],
    entry: { "import-file": join(process.cwd(), "bench", "import-file.ts") },
    output: { path, filename: "[name].cjs", library: { type: "commonjs2" } },
    optimization: { ...addIn?.optimization, splitChunks: false },
    plugins: [],
  });
  const stats = await promisify(build.run.bind(build))();
  if (stats?.hasErrors() !== false) throw new Error(stats?.toString("errors-only"));
  await promisify(build.close.bind(build))();
  const built = load(join(path, "import-file.cjs")) as typeof importing;
  // The pane has them before it offers an import.
  await built.loadAllWords();
  return built;
};
