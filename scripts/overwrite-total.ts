import type { Page } from "playwright-core";

/** Does what another add-in or a macro could: takes the protection off and puts a number over the total's formula; answers its cell. */
export const overwriteTotal = async (page: Page): Promise<string> => {
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  const address = await frame?.evaluate(() =>
    // eslint-disable-next-line no-restricted-globals -- It runs in the add-in's page.
    Excel.run(async (context) => {
      const total = context.workbook.names.getItem("tanping_a1_total").getRange();
      total.worksheet.protection.unprotect();
      total.values = [[100]];
      total.load("address");
      await context.sync();
      return total.address;
    }),
  );
  return address?.split("!")[1] ?? "";
};
