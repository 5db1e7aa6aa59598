import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { atTerminal, folder, hasTerminal, laowu, program, scoring, start } from "./run.ts";

const head = "编号,从业人员数（人）,经特色职业培训人数,上年度营业收入（万元）";
const words = (...more: readonly string[]) => ["table", "-", ...scoring, "--columns", "uq.s1.4,uq.s3.1", ...more];
const rowsOf = (text: string): string[][] => parse(text, { relax_column_count: true });

describe("rows", () => {
  test("a table is followed by its line numbers, problems and results", () => {
    const { code, out, err } = laowu(words(), { input: `${head}\n1,640,410,360.5\n2,300,150,"1,200"\n` });
    expect(code).toBe(0);
    expect(rowsOf(out)[0]).toEqual([
      ...head.split(","),
      "行号",
      "错误",
      "uq.s1.4 经营规模",
      "uq.s3.1 从业人员规模与培训比例",
    ]);
    expect(rowsOf(out).slice(1)).toEqual([
      ["1", "640", "410", "360.5", "2", "", "4", "12"],
      ["2", "300", "150", "1,200", "3", "", "5", "10"],
    ]);
    expect(err).toBe("共2行，0行有错。\n");
  });

  test("a bad row is told with its line and stays in the output, and the rest go on", () => {
    const { code, out, err } = laowu(words("--lang", "en"), {
      input: `${head}\n1,about 600,1,1\n2,500,600,1\n3,500,300,50\n`,
    });
    expect(code).toBe(4);
    expect(err).toMatch(/^line 2: “从业人员数（人）”: .*\nline 3: .*\n3 rows, 2 of them bad\.\n$/);
    const rows = rowsOf(out);
    expect(rows[1]?.slice(4, 6)).toEqual(["2", expect.stringContaining("about 600")]);
    expect(rows[3]).toEqual(["3", "500", "300", "50", "4", "", "1", "11"]);
  });

  test("line ends of any kind, quoted line ends, empty lines and rows of commas", () => {
    const input = `${head}\r\n\r\n"1\r\na",640,410,50\r\n,,,\r\n   \r\n2,640,410,x\n3,640,410,100\r4,640,410,y`;
    const { out, err } = laowu(words(), { input });
    expect(
      rowsOf(out)
        .slice(1)
        .map((row) => [row[0], row[4], row[6]]),
    ).toEqual([
      ["1\r\na", "3", "1"],
      ["2", "7", expect.stringContaining("错误")],
      ["3", "8", "2"],
      ["4", "9", expect.stringContaining("错误")],
    ]);
    expect(err).toMatch(/^第7行：.*\n第9行：.*\n共4行，2行有错。\n$/);
  });

  test("a quote that is not closed costs its own line alone", () => {
    const input = `${head}\n"1,640,410,50\n2,640,410,50\n"3",640,410,50\n4" wide,640,410,50\n"5" x,640,410,50\n"6,640\n`;
    const { out, err } = laowu(words(), { input });
    expect(err.split("\n").slice(0, 3)).toEqual([
      "第2行：引号没有关闭。",
      "第6行：引号之后还有文字。",
      "第7行：引号没有关闭。",
    ]);
    const rows = rowsOf(out).slice(1);
    expect(rows.map((row) => row[0])).toEqual(['"1,640,410,50', "2", "3", '4" wide', '"5" x,640,410,50', '"6,640']);
    expect(rows.map((row) => row[6])).toEqual(["", "1", "1", "1", "", ""]);
  });

  test("a quote that is never closed does not swallow a long table", () => {
    const rows = Array.from({ length: 1_000 }, (_, at) => `${at},640,410,50\n`).join("");
    const { out, err } = laowu(words(), { input: `${head}\n"x,1,1,1\n${rows}` });
    expect(err).toBe("第2行：引号没有关闭。\n共1001行，1行有错。\n");
    expect(
      rowsOf(out)
        .slice(2)
        .every((row) => row[6] === "1"),
    ).toBe(true);
  });

  test("a row of too few or too many cells is bad; blank ones too many do no harm", () => {
    const { code, out, err } = laowu(words(), { input: `${head}\n1,640\n2,640,410,50,,\n3,640,410,50,9\n` });
    expect(code).toBe(4);
    expect(err).toContain("第2行：有2格，列名有4个。\n第4行：有5格，列名有4个。\n");
    expect(rowsOf(out)[2]?.[6]).toBe("1");
  });

  test("a line without end is bad, and memory does not grow with it", () => {
    const { out, err } = laowu(words(), { input: `${head}\n${"x".repeat(5_000_000)}\n2,640,410,50\n` });
    expect(err).toContain("第2行：这一行过长。");
    expect(rowsOf(out)[2]?.[6]).toBe("1");
    expect(out.length).toBeLessThan(5_000);
  });

  test("a heading that no fact has is told once, and not at all if it is ignored", () => {
    const input = "编号,单位,上年度营业收入\n1,甲,500000\n";
    expect(laowu(words(), { input }).err).toMatch(/^“单位”：.*\n共1行/);
    expect(laowu(words("--ignore", "单位"), { input }).err).toBe("共1行，0行有错。\n");
  });

  test("only so many bad rows are told; the output has all", () => {
    const { out, err } = laowu(words("--results-only"), { input: `${head}\n${"1,x,1,1\n".repeat(1_200)}` });
    expect(err.split("\n")).toHaveLength(1_003);
    expect(err).toContain("还有200行有错，见输出。\n共1200行，1200行有错。\n");
    expect(rowsOf(out)).toHaveLength(1_201);
  });
});

