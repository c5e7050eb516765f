import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { report } from "../cli/report";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { finishedSample } from "./finish-sample";
import { libreOfficeProfile } from "../cli/libreoffice/libreoffice-profile";
import { pdftoppmPath, pdftotextPath, sofficePath } from "./provide";
import { cementWorks } from "./samples/samples";
import type { ReportWords } from "../src/strings/zh-CN/report";
import { languages } from "../src/strings/language";
import { laterWordsOf } from "../src/strings/words-of";
import { bodyTemplates } from "../test/unit/report/body-templates";

const folder = "docs/images/documents";
const dotsPerInch = 60;

/** The pages of documents that docs/report.md shows: of which document, by what words, and what the picture is called. */
const pagesIn = ({ cover, titlePage, labels, siteList, evidence }: ReportWords) =>
  [
    ["report", cover.body, "cover"],
    ["report", titlePage.team, "title-page"],
    ["report", labels.weights, "conclusion"],
    ["nonconformities", "NC-01", "nonconformity"],
    ["site-list", siteList.title, "site-list"],
    ["evidence", evidence.title, "evidence"],
  ] as const;

/** The part of a page, from its top, that a body's own letter takes. */
const top = { "-W": 8 * dotsPerInch, "-H": 3 * dotsPerInch, "-x": 0, "-y": 0 };

// The seal says when it was made by the clock of where it was.
process.env.TZ = "Asia/Shanghai";

/** Writes the cement works' documents, and fills a body's own, and draws some of their pages as LibreOffice's Writer prints them. */
const printDocuments = async (): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  const scratch = mkdtempSync(join(tmpdir(), "documents-"));
  const at = (name: string) => join(scratch, name);
  const print = (name: string) => {
    const profile = libreOfficeProfile(at("profile"), "print");
    const words = [profile, "--headless", "--convert-to", "pdf", "--outdir", scratch];
    execFileSync(sofficePath(), [...words, at(`${name}.docx`)], { stdio: "ignore" });
    if (!existsSync(at(`${name}.pdf`)))
      throw new Error("LibreOffice has no Writer here (Debian: libreoffice-writer-nogui).");
  };
  const draw = (name: string, said: string, picture: string, part: Record<string, number> = {}) => {
    const text = execFileSync(pdftotextPath(), [at(`${name}.pdf`), "-"], { encoding: "utf8" });
    const page = text.split("\f").findIndex((its) => its.includes(said)) + 1;
    if (page === 0) throw new Error(`No page of ${name} says ${said}.`);
    const words = Object.entries({ ...part, "-r": dotsPerInch, "-f": page, "-l": page });
    const drawing = ["-gray", "-singlefile", "-png", ...words.flat().map(String)];
    execFileSync(pdftoppmPath(), [...drawing, at(`${name}.pdf`), at(picture)]);
    writeFileSync(join(folder, `${picture}.png`), readFileSync(at(`${picture}.png`)));
  };
  for (const language of languages) {
    const book = at(`book.${language}.xlsx`);
    writeFileSync(book, await writeXlsx(await finishedSample(cementWorks, language)));
    const pages = pagesIn(laterWordsOf(language).report);
    for (const kind of new Set(pages.map(([its]) => its))) {
      const name = `${kind}.${language}`;
      await report([book, "--what", kind, "--out", at(`${name}.docx`)]);
      print(name);
    }
    for (const [kind, said, name] of pages)
      draw(`${kind}.${language}`, said, `${name}.${language}`);
  }
  const { file } = bodyTemplates["a letter"];
  writeFileSync(at("template.docx"), file);
  const filled = ["--template", at("template.docx"), "--out", at("template-filled.docx")];
  await report([at("book.zh-CN.xlsx"), ...filled]);
  for (const name of ["template", "template-filled"]) {
    print(name);
    draw(name, "评价结果通知书", name, top);
  }
  rmSync(scratch, { recursive: true });
};

void printDocuments();
