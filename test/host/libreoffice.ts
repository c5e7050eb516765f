import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { sofficePath } from "../../scripts/provide";

/** Without this LibreOffice trusts the results in a file. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

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
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), alwaysRecalculate);
    const sources = files.map((_, index) => join(folder, `book-${index}.xlsx`));
    sources.forEach((source, index) => writeFileSync(source, files[index] ?? ""));
    const made = join(folder, "out");
    const options = [`-env:UserInstallation=${pathToFileURL(profile)}`, "--headless"];
    const words = [...options, "--convert-to", to, "--outdir", made];
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
