import { refusalFrom } from "./map-error";

/**
 * One conversation with the workbook. Waits while the user is typing in a cell; what Excel will not do
 * comes out as Refused, with its reason from the closed list.
 */
export const runExcel = async <Answer>(
  work: (context: Excel.RequestContext) => Promise<Answer>,
): Promise<Answer> => {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw refusalFrom(error);
  }
};
