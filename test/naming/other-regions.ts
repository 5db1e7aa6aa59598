import type { BrandName } from "../../scripts/measure-names.mjs";
import { regionLore } from "../../src/naming/region-lore.ts";
import { regionNames } from "../../src/naming/region-table.ts";

type Kind = ReturnType<typeof regionNames>[number]["kind"];

function short(kind: Kind, end: RegExp): readonly string[] {
  return regionNames()
    .filter((region) => region.kind === kind && region.name !== region.full && end.test(region.full))
    .map(({ name }) => name);
}

function lore(...kinds: readonly Kind[]): readonly string[] {
  return regionLore()
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ name }) => name);
}

/** Other regions of the same kind as a name's own, as the sample's `region_kind` calls it. */
export function regionsLike({ kind, region }: Pick<BrandName, "kind" | "region">): readonly string[] {
  switch (kind) {
    case "province":
      return short("province", /./);
    case "city_short":
      return short("prefecture", /./);
    case "county_short":
      return short("county", /[县市旗]$/);
    case "district_short":
      return short("county", /区$/);
    case "county_full":
      return regionNames().flatMap(({ kind, name, full }) => (kind === "county" && name === full ? [name] : []));
    case "ancient_name":
    case "prov_literary":
      return lore("ancient");
    case "mountain_river":
      return lore("mountain", "water");
    case "subcounty":
      return lore("town");
    // A town that no table has, beside another county; a zone in another city.
    case "county+town":
      return short("county", /[县市旗]$/).map((county) => county + region.slice(2));
    case "city+zone":
      return short("prefecture", /./).map((city) => city + region.slice(2));
    default:
      throw new Error(`no regions of the kind ${kind}`);
  }
}
