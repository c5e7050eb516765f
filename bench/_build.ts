import { builtImport } from "./built-import";
import { cpSync } from "node:fs";
void builtImport().then(() => cpSync("dist/bench", process.argv[2]!, { recursive: true }));
