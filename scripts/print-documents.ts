import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { report } from "../cli/report";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { finishedSample } from "./finish-sample";
import { libreOfficeProfile } from "../cli/libreoffice/libreoffice-profile";
import { pdftoppmPath, pdftotextPath, sofficePath } from "./provide";
import { cementWorks } from "./samples/samples";

const folder = "docs/images/documents";
const dotsPerInch = "60";

/** The pages of documents that docs/report.md shows: of which document, by what words, and what the picture is called. */
const pages = [
  ["report", "编写单位", "cover"],
  ["report", "评价组组成及报告批准", "title-page"],
  ["report", "综合得分的计算", "conclusion"],
  ["nonconformities", "NC-01", "nonconformity"],
] as const;

// The seal says when it was made by the clock of where it was.
process.env.TZ = "Asia/Shanghai";

/** Writes the cement works' documents and draws some of their pages, as LibreOffice's Writer prints them. */
const printDocuments = async (): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  const scratch = mkdtempSync(join(tmpdir(), "documents-"));
  const at = (name: string) => join(scratch, name);
  writeFileSync(at("book.xlsx"), await writeXlsx(await finishedSample(cementWorks, "zh-CN")));
  for (const kind of new Set(pages.map(([its]) => its))) {
    await report([at("book.xlsx"), "--what", kind, "--out", at(`${kind}.docx`)]);
    const profile = libreOfficeProfile(at("profile"), "print");
    const words = [profile, "--headless", "--convert-to", "pdf", "--outdir", scratch];
    execFileSync(sofficePath(), [...words, at(`${kind}.docx`)], { stdio: "ignore" });
  }
  for (const [kind, said, name] of pages) {
    const text = execFileSync(pdftotextPath(), [at(`${kind}.pdf`), "-"], { encoding: "utf8" });
    const page = text.split("\f").findIndex((its) => its.includes(said)) + 1;
    const drawing = ["-gray", "-singlefile", "-r", dotsPerInch, "-f", String(page), "-png"];
    execFileSync(pdftoppmPath(), [...drawing, at(`${kind}.pdf`), at(name)]);
    writeFileSync(join(folder, `${name}.png`), readFileSync(at(`${name}.png`)));
  }
  rmSync(scratch, { recursive: true });
};

void printDocuments();
