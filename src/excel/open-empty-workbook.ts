import { refusalFrom } from "./map-error";

/** Opens an empty workbook in a window of its own, which the pane cannot reach. */
export const openEmptyWorkbook = async (): Promise<void> => {
  try {
    await Excel.createWorkbook();
  } catch (error) {
    throw refusalFrom(error);
  }
};
