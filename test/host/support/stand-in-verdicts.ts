import { allAssumptions } from "../../../contract/families";
import { runContract } from "../../../contract/run-contract";
import type { Verdict } from "../../../contract/verdict";
import { Book } from "@tanping/workbench/book/book";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { excel2021, hasApi, type HostProfile } from "@tanping/workbench/host/host-profile";
import { officeContext } from "@tanping/workbench/host/office-context";
import { openBook, type OpenBook } from "./open-book";

/** Milliseconds for one assumption; no more than a stand-in that hangs would be given. */
const patience = 30_000;

/** Runs assumptions in the workbook that is open. */
export const verdictsIn = (
  { host }: Pick<OpenBook, "host">,
  assumptions = allAssumptions,
): Promise<readonly Verdict[]> => {
  Object.assign(globalThis, { Office: { context: officeContext(host.profile) } });
  return runContract(assumptions, {
    isSupported: (set) => hasApi(host.profile.excelApi, set),
    patience,
    tell: () => undefined,
  });
};

/** The whole contract on the stand-in, as that Excel. */
export const standInVerdicts = async (
  profile: HostProfile = excel2021,
): Promise<readonly Verdict[]> => {
  const open = await openBook(new Book(createCalculator()), profile);
  const verdicts = await verdictsIn(open);
  open.close();
  return verdicts;
};
