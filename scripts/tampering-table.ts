import { writeFile } from "node:fs/promises";
import { format, resolveConfig } from "prettier";
import { tamperingPage } from "../test/host/support/tampering-page";
import { tryTamperings } from "../test/host/support/try-tamperings";

const path = "docs/tampering.md";

/** Tries every tampering and writes down what was found. */
const writePage = async (): Promise<void> => {
  const page = tamperingPage(await tryTamperings());
  await writeFile(path, await format(page, { ...(await resolveConfig(path)), filepath: path }));
};

void writePage();
