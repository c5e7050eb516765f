import { writeFile } from "node:fs/promises";
import { format, resolveConfig } from "prettier";
import { tracedPage } from "./traces";

const path = "docs/traceability.md";

/** Writes down which code and which tests name each row of docs/standard.md. */
const writePage = async (): Promise<void> => {
  const options = { ...(await resolveConfig(path)), filepath: path };
  await writeFile(path, await format(tracedPage(), options));
};

void writePage();
