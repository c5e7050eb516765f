import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { sofficePath } from "../../scripts/provide";

/** Without this LibreOffice trusts the results in a file. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The files as LibreOffice saves them after calculating everything afresh; it starts once for all of them. */
export const allThroughLibreOffice = (files: readonly Uint8Array[]): Uint8Array[] => {
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
  const profile = join(folder, "profile");
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), alwaysRecalculate);
  const names = files.map((_, index) => `book-${index}.xlsx`);
  const sources = names.map((name) => join(folder, name));
  sources.forEach((source, index) => writeFileSync(source, files[index] ?? ""));
  const options = [`-env:UserInstallation=${pathToFileURL(profile)}`, "--headless"];
  const convert = ["--convert-to", "xlsx", "--outdir", join(folder, "out")];
  execFileSync(sofficePath(), [...options, ...convert, ...sources], { stdio: "ignore" });
  return names.map((name) => readFileSync(join(folder, "out", name)));
};

/** The file as LibreOffice saves it after calculating everything afresh. */
export const throughLibreOffice = (bytes: Uint8Array): Uint8Array => {
  const [saved] = allThroughLibreOffice([bytes]);
  if (saved === undefined) throw new Error("LibreOffice saved nothing.");
  return saved;
};
