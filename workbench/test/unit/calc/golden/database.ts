import { bad, type GoldenFamily, num } from "./golden-case";

/** The golden table as a database, its first two headings and its values. */
const table = "数据!A1:C6";
/** Years after 2020. */
const after2020 = '{"年份";">2020"}';

export const database: GoldenFamily = {
  portable: [
    [`=DSUM(${table},2,数据!A1:A2)`, 100.5],
    [`=DSUM(${table},"年份",数据!A1:A3)`, 4041],
    [`=DCOUNT(${table},2,数据!A1:A6)`, 3],
    [`=DCOUNTA(${table},2,数据!A1:A6)`, 4],
    [`=DAVERAGE(${table},1,数据!A1:A3)`, 2020.5],
    [`=DGET(${table},2,数据!A1:A2)`, 100.5],
    [`=DMAX(${table},2,数据!A1:A3)`, 200],
    [`=DMIN(${table},2,数据!A1:A3)`, 100.5],
    [`=DPRODUCT(${table},3,数据!A1:A3)`, 2],
    [`=DSTDEVP(${table},1,数据!A1:A3)`, 0.5],
    [`=DVAR(${table},1,数据!A1:A3)`, 0.5],
    [`=DVARP(${table},1,数据!A1:A3)`, 0.25],
    [`=ROUND(DSTDEV(${table},1,数据!A1:A3),9)`, 0.707106781],
    [`=DSUM(${table},2,数据!A1:B2)`, 100.5],
    [`=DGET(${table},2,{"年份";1990})`, bad],
    [`=DSUM(${table},"年份",${after2020})`, 8090],
    [`=DCOUNT(${table},,${after2020})`, 4],
    [`=DSUM(${table},9,${after2020})`, bad],
    ['=DCOUNTA(数据!A1:D6,"备注",{"备注";"=AB"})', 0],
  ],
  excelOnly: [
    [`=DGET(${table},2,数据!A1:A3)`, num],
    ['=DCOUNTA(数据!A1:D6,"备注",{"备注";"AB"})', 2],
  ],
};
