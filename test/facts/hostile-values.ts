import { runInNewContext } from "node:vm";

/** Stands for a getter that throws, at the place itself. */
export const RAISES: unique symbol = Symbol("raises");

const raise = (): never => {
  throw new Error("touched");
};

const traps: readonly (keyof ProxyHandler<object>)[] = [
  "apply",
  "construct",
  "defineProperty",
  "deleteProperty",
  "get",
  "getOwnPropertyDescriptor",
  "getPrototypeOf",
  "has",
  "isExtensible",
  "ownKeys",
  "preventExtensions",
  "set",
  "setPrototypeOf",
];

/** A proxy that throws in every trap, or in all but a few, so that something is reached before it does. */
function throwingProxy(target: object, ...quiet: readonly string[]): object {
  return new Proxy(
    target,
    Object.fromEntries(traps.filter((trap) => !quiet.includes(trap)).map((trap) => [trap, raise])),
  );
}

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function nested(depth: number, around: (inner: unknown) => unknown): unknown {
  let value: unknown = {};
  for (let at = 0; at < depth; at += 1) value = around(value);
  return value;
}

function cyclic(): object {
  const around: Record<string, unknown> = { total: 1 };
  around.workforce = around;
  around.facts = [around];
  return around;
}

function cyclicList(): unknown[] {
  const list: unknown[] = [];
  list.push(list, "national");
  return list;
}

class Applicant {
  total = 640;
  get trained(): never {
    return raise();
  }
}

/** Throws whatever it is given, an error or not. */
function throwing(thrown: unknown): object {
  return Object.defineProperty({}, "total", {
    enumerable: true,
    get: () => {
      throw thrown;
    },
  });
}

/** What may come from outside instead of plain data, by name; made anew for each use. */
export const hostileValues: Readonly<Record<string, () => unknown>> = {
  "own __proto__": () => JSON.parse('{"__proto__":{"polluted":true},"total":1}'),
  "own constructor": () => JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
  "own methods of objects": () => JSON.parse('{"toString":null,"hasOwnProperty":1,"valueOf":{},"toJSON":"x"}'),
  "own prototype": () => Object.create({ total: 1, policy: "urumqi" }),
  "no prototype": () => Object.assign(Object.create(null), { total: 1 }),
  "instance of a class": () => new Applicant(),
  Map: () => new Map([["total", 1]]),
  Set: () => new Set(["national"]),
  Date: () => new Date(0),
  "date that is none": () => new Date(Number.NaN),
  "regular expression": () => /total/g,
  error: () => new Error("total"),
  promise: () => Promise.resolve({}),
  "boxed number": () => Object(640),
  "boxed text": () => Object("2025-06-30"),
  "boxed boolean": () => Object(true),
  "typed array": () => new Uint8Array(8),
  symbol: () => Symbol("total"),
  bigint: () => 640n,
  function: () => raise,
  class: () => Applicant,
  generator: () =>
    (function* () {
      yield raise();
    })(),
  cycle: cyclic,
  "cyclic list": cyclicList,
  "getter that throws": () => RAISES,
  "getter inside that throws an error": () => throwing(new Error("read")),
  "getter inside that throws nothing": () => throwing(undefined),
  "getter inside that throws a revoked proxy": () => throwing(revoked({})),
  "getter that gives something else each time": () => {
    let times = 0;
    return Object.defineProperty({}, "total", {
      enumerable: true,
      get: () => {
        times += 1;
        return times === 1 ? 640 : -times;
      },
    });
  },
  "proxy that throws": () => throwingProxy({}),
  "proxy of a list that throws": () => throwingProxy([]),
  "proxy of a function that throws": () => throwingProxy(raise),
  "proxy that throws late": () => throwingProxy({ total: 1 }, "getPrototypeOf"),
  "proxy that throws later": () => throwingProxy({ total: 1 }, "getPrototypeOf", "ownKeys", "getOwnPropertyDescriptor"),
  "proxy that can be read": () => new Proxy({ total: 640 }, {}),
  "proxy that knows no prototype": () => new Proxy({}, { getPrototypeOf: () => null, ownKeys: raise }),
  "proxy with an endless prototype": () => {
    const endless: object = new Proxy({}, { getPrototypeOf: () => endless });
    return endless;
  },
  "revoked proxy": () => revoked({}),
  "revoked proxy of a list": () => revoked([]),
  "sparse list": () => {
    const sparse: unknown[] = [];
    sparse[3] = "national";
    return sparse;
  },
  "list of holes": () => new Array(5),
  "list with more than entries": () => Object.assign(["national"], { total: 1 }),
  "sparse list of a million": () => {
    const sparse: unknown[] = [];
    sparse[999_999] = "national";
    return sparse;
  },
  "list of 100,000": () => new Array(100_000).fill("national"),
  "list of 100,000 lists": () => new Array(100_000).fill([[]]),
  "list of a million": () => new Array(1_000_000).fill("national"),
  "object of 2,000 keys": () => Object.fromEntries(Array.from({ length: 2_000 }, (_, at) => [`key${at}`, at])),
  "text of a megabyte": () => "名".repeat(1_000_000),
  "text of ten megabytes": () => "brand name".repeat(1_000_000),
  "key of a megabyte": () => ({ ["k".repeat(1_000_000)]: 1 }),
  "lone surrogate": () => "\ud800",
  "key that is a lone surrogate": () => ({ "\udfff": "\ud800" }),
  "objects 10,000 deep": () => nested(10_000, (inner) => ({ workforce: inner })),
  "lists 10,000 deep": () => nested(10_000, (inner) => [inner]),
  "keys that are symbols": () => ({ [Symbol.iterator]: raise, [Symbol.toPrimitive]: raise, [Symbol("total")]: 1 }),
  "methods that throw": () => ({ toString: raise, valueOf: raise, toJSON: raise }),
  "keys that are not listed": () => Object.defineProperty({}, "total", { value: -1, enumerable: false }),
  frozen: () => Object.freeze({ total: 640, lines: Object.freeze([]) }),
  "of another realm": () => runInNewContext("({ total: 640, lines: [{ use: 'x' }] })"),
  "class of another realm": () => runInNewContext("new (class { total = 640 })()"),
  NaN: () => Number.NaN,
  "number beyond 2⁵³": () => 2 ** 53 + 2,
  "greatest number": () => Number.MAX_VALUE,
  "least number": () => Number.MIN_VALUE,
  "text of a number beyond 2⁵³": () => "9007199254740993",
  "text of a million zeros": () => `${"0".repeat(1_000_000)}x`,
  infinity: () => Number.NEGATIVE_INFINITY,
  "zero with a sign": () => -0,
  undefined: () => undefined,
  null: () => null,
};

/** What takes long merely to be made: tried one at a time, where a random search would spend its time on it alone. */
export const largeValues: readonly string[] = Object.keys(hostileValues).filter((name) =>
  /^(?:sparse )?(?:list of (?:100,000|a million)|text of (?:ten megabytes|a million zeros))/.test(name),
);

/** Keys that mean something to objects, or cost something to print. */
export const hostileKeys = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "toJSON",
  "__defineGetter__",
  "then",
  "",
  "0",
  "-1",
  "\ud800",
  "[0]",
  "facts.workforce",
  "{key}",
  "k".repeat(1_000_000),
];
