/** Words of the pane's screen that imports monitoring data. */
export interface ImportPaneWords {
  readonly title: string;
  readonly open: string;
  readonly back: string;
  readonly close: string;
  readonly draft: {
    readonly offer: (sources: string) => string;
    readonly resume: string;
    readonly discard: string;
    readonly again: (sources: string, limit: string) => string;
    readonly without: string;
  };
  readonly source: {
    readonly title: string;
    readonly hint: string;
    readonly file: string;
    readonly paste: string;
    readonly selection: string;
    readonly place: string;
    readonly places: Readonly<Record<"table" | "sheet", (name: string) => string>>;
    readonly choosePlace: string;
    readonly pasteHere: string;
    readonly pasted: string;
    readonly usePasted: string;
    readonly another: string;
    readonly joined: string;
    readonly remove: string;
    readonly rows: (rows: string) => string;
    readonly delimiters: Readonly<Record<"," | ";" | "\t" | "|", string>>;
    readonly encoding: string;
    readonly chooseEncoding: string;
    readonly sheet: string;
    readonly hiddenSheet: (sheet: string) => string;
    readonly empty: string;
    readonly reading: string;
  };
  readonly header: {
    readonly row: string;
    readonly found: (first: number, last: number) => string;
    readonly wide: Readonly<
      Record<
        "periods" | "months" | "months-of-title" | "months-without-year" | "measures",
        (title: string) => string
      >
    >;
  };
  readonly columns: {
    readonly title: string;
    readonly none: string;
    readonly unit: (column: string) => string;
    readonly rowUnits: (column: string) => string;
    readonly oneUnit: string;
    readonly year: string;
    readonly filter: string;
    readonly filterValue: string;
    readonly all: string;
    readonly remembered: string;
  };
  readonly preview: {
    readonly title: string;
    readonly counts: (read: string, imported: string, aside: string) => string;
    readonly setAside: (reason: string, rows: string) => string;
    readonly after: string;
    readonly columns: Readonly<Record<"year" | "emission" | "output" | "intensity", string>>;
    readonly incomplete: (year: number, months: string) => string;
    readonly whole: (year: number) => string;
    readonly working: string;
  };
  readonly questions: {
    readonly title: string;
    readonly open: (count: number) => string;
    readonly nothing: string;
    readonly more: (count: string) => string;
    /** One year by one answer; a figure there is not is "–". */
    readonly year: (
      said: Readonly<
        { year: number } & Record<"emission" | "output" | "intensity" | "unit", string>
      >,
    ) => string;
  };
  readonly problems: {
    readonly title: (count: string) => string;
    readonly group: (title: string, count: string) => string;
    readonly treatment: string;
    readonly place: (row: number, column: string) => string;
    readonly more: (count: string) => string;
  };
  readonly run: {
    readonly mode: string;
    readonly modes: Readonly<
      Record<"replace" | "append", (rows: string, imported: string) => string>
    >;
    readonly run: string;
    readonly progress: (rows: string, all: string, seconds: number) => string;
    readonly finishing: string;
    readonly cancel: string;
    readonly cancelled: string;
    readonly done: (rows: string, seconds: number) => string;
  };
  readonly undoImport: {
    readonly complete: string;
    readonly interrupted: string;
    readonly run: string;
    readonly restore: string;
    readonly warning: string;
    readonly done: string;
  };
  readonly explain: {
    readonly chart: string;
    readonly rows: (year: number) => string;
    readonly showRows: string;
    readonly showAll: string;
    readonly rowCount: (rows: string) => string;
    readonly firstRows: (rows: number) => string;
    readonly incomplete: (months: string) => string;
    readonly period: string;
    readonly yearOfSelection: string;
    readonly selectionIs: (year: number) => string;
    readonly selectionNone: string;
    readonly draw: string;
    readonly unitAndAxis: (unit: string, axis: "left" | "right") => string;
    readonly lacksMonths: string;
    /** Said of a year of the chart that is hatched. */
    readonly yearLacks: (year: number, months: string) => string;
    readonly series: Readonly<Record<"emission" | "output" | "intensity", string>>;
  };
}

