const city = ["宝鸡", "宝鸡市"];
const districts = ["渭滨", "金台", "陈仓", "凤翔"].flatMap((name) => [name, `${name}区`]);
const counties = ["岐山", "扶风", "千阳", "麟游", "太白"].flatMap((name) => [name, `${name}县`]);

/** The names of the city, its districts and counties, as brand names begin with them. */
export const baojiNames: readonly string[] = [...city, ...districts, ...counties, "眉县", "陇县", "凤县"];
