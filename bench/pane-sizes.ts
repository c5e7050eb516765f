import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import webpack, { type Configuration } from "webpack";
import { textTable } from "./text-table";

const configurations = createRequire(__filename)(
  "../webpack.config.js",
) as readonly Configuration[];

/** What is loaded together, by the names its chunks have in the code. */
const parts: Readonly<Record<string, readonly string[]>> = {
  "first load, 中文": ["taskpane", "words-zh-CN", "theme-light"],
  "first load, English": ["taskpane", "words-en-US", "theme-light"],
  "an open assessment": ["open"],
  "an item's card": ["card"],
  start: ["start-view"],
  create: ["create"],
  repair: ["unnamed-view", "repair"],
  migrate: ["migration-view", "migrate"],
  score: ["score"],
  import: ["import"],
  "data and parameters": ["parameters-view"],
  charts: ["charts"],
  result: ["result-view"],
  "seal, verify, supplement": ["integrity-view", "seal", "verify", "supplement"],
  records: ["records", "form"],
  "second language (English)": ["words-en-US", "later-words-en-US"],
  "dark theme": ["theme-dark"],
};

/** kB of JavaScript after gzip, of each part what was not loaded with the first load; beside the least pane there can be. */
export const paneSizes = async (): Promise<string> => {
  const [own, template] = [await build("addin"), await build("template")];
  const boot = kilobytes("addin", own.boot);
  const least = kilobytes("template", [...template.of(["template"]), ...template.boot]);
  const first = own.of(parts["first load, 中文"] ?? []);
  const rows = Object.entries(parts).map(([part, names]) => {
    const isFirst = part.startsWith("first");
    const files = own.of(names).filter((name) => isFirst || !first.includes(name));
    const size = kilobytes("addin", files) + (isFirst ? boot : 0);
    const largest = Math.max(...files.map((name) => kilobytes("addin", [name])));
    const ratio = isFirst ? `×${(size / least).toFixed(2)}` : "";
    return [part, size.toFixed(1), largest.toFixed(1), ratio];
  });
  const head = ["kB gzip", "together", "largest file", "of the template"];
  return textTable([head, ["template", least.toFixed(1), "", "×1.00"], ...rows]);
};

interface Built {
  /** The script files of these chunks, each once. */
  readonly of: (names: readonly string[]) => readonly string[];
  readonly boot: readonly string[];
}

const build = async (name: string): Promise<Built> => {
  const found = configurations.find((its) => its.name === name);
  if (!found) throw new Error(`webpack.config.js has no ${name}.`);
  const stats = await new Promise<webpack.Stats>((resolve, reject) => {
    const compiler = webpack(found);
    compiler?.run((error, result) => {
      compiler.close(() => undefined);
      if (error || !result || result.hasErrors()) reject(error ?? new Error(result?.toString()));
      else resolve(result);
    });
  });
  const { namedChunkGroups = {}, assets = [] } = stats.toJson({
    all: false,
    assets: true,
    chunkGroups: true,
  });
  const isScript = (file: string) => file.endsWith(".js");
  return {
    of: (names) => {
      const files = names.flatMap((its) => {
        const group = namedChunkGroups[its];
        if (!group) throw new Error(`No chunk is named ${its}.`);
        return (group.assets ?? []).map((asset) => asset.name).filter(isScript);
      });
      return [...new Set(files)];
    },
    boot: assets.map((asset) => asset.name).filter((file) => /^boot\..*js$/.test(file)),
  };
};

const kilobytes = (folder: string, files: readonly string[]): number =>
  files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(`dist/${folder}/${file}`), { level: 9 }).length,
    0,
  ) / 1000;
