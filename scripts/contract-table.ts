import { writeFile } from "node:fs/promises";
import { format, resolveConfig } from "prettier";
import { contractTable } from "../test/host/support/contract-table";
import { standInVerdicts } from "../test/host/support/stand-in-verdicts";

const path = "docs/excel-contract.md";

/** Tries the contract on the stand-in and writes down every assumption with the verdict. */
const writePage = async (): Promise<void> => {
  const options = { ...(await resolveConfig(path)), filepath: path };
  await writeFile(path, await format(contractTable(await standInVerdicts()), options));
};

void writePage();
