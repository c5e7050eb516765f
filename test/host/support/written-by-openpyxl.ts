import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pythonPath } from "../../../scripts/provide";

const program = (epoch: string) => `
import sys
from datetime import date, datetime
from openpyxl import Workbook
from openpyxl.utils.datetime import ${epoch}

book = Workbook()
book.epoch = ${epoch}
sheet = book.active
sheet.title = "监测 数据"
sheet.append(["装置", "日期", "排放量", "已核查", "备注"])
sheet.append(["007", date(2020, 1, 31), 0.1, True, "第一行\\n第二行"])
sheet.append(["甲", datetime(2020, 2, 29, 12), 1e-7, False, "二氧化碳"])
sheet.append([])
sheet.append(["#N/A", None, -3])
sheet.merge_cells("A7:B8")
sheet["A7"] = "合计"
hidden = book.create_sheet("隐藏")
hidden.sheet_state = "veryHidden"
hidden["C3"] = "x"
book.save(sys.argv[1])
`;

/** A workbook with cells of every kind and a hidden sheet, as openpyxl writes it. */
export const writtenByOpenpyxl = (
  epoch: "WINDOWS_EPOCH" | "MAC_EPOCH" = "WINDOWS_EPOCH",
): Uint8Array => {
  const folder = mkdtempSync(join(tmpdir(), "openpyxl-"));
  try {
    const path = join(folder, "book.xlsx");
    execFileSync(pythonPath(), ["-c", program(epoch), path]);
    return new Uint8Array(readFileSync(path));
  } finally {
    rmSync(folder, { recursive: true });
  }
};
