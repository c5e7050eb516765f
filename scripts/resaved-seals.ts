import { writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { resavedPage } from "../test/host/support/resaved-page";
import { resavedSeals } from "../test/host/support/resaved-seals";

const page = "docs/resaved.md";

/** Has other programs save sealed workbooks again, and writes down what verifying says of them. */
const main = async (): Promise<void> => {
  const options = { ...(await resolveConfig(page)), filepath: page };
  writeFileSync(page, await format(resavedPage(await resavedSeals()), options));
};

void main();
