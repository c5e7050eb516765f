import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { libreOfficeProfile } from "../../cli/libreoffice/libreoffice-profile";
import { sofficePath } from "../../scripts/provide";

const run = (words: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(sofficePath(), words, { stdio: "ignore" });
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`LibreOffice ended with ${code}.`)),
    );
  });

/** LibreOffice 7.4 leaves words of the command line beyond the 255th aside and says nothing. */
const filesInOneRun = 200;

/**
 * Has LibreOffice calculate the files afresh and convert them, starting once for 200 of them; others can work meanwhile.
 * `read` gets the folder with what it made of book-0.xlsx, book-1.xlsx …, which is gone afterwards.
 */
export const convertAll = async <Result>(
  files: readonly Uint8Array[],
  to: string,
  read: (folder: string) => Result,
): Promise<Result> => {
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
  try {
    const profile = libreOfficeProfile(join(folder, "profile"), to === "pdf" ? "print" : "save");
    const sources = files.map((_, index) => join(folder, `book-${index}.xlsx`));
    sources.forEach((source, index) => writeFileSync(source, files[index] ?? ""));
    const made = join(folder, "out");
    const words = [profile, "--headless", "--convert-to", to, "--outdir", made];
    for (let first = 0; first < sources.length; first += filesInOneRun)
      await run([...words, ...sources.slice(first, first + filesInOneRun)]);
    return read(made);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** The files as LibreOffice saves them after calculating everything afresh. */
export const allThroughLibreOffice = (
  files: readonly Uint8Array[],
): Promise<readonly Uint8Array[]> =>
  convertAll(files, "xlsx", (folder) =>
    files.map((_, index) => readFileSync(join(folder, `book-${index}.xlsx`))),
  );

/** The file as LibreOffice saves it after calculating everything afresh. */
export const throughLibreOffice = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const [saved] = await allThroughLibreOffice([bytes]);
  if (saved === undefined) throw new Error("LibreOffice saved nothing.");
  return saved;
};
