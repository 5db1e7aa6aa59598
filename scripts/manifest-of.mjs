import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * @param {string} file
 * @returns {string}
 */
function digest(file) {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

/**
 * What the folder of cases holds: for each authority and matter the documents, the file, the number of cases and a hash.
 *
 * @param {object} from
 * @param {string} from.folder
 * @param {string} from.version
 * @param {Pick<typeof import("laowu-rules"), "policies" | "describePolicy">} from.library
 * @param {typeof import("laowu-rules/testing").readCases} from.readCases
 */
export function manifestOf({ folder, version, library, readCases }) {
  const ids = /** @type {(keyof typeof library.policies)[]} */ (Object.keys(library.policies));
  const policies = ids.map((id) => {
    const { authority, documents, matters } = library.describePolicy(id);
    const applicants = readdirSync(join(folder, id, "applicants"))
      .sort()
      .map((file) => ({ name: file.replace(/\.json$/, ""), file: `${id}/applicants/${file}` }));
    const texts = Object.fromEntries(
      applicants.map(({ name, file }) => [name, readFileSync(join(folder, file), "utf8")]),
    );
    return {
      policy: id,
      authority,
      applicants: applicants.map((each) => ({ ...each, sha256: digest(join(folder, each.file)) })),
      matters: matters.map((matter) => {
        const file = `${id}/${matter.id}.csv`;
        const cited = new Set(
          matter.editions.flatMap(({ provisions }) => provisions.map(({ citation }) => citation.document)),
        );
        return {
          matter: matter.id,
          documents: documents
            .filter((document) => cited.has(document.id))
            .map(({ id, title, number, dates, status }) => ({ id, title, number, dates, status })),
          file,
          cases: readCases(readFileSync(join(folder, file), "utf8"), { applicants: texts }).length,
          sha256: digest(join(folder, file)),
        };
      }),
    };
  });
  return { format: "laowu-rules/vectors/1", library: version, policies };
}
