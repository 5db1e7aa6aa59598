import { describePolicy, type FactType, type Policies, type PolicyId, policies } from "../../src/index.ts";
import type { SheetCell } from "../../src/spreadsheet.ts";

/** How a record of facts is written into a sheet: as a program would, or as officials do. */
export type Manner = "program" | "official";

type Facts = Readonly<Record<string, unknown>>;

interface Column {
  readonly heading: string;
  readonly cell: (facts: Facts) => SheetCell;
}

function valueAt(facts: unknown, path: string): unknown {
  let value = facts;
  for (const key of path.split(".")) value = (value as Facts | null | undefined)?.[key];
  return value;
}

/** The serial number of a day after February 1900. */
function serialOf(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

type Labels = Readonly<Record<string, { readonly zh: string }>> | null;

function officialCell(value: unknown, type: FactType, labels: Labels): SheetCell {
  if (value === undefined || value === null) return "　";
  switch (type.kind) {
    case "boolean":
      return value === true ? "是" : "否";
    case "money":
      return Number((Number(value) / 10_000).toPrecision(15));
    case "count":
      return String(value)
        .replace(/\B(?=(?:\d{3})+$)/g, ",")
        .replace(/[0-9,]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    case "percent":
      return `${value}%`;
    case "date":
      return value === "never" ? (labels?.never?.zh ?? "never") : serialOf(String(value));
    case "year":
      return `${value}年`;
    case "choice":
    case "text":
      return labels?.[String(value)]?.zh ?? String(value);
    case "list": {
      const entries = value as readonly string[];
      if (entries.length === 0) return "无";
      return entries.map((entry) => (type.of.kind === "date" ? entry : (labels?.[entry]?.zh ?? entry))).join("、");
    }
    default:
      return value as SheetCell;
  }
}

const bracketed: Readonly<Record<string, string>> = { people: "（人）", yuan: "（万元）", percent: "（％）" };

function programColumn(path: string, type: FactType): Column {
  return {
    heading: path,
    cell: (facts) => {
      const value = valueAt(facts, path);
      // A bare 1 is refused: it may be what a cell shows as 100%.
      if (type.kind === "percent" && value != null) return `${value}%`;
      return typeof value === "object" && value !== null ? JSON.stringify(value) : (value as SheetCell);
    },
  };
}

/** One column for each field of each record that some of the applicants have. */
function recordColumns(path: string, label: string, type: FactType, everyone: readonly Facts[]): Column[] {
  if (type.kind !== "records") return [];
  const listed = everyone.flatMap((facts) => [(valueAt(facts, path) as readonly Facts[] | null | undefined) ?? []]);
  const byYear = type.required.includes("year");
  const entries = byYear
    ? [...new Set(listed.flatMap((list) => list.map(({ year }) => year as number)))]
    : Array.from({ length: Math.max(0, ...listed.map(({ length }) => length)) }, (_, at) => at);
  return entries.flatMap((entry) =>
    Object.entries(type.fields).flatMap(([field, of]): Column[] => {
      if (byYear && field === "year") return [];
      return [
        {
          heading: `${label}[${entry}].${field}${of.unit === "yuan" ? "（万元）" : ""}`,
          cell: (facts) => {
            const list = (valueAt(facts, path) as readonly Facts[] | null | undefined) ?? [];
            const record = byYear ? list.find(({ year }) => year === entry) : list[entry];
            return officialCell(valueAt(record, field), of, null);
          },
        },
      ];
    }),
  );
}

/** A table of applicants, its headings first. Facts that no applicant has get no column. */
export function asSheet(policy: string, everyone: readonly Facts[], manner: Manner): SheetCell[][] {
  const known = new Map(
    [...Object.keys(policies).filter((id) => id !== policy), policy]
      .flatMap((id) => describePolicy(id as PolicyId<Policies>).facts)
      .map((fact) => [fact.path, fact]),
  );
  const own = new Set(describePolicy(policy as PolicyId<Policies>).facts.map(({ path }) => path));
  const columns = [...known.values()].flatMap(({ path, type, label, options }): Column[] => {
    if (everyone.every((facts) => valueAt(facts, path) === undefined)) return [];
    // Another authority's labels may be its own; its paths are everyone's.
    if (manner === "program" || !own.has(path)) return [programColumn(path, type)];
    if (type.kind === "records") {
      // No column can say that there is no record at all.
      const some = everyone.every((facts) => (valueAt(facts, path) as readonly unknown[] | undefined)?.length !== 0);
      return some ? recordColumns(path, label.zh, type, everyone) : [programColumn(path, type)];
    }
    const heading = `${label.zh}${bracketed[type.unit ?? ""] ?? ""}`;
    return [{ heading, cell: (facts) => officialCell(valueAt(facts, path), type, options) }];
  });
  return [
    columns.map(({ heading }) => heading),
    ...everyone.map((facts) => columns.map((column) => column.cell(facts) ?? "")),
  ];
}
