import { mkdir, writeFile } from "node:fs/promises";
import { newAssessment } from "../cli/create";
import { enterSample } from "./enter-sample";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";

/** Makes the workbench's sample organisation, one file a language: made anew each time, so it is never stale. */
const makeSamples = async (): Promise<void> => {
  await mkdir("dist/sample", { recursive: true });
  for (const language of ["zh-CN", "en-US"] as const) {
    const book = await newAssessment(language);
    enterSample(book, language);
    await writeFile(`dist/sample/example.${language}.xlsx`, await writeXlsx(book));
  }
};

void makeSamples();
