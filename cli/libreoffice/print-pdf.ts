import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { libreOfficePath } from "./libreoffice-path";
import { libreOfficeProfile } from "./libreoffice-profile";

/** A workbook's pages as .pdf, as LibreOffice prints them; null where it is not at hand. Rejects where LibreOffice fails. */
export const printPdf = async (workbook: Uint8Array): Promise<Uint8Array | null> => {
  const program = libreOfficePath();
  if (program === null) return null;
  const folder = await mkdtemp(join(tmpdir(), "tanping-pdf-"));
  try {
    const source = join(folder, "book.xlsx");
    await writeFile(source, workbook);
    const profile = libreOfficeProfile(join(folder, "profile"), "print");
    const words = [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, source];
    await promisify(execFile)(program, words);
    return await readFile(join(folder, "book.pdf"));
  } finally {
    await rm(folder, { recursive: true });
  }
};
