/**
 * A new authority.
 *
 * @typedef {object} Authority
 * @property {string} id The folder's name and the policy's id: `inner-mongolia`.
 * @property {string} prefix What the ids of its provisions begin with: `im`.
 * @property {string} zh
 * @property {string} en
 */

/**
 * What is wrong with an authority's names; undefined where nothing is.
 *
 * @param {Authority} authority
 * @returns {string | undefined}
 */
export function problemOf({ id, prefix, zh, en }) {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(id))
    return "第一项应为英文小写标识，如 datong。 The first word is an id of small letters, such as datong.";
  if (!/^[a-z]{2,4}$/.test(prefix))
    return "第二项应为二至四个小写字母，如 dt。 The second word is of two to four small letters, such as dt.";
  if (!/\p{Script=Han}/u.test(zh) || !/[a-z]/i.test(en))
    return "第三、四项应为机关的中文和英文名称。 The third and fourth are the authority's name in Chinese and in English.";
  return undefined;
}

/** `innerMongolia` for `inner-mongolia`. @param {string} id */
export const camel = (id) => id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** `InnerMongolia` for `inner-mongolia`. @param {string} id */
export const pascal = (id) => camel(`-${id}`);
