import { wordsOf } from './words';

/** What operations call a thing or a deed, and what people say for it. */
const sayings: Readonly<Record<string, string>> = {
  // Deeds
  read: 'see, view, show, look at, look up, look into, get, inspect, check, display',
  write: 'create, add, update, change, edit, modify, set, set up, make, configure, build, alter',
  delete: 'remove, destroy, drop, erase, wipe, get rid of',
  restart: 'reboot',
  start: 'boot, turn on, power on, switch on',
  'power off': 'turn off, switch off, shut down, shutdown',
  stop: 'halt',
  list: 'enumerate',
  regenerate: 'rotate, renew, roll',
  assign: 'grant, give, hand out',
  run: 'execute',
  approval: 'approve',
  failover: 'fail over',
  buy: 'purchase',
  login: 'log in, log into, log on, sign in, sign into',
  // Things
  'virtual machine': 'vm, vms, machine',
  'machine learning': 'machine learning, ml',
  'virtual machine scale set': 'scale set, vmss',
  'hybrid compute machine': 'arc server, arc machine, hybrid machine, hybrid server',
  'network security group': 'nsg',
  'virtual network': 'vnet',
  'network interface': 'nic',
  'public ip address': 'public ip',
  'container service managed cluster': 'aks, aks cluster, kubernetes cluster, kubernetes',
  'container registry': 'acr',
  'web site': 'web app, website, app service',
  'logic workflow': 'logic app',
  'api management': 'apim',
  database: 'db',
  'my sql': 'mysql',
  'postgre sql': 'postgres, postgresql',
  'document db': 'cosmos db, cosmos',
  'key vault': 'keyvault',
  'operational insights workspace': 'log analytics workspace, log analytics',
  'insights component': 'application insights, app insights',
  'security insights': 'sentinel',
  'security pricing': 'defender plan, defender',
  'diagnostic setting': 'logging, diagnostics, diagnostic logs',
  'support ticket': 'support request, support case, ticket',
  'resource group': 'rg',
  cost: 'spending',
};

/** What may be meant besides, where nothing is called as said: all of a kind are listed by reading them. */
const besides: Readonly<Record<string, readonly string[]>> = {
  list: ['read'],
  read: ['list', 'get'],
  enable: ['write', 'start'],
  disable: ['write', 'delete', 'stop'],
  assign: ['write'],
  deploy: ['write'],
  upload: ['write'],
  reset: ['regenerate', 'write'],
  open: ['write'],
  install: ['write'],
};

/** Words that say nothing about an operation. */
const silent = `a an the of in on at to for from with by and or as its their my our your some any all new every
  can could may might does do did who what which whose is are be able allowed anyone anybody someone somebody
  everyone everybody it this that i we they you me us them customer customers azure microsoft`;

/** A word of a question as operations would say it. */
export interface SaidWord {
  readonly word: string;
  /** The word as it was typed, where that was another. */
  readonly typed?: readonly string[];
  /** What counts nearly as much. */
  readonly besides: readonly string[];
}

interface Saying {
  readonly said: readonly string[];
  readonly meant: readonly string[];
}

const silentWords: ReadonlySet<string> = new Set(wordsOf(silent));
const alsoMeant = new Map(
  Object.entries(besides).map(([word, meant]) => [wordsOf(word)[0]!, meant.flatMap((one) => wordsOf(one))] as const),
);
const sayingsByFirst = bySaidFirst();

/** So much of a text is read as a question, in UTF-16 code units; no operation's name is as long. */
const longest = 500;

/** The words of a question that tell something, each in the terms of operations; the longest saying goes first. */
export function meantBy(question: string): readonly SaidWord[] {
  const said = wordsOf(question.slice(0, longest));
  const meant: SaidWord[] = [];
  for (let at = 0; at < said.length;) {
    const saying = sayingsByFirst
      .get(said[at]!)
      ?.find((one) => one.said.every((word, next) => said[at + next] === word));
    if (saying) {
      const typed = saying.said.filter((word) => !saying.meant.includes(word));
      meant.push(...saying.meant.map((word) => toSaid(word, saying.meant.length === 1 ? typed : [])));
    } else if (!silentWords.has(said[at]!)) meant.push(toSaid(said[at]!, []));
    at += saying?.said.length ?? 1;
  }
  return meant.filter(({ word }, at) => meant.findIndex((other) => other.word === word) === at);
}

function toSaid(word: string, typed: readonly string[]): SaidWord {
  return { word, ...(typed.length > 0 && { typed }), besides: alsoMeant.get(word) ?? [] };
}

/** Sayings by their first word, the longest first; what operations say is a saying too, so that it stays together. */
function bySaidFirst(): ReadonlyMap<string, readonly Saying[]> {
  const all = Object.entries(sayings).flatMap(([terms, said]): Saying[] => {
    const meant = wordsOf(terms);
    return [terms, ...said.split(', ')].map((text) => ({ said: wordsOf(text), meant }));
  });
  const byFirst = new Map<string, Saying[]>();
  for (const saying of all.sort((a, b) => b.said.length - a.said.length)) {
    const [first = ''] = saying.said;
    byFirst.set(first, [...(byFirst.get(first) ?? []), saying]);
  }
  return byFirst;
}
