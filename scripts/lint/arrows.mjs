import { dirname, posix, relative, sep } from 'node:path';

/** Rooms below `service`, the lowest first. */
const below = ['documents', 'roles', 'workspace', 'simulation', 'rules', 'reports', 'conversion'];

/**
 * The arrows of the house: which rooms a room of the server may import from, beside itself.
 * `server` is what lies beside the rooms: the connection and what hosts give it.
 */
const arrows = {
  documents: ['sniff'],
  roles: [],
  workspace: ['documents', 'sniff'],
  simulation: ['documents', 'roles', 'workspace'],
  rules: ['documents', 'roles', 'workspace', 'simulation'],
  reports: ['documents', 'roles', 'workspace', 'simulation', 'rules', 'reports/html/style'],
  'reports/html/style': [],
  conversion: ['documents', 'workspace'],
  service: [...below, 'protocol'],
  handlers: [...below, 'service', 'server', 'protocol'],
  server: [...below, 'service', 'handlers', 'protocol'],
  node: [...below, 'service', 'handlers', 'server', 'protocol'],
  browser: [...below, 'service', 'handlers', 'server', 'protocol'],
  cli: [...below, 'service', 'server', 'node', 'sniff'],
  programs: ['node', 'browser', 'cli'],
  protocol: [],
  sniff: [],
  client: ['protocol', 'sniff', 'client/webview/messages'],
  'client/node': ['client', 'client/programs'],
  'client/programs': ['client', 'client/node'],
  'client/webview': ['client/webview/messages', 'reports/html/style'],
  'client/webview/messages': [],
};

/** Files and folders that are rooms of their own: what client, server and the pages of panels share. */
const shared = ['protocol', 'sniff', 'reports/html/style', 'client/webview/messages'];

/** Packages that belong to some rooms only, by the pattern of their names. */
const packages = [
  { name: /^vscode$/, rooms: ['client', 'client/node'] },
  { name: /^vscode-languageclient/, rooms: ['client', 'client/node'] },
  { name: /^vscode-languageserver-textdocument$/, rooms: ['service', 'handlers', 'server', 'cli'] },
  { name: /^vscode-languageserver/, rooms: ['service', 'handlers', 'server', 'node', 'browser'] },
  { name: /^vscode-json-languageservice/, rooms: ['service'] },
  { name: /^(@vscode-elements\/|morphdom$)/, rooms: ['client/webview'] },
  // Everything else runs in a web worker too.
  { name: /^node:/, rooms: ['node', 'cli', 'client/node'] },
];

/** The room a file lives in, by its path from the root of the project with `/` between; undefined outside the house. */
function roomOf(path) {
  const inClient = /^client\/src\/(.+)$/.exec(path)?.[1];
  const inServer = /^server\/src\/(.+)$/.exec(path)?.[1];
  const name = (inClient ? `client/${inClient}` : (inServer ?? '')).replace(/\.ts$/, '');
  const own = shared.find((room) => name === room || name.startsWith(`${room}/`));
  if (own) return own;
  if (inClient) return /^(node|programs|webview)\//.test(inClient) ? `client/${inClient.split('/')[0]}` : 'client';
  if (!inServer) return undefined;
  const [first, ...rest] = inServer.split('/');
  return rest.length === 0 && !(first in arrows) ? 'server' : first;
}

/** What is wrong with an import, or undefined: takes the importing file's path and what it imports. */
function fault(path, specifier) {
  const from = roomOf(path);
  if (!from) return undefined;
  if (!specifier.startsWith('.')) {
    const owner = packages.find(({ name }) => name.test(specifier));
    if (!owner || owner.rooms.includes(from)) return undefined;
    return `${specifier} is only for ${owner.rooms.join(', ')}, and this is ${from}.`;
  }
  const target = posix.join(posix.dirname(path), specifier);
  const to = roomOf(target);
  if (to === from) return undefined;
  if (to && arrows[from]?.includes(to)) return undefined;
  return `${from} may import from ${arrows[from]?.join(', ') || 'no other room'}, not from ${to ?? target}.`;
}

/** ESLint rule: imports follow the arrows of the house. */
export const arrowsRule = {
  meta: { type: 'problem', docs: { description: 'Imports follow the arrows of the house.' }, schema: [] },
  create(context) {
    const path = relative(dirname(dirname(import.meta.dirname)), context.filename)
      .split(sep)
      .join('/');
    const check = ({ source }) => {
      const message = source && typeof source.value === 'string' && fault(path, source.value);
      if (message) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: ({ argument }) => check({ source: argument.literal ?? argument }),
    };
  },
};
