import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { libreOfficePath } from "../cli/libreoffice/libreoffice-path";
import { chromiumPath } from "@tanping/workbench/test/browser/support/chromium-path";

/** Where a system's own Python is; others on the path lack the system's packages. */
const pythons = [
  "/usr/bin/python3",
  "/opt/homebrew/bin/python3",
  "/usr/local/bin/python3",
  "python",
];

/** LibreOffice, which recalculates our workbooks independently. */
export function sofficePath(): string {
  const path = libreOfficePath();
  if (!path) throw new Error("No LibreOffice here: run npm run provide.");
  return path;
}

/** A Python with openpyxl, the library most programs write workbooks with. */
export function pythonPath(): string {
  const imports = (python: string) => spawnSync(python, ["-c", "import openpyxl"]).status === 0;
  const path = pythons.find(imports);
  if (!path) throw new Error("No Python with openpyxl here: run npm run provide.");
  return path;
}

function isThere(find: () => string): boolean {
  try {
    return find() !== "";
  } catch {
    return false;
  }
}

/** Without a Chinese font the browser draws boxes, and widths in screenshots are wrong. */
function hasChineseFont(): boolean {
  if (process.platform !== "linux") return true;
  return (spawnSync("fc-list", [":lang=zh"], { encoding: "utf8" }).stdout ?? "") !== "";
}

function missingDebianPackages(): string[] {
  return [
    ...(isThere(chromiumPath) ? [] : ["chromium"]),
    ...(hasChineseFont() ? [] : ["fontconfig", "fonts-noto-cjk"]),
    ...(isThere(sofficePath) ? [] : ["libreoffice-calc-nogui"]),
    ...(isThere(pythonPath) ? [] : ["python3-openpyxl"]),
    ...(isThere(pdftotextPath) ? [] : ["poppler-utils"]),
  ];
}

function run(command: string, args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  execFileSync(command, args, { stdio: ["ignore", "inherit", "inherit"], env });
}

function installDebianPackages(packages: string[]): void {
  console.log(`Installing ${packages.join(", ")} with apt-get.`);
  run("apt-get", ["update", "-q"]);
  run("apt-get", ["install", "-q", "-y", "--no-install-recommends", ...packages]);
}

/** Gets the browser, the font, the office suite and the Python library the tests need, or says what to install. */
function provide(): void {
  const packages = missingDebianPackages();
  if (packages.length === 0) return;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) installDebianPackages(packages);
  else if (!isThere(chromiumPath)) run("npx", ["playwright-core", "install", "chromium"]);
  if ([chromiumPath, sofficePath, pythonPath, pdftotextPath].every(isThere)) return;
  throw new Error(
    "Install Chromium, LibreOffice Calc (soffice), openpyxl for Python 3 (python3-openpyxl) and Poppler's tools (poppler-utils), then run this again.",
  );
}

/** A program of Poppler's tools. */
function popplerPath(program: string): string {
  const folders = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"];
  const path = folders.map((folder) => `${folder}/${program}`).find((place) => existsSync(place));
  if (!path) throw new Error(`No ${program} here: run npm run provide.`);
  return path;
}

/** The program that draws the pages of a PDF. */
export const pdftoppmPath = (): string => popplerPath("pdftoppm");

/** The program that tells the words of a PDF and where they stand. */
export const pdftotextPath = (): string => popplerPath("pdftotext");

if (require.main === module) {
  try {
    provide();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
