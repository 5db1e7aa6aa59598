import type { Area } from "../../facts/place.ts";

const districts = ["天山区", "沙依巴克区", "新市区", "水磨沟区", "头屯河区", "达坂城区", "米东区", "乌鲁木齐县"];

/** The city of Urumqi, with its seven districts and its county. */
export const urumqiArea: Area = {
  name: { zh: "乌鲁木齐市", en: "Urumqi" },
  code: "6501",
  names: ["乌鲁木齐", "乌鲁木齐市", ...districts],
};