export const importPane: ImportPaneWords = {
  title: "导入监测数据",
  open: "导入监测数据",
  back: "返回",
  close: "完成",
  draft: {
    offer: (sources) =>
      `上次的导入没有做完：${sources}。列的对应、单位和回答都还在；还没有写入任何内容。`,
    resume: "接着做",
    discard: "不要了",
    again: (sources, limit) =>
      `请重新选择：${sources}。大于 ${limit} 的文件和工作簿里的单元格没有保存；选好之后，列的对应和单位照旧。`,
    without: "不再等待",
  },
  source: {
    title: "来源",
    hint: "把 .csv、.tsv 或 .xlsx 文件拖到这里，或：",
    file: "选择文件",
    paste: "粘贴",
    selection: "所选区域",
    place: "工作簿中的表",
    places: { table: (name) => `表 ${name}`, sheet: (name) => `工作表 ${name}` },
    choosePlace: "请选择",
    pasteHere: "在这里粘贴表格",
    pasted: "粘贴的内容",
    usePasted: "使用",
    another: "另加来源",
    joined: "几个来源按期间和排放源合并。",
    remove: "移除",
    rows: (rows) => `${rows} 行`,
    delimiters: { ",": "逗号分隔", ";": "分号分隔", "\t": "制表符分隔", "|": "竖线分隔" },
    encoding: "编码",
    chooseEncoding: "哪一种读得通？",
    sheet: "工作表",
    hiddenSheet: (sheet) => `${sheet}（隐藏）`,
    empty: "这里没有内容。请选择有数据的区域、表或文件。",
    reading: "正在读取……",
  },
  header: {
    row: "表头所在行",
    found: (first, last) =>
      first === last ? `表头：第 ${first} 行` : `表头：第 ${first}–${last} 行`,
    wide: {
      periods: () => "年份横向排列，已逐年展开",
      months: () => "月份横向排列，已逐月展开",
      measures: () => "指标逐行写在一列中，已逐行展开",
      "months-of-title": (title) => `月份横向排列，已逐月展开，年份取自表上方的“${title}”`,
      "months-without-year": () =>
        "月份横向排列，但没有年份：请在表上方写明唯一的年份（如“2023年”），或加一列年份",
    },
  },
  columns: {
    title: "列的对应",
    none: "（无）",
    unit: (column) => `${column}的单位`,
    rowUnits: (column) => `${column}各行的单位`,
    oneUnit: "（全列同一单位）",
    year: "年份/日期",
    filter: "只导入符合条件的行",
    filterValue: "条件的值",
    all: "（全部行）",
    remembered: "已沿用上次对这种表头的设置",
  },
  preview: {
    title: "预览",
    counts: (read, imported, aside) => `读取 ${read} 行 = 导入 ${imported} 行 + 不导入 ${aside} 行`,
    setAside: (reason, rows) => `${reason}：${rows} 行`,
    after: "→ 导入后",
    columns: { year: "年份", emission: "排放量", output: "产出量", intensity: "强度" },
    incomplete: (year, months) => `${year} 年缺少月份 ${months}，不计入历史年度`,
    whole: (year) => `确认按 ${year} 全年计`,
    working: "正在计算预览……",
  },
  questions: {
    title: "请先选择",
    open: (count) => `还有 ${count} 个问题没有选择，选择之后才能导入。`,
    nothing: "这样没有一年有数据。",
    more: (count) => `另有 ${count} 处同类`,
    year: ({ year, emission, output, intensity, unit }) =>
      intensity === "–"
        ? `${year} 年：排放量 ${emission}，产出量 ${output}，没有强度`
        : `${year} 年：${emission} ÷ ${output} = ${intensity}${unit && ` ${unit}`}`,
  },
  problems: {
    title: (count) => `问题（${count}）`,
    group: (title, count) => `${title}（${count}）`,
    treatment: "处理",
    place: (row, column) => `第 ${row} 行“${column}”`,
    more: (count) => `显示更多（共 ${count} 处）`,
  },
  run: {
    mode: "写入方式",
    modes: {
      replace: (rows, imported) => `替换：现有 ${rows} 行改为 ${imported} 行`,
      append: (rows, imported) => `追加：在现有 ${rows} 行之后加 ${imported} 行`,
    },
    run: "导入",
    progress: (rows, all, seconds) => `已写入 ${rows} / ${all} 行，${seconds} 秒`,
    finishing: "正在写入监测数据表……",
    cancel: "取消",
    cancelled: "已取消，工作簿没有变动。",
    done: (rows, seconds) =>
      `已导入，监测数据表写入 ${rows} 行，用时 ${seconds} 秒。取舍见“导入记录”。`,
  },
  undoImport: {
    complete: "最后一次导入可以撤回。",
    interrupted: "上一次导入中断了，监测数据可能不完整。请先恢复到导入前。",
    run: "撤回导入",
    restore: "恢复",
    warning: "导入之后对监测数据的修改也会一并撤回。",
    done: "监测数据已恢复为导入前的样子。",
  },
  explain: {
    chart: "各年度的排放量、产出量与强度",
    rows: (year) => `${year} 年的数据`,
    showRows: "在表中筛选",
    showAll: "显示全部行",
    rowCount: (rows) => `由监测数据表中的 ${rows} 行合计`,
    firstRows: (rows) => `这里列出前 ${rows} 行，其余请在表中筛选`,
    incomplete: (months) => `缺少月份 ${months}`,
    period: "期间",
    yearOfSelection: "所选行的年份",
    selectionIs: (year) => `所选行属于 ${year} 年`,
    selectionNone: "所选单元格不在监测数据的行中，或该行没有年份。",
    draw: "在表上画图",
    unitAndAxis: (unit, axis) =>
      `（${[unit, axis === "left" ? "左轴" : "右轴"].filter(Boolean).join("，")}）`,
    lacksMonths: "缺月的年份",
    yearLacks: (year, months) => `${year} 年缺 ${months} 月。`,
    series: { emission: "排放量", output: "产出量", intensity: "碳排放强度" },
  },
};
