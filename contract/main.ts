import { sayWhyNot, startPage } from "./contract-page";

if ("Office" in window)
  void Office.onReady(({ host }) =>
    host === Office.HostType.Excel
      ? startPage(document, Office.context)
      : sayWhyNot(document, "notInExcel"),
  );
else sayWhyNot(document, "noOffice");
