// Imports run from a higher floor to a lower one. Rooms on one floor may use each other as long as no circle arises.
const floors = [
  ["ground/"],
  ["sources/"],
  ["facts/"],
  ["expressions/"],
  ["eligibility/", "scoring/", "subsidy/", "naming/"],
  ["policy/"],
  ["regions/"],
  ["engine/"],
  ["[^/]+\\.ts$"],
  ["cli/", "spreadsheet/", "testing/"],
];

const inside = (rooms) => `^src/(?:${rooms.join("|")})`;
const [entries, doors] = floors.slice(-2).map(inside);
// A door's own entry hands its names on; it stands among the entries and looks up into its room.
const doorEntries = "^src/(?:cli|spreadsheet|testing)\\.ts$";

module.exports = {
  forbidden: [
    ...floors.slice(0, -1).map((rooms, floor) => ({
      name: `floor-${floor}-imports-upwards`,
      severity: "error",
      from: { path: inside(rooms), pathNot: doorEntries },
      to: { path: inside(floors.slice(floor + 1).flat()) },
    })),
    {
      name: "no-circle",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "authority-imports-another",
      severity: "error",
      from: { path: "^src/regions/([^/]+)/" },
      to: { path: "^src/regions/", pathNot: "^src/regions/$1/" },
    },
    {
      name: "engine-knows-an-authority",
      severity: "error",
      from: { path: "^src/engine/" },
      to: { path: "^src/regions/" },
    },
    {
      name: "door-goes-around-the-entries",
      severity: "error",
      from: { path: "^src/(cli|spreadsheet|testing)/" },
      // A file of types alone stands in for a library's own.
      to: { path: "^src/", pathNot: [entries, "^src/$1/", "\\.d\\.ts$"] },
    },
    {
      name: "room-without-a-floor",
      severity: "error",
      from: {},
      to: { path: "^src/", pathNot: inside(floors.flat()) },
    },
    {
      name: "host-in-a-pure-room",
      severity: "error",
      from: { path: "^src/", pathNot: doors },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "import-leads-nowhere",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    // Types count: a room that names another room's type knows that room.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default"] },
  },
};
