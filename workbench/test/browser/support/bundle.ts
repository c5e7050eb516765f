import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import webpack from "webpack";

/** A TypeScript file and all it imports as one script. */
export async function bundle(entry: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "bundle-"));
  const compiler = webpack({
    mode: "development",
    devtool: false,
    entry: resolve(entry),
    output: { path: folder, filename: "page.js" },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "swc-loader",
          options: { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true } } },
        },
      ],
    },
  });
  await new Promise<void>((done, fail) => {
    compiler.run((error, stats) => {
      if (error || stats?.hasErrors()) fail(error ?? new Error(stats?.toString("errors-only")));
      else done();
    });
  });
  return readFile(join(folder, "page.js"), "utf8");
}