describe("forms", () => {
  const input = `${head}\n1,640,410,50\n2,x,410,50\n`;

  test("JSON is one object a line", () => {
    const lines = laowu(words("--format", "json"), { input })
      .out.trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines[0]).toMatchObject({
      line: 2,
      problem: null,
      input: { 编号: "1" },
      results: { "uq.s1.4 经营规模": 1 },
    });
    expect(lines[1]).toMatchObject({ line: 3, problem: expect.stringContaining("x"), results: null });
  });

  test("Markdown escapes what would begin a cell", () => {
    const { out } = laowu(words("--format", "markdown"), { input: `${head}\na|b,640,410,50\n` });
    expect(out.split("\n")[2]).toBe("| a\\|b | 640 | 410 | 50 | 2 |  | 1 | 12 |");
  });

  test("a byte order mark by option, results alone by option", () => {
    const { out } = laowu(words("--bom", "--results-only"), { input });
    expect(out).toMatch(/^\ufeff行号,错误,uq\.s1\.4/);
    expect(out.match(/\ufeff/g)).toHaveLength(1);
  });
});

describe("encodings", () => {
  // 编号,上年度营业收入（万元） and 甲·龘 in GB18030, the last in four bytes.
  const headings = Buffer.from("b1e0bac52cc9cfc4eab6c8d3aad2b5cac8c8eba3a8cdf2d4aaa3a90a", "hex");
  const gb = Buffer.concat([
    Buffer.from("b1e0bac5", "hex"),
    Buffer.from(",applicant.revenue\n"),
    Buffer.from("bcd7a1a49530d838", "hex"),
    Buffer.from(",500000\n"),
  ]);
  const utf8 = `编号,applicant.revenue\n${new TextDecoder("gb18030").decode(Buffer.from("bcd7a1a49530d838", "hex"))},500000\n`;
  const asked = ["table", "-", ...scoring, "--columns", "uq.s1.4"];
  const wanted = laowu(asked, { input: utf8 });

  test("the sample is what it is said to be", () => {
    expect(wanted.code).toBe(0);
    expect(new TextDecoder("gb18030").decode(headings)).toContain("编号");
  });

  test.each([
    ["UTF-8 with a byte order mark", `\ufeff${utf8}`],
    ["GB18030", gb],
    ["UTF-16 with a byte order mark", Buffer.from(`\ufeff${utf8}`, "utf16le")],
  ])("%s is told apart", (_, input) => {
    expect(laowu(asked, { input })).toEqual(wanted);
  });

  test("Chinese that begins late is told apart too, and characters on the edge of two reads stay whole", () => {
    const cell = "重庆市江津区".repeat(40_000);
    const late = `id,applicant.revenue\n${"1,500000\n".repeat(20_000)}`;
    const encoded = Buffer.concat([
      Buffer.from(late),
      ...Array.from({ length: 5_000 }, () => Buffer.from("d6d8c7ecbcd7a1a49530d8382c3530303030300a", "hex")),
    ]);
    const { out, code } = laowu(asked, { input: encoded });
    expect(code).toBe(0);
    expect(out).not.toContain("\ufffd");
    expect(out.match(/重庆甲·/g)).toHaveLength(5_000);
    expect(laowu(asked, { input: `id,applicant.revenue\n${cell.slice(0, 900)},500000\n` }).out).toContain("江津区");
  });

  test("an encoding that is named is used, and what it does not have is an error, not a sign in its place", () => {
    expect(laowu([...asked, "--encoding", "gb18030"], { input: gb })).toEqual(wanted);
    const { code, err } = laowu([...asked, "--encoding", "utf-8"], { input: gb });
    expect(code).toBe(65);
    expect(err).toContain("utf-8");
    const cut = Buffer.concat([gb, Buffer.from([0x81])]);
    expect(laowu([...asked, "--encoding", "gb18030"], { input: cut }).code).toBe(65);
  });

  test("JSON may be in GB18030 as well", () => {
    const input = Buffer.concat([
      Buffer.from('{"brand":{"name":"'),
      Buffer.from("bcd7a1a4", "hex"),
      Buffer.from('"}}'),
    ]);
    expect(laowu(["evaluate", "-", ...scoring], { input }).out).toContain("劳务品牌全称：甲·");
  });
});

