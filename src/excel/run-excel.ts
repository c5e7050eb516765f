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

/**
 * One request and no more: what it asks for is good until it is answered. Within a conversation every range is kept until the
 * end and let go again, which for the ranges of whole sheets costs as much as the sheets themselves.
 */
export const requestExcel = async (
  queue: (context: Excel.RequestContext) => void,
): Promise<void> => {
  try {
    const context = new Excel.RequestContext();
    queue(context);
    await context.sync();
  } catch (error) {
    throw refusalFrom(error);
  }
};
