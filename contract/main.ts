import { sayNotInExcel, startPage } from "./contract-page";

void Office.onReady(({ host }) =>
  host === Office.HostType.Excel ? startPage(document, Office.context) : sayNotInExcel(document),
);