describe("headings and options that are wrong", () => {
  test.each([
    ["an unknown policy", ["--policy", "urumchi", "--as-of", "2025-06-30"], 64, "urumchi"],
    ["a day that there is not", ["--policy", "urumqi", "--as-of", "2025-06-31"], 64, "asOf"],
    ["an unknown column", [...scoring, "--columns", "uq.s9.9"], 64, "columns[0]"],
  ])("%s", (_, given, code, told) => {
    const ended = laowu(["table", "-", ...given], { input: `${head}\n` });
    expect(ended).toMatchObject({ code, out: "" });
    expect(ended.err).toContain(told);
  });

  test("no headings at all", () => {
    expect(laowu(["table", "-", ...scoring])).toMatchObject({ code: 65, err: "laowu: - 没有列名。\n" });
  });

  test("headings whose quote is open", () => {
    expect(laowu(["table", "-", ...scoring], { input: '"a,b\n' })).toMatchObject({ code: 65 });
  });

  test("a table is not written over itself, and a run that fails leaves the old file", () => {
    const place = folder();
    const file = join(place, "a.csv");
    writeFileSync(file, `${head}\n`);
    expect(laowu(["table", file, ...scoring, "-o", join(place, ".", "a.csv")]).code).toBe(64);
    const out = join(place, "out.csv");
    writeFileSync(out, "old");
    expect(laowu(["table", "-", ...scoring, "-o", out], { input: "" }).code).toBe(65);
    expect(readFileSync(out, "utf8")).toBe("old");
    expect(existsSync(`${out}.partial`)).toBe(false);
  });
});

describe("long runs", () => {
  const place = folder();
  const file = join(place, "long.csv");
  mkdirSync(place, { recursive: true });
  writeFileSync(file, `${head}\n${Array.from({ length: 100_000 }, (_, at) => `${at},640,410,50\n`).join("")}`);

  test("Ctrl-C ends at a whole row, says so, and leaves no table that passes for whole", async () => {
    const out = join(place, "out.csv");
    const child = start(["table", file, ...scoring, "--columns", "uq.s1.4", "-o", out]);
    let err = "";
    child.stderr.on("data", (piece) => {
      err += piece;
    });
    while (!existsSync(`${out}.partial`) || readFileSync(`${out}.partial`, "utf8").split("\n").length < 100)
      await new Promise((resolve) => setTimeout(resolve, 10));
    child.kill("SIGINT");
    const [code] = await once(child, "close");
    expect(code).toBe(130);
    expect(existsSync(out)).toBe(false);
    const written = readFileSync(`${out}.partial`, "utf8");
    const rows = rowsOf(written).slice(1);
    expect(written.endsWith("\n")).toBe(true);
    expect(err).toBe(`未完成：写出${rows.length}行。留在 ${out}.partial。\n`);
    expect(rows.every((row) => row[6] === "1")).toBe(true);
  });

  test("Ctrl-C ends a wait for input, too", async () => {
    const child = start(["table", "-", ...scoring]);
    child.stdin.write(`${head}\n1,640,410,50\n`);
    await once(child.stdout, "data");
    child.kill("SIGTERM");
    const [code] = await once(child, "close");
    expect(code).toBe(143);
  });

  test("a reader that goes away ends the program quietly", async () => {
    const child = start(["table", file, ...scoring]);
    let err = "";
    child.stderr.on("data", (piece) => {
      err += piece;
    });
    await once(child.stdout, "data");
    child.stdout.destroy();
    const [code] = await once(child, "close");
    expect({ code, err }).toEqual({ code: 141, err: "" });
  });

  test("memory does not grow with the rows", () => {
    const peak = (rows: number) => {
      const table = join(place, `${rows}.csv`);
      writeFileSync(table, `${head}\n${"1,640,410,50\n".repeat(rows)}`);
      const out = join(place, `${rows}.out.csv`);
      const tell = "process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS))";
      const run = spawnSync(
        process.execPath,
        ["--import", `data:text/javascript,${tell}`, program, "table", table, ...scoring, "-o", out],
        { encoding: "utf8" },
      );
      expect(run.status).toBe(0);
      return Number(/peak (\d+)/.exec(run.stderr)?.[1]);
    };
    const small = peak(15_000);
    const large = peak(75_000);
    expect(large / small).toBeLessThan(1.5);
  });

  test.skipIf(!hasTerminal)("a bar at a terminal, none in a pipe or by option", () => {
    const asked = ["table", file, ...scoring, "--columns", "uq.s1.4", "-o", join(place, "bar.csv")];
    expect(atTerminal(asked)).toMatch(/█.*行\/秒/);
    expect(atTerminal([...asked, "--no-progress"])).not.toContain("█");
    expect(laowu(asked).err).toBe("共100000行，0行有错。\n");
  });
});
