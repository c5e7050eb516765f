import { mkdir, writeFile } from "node:fs/promises";
import { newAssessment } from "../cli/create";
import { languages } from "../src/strings/language";
import { enterSample } from "./enter-sample";
import { samples } from "./samples/samples";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";

/** Makes the workbench's sample organisations, one file a language: made anew each time, so they are never stale. */
const makeSamples = async (): Promise<void> => {
  await mkdir("dist/sample", { recursive: true });
  for (const sample of samples)
    for (const language of languages) {
      const book = await newAssessment(language);
      await enterSample(book, language, sample);
      await writeFile(`dist/sample/${sample.file}.${language}.xlsx`, await writeXlsx(book));
    }
};

void makeSamples();
