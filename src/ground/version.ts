/** The version of this library, as in its package manifest. */
export const VERSION = "0.2.0";
